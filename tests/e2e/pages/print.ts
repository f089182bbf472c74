import { expect, type Locator, type Page } from '@playwright/test';
import { press, tabTo } from './keys';

/** In: the drafts and the PDF that goes to paper. */
export class PrintRoom {
  readonly page: Page;
  readonly room: Locator;
  readonly drafts: Locator;
  readonly pages: Locator;
  readonly drawn: Locator;
  readonly page13: Locator;
  readonly pageField: Locator;
  readonly scroller: Locator;
  readonly warnings: Locator;
  readonly bar: Locator;

  constructor(page: Page) {
    this.page = page;
    this.room = page.locator('[data-room="print"]');
    this.drafts = this.room.getByRole('group', { name: 'Bản nháp' }).getByRole('button');
    this.pages = this.room.locator('.pdf-page');
    this.drawn = this.pages.locator('canvas');
    this.page13 = this.room.locator('.pdf-page[data-page="13"] canvas');
    this.pageField = this.room.getByRole('textbox', { name: 'Đến trang' });
    this.scroller = this.room.getByRole('document');
    this.warnings = this.room.getByRole('complementary', { name: 'Điều cần xem' }).getByRole('listitem');
    this.bar = this.room.locator('[data-imposed]');
  }

  /** A page is drawn with its text over it. */
  async shown(): Promise<void> {
    await expect(this.pages.locator('.textLayer span').first()).toBeAttached({ timeout: 30_000 });
  }

  /** Whether anything but white is on the drawn first page. */
  ink(): Promise<number> {
    return this.drawn.first().evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height).data;
      let dark = 0;
      for (let at = 0; at < pixels.length; at += 4) if (pixels[at]! < 128 && pixels[at + 3]! > 0) dark += 1;
      return dark;
    });
  }

  /** The text of the first page as the PDF view lays it over the picture. */
  words(): Promise<string> {
    return this.pages.first().locator('.textLayer').innerText();
  }

  /** Ctrl+S; the dialog must have been given its answer before. */
  async save(fileName: string): Promise<void> {
    await this.page.keyboard.press('Control+S');
    await expect(this.page.getByText(`Đã lưu “${fileName}”`)).toBeVisible({ timeout: 30_000 });
  }

  async open(title: string): Promise<void> {
    await press(this.drafts.filter({ hasText: title }));
  }

  async focusPages(): Promise<void> {
    await tabTo(this.scroller);
  }

  private numbers(of: Locator): Promise<number[]> {
    return of.evaluateAll((elements) => elements.map((element) => Number(element.closest<HTMLElement>('[data-page]')?.dataset['page'])));
  }

  drawnPages(): Promise<number[]> {
    return this.numbers(this.drawn);
  }

  markedPages(): Promise<number[]> {
    return this.numbers(this.room.locator('.pdf-page[data-marked]'));
  }

  /** Pages of which something can be seen. */
  async onScreen(): Promise<number[]> {
    return this.pages.evaluateAll((elements) => elements.filter((element) => {
      const root = element.closest('.pdf-scroller')!.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      return box.bottom > root.top && box.top < root.bottom;
    }).map((element) => Number((element as HTMLElement).dataset['page'])));
  }

  /** Page numbers as they stand beside each other. */
  rows(): Promise<number[][]> {
    return this.room.locator('.pdf-row').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll<HTMLElement>('[data-page]')].map((page) => Number(page.dataset['page']))));
  }

  boxes(pages: readonly number[]) {
    return Promise.all(pages.map((number) => this.room.locator(`.pdf-page[data-page="${number}"]`).boundingBox()));
  }

  /** Beside each other, or again under one another. */
  async facing(): Promise<void> {
    await press(this.room.getByRole('button', { name: 'Hai trang mở như sách' }));
  }

  async jumpTo(warning: number): Promise<void> {
    await press(this.warnings.nth(warning).getByRole('button', { name: /^Xem trang/ }));
  }

  async editAt(warning: number): Promise<void> {
    await press(this.warnings.nth(warning).getByRole('button', { name: 'Sửa ngay trong bài' }));
  }

  /** The words marked on the pages. */
  highlighted(): Promise<string> {
    return this.page.evaluate(() => [...(CSS.highlights.get('pdf-current') ?? [])].map((range) => range.toString()).join(' '));
  }

  async bookletDialog(): Promise<Locator> {
    await press(this.room.getByRole('button', { name: /^(Sách gấp|Đổi cách gấp)$/ }).last());
    const dialog = this.page.getByRole('dialog', { name: 'Sách gấp giữa' });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async tick(label: string): Promise<void> {
    const box = this.page.getByRole('dialog').getByRole('checkbox', { name: label });
    await tabTo(box);
    await this.page.keyboard.press('Space');
  }

  async showBooklet(): Promise<void> {
    await press(this.page.getByRole('dialog').getByRole('button', { name: 'Xem sách gấp' }));
    await expect(this.room.locator('[data-imposed="booklet"]')).toBeVisible({ timeout: 30_000 });
    await this.shown();
  }

  async showTestSheet(): Promise<void> {
    await press(this.page.getByRole('dialog').getByRole('button', { name: 'Xem tờ in thử' }));
    await expect(this.room.locator('[data-imposed="testSheet"]')).toBeVisible({ timeout: 30_000 });
  }

  async backToPages(): Promise<void> {
    await press(this.bar.getByRole('button', { name: 'Về từng trang' }));
    await expect(this.bar).toHaveCount(0);
  }

  captions(): Promise<string[]> {
    return this.room.locator('.pdf-caption').allInnerTexts();
  }

  /** Puts drafts together, in this order. */
  async gather(titles: readonly string[]): Promise<void> {
    await press(this.room.getByRole('button', { name: 'Gộp nhiều bản' }));
    for (const title of titles) {
      await tabTo(this.room.locator('[data-draft][tabindex="0"]'));
      await this.page.keyboard.press('Home');
      const row = this.picks.filter({ hasText: title });
      for (let step = 0; step < 50 && !(await row.evaluate((element) => element === document.activeElement)); step += 1) await this.page.keyboard.press('ArrowDown');
      await this.page.keyboard.press('Enter');
    }
  }

  get picks(): Locator {
    return this.room.getByRole('group', { name: 'Bản nháp' }).getByRole('button');
  }

  get parts(): Locator {
    return this.room.getByRole('list', { name: 'Thứ tự trong tập' }).getByRole('listitem');
  }
}
