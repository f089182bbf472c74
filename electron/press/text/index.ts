import type { BlockJson, InlineJson, TableJson } from '../../../shared/document/json';
import type { DocumentHead, PaperDocument } from '../../../shared/document/paper-document';
import { assertNever } from '../../../shared/domain/assert';
import { formProfile, templateById, type TemplateInfo } from '../../../shared/forms';
import { formatNumber } from '../../../shared/text/numbers';
import { appendixNote } from '../layout/appendix';
import { authorityWords } from '../layout/closing';
import { gridOf } from '../layout/table';
import { colophonLines } from '../layout/foot-matter';
import { listedNames } from '../outline/closing-words';
import { rowStamp, rowWords } from '../outline/head-words';
import { markWords } from '../outline/mark-words';
import { captionWords, outlineFor, type Outline } from '../outline/outline';
import { wrapped } from './wrap';

export interface TextOptions {
  /** Longest line in signs; null: a line a paragraph. */
  readonly wrap?: number | null;
  /** Notes after the text, or where they stand. */
  readonly footnotes?: 'end' | 'inline';
  /** Begin with the sign by which older Windows programs know UTF-8. */
  readonly byteOrderMark?: boolean;
}

interface Reader {
  readonly outline: Outline;
  readonly template: TemplateInfo;
  readonly inline: boolean;
  readonly head: DocumentHead;
  readonly notes: string[];
}

// What has no sound: signs of the old teletype, and signs that only steer a printed line.
// oxlint-disable-next-line no-control-regex
const silent = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const spoken = (text: string): string => text.toWellFormed().normalize('NFC').replace(silent, '').replace(/[\s\u200b]+/gu, ' ').trim();
/** A sentence ends, or the voice runs on into the next line. */
const ended = (text: string): string => (text === '' || /[.!?…:;។]["”’»)\]]*$/u.test(text) ? text : `${text}.`);

function words(content: readonly InlineJson[] | undefined, reader: Reader): string {
  return spoken((content ?? []).map((inline) => {
    switch (inline.type) {
      case 'text': return inline.text;
      case 'hardBreak': return ' ';
      case 'crossReference': return reader.outline.referenceText(inline.attrs.anchor, inline.attrs.show === 'page' ? 'title' : inline.attrs.show);
      case 'footnote': {
        const note = spoken((inline.content ?? []).map(({ text }) => text).join(''));
        if (reader.inline) return note ? ` (chú thích: ${note}) ` : '';
        reader.notes.push(note);
        return ` (chú thích ${reader.notes.length}) `;
      }
      default: return assertNever(inline);
    }
  }).join('')).replace(/\s+([.,;:!?)])/gu, '$1');
}

/** Row by row, each cell with the name of its column: "Đơn vị: Xã A; Số cuốn: 1.250." */
function tableLines(table: TableJson, reader: Reader): string[] {
  const { cells, columns } = gridOf(table);
  const said = (block: BlockJson): string => blockLines(block, reader).join(' ');
  const grid: string[][] = cells.map(() => Array.from({ length: columns }, () => ''));
  for (const cell of cells.flat()) {
    const text = spoken(cell.cell.content.map(said).join(' '));
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      const line = grid[row];
      // A merged cell says its words in every row it covers, once a row.
      if (line) line[cell.column] = text;
    }
  }
  const caption = spoken(captionWords(reader.outline.captionLabel(table), table.attrs?.caption ?? ''));
  if (table.attrs?.frame === 'none') return [...(caption ? [ended(caption)] : []), ...grid.map((row) => row.filter(Boolean).map((part) => part.replace(/[.;]$/u, '')).join('; ')).filter(Boolean).map(ended)];
  const bodyAt = cells.findIndex((row) => !(row.length > 0 && row.every(({ cell }) => cell.type === 'tableHeader')));
  const headRows = bodyAt === -1 ? 1 : bodyAt;
  const names = Array.from({ length: columns }, (_, column) => spoken([...new Set(grid.slice(0, headRows).map((row) => row[column] ?? ''))].join(' ')).replace(/[.:;]+$/u, ''));
  const rows = grid.slice(headRows);
  const lines = rows.map((row) => row.flatMap((text, column) => (text ? [names[column] ? `${names[column]}: ${text}` : text] : [])).map((part) => part.replace(/[.;]$/u, '')).join('; ')).filter(Boolean);
  const unsaid = headRows > 0 && rows.length === 0 ? [names.filter(Boolean).join('; ')] : [];
  const loose = names.filter((name, column) => name && rows.length > 0 && rows.every((row) => !row[column]));
  return [`Bảng${caption ? ` ${caption.replace(/^bảng\s+/iu, '')}` : ''}, ${rows.length} dòng${loose.length > 0 ? `; cột không có nội dung: ${loose.join(', ')}` : ''}.`, ...unsaid.filter(Boolean).map(ended), ...lines.map(ended)];
}

function blockLines(block: BlockJson, reader: Reader): string[] {
  const inside = (blocks: readonly BlockJson[]): string[] => blocks.flatMap((child) => blockLines(child, reader));
  switch (block.type) {
    case 'paragraph': return [ended(words(block.content, reader))];
    case 'heading': {
      const label = reader.outline.headingLabel(block)?.label ?? '';
      const title = words(block.content, reader);
      return label || title ? ['', `Đề mục: ${ended([label === '–' ? '' : title ? label.replace(/(?<=[\p{L}\d])$/u, '.') : label, title].filter(Boolean).join(' '))}`] : [];
    }
    case 'bulletList': case 'orderedList': {
      const labels = reader.outline.listLabels(block, 0);
      return block.content.flatMap((item, index) => {
        const label = labels[index];
        const [first = '', ...rest] = inside(item.content);
        return [label && label.format !== 'bullet' ? `${label.label} ${first}` : `- ${first}`, ...rest];
      });
    }
    case 'table': return tableLines(block, reader);
    case 'image': return [`Hình: ${ended(spoken([block.attrs.alt, captionWords(reader.outline.captionLabel(block), block.attrs.caption)].filter((part, index, all) => part && all.indexOf(part) === index).join('. ')) || 'không có lời mô tả')}`];
    case 'chart': {
      const { title, unit, alt, categories, series, chart } = block.attrs;
      const caption = captionWords(reader.outline.captionLabel(block), block.attrs.caption);
      const shown = chart === 'pie' ? series.slice(0, 1) : series;
      return [
        `Biểu đồ: ${ended(spoken([title, caption, alt].filter(Boolean).join('. ')) || 'không có tên')}`,
        ...shown.map(({ name, values }) => ended(spoken(`${name}${unit ? ` (${unit})` : ''}: ${categories.map((category, index) => `${category} ${values[index] === null || values[index] === undefined ? 'không có số liệu' : formatNumber(values[index])}`).join('; ')}`))),
      ];
    }
    case 'qaItem': {
      const { questionLabel, answerLabel } = reader.template.qa;
      const [asked = '', ...more] = inside(block.content[0].content);
      const [said = '', ...rest] = inside(block.content[1].content);
      return ['', `${questionLabel.replace('{n}', String(reader.outline.questionNumber(block)))} ${asked}`, ...more, `${answerLabel} ${said}`, ...rest];
    }
    case 'passage': return [...inside(block.content), ...(spoken(block.attrs.citation) ? [`(Nguồn: ${spoken(block.attrs.citation)}).`] : [])];
    case 'blockquote': case 'keepTogether': return inside(block.content);
    case 'parallelColumns': return block.content.flatMap((row) => row.content.flatMap((cell) => inside(cell.content)));
    case 'appendix': {
      const note = spoken(appendixNote(block, reader.head));
      return ['', ended([reader.outline.appendixLabel(block), spoken(block.attrs.title)].filter(Boolean).join('. ')), ...(note ? [ended(note)] : []), ...inside(block.content)];
    }
    // A voice has no pages to lead to.
    case 'tableOfContents': case 'pageBreak': case 'columnBreak': return [];
    default: return assertNever(block);
  }
}

const isAppendix = (block: BlockJson): boolean => block.type === 'appendix';

/**
 * Writes a document as plain text to be read aloud: whole sentences, numbers and abbreviations as written, headings announced,
 * tables row by row. A paper with a level says it in the first line. UTF-8. Pure: the same input gives the same bytes.
 * @throws OfficeError templateUnknown
 */
export function renderText(document: PaperDocument, { wrap = null, footnotes = 'end', byteOrderMark = false }: TextOptions = {}): Uint8Array {
  const template = templateById(document.template);
  const profile = formProfile(template.profile, document.head.date);
  const reader: Reader = { outline: outlineFor(document), template, inline: footnotes === 'inline', head: document.head, notes: [] };
  const { head } = document;
  const headLines = profile.head.boxes.flatMap((box) => {
    const rows = box.rows.filter((row) => !rowStamp(row, document, profile) && /[\p{L}\d]/u.test(rowWords(row, document, profile)));
    return rows.some((row) => row.content.kind !== 'literal') ? rows.map((row) => ended(spoken(rowWords(row, document, profile)))) : [];
  });
  const addressees = listedNames(head.addressees);
  const recipients = listedNames(head.recipients);
  const signers = [head.signature, ...head.coSignatures].flatMap((signer) => (signer ? [signer] : []));
  const body = document.content.content.filter((block) => !isAppendix(block)).flatMap((block) => blockLines(block, reader));
  const closing = [
    ...(recipients.length > 0 ? [ended(`${profile.closing.recipients.label} ${recipients.join('; ')}`)] : []), ...(spoken(head.drafterCode) ? [ended(spoken(head.drafterCode))] : []),
    ...signers.map((signer) => ended(spoken([authorityWords(signer.authority, profile.closing.signature.abbreviations), signer.position, signer.name].filter((part) => part.trim()).join(', ')))).filter(Boolean),
    ...(spoken(head.contactLine) ? [ended(spoken(head.contactLine))] : []),
  ];
  const appendices = document.content.content.filter(isAppendix).flatMap((block) => blockLines(block, reader));
  const notes = reader.notes.flatMap((note, index) => (note ? [`Chú thích ${index + 1}: ${ended(note)}`] : []));
  const lines = [
    ...markWords(document, profile).map(({ kind, words: mark }) => ended(kind === 'secrecy' ? `Độ mật: ${mark}` : kind === 'urgency' ? `Độ khẩn: ${mark}` : mark)),
    ...headLines, ...(addressees.length > 0 ? [ended(`${profile.head.addressees.label} ${addressees.join('; ')}`)] : []), '', ...body, '', ...closing, ...appendices, ...(notes.length > 0 ? ['', ...notes] : []), '', ...colophonLines({ document, profile }).map(ended),
  ];
  // Paragraphs without words leave no silence behind; one empty line is enough between parts.
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  const text = `${wrapped(kept, wrap).join('\n').trim()}\n`;
  return new TextEncoder().encode(byteOrderMark ? `\ufeff${text}` : text);
}
