import { deflate } from 'node:zlib';
import { promisify } from 'node:util';
import type { Pdf, PdfRef } from './pdfkit';

const packed = promisify(deflate);
const level = 6;
/** Pages being packed at a time. */
const together = 4;

interface Waiting {
  readonly content: PdfRef;
  readonly bytes: Promise<Uint8Array>;
}

/** Content of the pages: packed beside the writing, on the threads of zlib, and put into the file in the order of the pages, each the same few pages late. */
export class PageStreams {
  private readonly pdf: Pdf;
  private parts: string[] = [];
  private readonly waiting: Waiting[] = [];
  private readonly raw: Buffer[] = [];
  private page = 0;

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

  /** Gives the page to the packers, and puts into the file what was given to them a few pages ago. */
  async close(): Promise<void> {
    if (this.waiting.length >= together) await this.put();
    const words = `${this.parts.join('\n')}\n`;
    this.parts = [];
    const slot = this.page % together;
    this.page += 1;
    let room = this.raw[slot];
    if (!room || room.length < words.length) this.raw[slot] = room = Buffer.allocUnsafeSlow(Math.max(1 << 16, words.length));
    room.write(words, 'latin1');
    this.waiting.push({ content: this.pdf.page.content, bytes: packed(room.subarray(0, words.length), { level, chunkSize: 8192 }) });
  }

  private async put(): Promise<void> {
    const first = this.waiting.shift();
    if (!first) return;
    const { content } = first;
    const stream = await first.bytes;
    content.compress = false;
    content.data = { Length: stream.length, Filter: 'FlateDecode' };
    content.buffer = [stream];
    content.finalize();
    content.buffer = [];
  }

  /** Puts the last pages into the file. */
  async finish(): Promise<void> {
    while (this.waiting.length > 0) await this.put();
  }
}
