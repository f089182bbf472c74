import { expect, type Locator, type Page } from '@playwright/test';
import { choose, chooseRadio, press, tabTo } from './keys';

export interface Chosen {
  readonly topic: string;
  readonly level: 'Thường' | 'Mật' | 'Tối mật' | 'Tuyệt mật';
  readonly scope: string;
}

/** Kho: search field, facets, list, reader, and the dialogs of filing. */
export class Archive {
  readonly page: Page;
  readonly room: Locator;
  readonly search: Locator;
  readonly total: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  readonly reader: Locator;
  readonly text: Locator;
  readonly facets: Locator;
  readonly filing: Locator;
  readonly warning: Locator;

  constructor(page: Page) {
    this.page = page;
    this.room = page.locator('[data-room="archive"]');
    this.search = this.room.getByLabel('Tìm trong kho');
    this.total = this.room.getByRole('status').filter({ hasText: 'tài liệu' }).first();
    this.list = this.room.locator('[data-archive-list]');
    this.rows = this.list.getByRole('option');
    this.reader = this.room.getByRole('article');
    this.text = this.room.locator('[data-archive-reader]');
    this.facets = this.room.locator('[data-pane]').filter({ has: page.getByRole('heading', { name: 'Lọc theo' }) });
    this.filing = page.getByRole('dialog', { name: /^Nộp/ });
    this.warning = page.getByRole('dialog', { name: 'Văn phòng huấn luyện' });
  }

  /** Ctrl+F and the words; waits until the list answers them. */
  async find(words: string): Promise<void> {
    await this.page.keyboard.press('Control+F');
    await expect(this.search).toBeFocused();
    await this.page.keyboard.type(words);
    await this.page.waitForTimeout(250);
  }

  /** Enter takes the first hit, Enter again goes into the text. */
  async openFirst(): Promise<void> {
    await tabTo(this.search, { back: true });
    await this.rows.first().waitFor();
    await this.page.keyboard.press('Enter');
    await expect(this.list).toBeFocused();
    await this.text.waitFor();
    await this.page.keyboard.press('Enter');
    await expect(this.text).toBeFocused();
  }

  facet(group: string, name: string): Locator {
    return this.facets.getByRole('group', { name: group }).locator('label').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  async tick(group: string, name: string): Promise<void> {
    const box = this.facet(group, name).getByRole('checkbox');
    await tabTo(box);
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  /** What the page marks as found, as the words stand on it. `text-hit` in a text, `pdf-hit` in a PDF. */
  marked(name: 'text-hit' | 'pdf-hit'): Promise<string[]> {
    return this.page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => range.toString()), name);
  }

  /** Ctrl+O; the dialog must have been given its answer before. In a training office the warning is read and accepted. */
  async chooseFiles({ training }: { readonly training: boolean }): Promise<void> {
    await this.page.keyboard.press('Control+O');
    if (training) await this.acceptWarning();
    await expect(this.filing).toBeVisible();
  }

  async acceptWarning(): Promise<void> {
    await expect(this.warning).toContainText('Đừng nộp tài liệu mật thật vào đây');
    await press(this.warning.getByRole('button', { name: 'Là tài liệu để tập, nộp tiếp' }));
  }

  field(label: string): Locator {
    return this.filing.getByLabel(label, { exact: true });
  }

  async classify({ topic, level, scope }: Chosen): Promise<void> {
    await choose(this.filing.getByRole('combobox', { name: /^Nội dung/ }), topic);
    await chooseRadio(this.filing.getByRole('group', { name: /^Độ mật/ }), level);
    await choose(this.filing.getByRole('combobox', { name: /^Phạm vi/ }), scope);
  }

  async submit(): Promise<void> {
    await press(this.filing.getByRole('button', { name: /^Nộp/ }));
    await expect(this.filing).toHaveCount(0);
  }

  /** Drops files from the machine's disk on the room, as the mouse does. */
  async drop(paths: readonly string[]): Promise<void> {
    const box = await this.room.boundingBox();
    if (!box) throw new Error('the archive is not on the screen');
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const client = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    await client.send('Input.dispatchDragEvent', { type: 'dragEnter', ...point, data });
    await client.send('Input.dispatchDragEvent', { type: 'dragOver', ...point, data });
    await client.send('Input.dispatchDragEvent', { type: 'drop', ...point, data });
    await client.detach();
  }

  async act(name: 'Lưu bản gốc' | 'Xuất PDF' | 'Thuộc tính' | 'Soạn từ tài liệu này'): Promise<void> {
    await press(this.reader.getByRole('button', { name }));
  }
}
