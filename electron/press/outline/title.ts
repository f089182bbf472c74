import type { PaperDocument } from '../../../shared/document/paper-document';
import { settableText } from '../layout/inline';

/** Signs alone that nobody sees are no title. */
const visible = /[^\p{C}\p{Z}\p{M}]/u;

/** What a file calls itself: its title, else type and subject, else its number. */
export function documentTitle(document: PaperDocument): string {
  const { title, typeName, subject, number } = document.head;
  const words = [title, [typeName, subject].filter(Boolean).join(' '), number].map((text) => settableText(text).replace(/\s+/g, ' ').trim());
  return words.find((text) => visible.test(text)) ?? 'Tài liệu';
}
