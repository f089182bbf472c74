import { expect, type Locator, type Page } from '@playwright/test';
import { press, tabTo, write } from './keys';

/** Who may read a paper, its corrections and its history: dialogs of the reader's properties; and the people to tick by name. */
export class RecordCare {
  readonly page: Page;
  readonly reader: Locator;
  readonly readersDialog: Locator;
  readonly describeDialog: Locator;
  readonly historyDialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.reader = page.locator('[data-room="archive"]').getByRole('article');
    this.readersDialog = page.getByRole('dialog', { name: 'Người được đọc' });
    this.describeDialog = page.getByRole('dialog', { name: 'Sửa mô tả' });
    this.historyDialog = page.getByRole('dialog', { name: 'Lịch sử tài liệu' });
  }

  /** Ticks or unticks a box by Space. */
  async tick(within: Locator, name: string | RegExp): Promise<void> {
    const box = within.getByRole('checkbox', { name });
    const before = await box.isChecked();
    await tabTo(box);
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked({ checked: !before });
  }

  async openProperties(): Promise<void> {
    const properties = this.reader.getByRole('button', { name: 'Thuộc tính' });
    if ((await properties.getAttribute('aria-expanded')) !== 'true') await press(properties, { back: true });
    await expect(this.reader.getByText('Người được đọc', { exact: true })).toBeVisible();
  }

  async open(button: 'Đổi người đọc' | 'Sửa mô tả' | 'Lịch sử'): Promise<void> {
    await press(this.reader.getByRole('button', { name: button }));
  }

  async correct(subject: string, reason: string): Promise<void> {
    await write(this.describeDialog.getByLabel(/^Trích yếu/), subject);
    await write(this.describeDialog.getByLabel(/^Lý do sửa/), reason);
    await press(this.describeDialog.getByRole('button', { name: 'Lưu mô tả' }));
    await expect(this.describeDialog).toHaveCount(0);
  }
}
