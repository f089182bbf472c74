import { expect, type Locator, type Page } from '@playwright/test';

/** In: the drafts and the PDF that goes to paper. */
export class PrintRoom {
  readonly page: Page;
  readonly room: Locator;
  readonly drafts: Locator;
  readonly pages: Locator;
  readonly drawn: Locator;

  constructor(page: Page) {
    this.page = page;
    this.room = page.locator('[data-room="print"]');
    this.drafts = this.room.getByRole('group', { name: 'Bản nháp' }).getByRole('button');
    this.pages = this.room.locator('.pdf-page');
    this.drawn = this.pages.locator('canvas');
  }

  /** The first page is drawn with its text over it. */
  async shown(): Promise<void> {
    await expect(this.pages.first().locator('.textLayer span').first()).toBeAttached({ timeout: 30_000 });
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
}
