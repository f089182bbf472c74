import { expect, type Locator, type Page } from '@playwright/test';
import { press, write } from './keys';

export interface NewOffice {
  readonly kind: 'Văn phòng thường' | 'Văn phòng độc lập' | 'Văn phòng huấn luyện';
  readonly name: string;
  readonly parentBody: string;
  readonly place: string;
  readonly fullName: string;
  readonly loginName: string;
  readonly password: string;
}

/** Everything before the rooms: first run, recovery sheets, log-in, lock. */
export class EntryScreens {
  readonly page: Page;
  readonly loginName: Locator;
  readonly password: Locator;
  readonly problem: Locator;
  readonly samples: Locator;

  constructor(page: Page) {
    this.page = page;
    this.loginName = page.getByLabel('Tên đăng nhập');
    this.password = page.getByLabel('Mật khẩu', { exact: true });
    this.problem = page.getByRole('alert');
    this.samples = page.getByRole('radiogroup', { name: 'Tài khoản có sẵn để thử' }).getByRole('radio');
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name });
  }

  /** Types name and password and presses Enter. */
  async tryToLogIn(loginName: string, password: string): Promise<void> {
    await write(this.loginName, loginName);
    await this.tryPassword(password);
  }

  /** Answers when the program has said yes or no. */
  async tryPassword(password: string): Promise<void> {
    await write(this.password, password);
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(80);
    await expect(this.page.locator('button[data-loading]')).toHaveCount(0, { timeout: 30_000 });
  }

  async logIn(loginName: string, password: string): Promise<void> {
    await this.tryToLogIn(loginName, password);
    await this.inside();
  }

  async unlock(password: string): Promise<void> {
    await expect(this.heading('Đã khoá')).toBeVisible();
    await this.tryPassword(password);
    await this.inside();
  }

  /** The frame around the rooms is there. */
  async inside(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Các phòng' }).waitFor({ timeout: 30_000 });
  }

  /** From the first screen to the recovery sheets. */
  async createOffice(office: NewOffice): Promise<void> {
    const { page } = this;
    await expect(this.heading('Văn phòng thuộc loại nào?')).toBeVisible();
    const kinds = page.getByRole('group', { name: 'Văn phòng thuộc loại nào?' });
    await kinds.getByRole('radio').first().waitFor();
    await this.#chooseKind(kinds, office.kind);
    await page.keyboard.press('Enter');
    await write(page.getByLabel('Cơ quan chủ quản'), office.parentBody);
    await write(page.getByLabel('Địa danh'), office.place);
    await write(page.getByLabel('Tên cơ quan'), office.name);
    await page.keyboard.press('Enter');
    await write(page.getByLabel('Họ và tên'), office.fullName);
    await write(this.loginName, office.loginName);
    await write(this.password, office.password);
    await write(page.getByLabel('Nhập lại mật khẩu'), office.password);
    await page.keyboard.press('Enter');
    await expect(this.heading('Phiếu khôi phục')).toBeVisible({ timeout: 60_000 });
  }

  async #chooseKind(kinds: Locator, kind: string): Promise<void> {
    const wanted = kinds.locator('label').filter({ hasText: kind }).getByRole('radio');
    for (let moves = 0; moves < 3 && !(await wanted.isChecked()); moves += 1) await this.page.keyboard.press('ArrowDown');
    await expect(wanted).toBeChecked();
  }

  /** Saves one of the two sheets; the dialog must have been given its answer before. */
  async saveSheet(holder: 1 | 2): Promise<void> {
    const save = this.page.getByRole('button', { name: 'Lưu PDF' }).nth(holder - 1);
    await press(save);
    await expect(this.page.getByRole('status').filter({ hasText: /^Đã lưu$/ })).toHaveCount(holder);
  }

  async confirmSheets(): Promise<void> {
    await press(this.page.getByRole('button', { name: 'Hai phiếu đã cất xong, vào văn phòng' }));
    await this.inside();
  }
}

