import { readInline, tagPattern } from './inline-marks';
import type { Draft, DraftCell } from './drafts';

const headingLine = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const itemLine = /^([ \t]{0,40})([-–•*])[ \t]+(?=\S)/;
const separatorRow = /^\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?$/;
/** A line longer than this is no row of a table and no heading. */
const longestMarkedLine = 20_000;
const isRow = (line: string | undefined): boolean => line !== undefined && line.length < longestMarkedLine && /^[ \t]{0,40}\|/.test(line);
const tableStart = /<table[\s>]/i;
const tableEnd = /<\/table\s*>/i;

/**
 * Whether the text carries marks that somebody's program put there: headings, emphasis, HTML, escapes, tables. Hyphens at
 * line starts alone are no marks: plain papers have them.
 */
export function hasMarks(text: string): boolean {
  return [
    /^ {0,3}#{1,6} +\S/m, /\*\*[^\s*](?:[^*]|\*(?!\*))*\*\*/, new RegExp(tagPattern, 'i'), /\\[*_#|]/,
    /^\|?(?:[ \t]*:?-{2,}:?[ \t]*\|){1,200}(?:[ \t]*:?-{2,}:?[ \t]*)?$/m, /(?<![\p{L}\p{N}*])\*[^\s*][^*\n]*[^\s*]\*(?![\p{L}\p{N}*])/u, tableStart,
  ].some((mark) => mark.test(text));
}

const cellsOf = (line: string): string[] =>
  line.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '').split(/(?<!\\)\|/).map((cell) => cell.trim());

const cell = (source: string, header: boolean, colspan = 1, rowspan = 1): DraftCell => ({ header, colspan, rowspan, inline: readInline(source) });

const spanOf = (attributes: string, name: string): number =>
  Math.min(100, Math.max(1, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1)));

function htmlTable(source: string): Draft[] {
  const rows: DraftCell[][] = [];
  for (const row of source.split(/<tr(?:\s[^<>]*)?>/i).slice(1)) {
    const cells = [...row.matchAll(/<(t[dh])(\s[^<>]*)?>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dh](?:\s[^<>]*)?>|<\/tr|<\/table|$)/gi)];
    rows.push(cells.map(([, name = '', attributes = '', content = '']) =>
      cell(content.trim(), name.toLowerCase() === 'th', spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan'))));
  }
  const kept = rows.filter((row) => row.length > 0);
  return kept.length > 0 ? [{ kind: 'table', rows: kept }] : [];
}

const paragraph = (source: string): Draft => ({ kind: 'paragraph', inline: readInline(source) });

/** Text with marks, line by line, as blocks in their order. */
export function readBlocks(text: string): Draft[] {
  const drafts: Draft[] = [];
  const lines = text.split('\n');
  let open: { readonly make: (source: string) => Draft; readonly lines: string[] } | undefined;
  const close = (): void => {
    if (open) {
      const draft = open.make(open.lines.join('\n'));
      if (!('inline' in draft) || draft.inline.length > 0) drafts.push(draft);
    }
    open = undefined;
  };

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') {
      close();
      if (line.includes('\f')) drafts.push({ kind: 'pageBreak' });
      continue;
    }
    const heading = line.length < longestMarkedLine ? headingLine.exec(line) : null;
    if (heading) {
      close();
      drafts.push({ kind: 'heading', level: heading[1]?.length ?? 1, inline: readInline(line.slice(heading[0].length).trimEnd().replace(/(?<=\s)#+$/, '')) });
      continue;
    }
    if (isRow(line) && isRow(`|${lines[index + 1] ?? ''}`) && separatorRow.test((lines[index + 1] ?? '').trim())) {
      close();
      const rows = [cellsOf(line).map((source) => cell(source, true))];
      index += 1;
      while (isRow(lines[index + 1])) rows.push(cellsOf(lines[(index += 1)] ?? '').map((source) => cell(source, false)));
      drafts.push({ kind: 'table', rows });
      continue;
    }
    if (tableStart.test(line)) {
      const end = lines.findIndex((later, at) => at >= index && tableEnd.test(later));
      if (end >= 0) {
        close();
        const source = lines.slice(index, end + 1).join('\n');
        const before = source.slice(0, source.search(tableStart));
        const after = source.slice(source.search(tableEnd)).replace(tableEnd, '');
        if (before.trim()) drafts.push(paragraph(before));
        drafts.push(...htmlTable(source));
        if (after.trim()) drafts.push(paragraph(after));
        index = end;
        continue;
      }
    }
    const item = itemLine.exec(line);
    if (item && !(item[2] === '*' && line.trim() === '*')) {
      close();
      const depth = Math.min(7, Math.floor((item[1] ?? '').replaceAll('\t', '    ').length / 2));
      const look = item[2] === '-' || item[2] === '–' ? 'dash' : 'bullet';
      open = { make: (source) => ({ kind: 'item', look, depth, inline: readInline(source) }), lines: [line.slice(item[0].length)] };
      continue;
    }
    open ??= { make: paragraph, lines: [] };
    open.lines.push(line);
  }
  close();
  return drafts;
}
