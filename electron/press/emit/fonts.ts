import type { Face, FaceName } from '../shaping/faces';
import type { ShapedRun } from '../shaping/shape';
import { openPdfFont, type Pdf, type PdfFont } from './pdfkit';

/** Glyphs of one height as the inside of a TJ array; `rise` as part of an em. */
export interface EncodedPart {
  readonly array: string;
  readonly rise: number;
}

const hexes: string[] = [];
const hex = (cid: number): string => (hexes[cid] ??= cid.toString(16).padStart(4, '0'));
export const numeral = (value: number): string => {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
};

interface OpenFont {
  readonly pdfFont: PdfFont;
  /** By glyph: the letters it was first used for and their CID, then others. */
  readonly first: (readonly [text: string, cid: number] | undefined)[];
  readonly others: Map<string, number>;
}

/** The fonts of one document: one CID for each pair of glyph and the letters it stands for, so that text comes back exactly. */
export class FontBook {
  private readonly pdf: Pdf;
  private readonly open = new Map<FaceName, OpenFont>();
  private readonly encoded = new Map<ShapedRun, readonly EncodedPart[]>();

  constructor(pdf: Pdf) {
    this.pdf = pdf;
  }

  font(face: Face): PdfFont {
    return this.opened(face).pdfFont;
  }

  private opened(face: Face): OpenFont {
    let found = this.open.get(face.name);
    if (!found) {
      found = { pdfFont: openPdfFont(this.pdf, face), first: [], others: new Map() };
      this.open.set(face.name, found);
    }
    return found;
  }

  private cid(face: Face, glyph: number, text: string): number {
    const { pdfFont, first, others } = this.opened(face);
    const known = first[glyph];
    if (known?.[0] === text) return known[1];
    const key = `${glyph} ${text}`;
    let cid = known ? others.get(key) : undefined;
    if (cid === undefined) {
      cid = pdfFont.subset.glyphs.push(glyph) - 1;
      pdfFont.widths[cid] = (face.font.advance(glyph) * 1000) / face.font.unitsPerEm;
      pdfFont.unicode[cid] = [...text].map((sign) => sign.codePointAt(0) ?? 0xfffd);
      if (known) others.set(key, cid);
      else first[glyph] = [text, cid];
    }
    return cid;
  }

  /** A shaped piece as TJ arrays; moves in thousandths of an em. */
  encode(run: ShapedRun): readonly EncodedPart[] {
    const known = this.encoded.get(run);
    if (known) return known;
    const parts = this.plain(run) ?? this.moved(run);
    this.encoded.set(run, parts);
    return parts;
  }

  /** Glyphs one after the other, none moved: nearly every word without kerning. In one string, not a chain of them. */
  private plain(run: ShapedRun): readonly EncodedPart[] | null {
    const { face, glyphs, texts } = run;
    if (run.actualText !== null || glyphs.length === 0) return null;
    for (const { glyph, advance, xOffset, yOffset } of glyphs) if (xOffset !== 0 || yOffset !== 0 || advance !== face.font.advance(glyph)) return null;
    return [{ array: `<${glyphs.map(({ glyph }, index) => hex(this.cid(face, glyph, texts[index] ?? ''))).join('')}>`, rise: 0 }];
  }

  private moved(run: ShapedRun): readonly EncodedPart[] {
    const { face, glyphs, texts } = run;
    const thousand = 1000 / face.font.unitsPerEm;
    const parts: EncodedPart[] = [];
    let array = '';
    let open = false;
    let rise = 0;
    let pending = 0;
    const move = (): void => {
      if (Math.abs(pending) < 0.01) return;
      array += `${open ? '>' : ''}${numeral(-pending)}`;
      open = false;
      pending = 0;
    };
    const close = (): void => {
      if (open) array += '>';
      open = false;
      if (array) parts.push({ array, rise });
      array = '';
    };
    const put = (glyph: number, text: string, xOffset: number, yOffset: number, advance: number): void => {
      const newRise = yOffset / face.font.unitsPerEm;
      if (newRise !== rise) {
        close();
        rise = newRise;
      }
      pending += xOffset * thousand;
      move();
      if (!open) array += '<';
      open = true;
      array += hex(this.cid(face, glyph, text));
      pending += (advance - face.font.advance(glyph) - xOffset) * thousand;
    };
    glyphs.forEach((glyph, index) => put(glyph.glyph, texts[index] ?? '', glyph.xOffset, glyph.yOffset, glyph.advance));
    // Readers take a word with its own text to end where its last glyph ends: a mark set back over its letter would tear or glue words.
    if (run.actualText !== null && Math.abs(pending) >= 0.01) {
      const blank = face.font.glyphFor(0x20) || face.font.glyphFor(0xa0);
      if (blank) put(blank, '\u200b', -face.font.advance(blank), 0, 0);
    }
    move();
    close();
    return parts;
  }
}
