import { execFileSync } from 'node:child_process';
import { SaxesParser } from 'saxes';
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
  readonly bytes: Uint8Array;
  readonly objects: ReadonlyMap<string, PdfObject>;
  readonly trailer: Dict;
  readonly pages: readonly Dict[];

  constructor(pdf: Uint8Array) {
    this.bytes = pdf;
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

/** What each scripted check looks at; every fault begins with the name of its check. */
export const structureChecks = [
  'marked', 'language', 'structure tree', 'parent tree', 'title displayed', 'output intent', 'file ID', 'no scripts', 'not encrypted', 'XMP uncompressed', 'XMP well formed',
  'pdfaid', 'pdfuaid', 'XMP title', 'font embedded', 'ToUnicode', 'subset tag', 'heading levels', 'Figure Alt', 'Link Contents', 'Link in the structure', 'Note ID', 'known types', 'table rows',
  'list items', 'tab order', 'content', 'marks in the parent tree',
] as const;
type StructureCheck = (typeof structureChecks)[number];
type Tell = (check: StructureCheck, detail?: string) => void;

function xmlFault(xml: string): string {
  let fault = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    fault ||= error.message;
  });
  // A packet may have padding and its own instructions around the one element.
  parser.write(xml.replace(/<\?xpacket[^?]*\?>/g, '').replace(/^\uFEFF/, '').trim()).close();
  return fault;
}

function checkCatalog(file: PdfFile, tell: Tell): void {
  const { catalog } = file;
  const expect = (condition: boolean, check: StructureCheck, detail = ''): void => {
    if (!condition) tell(check, detail);
  };
  expect(file.dict(catalog['/MarkInfo'])['/Marked'] === true, 'marked');
  expect(typeof catalog['/Lang'] === 'string', 'language');
  const tree = file.dict(catalog['/StructTreeRoot']);
  expect('/K' in tree, 'structure tree');
  expect('/ParentTree' in tree, 'parent tree');
  expect(file.dict(catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true, 'title displayed');
  const intents = asList(file.resolve(catalog['/OutputIntents'])).map((intent) => file.dict(intent));
  expect(intents.length === 1 && intents.every((intent) => file.object(intent['/DestOutputProfile'])?.stream !== undefined), 'output intent');
  expect(asList(file.trailer['/ID']).length === 2, 'file ID');
  expect(!('/OpenAction' in catalog) && !('/AA' in catalog) && !('/JavaScript' in file.dict(catalog['/Names'])), 'no scripts');
  for (const { value } of file.objects.values()) if (['/JavaScript', '/Launch', '/SubmitForm', '/ImportData'].includes(String(asDict(value)['/S']))) tell('no scripts', 'action');
  expect(!('/Encrypt' in file.trailer), 'not encrypted');
  const metadata = file.object(catalog['/Metadata']);
  const xmp = Buffer.from(metadata?.stream?.data ?? '', 'base64').toString('utf8');
  // qpdf hands every stream out plain: what the file itself holds is told by its bytes.
  expect(Buffer.from(file.bytes).includes('<x:xmpmeta '), 'XMP uncompressed');
  const fault = xmlFault(xmp);
  expect(fault === '', 'XMP well formed', fault);
  expect(/<pdfaid:part>[12]<\/pdfaid:part>/.test(xmp) && /<pdfaid:conformance>A<\/pdfaid:conformance>/.test(xmp), 'pdfaid');
  expect(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp) || /<pdfaid:part>1</.test(xmp), 'pdfuaid');
  expect(/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>[^<]+</.test(xmp), 'XMP title');
}

function checkFonts(file: PdfFile, tell: Tell): void {
  for (const { value } of file.objects.values()) {
    const font = asDict(value);
    if (font['/Type'] !== '/Font' || String(font['/Subtype']).startsWith('/CIDFont')) continue;
    const name = String(font['/BaseFont']);
    if (!file.object(font['/ToUnicode'])?.stream) tell('ToUnicode', name);
    const carrier = font['/Subtype'] === '/Type0' ? file.dict(asList(file.resolve(font['/DescendantFonts']))[0]) : font;
    const descriptor = file.dict(carrier['/FontDescriptor']);
    if (!['/FontFile', '/FontFile2', '/FontFile3'].some((key) => file.object(descriptor[key])?.stream)) tell('font embedded', name);
    if (!/^\/[A-Z]{6}\+/.test(name)) tell('subset tag', name);
  }
}

const knownTypes = new Set([
  'Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD',
  'THead', 'TBody', 'TFoot', 'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Figure', 'Formula', 'Form', 'NonStruct', 'Private',
]);

const tableParts = new Set(['Table', 'THead', 'TBody', 'TFoot']);

function checkStructure(file: PdfFile, tell: Tell): void {
  const ids = new Set<string>();
  let level = 0;
  for (const { type, dict, parent } of file.elements()) {
    const heading = /^H([1-6])$/.exec(type)?.[1];
    if (heading) {
      if (Number(heading) > level + 1) tell('heading levels', `${heading} after ${level}`);
      level = Number(heading);
    }
    if (!knownTypes.has(type)) tell('known types', type);
    if (type === 'Figure' && !dict['/Alt']) tell('Figure Alt');
    if ((type === 'TR') !== (tableParts.has(parent) && !tableParts.has(type) && type !== 'Caption') || (type === 'TH' || type === 'TD') !== (parent === 'TR')) tell('table rows', `${type} in ${parent}`);
    if ((type === 'LI') !== (parent === 'L' && type !== 'L' && type !== 'Caption')) tell('list items', `${type} in ${parent}`);
    if (type === 'Note') {
      const id = String(dict['/ID'] ?? '');
      if (!id || ids.has(id)) tell('Note ID', id);
      ids.add(id);
    }
  }
}

function checkPages(file: PdfFile, tell: Tell): void {
  const parents = asList(file.resolve(file.dict(file.dict(file.catalog['/StructTreeRoot'])['/ParentTree'])['/Nums']));
  file.pages.forEach((page, index) => {
    const place = `page ${index + 1}`;
    if (page['/Tabs'] !== '/S') tell('tab order', place);
    const content = asList(page['/Contents']).map((reference) => file.stream(reference)).join('\n');
    for (const fault of contentFaults(content)) tell('content', `${place}: ${fault}`);
    const key = page['/StructParents'];
    const marked = [...content.matchAll(/\/MCID (\d+)/g)].length;
    const listedAt = typeof key === 'number' ? parents.indexOf(key) : -1;
    const listed = listedAt >= 0 ? asList(file.resolve(parents[listedAt + 1])) : [];
    if (listed.filter(Boolean).length !== marked) tell('marks in the parent tree', `${place}: ${listed.length} of ${marked}`);
    for (const annotation of asList(file.resolve(page['/Annots'])).map((one) => file.dict(one))) {
      if (annotation['/Subtype'] !== '/Link') continue;
      if (!annotation['/Contents']) tell('Link Contents', place);
      const own = typeof annotation['/StructParent'] === 'number' ? parents.indexOf(annotation['/StructParent']) : -1;
      if (own < 0 || file.dict(parents[own + 1])['/S'] !== '/Link') tell('Link in the structure', place);
    }
  });
}

/** Everything the scripted checks find wrong with a file (PDF/A-2a, PDF/UA-1), as “check: detail”; empty for a good one. */
export function pdfFaults(pdf: Uint8Array): string[] {
  const file = new PdfFile(pdf);
  const faults: string[] = [];
  const tell: Tell = (check, detail = '') => faults.push(`${check}: ${detail}`);
  for (const check of [checkCatalog, checkFonts, checkStructure, checkPages]) check(file, tell);
  return faults;
}
