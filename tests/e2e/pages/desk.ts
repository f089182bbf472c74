import { expect, type Locator, type Page } from '@playwright/test';
import { choose, chooseRadio, paneTo, press, tabTo, write } from './keys';
import type { Chosen } from './archive';

/** Soạn: start page, the editor and its panel. */
export class Desk {
  readonly page: Page;
  readonly room: Locator;
  readonly drafts: Locator;
  readonly newDraft: Locator;
  readonly text: Locator;
  readonly ribbon: Locator;
  readonly saved: Locator;
  readonly panel: Locator;
  readonly blocks: Locator;

  constructor(page: Page) {
    this.page = page;
    this.room = page.locator('[data-room="desk"]');
    this.drafts = this.room.locator('tr[data-draft]');
    this.newDraft = page.getByRole('dialog', { name: /^Soạn mới/ });
    this.text = page.getByRole('textbox', { name: 'Văn bản đang soạn' });
    this.ribbon = this.room.getByRole('region', { name: 'Dải công cụ' });
    this.saved = page.locator('[data-state="saved"]');
    this.panel = this.room.getByRole('tabpanel').last();
    this.blocks = this.room.getByRole('listbox', { name: 'Các đoạn của tài liệu' });
  }

  /** From the start page to an open draft with the cursor in its text. */
  async begin(template: string, title: string, chosen: Chosen): Promise<void> {
    await press(this.room.getByRole('button', { name: template, exact: true }));
    await write(this.newDraft.getByLabel('Tên văn bản'), title);
    await choose(this.newDraft.getByRole('combobox', { name: /^Nội dung/ }), chosen.topic);
    await this.chooseLevel(chosen.level);
    await choose(this.newDraft.getByRole('combobox', { name: /^Phạm vi/ }), chosen.scope);
    await press(this.newDraft.getByRole('button', { name: 'Bắt đầu soạn' }));
    await expect(this.text).toBeVisible();
  }

  async chooseLevel(level: string): Promise<void> {
    const group = this.newDraft.getByRole('group', { name: /^Độ mật/ });
    if ((await group.count()) > 0) return chooseRadio(group, level);
    await choose(this.newDraft.getByRole('combobox', { name: /^Độ mật/ }), level);
  }

  /** Puts the cursor at the end of the text by F6 and Ctrl+End. */
  async toEnd(): Promise<void> {
    await this.toText();
    await this.page.keyboard.press('Control+End');
  }

  async toText(): Promise<void> {
    await paneTo(this.room.locator('[data-pane="page"]'));
    await tabTo(this.text);
  }

  async toPanel(tab: 'Thể thức' | 'Phân loại' | 'Kho'): Promise<void> {
    await paneTo(this.room.locator('[data-pane="panel"]'));
    await tabTo(this.room.getByRole('tablist', { name: 'Thông tin và nguồn' }).locator('[role=tab][aria-selected=true]'), { back: true });
    const wanted = this.room.getByRole('tab', { name: tab });
    for (let step = 0; step < 3 && (await wanted.getAttribute('aria-selected')) !== 'true'; step += 1) await this.page.keyboard.press('ArrowRight');
    await expect(wanted).toHaveAttribute('aria-selected', 'true');
  }

  /** Everything away: what the template began with is not what is tested. */
  async empty(): Promise<void> {
    await this.toText();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** A tool of the ribbon: its tab by arrows, then the tool by Tab and arrows. */
  async tool(tab: 'Trang đầu' | 'Chèn' | 'Bảng' | 'Ảnh', name: string): Promise<void> {
    const { page } = this;
    const tabs = this.ribbon.getByRole('tab');
    await paneTo(this.ribbon);
    await tabTo(this.ribbon.locator('[role=tab][aria-selected=true]'), { back: true });
    for (let press = 0; press < 4 && (await tabs.filter({ hasText: tab }).getAttribute('aria-selected')) !== 'true'; press += 1) await page.keyboard.press('ArrowRight');
    const toolbar = this.ribbon.getByRole('toolbar');
    const wanted = toolbar.getByRole('button', { name, exact: true });
    await tabTo(toolbar.locator('[data-tool][tabindex="0"]'));
    for (let press = 0; press < 30 && !(await wanted.evaluate((element) => element === document.activeElement)); press += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  }

  /** Says "Đã lưu hh:mm" of everything typed so far. */
  async allSaved(): Promise<void> {
    await expect(this.saved).toHaveText(/Đã lưu \d{2}:\d{2}/);
  }

  /** Looks for a record beside the page and takes the paragraph that holds `words`, and `more` after it. */
  async takePassage(query: string, words: string, more = 0): Promise<void> {
    const { page } = this;
    await page.keyboard.press('Control+Alt+K');
    const field = this.panel.getByLabel('Tìm trong Kho');
    await expect(field).toBeFocused();
    await page.keyboard.type(query);
    await page.waitForTimeout(400);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(this.blocks).toBeFocused();
    await page.keyboard.press('Home');
    const here = this.blocks.locator('[data-head]');
    for (let step = 0; step < 60 && !(await here.innerText()).includes(words); step += 1) await page.keyboard.press('ArrowDown');
    await expect(here).toContainText(words);
    for (let step = 0; step < more; step += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
  }

  async toPrint(): Promise<void> {
    await this.page.keyboard.press('Control+P');
  }
}
