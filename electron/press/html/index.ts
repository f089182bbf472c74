import { createHash } from 'node:crypto';
import type { BlockJson } from '../../../shared/document/json';
import type { PaperDocument } from '../../../shared/document/paper-document';
import { formProfile, templateById, type HeadBox, type HeadRow } from '../../../shared/forms';
import { readImage } from '../images/image';
import { authorityWords } from '../layout/closing';
import { colophonLines } from '../layout/foot-matter';
import { listedNames, signedList } from '../outline/closing-words';
import { rowStamp, rowWords } from '../outline/head-words';
import { markWords } from '../outline/mark-words';
import { outlineFor } from '../outline/outline';
import { documentTitle } from '../outline/title';
import { blockHtml, type HtmlContext } from './blocks';
import { joined, plain, tag, text, type Html } from './markup';
import { pageStyle } from './style';

function rowHtml(row: HeadRow, box: HeadBox, context: HtmlContext): Html | null {
  const words = rowWords(row, context.document, context.profile);
  if (words === '') return null;
  if (rowStamp(row, context.document, context.profile)) return tag('p', {}, tag('span', { class: 'stamp' }, text(words)));
  const { bold, italic, underline } = row.text;
  const names = [bold ? 'b' : '', italic ? 'i' : '', underline || row.rule ? 'ruled' : '', box.align && box.align !== 'center' ? `a-${box.align}` : ''].filter(Boolean).join(' ');
  if (row.heading) {
    context.counters.heading = 1;
    context.counters.headingBase = 1;
  }
  return tag(row.heading ? 'h1' : 'p', { class: names || undefined }, text(words));
}

function headHtml(context: HtmlContext): Html | null {
  const boxes = context.profile.head.boxes.map((box) => ({ box, rows: box.rows.flatMap((row) => rowHtml(row, box, context) ?? []) }))
    .filter(({ box, rows }) => rows.length > 0 && box.rows.some((row) => row.content.kind !== 'literal' && rowWords(row, context.document, context.profile) !== ''));
  if (boxes.length === 0) return null;
  const beside = boxes.filter(({ box }) => box.centreMm !== null).sort((a, b) => (a.box.centreMm ?? 0) - (b.box.centreMm ?? 0));
  return tag('header', { class: 'head' },
    beside.length > 0 ? tag('div', { class: 'boxes' }, beside.map(({ rows }) => tag('div', {}, rows))) : null,
    boxes.filter(({ box }) => box.centreMm === null).map(({ rows }) => tag('div', { class: beside.length > 0 ? 'wide' : undefined }, rows)));
}

function addresseesHtml(context: HtmlContext): Html | null {
  const names = listedNames(context.document.head.addressees);
  const { label } = context.profile.head.addressees;
  if (names.length === 0) return null;
  if (names.length === 1) return tag('p', { class: 'addressees' }, tag('em', {}, plain(`${label} `)), text(names[0] ?? ''));
  return tag('div', { class: 'addressees' }, tag('p', {}, tag('em', {}, plain(label))), tag('ul', {}, signedList(names, ';').map((name) => tag('li', {}, text(name)))));
}

const line = (words: string, name: string | undefined, caps: boolean): Html | null => (words.trim() ? tag('p', { class: name }, text(caps ? words.trim().toLocaleUpperCase('vi') : words.trim())) : null);

function closingHtml(context: HtmlContext): Html | null {
  const { signature, coSignatures, recipients, drafterCode, contactLine } = context.document.head;
  const form = context.profile.closing;
  const names = signedList(recipients, form.recipients.separator);
  const signers = [signature, ...coSignatures].filter((one) => one !== null);
  const code = drafterCode.trim();
  const contact = contactLine.trim();
  if (names.length === 0 && signers.length === 0 && code === '' && contact === '') return null;
  return joined(
    tag('footer', { class: 'closing' },
      names.length > 0 || code ? tag('div', { class: 'recipients' }, names.length > 0 ? tag('p', {}, tag('strong', {}, plain(form.recipients.label))) : null, names.map((name) => tag('p', {}, text(name))), line(code, undefined, false)) : null,
      signers.map((signer) => tag('div', { class: 'signature' }, line(authorityWords(signer.authority, form.signature.abbreviations), 'b', form.signature.authorityText.caps === true), line(signer.position, 'b', form.signature.positionText.caps === true), line(signer.name, 'name b', form.signature.nameText.caps === true)))),
    contact ? tag('p', { class: 'colophon' }, text(contact)) : null,
  );
}

/** The level, the circulation and every other mark, on the page wherever one reads: above the text, and again below it. */
function marksHtml(context: HtmlContext, foot: boolean): Html | null {
  const marks = markWords(context.document, context.profile);
  if (marks.length === 0) return null;
  return tag('ul', { class: foot ? 'marks foot-marks' : 'marks', 'aria-label': 'Dấu mật và phạm vi lưu hành' }, marks.map(({ kind, words }) => tag('li', { class: kind }, text(words))));
}

/**
 * Writes a document as one HTML file for the internal site: no scripts, nothing from elsewhere (its own policy forbids both),
 * headings, notes, tables and figures as what they are. UTF-8. Pure: the same input gives the same bytes.
 * @throws OfficeError templateUnknown
 */
export function renderHtml(document: PaperDocument): Uint8Array {
  const template = templateById(document.template);
  const profile = formProfile(template.profile, document.head.date);
  const outline = outlineFor(document);
  const ids = new Map<BlockJson, string>(outline.entries.map((entry, index) => [entry.node, `p${index + 1}`]));
  const anchors = new Map(outline.entries.flatMap((entry) => (entry.anchor === null ? [] : [[entry.anchor, ids.get(entry.node) ?? ''] as const])).reverse());
  const shown = new Map<string, string | null>();
  const context: HtmlContext = {
    document, template, profile, outline, notes: [], rules: new Map(), counters: { heading: 0, headingBase: 0, chart: 0 },
    idOf: (node) => ids.get(node),
    idOfAnchor: (anchor) => anchors.get(anchor),
    image: (imageId) => {
      const known = shown.get(imageId);
      if (known !== undefined) return known;
      const source = Object.hasOwn(document.images, imageId) ? document.images[imageId] : undefined;
      // Written again from its bytes: what stands in the address is an image and nothing else.
      const bytes = source && readImage(source) ? Buffer.from(source.base64, 'base64') : null;
      const address = bytes ? `data:${bytes[0] === 0x89 ? 'image/png' : 'image/jpeg'};base64,${bytes.toString('base64')}` : null;
      shown.set(imageId, address);
      return address;
    },
  };
  const head = headHtml(context);
  const titled = context.counters.headingBase === 1;
  if (!titled) Object.assign(context.counters, { heading: 1, headingBase: 1 });
  const main = tag('main', {}, document.content.content.filter((block) => block.type !== 'appendix').map((block) => blockHtml(block, context)));
  const closing = closingHtml(context);
  const appendices = document.content.content.filter((block) => block.type === 'appendix').map((block) => blockHtml(block, context));
  const notes = context.notes.length > 0 ? tag('section', { class: 'notes', role: 'doc-endnotes', 'aria-label': 'Chú thích' }, tag('ol', {}, context.notes)) : null;
  const colophon = colophonLines({ document, profile });
  const title = documentTitle(document);

  const style = `${pageStyle}${[...context.rules].map(([declaration, name]) => `.${name}{${declaration}}`).join('')}`;
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const page = tag('html', { lang: 'vi' },
    tag('head', {}, tag('meta', { charset: 'utf-8' }), tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }), tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      tag('meta', { name: 'color-scheme', content: 'light dark' }), tag('title', {}, plain(title)), tag('style', {}, style as Html)),
    tag('body', {}, marksHtml(context, false),
      tag('div', { class: 'sheet' }, head, titled ? null : tag('h1', { class: 'a-center' }, text(title)), addresseesHtml(context), main, closing, appendices, notes,
        colophon.length > 0 ? tag('footer', { class: 'colophon' }, colophon.map((line) => tag('p', {}, text(line)))) : null, marksHtml(context, true))));
  return new TextEncoder().encode(`<!doctype html>\n${page}\n`);
}
