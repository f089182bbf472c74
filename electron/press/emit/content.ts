import type { Artifact, Atom, DisplayItem, LetterStyle, Page, Slot } from '../layout/model';
import type { PressImage } from '../images/image';
import type { SheetSide } from '../impose/sheet';
import { drawingOperators } from './drawing';
import { numeral, type FontBook } from './fonts';
import type { ImageBook } from './images';
import type { PageStreams } from './page-streams';
import type { Pdf } from './pdfkit';
import type { ContentMark, ParentTree, SlotMarks } from './structure';

const redFill = '0.85 0 0 rg';
const hexUtf16 = (text: string): string => {
  let out = 'feff';
  for (let index = 0; index < text.length; index += 1) out += text.charCodeAt(index).toString(16).padStart(4, '0');
  return out;
};

/** Where EXIF orientations put the unit square: a b c d e f, y down, for a picture of width 1 and height 1. */
const turns: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  1: [1, 0, 0, -1, 0, 1], 2: [-1, 0, 0, -1, 1, 1], 3: [-1, 0, 0, 1, 1, 0], 4: [1, 0, 0, 1, 0, 0],
  5: [0, 1, -1, 0, 1, 0], 6: [0, 1, 1, 0, 0, 0], 7: [0, -1, 1, 0, 0, 1], 8: [0, -1, -1, 0, 1, 1],
};

/** Writes one page's content stream. Everything shown is in marked content of a structure element or an artifact. */
export class PageWriter {
  private readonly pdf: Pdf;
  private readonly fonts: FontBook;
  private readonly images: ImageBook;
  private readonly streams: PageStreams;
  private readonly parents: ParentTree;
  private out: string[] = [];
  private openSlot: Slot | null = null;
  private pieces: { readonly key: number; readonly elements: number[] } | null = null;
  /** What is marked, by the slot it fills. */
  readonly marks: SlotMarks = new Map();
  /** Of an imposed file: the place in reading order of the page a piece stands on. */
  readonly pageOf = new Map<ContentMark, number>();
  private index: number | null = null;

  constructor(pdf: Pdf, streams: PageStreams, parents: ParentTree, fonts: FontBook, images: ImageBook) {
    this.pdf = pdf;
    this.fonts = fonts;
    this.images = images;
    this.streams = streams;
    this.parents = parents;
  }

  /** Begins a page of the file, points. */
  open(width: number, height: number): void {
    this.streams.open(width, height);
    this.pieces = null;
  }

  /** One side of a sheet: its pages where they stand, then what is drawn beside them. */
  writeSide({ placed, artifacts }: SheetSide): void {
    for (const { page, index, matrix, clip } of placed) {
      this.out.push('q', `${matrix.map(numeral).join(' ')} cm`, `${[clip.x, clip.y, clip.width, clip.height].map(numeral).join(' ')} re W n`);
      this.index = index;
      this.write(page);
      this.out.push('Q');
    }
    this.index = null;
    this.artifacts(artifacts);
    this.flush();
  }

  write(page: Page): void {
    for (const artifact of page.artifacts) if (artifact.kind === 'watermark') this.watermark(artifact);
    for (const item of page.items) this.item(item);
    this.closeSlot();
    this.artifacts(page.artifacts);
    this.flush();
  }

  private artifacts(artifacts: readonly Artifact[]): void {
    const behind = artifacts.filter((artifact) => artifact.kind !== 'text' && artifact.kind !== 'watermark');
    if (behind.length) {
      this.out.push('/Artifact BMC');
      for (const artifact of behind) this.shape(artifact);
      this.out.push('EMC');
    }
    for (const artifact of artifacts) if (artifact.kind === 'text') this.artifactText(artifact);
  }

  private flush(): void {
    this.streams.write(this.out);
    this.out.length = 0;
  }

  private enterSlot(slot: Slot): void {
    if (this.openSlot === slot) return;
    this.closeSlot();
    const { dictionary } = this.pdf.page;
    if (!this.pieces) {
      this.pieces = this.parents.openPage();
      dictionary.data['StructParents'] = this.pieces.key;
    }
    const { key, elements } = this.pieces;
    const mark: ContentMark = { page: dictionary, key, mcid: elements.push(0) - 1 };
    this.out.push(`/${slot.owner.type} <</MCID ${mark.mcid}>> BDC`);
    if (this.index !== null) this.pageOf.set(mark, this.index);
    const known = this.marks.get(slot);
    if (known) known.push(mark);
    else this.marks.set(slot, [mark]);
    this.openSlot = slot;
  }

  private closeSlot(): void {
    if (!this.openSlot) return;
    this.out.push('EMC');
    this.openSlot = null;
  }

  private item(item: DisplayItem): void {
    if (item.kind === 'text') {
      let x = item.x;
      for (let from = 0; from < item.atoms.length; ) {
        const slot = item.atoms[from]?.slot ?? null;
        let to = from;
        let width = 0;
        while (to < item.atoms.length && (item.atoms[to]?.slot ?? null) === slot) {
          const atom = item.atoms[to];
          if (atom) width += atom.run.width * atom.style.pt + atom.extra;
          to += 1;
        }
        const atoms = item.atoms.slice(from, to);
        if (slot) this.enterSlot(slot);
        else {
          this.closeSlot();
          this.out.push('/Artifact BMC');
        }
        this.text(atoms, `1 0 0 -1 ${numeral(x)} ${numeral(item.baseline)} Tm`);
        if (!slot) this.out.push('EMC');
        x += width;
        from = to;
      }
      return;
    }
    this.enterSlot(item.slot);
    if (item.kind === 'drawing') {
      this.out.push(drawingOperators(item));
      return;
    }
    const image = item.kind === 'image' ? this.images.image(item.imageId) : null;
    if (image && item.kind === 'image') this.image(item.imageId, image, item);
    else this.out.push('q 0.92 g', `${numeral(item.x)} ${numeral(item.y)} ${numeral(item.width)} ${numeral(item.height)} re f`, 'Q');
  }

  private image(imageId: string, image: PressImage, at: { x: number; y: number; width: number; height: number }): void {
    const name = this.images.use(imageId);
    const [a, b, c, d, e, f] = turns[image.orientation] ?? [1, 0, 0, -1, 0, 1];
    const { width, height } = at;
    const matrix = [a * width, b * height, c * width, d * height, at.x + e * width, at.y + f * height];
    this.out.push('q', `${matrix.map(numeral).join(' ')} cm`, `/${name} Do`, 'Q');
  }

  private shape(artifact: Artifact): void {
    if (artifact.kind === 'text' || artifact.kind === 'watermark') return;
    const box = [artifact.x, artifact.y, artifact.width, artifact.height].map(numeral).join(' ');
    if (artifact.kind === 'rect') {
      this.out.push(`q ${artifact.red ? redFill : `${numeral(artifact.grey ?? 0)} g`}`, `${box} re f`, 'Q');
      return;
    }
    this.out.push(`q ${artifact.red ? redFill.replace('rg', 'RG') : '0 G'} ${numeral(artifact.weight)} w`, `${box} re S`, 'Q');
  }

  private artifactText(artifact: Extract<Artifact, { kind: 'text' }>): void {
    this.out.push(artifact.pagination ? '/Artifact <</Type /Pagination>> BDC' : '/Artifact BMC');
    const turn = artifact.turned === 'up' ? '0 -1 -1 0' : artifact.turned === 'down' ? '0 1 1 0' : '1 0 0 -1';
    this.text(artifact.atoms, `${turn} ${numeral(artifact.x)} ${numeral(artifact.baseline)} Tm`);
    this.out.push('EMC');
  }

  /** Opaque grey below the text: no transparency is needed, and the letters over it stay black. */
  private watermark({ x, baseline, atoms, angle, grey }: Extract<Artifact, { kind: 'watermark' }>): void {
    const turn = (angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    this.out.push('/Artifact <</Type /Pagination>> BDC', `q ${numeral(grey)} g`);
    this.text(atoms, `${[cos, -sin, -sin, -cos, x, baseline].map(numeral).join(' ')} Tm`);
    this.out.push('Q', 'EMC');
  }

  /** One text object: a TJ for each run of the same letters; each Khmer word carries its text. */
  private text(atoms: readonly Atom[], matrix: string): void {
    const { out } = this;
    out.push('BT', matrix);
    let array = '';
    let fontId = '';
    let pt = 0;
    let rise = 0;
    let red = false;
    const show = (): void => {
      if (array) out.push(`[${array}] TJ`);
      array = '';
    };
    const setLetters = (atom: Atom, style: LetterStyle): void => {
      const font = this.fonts.font(atom.run.face);
      if (font.id !== fontId || style.pt !== pt) {
        show();
        fontId = font.id;
        pt = style.pt;
        this.pdf.page.fonts[font.id] ??= font.ref();
        out.push(`/${font.id} ${numeral(pt)} Tf`);
      }
      if (Boolean(style.red) !== red) {
        show();
        red = Boolean(style.red);
        out.push(red ? redFill : '0 g');
      }
    };
    const setRise = (value: number): void => {
      if (Math.abs(value - rise) < 0.0005) return;
      show();
      rise = value;
      out.push(`${numeral(rise)} Ts`);
    };
    for (const atom of atoms) {
      const { run, style, extra } = atom;
      setLetters(atom, style);
      if (run.actualText !== null) {
        show();
        out.push(`/Span <<${run.khmer ? '/Lang (km)' : ''}/ActualText <${hexUtf16(run.actualText)}> >> BDC`);
      }
      for (const part of this.fonts.encode(run)) {
        setRise((style.rise ?? 0) + part.rise * style.pt);
        array += part.array;
      }
      if (run.actualText !== null) {
        show();
        out.push('EMC');
      }
      if (Math.abs(extra) > 0.0005) array += numeral((-extra * 1000) / style.pt);
    }
    show();
    if (rise !== 0) out.push('0 Ts');
    if (red) out.push('0 g');
    out.push('ET');
  }
}
