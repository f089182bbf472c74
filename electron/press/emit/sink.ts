import type { Pdf } from './pdfkit';

const blockSize = 1 << 18;

/** Takes what pdfkit writes, straight into blocks of bytes: its own stream makes an object of every line. */
export class Sink {
  readonly done: Promise<Uint8Array<ArrayBuffer>>;
  private readonly blocks: Buffer[] = [];
  private block = Buffer.allocUnsafe(blockSize);
  private used = 0;

  constructor(pdf: Pdf) {
    const { promise, resolve } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
    this.done = promise;
    const begun = pdf.read();
    if (begun) this.bytes(begun);
    pdf._write = (data) => {
      pdf._offset += typeof data === 'string' ? this.text(`${data}\n`) : this.bytes(data);
    };
    pdf.push = (chunk) => {
      if (chunk === null) resolve(this.whole());
    };
  }

  private room(length: number): void {
    if (this.used + length <= this.block.length) return;
    this.blocks.push(this.block.subarray(0, this.used));
    this.block = Buffer.allocUnsafe(Math.max(blockSize, length));
    this.used = 0;
  }

  private text(words: string): number {
    this.room(words.length);
    this.block.write(words, this.used, 'latin1');
    this.used += words.length;
    return words.length;
  }

  private bytes(data: Uint8Array): number {
    this.room(data.length);
    this.block.set(data, this.used);
    this.used += data.length;
    return data.length;
  }

  private whole(): Uint8Array<ArrayBuffer> {
    const length = this.blocks.reduce((sum, block) => sum + block.length, this.used);
    const whole = new Uint8Array(length);
    let at = 0;
    for (const block of [...this.blocks, this.block.subarray(0, this.used)]) {
      whole.set(block, at);
      at += block.length;
    }
    this.blocks.length = 0;
    return whole;
  }
}
