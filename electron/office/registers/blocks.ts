import type { BlockJson, InlineJson, MarkJson, ParagraphJson, TableCellJson, TableJson } from '../../../shared/document/json';
import { newPaperDocument, openMarks, type PaperDocument } from '../../../shared/document/paper-document';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { OpenVault } from '../../vault/doors';

type Align = 'left' | 'center' | 'right';
const marksOf = (...names: MarkJson['type'][]): MarkJson[] => names.map((type) => ({ type }));

export const text = (words: string, ...marks: MarkJson['type'][]): InlineJson[] =>
  words === '' ? [] : [{ type: 'text', text: words, ...(marks.length > 0 && { marks: marksOf(...marks) }) }];

export const paragraph = (content: readonly InlineJson[], align: Align | null = null): ParagraphJson =>
  ({ type: 'paragraph', attrs: { align, indent: 0 }, ...(content.length > 0 && { content }) });

/** A framed table whose first row comes back on every page. `widths`: parts of the whole, one a column. */
export function tableOf(widths: readonly number[], head: readonly string[], rows: readonly (readonly (readonly InlineJson[])[])[], aligns: readonly Align[]): TableJson {
  const sum = widths.reduce((total, width) => total + width, 0);
  const cell = (type: TableCellJson['type'], content: readonly InlineJson[], column: number, align: Align): TableCellJson => ({
    type, attrs: { colspan: 1, rowspan: 1, colwidth: [Math.round(((widths[column] ?? 1) / sum) * 1000)], align }, content: [paragraph(content, align)],
  });
  return {
    type: 'table', attrs: { frame: 'all' },
    content: [
      { type: 'tableRow', content: head.map((words, column) => cell('tableHeader', text(words, 'bold'), column, 'center')) },
      ...rows.map((row) => ({ type: 'tableRow' as const, content: row.map((content, column) => cell('tableCell', content, column, aligns[column] ?? 'left')) })),
    ],
  };
}

export type SheetTemplate = 'register-sheet' | 'register-sheet-a3' | 'archive-copy';

/** A sheet of the office, under the marks of its level. */
export function sheetDocument(vault: OpenVault, template: SheetTemplate, level: SecrecyLevel, title: string, blocks: readonly BlockJson[]): PaperDocument {
  const document = newPaperDocument(template, { type: 'doc', content: blocks }, { title });
  return { ...document, marks: { ...openMarks(), level, training: vault.profile.kind === 'training' } };
}

/** The two lines at the top left of a form: the body above, the body itself. */
export function bodyLines(vault: OpenVault): ParagraphJson[] {
  const { parentBody, name } = vault.profile;
  return [...(parentBody ? [paragraph(text(parentBody.toLocaleUpperCase('vi')), 'center')] : []), paragraph(text(name.toLocaleUpperCase('vi'), 'bold'), 'center')];
}
