import { execFileSync } from 'node:child_process';
import { contentFaults } from './content-check';
import { need, withFile } from './tools';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Dict = { [key: string]: Json };
interface PdfObject {
  readonly value?: Json;
  readonly stream?: { readonly dict: Dict; readonly data?: string };
}

const asDict = (value: Json | undefined): Dict => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
const asList = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** A file opened through `qpdf --json=2`. */
export class PdfFile {
  readonly objects: ReadonlyMap<string, PdfObject>;
  readonly trailer: Dict;
  readonly pages: readonly Dict[];

  constructor(pdf: Uint8Array) {
    const json = withFile(pdf, (path) =>
      execFileSync(need('qpdf'), ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', path], { maxBuffer: 1 << 29 }).toString('utf8'));
    const parsed = JSON.parse(json) as { qpdf: [unknown, Record<string, PdfObject>]; pages: { object: string }[] };
    const objects = parsed.qpdf[1];
    this.objects = new Map(Object.entries(objects).map(([key, value]) => [key.replace(/^obj:/, ''), value]));
    this.trailer = asDict(objects['trailer']?.value);
    this.pages = parsed.pages.map(({ object }) => asDict(this.resolve(object)));
  }

  object(reference: Json | undefined): PdfObject | undefined {
    return typeof reference === 'string' ? this.objects.get(reference) : undefined;
  }
  resolve(value: Json | undefined): Json | undefined {
    const found = this.object(value);
    if (!found) return value;
    return found.stream ? found.stream.dict : found.value;
  }
  dict(value: Json | undefined): Dict {
    return asDict(this.resolve(value));
  }
  stream(reference: Json | undefined): string {
    return Buffer.from(this.object(reference)?.stream?.data ?? '', 'base64').toString('latin1');
  }
  get catalog(): Dict {
    return this.dict(this.trailer['/Root']);
  }

  /** Every structure element in reading order, with its type. */
  elements(): { readonly type: string; readonly dict: Dict; readonly parent: string }[] {
    const found: { type: string; dict: Dict; parent: string }[] = [];
    const visit = (value: Json | undefined, parent: string): void => {
      const dict = this.dict(value);
      const type = dict['/S'];
      if (typeof type !== 'string') return;
      found.push({ type: type.slice(1), dict, parent });
      for (const kid of asList(this.resolve(dict['/K']))) visit(kid, type.slice(1));
    };
    for (const kid of asList(this.resolve(this.dict(this.catalog['/StructTreeRoot'])['/K']))) visit(kid, '');
    return found;
  }
}

function catalogFaults(file: PdfFile): string[] {
  const { catalog } = file;
  const faults: string[] = [];
  const expect = (condition: boolean, fault: string): void => {
    if (!condition) faults.push(fault);
  };
  expect(file.dict(catalog['/MarkInfo'])['/Marked'] === true, 'not marked');
  expect(typeof catalog['/Lang'] === 'string', 'no language');
  const tree = file.dict(catalog['/StructTreeRoot']);
  expect('/K' in tree, 'no structure tree');
  expect('/ParentTree' in tree, 'no parent tree');
  expect(file.dict(catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true, 'title not displayed');
  expect(asList(file.resolve(catalog['/OutputIntents'])).length === 1, 'no output intent');
  expect(asList(file.trailer['/ID']).length === 2, 'no ID');
  expect(!('/OpenAction' in catalog) && !('/AA' in catalog) && !('/JavaScript' in file.dict(catalog['/Names'])), 'actions or JavaScript');
  const metadata = file.object(catalog['/Metadata']);
  const xmp = Buffer.from(metadata?.stream?.data ?? '', 'base64').toString('utf8');
  expect(metadata?.stream?.dict['/Filter'] === undefined, 'XMP compressed');
  expect(/<pdfaid:part>[12]<\/pdfaid:part>/.test(xmp), 'no pdfaid');
  expect(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp) || /<pdfaid:part>1</.test(xmp), 'no pdfuaid');
  expect(!/&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(xmp), 'XMP not well formed');
  return faults;
}

function fontFaults(file: PdfFile): string[] {
  const faults: string[] = [];
  for (const { value } of file.objects.values()) {
    const font = asDict(value);
    if (font['/Type'] !== '/Font' || font['/Subtype'] !== '/Type0') continue;
    const name = String(font['/BaseFont']);
    if (!file.object(font['/ToUnicode'])?.stream) faults.push(`${name} without ToUnicode`);
    const descendant = file.dict(asList(file.resolve(font['/DescendantFonts']))[0]);
    if (!file.object(file.dict(descendant['/FontDescriptor'])['/FontFile2'])?.stream) faults.push(`${name} not embedded`);
    if (!/^\/[A-Z]{6}\+/.test(name)) faults.push(`${name} without a subset tag`);
  }
  return faults;
}

function structureFaults(file: PdfFile): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  let level = 0;
  for (const { type, dict } of file.elements()) {
    const heading = /^H([1-6])$/.exec(type)?.[1];
    if (heading) {
      if (Number(heading) > level + 1) faults.push(`heading level ${heading} after ${level}`);
      level = Number(heading);
    }
    if (type === 'Figure' && !dict['/Alt']) faults.push('Figure without Alt');
    if (type === 'Link' && !dict['/Contents']) faults.push('Link without Contents');
    if (type === 'Note') {
      const id = String(dict['/ID'] ?? '');
      if (!id || ids.has(id)) faults.push('Note without an ID of its own');
      ids.add(id);
    }
  }
  return faults;
}

function pageFaults(file: PdfFile): string[] {
  const parents = asList(asDict(file.resolve(file.dict(file.catalog['/StructTreeRoot'])['/ParentTree']))['/Nums']);
  return file.pages.flatMap((page, index) => {
    const faults: string[] = [];
    if (page['/Tabs'] !== '/S') faults.push('Tabs is not S');
    const content = asList(page['/Contents']).map((reference) => file.stream(reference)).join('\n');
    faults.push(...contentFaults(content));
    const key = page['/StructParents'];
    const marked = [...content.matchAll(/\/MCID (\d+)/g)].length;
    const place = typeof key === 'number' ? parents.indexOf(key) : -1;
    const listed = place >= 0 ? asList(file.resolve(parents[place + 1])) : [];
    if (listed.filter(Boolean).length !== marked) faults.push(`parent tree lists ${listed.length} of ${marked} marks`);
    return faults.map((fault) => `page ${index + 1}: ${fault}`);
  });
}

/** Everything the scripted checks find wrong with a file (PDF/A-2a, PDF/UA-1); empty for a good one. */
export function pdfFaults(pdf: Uint8Array): string[] {
  const file = new PdfFile(pdf);
  return [...catalogFaults(file), ...fontFaults(file), ...structureFaults(file), ...pageFaults(file)];
}
