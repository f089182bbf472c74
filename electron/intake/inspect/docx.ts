import type { LeakFinding, LeakKind } from '../../../shared/domain/leaks';
import { Zip, zipEntries } from '../docx/zip';
import { imageSecrets } from './image';
import { localPath } from './paths';
import { eachElement } from './xml-elements';

type Tell = (kind: LeakKind, place: string, detail: string) => void;

const corePlain = new Set(['creator', 'lastModifiedBy', 'description', 'keywords', 'subject', 'category', 'contentStatus', 'identifier']);
const appPlain = new Set(['Company', 'Manager', 'HyperlinkBase']);
const changes = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'rPrChange', 'pPrChange', 'tblPrChange', 'sectPrChange']);
const off = new Set(['0', 'false', 'off']);

function properties(bytes: Uint8Array, part: string, wanted: ReadonlySet<string>, tell: Tell): void {
  eachElement(bytes, ({ name, text }) => {
    const value = text.trim();
    if (value === '') return;
    if (wanted.has(name)) tell('property', `${part}: ${name}`, value);
    else if (name === 'Template' && localPath(value)) tell('path', `${part}: ${name}`, value);
  });
}

function customProperties(bytes: Uint8Array, part: string, tell: Tell): void {
  let value = '';
  eachElement(bytes, ({ name, attributes, text, path }) => {
    if (name !== 'property') {
      if (path.at(-1) === 'property') value = text.trim();
      return;
    }
    tell('property', `${part}: ${attributes['name'] ?? '?'}`, value);
    value = '';
  });
}

function relationships(bytes: Uint8Array, part: string, tell: Tell): void {
  eachElement(bytes, ({ name, attributes }) => {
    if (name !== 'Relationship' || attributes['TargetMode'] !== 'External') return;
    const target = attributes['Target'] ?? '';
    if (localPath(target)) tell('path', part, target);
  });
}

function comments(bytes: Uint8Array, part: string, tell: Tell): void {
  let words = '';
  eachElement(bytes, ({ name, attributes, text }) => {
    if (name === 't') words += text;
    if (name !== 'comment') return;
    tell('comment', `${part}: ${attributes['author'] ?? ''}`, words);
    words = '';
  });
}

/** Text of a story: the main part, notes, heads and feet. */
function story(bytes: Uint8Array, part: string, tell: Tell): void {
  let run = '';
  let hidden = false;
  let changed = '';
  eachElement(bytes, ({ name, attributes, text, path }) => {
    const inRunProperties = path.at(-1) === 'rPr' && path.at(-2) === 'r';
    if (inRunProperties && (name === 'vanish' || name === 'specVanish' || name === 'webHidden') && !off.has(attributes['val'] ?? '1')) hidden = true;
    // White on white and letters of a point are how things are hidden by hand.
    if (inRunProperties && name === 'color' && /^f{6}$/i.test(attributes['val'] ?? '')) hidden = true;
    if (inRunProperties && name === 'sz' && Number(attributes['val'] ?? '99') <= 4) hidden = true;
    if (name === 't' || name === 'delText') {
      run += text;
      changed += text;
    }
    if (name === 'instrText') for (const found of text.match(/"[^"]+"/g) ?? []) if (localPath(found.slice(1, -1))) tell('path', part, found.slice(1, -1));
    if (name === 'docVar') tell('property', `${part}: ${attributes['name'] ?? '?'}`, attributes['val'] ?? '');
    if (name === 'r') {
      if (hidden && run.trim() !== '') tell('hiddenText', part, run);
      run = '';
      hidden = false;
    }
    if (changes.has(name)) {
      tell('trackedChange', `${part}: ${attributes['author'] ?? name}`, changed.trim() || name);
      changed = '';
    }
    if (name === 'p') changed = '';
  });
}

function customXml(bytes: Uint8Array, part: string, tell: Tell): void {
  const words: string[] = [];
  eachElement(bytes, ({ text }) => {
    if (text.trim() !== '') words.push(text.trim());
  });
  if (words.length > 0) tell('property', part, words.join(' '));
}

/** What a Word file holds beside the words on its pages. @throws Refusal for a package that cannot be opened */
export function inspectDocx(bytes: Uint8Array): LeakFinding[] {
  const findings: LeakFinding[] = [];
  const tell: Tell = (kind, place, detail) => findings.push({ kind, place, detail });
  const zip = new Zip(bytes);
  for (const { name, size } of zipEntries(bytes)) {
    if (size === 0 || name.endsWith('/')) continue;
    const part = name.replace(/^\/+/, '');
    const lower = part.toLowerCase();
    const read = (): Uint8Array => zip.read(part) ?? new Uint8Array(0);
    if (lower.endsWith('.rels')) relationships(read(), part, tell);
    else if (lower === 'docprops/core.xml') properties(read(), part, corePlain, tell);
    else if (lower === 'docprops/app.xml') properties(read(), part, appPlain, tell);
    else if (lower === 'docprops/custom.xml') customProperties(read(), part, tell);
    else if (lower.startsWith('docprops/thumbnail')) tell('thumbnail', part, '');
    else if (/^word\/comments[^/]*\.xml$/.test(lower)) comments(read(), part, tell);
    else if (/^word\/(?:document\d*|footnotes|endnotes|header\d*|footer\d*|settings)\.xml$/.test(lower)) story(read(), part, tell);
    else if (/^customxml\/item\d+\.xml$/.test(lower)) customXml(read(), part, tell);
    else if (lower.includes('/embeddings/')) tell('attachment', part, '');
    else if (lower.endsWith('vbaproject.bin')) tell('script', part, '');
    else if (/\/media\/[^/]+\.(?:jpe?g|png)$/.test(lower)) tellImage(read(), part, tell);
  }
  return findings;
}

export function tellImage(bytes: Uint8Array, place: string, tell: Tell): void {
  const { location, thumbnail, facts } = imageSecrets(bytes);
  if (location) tell('location', place, '');
  if (thumbnail) tell('thumbnail', place, '');
  if (facts.length > 0) tell('imageData', place, facts.join('; '));
}
