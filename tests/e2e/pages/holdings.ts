import { expect, type Locator, type Page } from '@playwright/test';
import { press, tabTo, write } from './keys';

/** Kho → Hồ sơ: the files, one of them with its papers, and one paper's archival data. */
export class Holdings {
  readonly page: Page;
  readonly room: Locator;
  readonly search: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  readonly papers: Locator;
  readonly details: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.room = page.locator('[data-room="archive"]');
    this.search = this.room.getByLabel('Tìm hồ sơ theo ký hiệu, tên, hộp…');
    this.list = this.room.getByRole('listbox', { name: 'Danh sách hồ sơ' });
    this.rows = this.list.getByRole('option');
    this.papers = this.room.getByRole('grid', { name: 'Tài liệu trong hồ sơ' });
    this.details = this.room.getByRole('region', { name: 'Thông tin lưu trữ của tài liệu' });
    this.dialog = page.getByRole('dialog');
  }

  /** The file that is open. */
  file(title: string): Locator {
    return this.room.getByRole('region', { name: title });
  }

  button(name: string): Locator {
    return this.room.getByRole('button', { name, exact: true });
  }

  async addFonds(name: string, archive: string, agency: string): Promise<void> {
    await press(this.button('Thêm phông').first());
    await write(this.dialog.getByLabel('Tên phông'), name);
    await write(this.dialog.getByLabel('Mã cơ quan lưu trữ'), archive);
    await write(this.dialog.getByLabel('Mã cơ quan hình thành phông'), agency);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }

  /** Ctrl+N; the choices are made by typing. */
  async addFile(file: { readonly title: string; readonly code: string; readonly fonds: string; readonly level: string; readonly scope: string; readonly box: string }): Promise<void> {
    await this.page.keyboard.press('Control+N');
    await write(this.dialog.getByLabel('Tiêu đề hồ sơ'), file.title);
    await write(this.dialog.getByLabel('Số, ký hiệu hồ sơ'), file.code);
    await this.#choose('Phông', file.fonds);
    await this.#choose('Độ mật', file.level);
    await this.#choose('Phạm vi sử dụng', file.scope);
    await write(this.dialog.getByLabel('Hộp'), file.box);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }

  async #choose(label: string, name: string): Promise<void> {
    const field = this.dialog.getByRole('combobox', { name: label });
    await tabTo(field);
    if ((await field.inputValue()) === name) return;
    await this.page.keyboard.press('ArrowDown');
    const option = this.page.getByRole('option', { name, exact: true, includeHidden: false });
    await option.waitFor();
    for (let moves = 0; moves < 12 && !(await option.getAttribute('data-combobox-selected')); moves += 1) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await expect(field).toHaveValue(name);
  }

  /** Finds a paper in the open dialog and takes it with Enter. */
  async pick(words: string): Promise<void> {
    const field = this.dialog.getByRole('combobox', { name: 'Tìm tài liệu cùng độ mật' });
    await write(field, words);
    // What is looked for stands first; others that merely share words may follow.
    await expect(this.dialog.getByRole('option').first()).toContainText(words);
    await this.page.keyboard.press('Enter');
  }

  async more(item: string): Promise<void> {
    await press(this.room.getByRole('button', { name: /^Việc khác với hồ sơ/ }));
    const wanted = this.page.getByRole('menuitem', { name: item });
    await wanted.waitFor();
    for (let moves = 0; moves < 6 && !(await wanted.evaluate((element) => element === document.activeElement)); moves += 1) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }
}
