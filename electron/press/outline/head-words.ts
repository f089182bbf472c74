import type { PaperDocument } from '../../../shared/document/paper-document';
import type { FormProfile, HeadRow, StampForm } from '../../../shared/forms';
import { fieldText } from '../layout/head-fields';

/** The mark a row of the head holds, where the paper has it. */
export function rowStamp(row: HeadRow, document: PaperDocument, profile: FormProfile): StampForm | null {
  if (row.content.kind !== 'stamp') return null;
  const { level, urgency } = document.marks;
  if (row.content.stamp === 'secrecy') return level === 'open' ? null : profile.marks.secrecy[level];
  return urgency === 'none' ? null : profile.marks.urgency[urgency];
}

/** What a row of the head prints; empty where this paper has nothing there. */
export function rowWords(row: HeadRow, document: PaperDocument, profile: FormProfile): string {
  const { content } = row;
  const typed = document.head.typeName.trim() !== '';
  if ((row.when === 'letter' && typed) || (row.when === 'typed' && !typed)) return '';
  if (content.kind === 'stamp') return rowStamp(row, document, profile)?.words ?? '';
  if (content.kind === 'draft') {
    if (!document.marks.draft) return '';
    return document.head.draftRound > 0 ? content.rounded.replace('{}', String(document.head.draftRound)) : content.plain;
  }
  const text = content.kind === 'literal' ? content.text : fieldText(content, document.head);
  return row.text.caps ? text.toLocaleUpperCase('vi') : text;
}
