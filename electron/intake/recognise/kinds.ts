import { fold } from '../../../shared/text/fold';
import { numberParts } from '../../../shared/text/document-number';
import type { PaperKind } from '../../../shared/domain/papers';

/** Names of types as they stand on a line of their own, folded (NĐ 30/2020 Phụ lục III; HD 05-HD/VPTW 2.2). */
const byName: readonly (readonly [string, PaperKind])[] = [
  ['nghi quyet lien tich', 'resolution'], ['nghi quyet', 'resolution'], ['quyet dinh', 'decision'], ['chi thi', 'directive'], ['ket luan', 'conclusion'],
  ['quy che', 'regulation'], ['quy dinh', 'regulation'], ['huong dan', 'guidance'], ['bao cao', 'report'], ['ke hoach', 'plan'],
  ['chuong trinh', 'programme'], ['thong bao', 'announcement'], ['thong cao', 'announcement'], ['to trinh', 'submission'], ['bien ban', 'minutes'],
  ['de an', 'scheme'], ['phuong an', 'scheme'], ['du an', 'scheme'], ['giay moi', 'invitation'], ['cong dien', 'telegram'],
  ['thong tu lien tich', 'circular'], ['thong tu', 'circular'], ['nghi dinh', 'decree'], ['bo luat', 'law'], ['luat', 'law'], ['phap lenh', 'law'],
  ['ban tin', 'bulletin'], ['tai lieu sinh hoat chi bo', 'meetingDocument'], ['hoi dap', 'qaBooklet'], ['hoi - dap', 'qaBooklet'], ['hoi – dap', 'qaBooklet'],
  ['cong van', 'officialLetter'], ['thong tri', 'directive'],
];
const byCode: Readonly<Record<string, PaperKind>> = {
  nq: 'resolution', qd: 'decision', qdi: 'regulation', qyd: 'regulation', ct: 'directive', kl: 'conclusion', qc: 'regulation', hd: 'guidance', bc: 'report',
  kh: 'plan', ctr: 'programme', ctrinh: 'programme', tb: 'announcement', tc: 'announcement', ttr: 'submission', bb: 'minutes', da: 'scheme', pa: 'scheme',
  gm: 'invitation', cd: 'telegram', cv: 'officialLetter', nd: 'decree', ttlt: 'circular',
};

const capitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);

export interface TypeLine {
  readonly kind: PaperKind;
  /** The name alone, as written. */
  readonly typeName: string;
  /** What follows on the same line: "BÁO CÁO sơ kết …". */
  readonly rest: string;
}

/** A line that is, or in bold begins with, the name of a type in capitals. */
export function typeOfLine(text: string): TypeLine | null {
  const folded = fold(text);
  for (const [name, kind] of byName) {
    if (!folded.startsWith(name)) continue;
    const typeName = text.slice(0, name.length);
    const rest = text.slice(name.length).replace(/^[\s:.*]+/, '').trim();
    if (!capitals(typeName) || /^[\p{L}\p{N}]/u.test(text.slice(name.length))) continue;
    // "QUYẾT ĐỊNH:" before the articles is the second half of a decision, not its head, but names the same type.
    return { kind, typeName, rest };
  }
  return null;
}

/** The kind that a number's code says: `155-BC/…` report; a State letter has no code: `2362/UBND-VHTT`. */
export function kindOfNumber(number: string): PaperKind | null {
  const [, ...codes] = numberParts(number).filter((part) => !/^(?:19|20)\d\d$/.test(part));
  const [first = ''] = codes;
  if (/^qh\d+$/.test(codes.at(-1) ?? '')) return first === 'nq' ? 'resolution' : 'law';
  const known = byCode[first];
  if (known) return known;
  // TT is a circular of a ministry and a thông tri of the Party; TTr is a submission and was found above.
  if (first === 'tt') return number.includes('/TT-') ? 'circular' : 'directive';
  return first !== '' && /^(?:ubnd|hdnd|s[a-z]+|b[a-z]+|vp[a-z]*|ub[a-z]*)$/.test(first) ? 'officialLetter' : null;
}
