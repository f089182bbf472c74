import type { PaperDocument } from '../../../shared/document/paper-document';
import type { FormProfile } from '../../../shared/forms';

export interface MarkWords {
  readonly kind: 'secrecy' | 'urgency' | 'circulation' | 'recall' | 'draft' | 'copy' | 'training' | 'watermark';
  readonly words: string;
}

export const trainingWords = 'HUẤN LUYỆN';

/** "Bản số 3/12 – Ban Dân vận"; empty where the paper is no numbered copy. */
export function copyWords({ marks: { copy } }: PaperDocument, profile: FormProfile): string {
  if (!copy) return '';
  const recipient = copy.recipient.trim();
  const number = profile.marks.copy.pattern.replace('{number}', String(copy.number)).replace('{total}', String(copy.total));
  return `${number}${recipient ? ` – ${recipient}` : ''}`;
}

export function draftWords({ marks, head }: PaperDocument, profile: FormProfile): string {
  if (!marks.draft) return '';
  const { words } = profile.marks.draft;
  const round = words === words.toLocaleUpperCase('vi') ? 'LẦN' : 'lần';
  return head.draftRound > 0 ? `${words} ${round} ${head.draftRound}` : words;
}

/** "TÀI LIỆU THU HỒI. Thời hạn: 03/12/2026"; empty where nothing is to come back. */
export function recallWords({ marks: { recall } }: PaperDocument, profile: FormProfile): string {
  if (!recall) return '';
  const { words, until, open } = profile.marks.recall;
  return `${words}. ${recall.until ? until.replace('{}', recall.until.split('-').reverse().join('/')) : open}`;
}

/** Every mark of the paper in words, the level first: what a page, a screen and a voice must not leave out. */
export function markWords(document: PaperDocument, profile: FormProfile): MarkWords[] {
  const { marks } = document;
  const recall = recallWords(document, profile);
  const circulation = marks.circulation === 'none' || (recall && marks.circulation === 'recall') ? '' : profile.marks.circulation[marks.circulation].words;
  const found: MarkWords[] = [
    { kind: 'secrecy', words: marks.level === 'open' ? '' : profile.marks.secrecy[marks.level].words },
    { kind: 'urgency', words: marks.urgency === 'none' ? '' : profile.marks.urgency[marks.urgency].words },
    { kind: 'circulation', words: circulation }, { kind: 'recall', words: recall }, { kind: 'draft', words: draftWords(document, profile) }, { kind: 'copy', words: copyWords(document, profile) },
    { kind: 'training', words: marks.training ? trainingWords : '' }, { kind: 'watermark', words: marks.watermark.trim() },
  ];
  return found.filter(({ words }) => words !== '');
}
