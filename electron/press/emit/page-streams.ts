import { deflate } from 'node:zlib';
import { promisify } from 'node:util';
import type { Pdf, PdfRef } from './pdfkit';

const packed = promisify(deflate);
const level = 6;
/** Pages after which what was packed meanwhile is taken in, so that few pages wait unpacked. */
const together = 8;

/** Content of the pages: packed beside the writing, on the threads of zlib, and put into the file in the order of the pages. */
export class PageStreams {
  private readonly pdf: Pdf;
  private parts: string[] = [];
  private readonly waiting: { readonly content: PdfRef; readonly bytes: Promise<Uint8Array> }[] = [];

  constructor(pdf: Pdf) {
    this.pdf = pdf;
  }

  /** Begins a page of this size, points; y runs down on it. */
  open(width: number, height: number): void {
    this.pdf.addPage({ size: [width, height], margin: 0 });
    const { content } = this.pdf.page;
    this.parts = [`1 0 0 -1 0 ${Math.round(height * 1000) / 1000} cm`];
    // pdfkit ends the page with its content: that is put off until the packed bytes are there.
    content.buffer.length = 0;
    content.uncompressedLength = 0;
    content.data = {};
    content.end = () => undefined;
    content.write = () => undefined;
  }

  write(operators: readonly string[]): void {
    for (const operator of operators) this.parts.push(operator);
  }

  /** Gives the page to the packers. Awaited, it lets them hand back what is done. */
  async close(): Promise<void> {
    const raw = Buffer.from(`${this.parts.join('\n')}\n`, 'latin1');
    this.parts = [];
    this.waiting.push({ content: this.pdf.page.content, bytes: packed(raw, { level }) });
    const late = this.waiting.length - together;
    if (late >= 0) await this.waiting[late]?.bytes;
  }

  /** Puts the contents into the file, each as its own object. */
  async finish(): Promise<void> {
    for (const { content, bytes } of this.waiting) {
      const stream = await bytes;
      content.compress = false;
      content.data = { Length: stream.length, Filter: 'FlateDecode' };
      content.buffer = [stream];
      content.finalize();
    }
  }
}
