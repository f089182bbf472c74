import { expect, type Locator, type Page } from '@playwright/test';
import { press, write } from './keys';

/** The settings section of backups, and restoring before log-in. */
export class BackupScreens {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openSection(): Promise<void> {
    await press(this.page.getByRole('button', { name: 'Sao lưu', exact: true }));
    await expect(this.page.getByRole('heading', { name: 'Sao lưu', level: 1 })).toBeVisible();
  }

  card(label: string): Locator {
    return this.page.getByRole('region', { name: label });
  }

  /** The folder dialog must have been given its answer before. */
  async addPlace(label: string): Promise<void> {
    await press(this.page.getByRole('button', { name: 'Thêm nơi cất…' }));
    const dialog = this.page.getByRole('dialog', { name: 'Thêm nơi cất bản sao' });
    await write(dialog.getByLabel('Tên ghi trên ổ đĩa'), label);
    await this.page.keyboard.press('Enter');
    await expect(this.card(label)).toContainText('Đang cắm');
    await expect(dialog).toHaveCount(0);
  }

  async make(label: string): Promise<void> {
    await press(this.card(label).getByRole('button', { name: 'Sao lưu ngay' }));
    await expect(this.page.getByText(`Đã sao lưu vào ${label}`)).toBeVisible({ timeout: 60_000 });
  }

  async tryOut(label: string): Promise<void> {
    await press(this.card(label).getByRole('button', { name: 'Phục hồi thử' }));
    await expect(this.page.getByText(`Phục hồi thử ${label}: tốt`)).toBeVisible({ timeout: 60_000 });
  }

  async #choose(label: string, item: string): Promise<void> {
    await press(this.card(label).getByRole('button', { name: `Việc khác với ${label}` }));
    const wanted = this.page.getByRole('menuitem', { name: item });
    await wanted.waitFor();
    for (let moves = 0; moves < 6 && !(await wanted.evaluate((element) => element === document.activeElement)); moves += 1) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  async savePage(label: string): Promise<void> {
    await this.#choose(label, 'Lưu tờ chuyển máy');
    await expect(this.page.getByText('Đã lưu tờ chuyển máy')).toBeVisible({ timeout: 30_000 });
  }

  async removePlace(label: string): Promise<void> {
    await this.#choose(label, 'Gỡ nơi cất');
    await press(this.page.getByRole('dialog').getByRole('button', { name: 'Gỡ nơi cất' }));
    await expect(this.card(label)).toHaveCount(0);
  }

  /** From the list of sets, the newest chosen already. */
  async restore(): Promise<void> {
    await expect(this.page.getByRole('radio').first()).toBeChecked();
    await press(this.page.getByRole('button', { name: 'Phục hồi', exact: true }));
    await expect(this.page.getByText('Đang phục hồi. Đừng rút ổ đĩa.')).toHaveCount(0, { timeout: 60_000 });
  }
}
