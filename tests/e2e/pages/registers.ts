import { expect, type Locator, type Page } from '@playwright/test';

export type Tab = 'Sổ' | 'Bản có số' | 'Thời hạn bảo vệ' | 'Mượn – trả';

/** Sổ: books, lines, details, and the tabs beside them. */
export class Registers {
  readonly page: Page;
  readonly room: Locator;
  readonly books: Locator;
  readonly lines: Locator;
  readonly rows: Locator;
  readonly details: Locator;
  readonly total: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.room = page.locator('[data-room="registers"]');
    this.books = this.room.locator('[data-book-list]');
    this.lines = this.room.locator('[data-register-lines]');
    this.rows = this.lines.getByRole('option');
    this.details = this.room.getByRole('article', { name: 'Chi tiết dòng' });
    this.total = this.room.getByRole('status').first();
    this.dialog = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+3');
    await expect(this.room).toBeVisible();
  }

  async tab(name: Tab): Promise<void> {
    await this.room.getByRole('radiogroup', { name: 'Sổ' }).getByText(name, { exact: true }).click();
  }

  book(name: string, nth = 0): Locator {
    return this.books.getByRole('button', { name: new RegExp(`^${name}`) }).nth(nth);
  }

  button(name: string): Locator {
    return this.room.getByRole('button', { name, exact: true });
  }

  row(words: string): Locator {
    return this.rows.filter({ hasText: words });
  }

  /** Finds a paper of the archive in the open dialog. */
  async findRecord(words: string): Promise<void> {
    await this.dialog.getByPlaceholder('Tìm trong kho theo số hoặc trích yếu').fill(words);
    await this.page.locator('[data-combobox-option]').filter({ hasText: words, visible: true }).first().click();
  }

  /** Chooses in a select of the open dialog by typing. */
  async choose(label: string, words: string): Promise<void> {
    const field = this.dialog.getByRole('combobox', { name: label }).or(this.dialog.getByLabel(label)).first();
    await field.click();
    await field.fill(words);
    await this.page.locator('[data-combobox-option]').filter({ hasText: words, visible: true }).first().click();
  }
}
