import type { Extensions } from '@tiptap/core';
import Bold from '@tiptap/extension-bold';
import HardBreak from '@tiptap/extension-hard-break';
import Italic from '@tiptap/extension-italic';
import Strike from '@tiptap/extension-strike';
import Text from '@tiptap/extension-text';
import Underline from '@tiptap/extension-underline';
import { subscript, superscript } from './marks/script-position';
import { appendix } from './nodes/appendix';
import { chart } from './nodes/chart';
import { crossReference } from './nodes/cross-reference';
import { document } from './nodes/document';
import { footnote } from './nodes/footnote';
import { heading } from './nodes/heading';
import { image } from './nodes/image';
import { bulletList, listItem, orderedList } from './nodes/lists';
import { columnBreak, pageBreak } from './nodes/page-break';
import { parallelCell, parallelColumns, parallelRow } from './nodes/parallel-columns';
import { paragraph } from './nodes/paragraph';
import { passage } from './nodes/passage';
import { blockquote, keepTogether } from './nodes/quote';
import { answer, qaItem, question } from './nodes/qa-item';
import { table, tableCell, tableHeader, tableRow } from './nodes/table';
import { tableOfContents } from './nodes/table-of-contents';
import type { MarkName, NodeName } from './json';

/** Every node by its name: a name of `json.ts` without an extension does not compile. */
export const nodeExtensions = {
  doc: document, text: Text, hardBreak: HardBreak, paragraph, heading, bulletList, orderedList, listItem,
  table, tableRow, tableCell, tableHeader, image, footnote, qaItem, question, answer, passage, pageBreak,
  columnBreak, blockquote, keepTogether, crossReference, tableOfContents, chart, parallelColumns, parallelRow, parallelCell, appendix,
} satisfies Record<NodeName, Extensions[number]>;

export const markExtensions = {
  bold: Bold, italic: Italic, underline: Underline, strike: Strike, superscript, subscript,
} satisfies Record<MarkName, Extensions[number]>;

/** The whole schema, for the screen and for `getSchema` alike; the editor swaps single entries for ones with views. */
export const documentExtensions: Extensions = [...Object.values(nodeExtensions), ...Object.values(markExtensions)];
