import type { SameKeys } from '../same-keys';
import type { warnings as vietnamese } from '../vi/warnings';

export const warnings: SameKeys<typeof vietnamese> = {
  foreignParagraph: 'Paragraph {{paragraph}} is not Vietnamese: “{{excerpt}}”. Text recognition may have put it in; compare with the paper.',
  foreignParagraphs: 'Paragraphs {{paragraphs}} are not Vietnamese. Text recognition may have put them in; compare with the paper.',
  severalPapers: 'The file seems to hold {{count}} papers. Better split it and file each.',
  legacyConverted: 'The text was converted from {{encoding}} to Unicode. Read a few passages again.',
  legacyCapitals: 'The old encoding cannot tell accented capitals; some may have become small letters.',
  trackedChanges: 'The file holds changes not yet accepted ({{insertions}} insertions, {{deletions}} deletions). The text is taken as if all were accepted.',
  commentsDropped: '{{count}} comments were left out of the text; they are still in the original.',
  imagesDropped: '{{count}} pictures could not be taken in ({{kinds}}); they are still in the original.',
  headersDropped: 'Words in the page header or footer were left out: “{{excerpt}}”.',
  nestedTables: '{{count}} tables inside tables became text.',
  unknownDropped: 'Parts of the file have no place in a document ({{names}}); they are still in the original.',
  pagesWithoutText: 'Pages {{pages}} have no text layer (perhaps a scan): search does not find what stands there.',
  notesWithoutReference: 'Notes without a mark in the text: {{labels}}.',
  unknown: 'Something needs a look ({{code}}). Compare with the original.',
};
