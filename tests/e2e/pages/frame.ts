import { expect, type Locator, type Page } from '@playwright/test';

export const rooms = { desk: ['Soạn', '1'], archive: ['Kho', '2'], registers: ['Sổ', '3'], print: ['In', '4'], settings: ['Thiết lập', '5'] } as const;
export type RoomName = keyof typeof rooms;

/** The window around the rooms: rail, title bar, palette, status bar. */
export class Frame {
  readonly page: Page;
  readonly rail: Locator;
  readonly band: Locator;
  readonly status: Locator;
  readonly title: Locator;
  readonly palette: Locator;
  readonly paletteField: Locator;
  readonly suggestions: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rail = page.getByRole('navigation', { name: 'Các phòng' });
    this.band = page.getByRole('note').filter({ hasText: 'HUẤN LUYỆN' });
    this.status = page.getByRole('contentinfo', { name: 'Thanh trạng thái' });
    this.title = page.getByRole('banner', { name: 'Thanh tiêu đề' });
    this.palette = page.getByRole('dialog', { name: 'Tìm lệnh hoặc tài liệu' });
    this.paletteField = this.palette.getByRole('combobox');
    this.suggestions = this.palette.getByRole('option');
  }

  room(name: RoomName): Locator {
    return this.page.locator(`[data-room="${name}"]`);
  }

  async go(name: RoomName): Promise<void> {
    await this.page.keyboard.press(`Control+${rooms[name][1]}`);
    await expect(this.rail.getByRole('button', { name: rooms[name][0] })).toHaveAttribute('aria-current', 'page');
    // A room is fetched when it is first gone to; its keys answer once it is drawn.
    await expect(this.room(name).locator('h1, h2, [data-archive-list], [data-book-list]').first()).toBeVisible();
  }

  async openPalette(): Promise<void> {
    await this.page.keyboard.press('Control+K');
    await expect(this.paletteField).toBeFocused();
  }

  /** Runs a command of the palette by its whole name. */
  async run(command: string): Promise<void> {
    await this.openPalette();
    await this.page.keyboard.type(command);
    await expect(this.suggestions.first()).toContainText(command);
    await this.page.keyboard.press('Enter');
    await expect(this.palette).toHaveCount(0);
  }

  async lock(): Promise<void> {
    await this.page.keyboard.press('Control+L');
    await expect(this.page.getByRole('heading', { name: 'Đã khoá' })).toBeVisible();
  }

  async logOut(): Promise<void> {
    await this.run('Đăng xuất');
    await expect(this.page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  }
}
