import { paragraph } from './paragraph';
import { el, val, type Xml } from './xml';

/** A table that only puts things side by side: no lines, no padding worth the name. Widths in twips. */
export function bare(widths: readonly number[], rows: readonly (readonly (readonly Xml[])[])[], options: { readonly split?: boolean; readonly indent?: number; readonly padding?: number } = {}): Xml {
  const { split = false, indent = 0, padding = 30 } = options;
  const side = (name: string): Xml => el(name, { 'w:w': padding, 'w:type': 'dxa' });
  return el('w:tbl', {},
    el('w:tblPr', {}, val('w:tblStyle', 'PlainTable'), el('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }), el('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }), el('w:tblCellMar', {}, side('w:left'), side('w:right')), el('w:tblLook', { 'w:val': '0000' })),
    el('w:tblGrid', {}, widths.map((width) => el('w:gridCol', { 'w:w': width }))),
    rows.map((row) => el('w:tr', {}, split ? null : el('w:trPr', {}, el('w:cantSplit')),
      row.map((cell, column) => el('w:tc', {}, el('w:tcPr', {}, el('w:tcW', { 'w:w': widths[column] ?? 0, 'w:type': 'dxa' })), cell.at(-1)?.startsWith('<w:p') ? cell : [...cell, paragraph({ endPt: 2 })])))));
}
