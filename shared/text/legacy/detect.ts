import { isVietnameseSyllable } from '../syllable';
import { decodeTcvn3, hasTcvn3, restoreCapitals } from './tcvn3';
import { decodeVni, hasVni } from './vni';
import { decodeViqr } from './viqr';

export type LegacyEncoding = 'tcvn3' | 'vni' | 'viqr';
export interface LegacyFinding {
  readonly encoding: LegacyEncoding;
  /** TCVN3 only: the font shows small letters as capitals. */
  readonly capitals: boolean;
}

/** Letters that only Unicode Vietnamese has: their presence ends every guess (standards.md, 5.5). */
const modern = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0\u0110\u0111\u0102\u0103]|[\u0300-\u0323]/;
/** Letters of Western text to which TCVN3 gives no meaning. */
const notTcvn3 = /[\u00c0-\u00c5\u00d9-\u00db\u00e0\u00f0\u00ff]/;
const beyondAscii = /[\u0080-\uffff]/;
const spaces = /[\s\u00a0,;:.!?()"'“”‘’/[\]{}<>-]+/;
/** How far a detector reads: enough to be sure, bounded for huge files. */
const sampleLength = 200_000;

/** The encoding that a font's name promises: `.VnTime` → TCVN3, `.VnTimeH` the same in capitals, `VNI-Times` → VNI. */
export function encodingOfFont(fontName: string): LegacyFinding | null {
  const name = fontName.trim();
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: name.replace(/\s.*$/, '').endsWith('H') };
  if (/^vni[- ]/i.test(name)) return { encoding: 'vni', capitals: false };
  return null;
}

const decoders: Readonly<Record<LegacyEncoding, (text: string, capitals: boolean) => string>> = {
  tcvn3: (text, capitals) => (capitals ? decodeTcvn3(text, true) : restoreCapitals(decodeTcvn3(text))), vni: decodeVni, viqr: decodeViqr,
};
export const decodeLegacy = (text: string, finding: LegacyFinding): string => decoders[finding.encoding](text, finding.capitals);

/** Of the words that hold a letter beyond ASCII, how many are Vietnamese syllables. */
function accented(text: string): { total: number; valid: number } {
  const words = text.split(spaces).filter((word) => word.length > 1 && beyondAscii.test(word) && /\p{L}/u.test(word));
  return { total: words.length, valid: words.filter(isVietnameseSyllable).length };
}
const share = ({ total, valid }: { total: number; valid: number }): number => (total === 0 ? 0 : valid / total);

function detectViqr(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[aeiouy][(^+]|dd|[aeiouy][`~'?.](?=\w)/i.test(word));
  const decoded = words.map((word) => decodeViqr(word).replace(/[.,;:!?)"']+$/, ''));
  const valid = decoded.filter((word) => beyondAscii.test(word) && isVietnameseSyllable(word)).length;
  const hats = /[aeo]\^|[ou]\+|dd/i.test(text);
  return hats && valid >= 3 && valid / Math.max(1, words.length) >= 0.8;
}

/**
 * Whether the text is in one of the old encodings, its bytes shown as Windows-1252; null for Unicode and for other languages.
 * With a font's name the name decides unless the text reads better as it stands; without one the share of valid
 * Vietnamese syllables decides. Never when the text holds a letter only Unicode has.
 */
export function detectLegacy(text: string, fontName?: string): LegacyFinding | null {
  const sample = text.slice(0, sampleLength);
  if (modern.test(sample)) return null;
  const promised = fontName === undefined ? null : encodingOfFont(fontName);
  if (promised) {
    if (promised.encoding === 'tcvn3' ? !hasTcvn3(sample) && !promised.capitals : !hasVni(sample)) return null;
    const raw = share(accented(sample));
    const decoded = share(accented(decodeLegacy(sample, promised)));
    return raw > decoded || (raw === decoded && promised.encoding === 'tcvn3' && notTcvn3.test(sample)) ? null : promised;
  }
  if (!beyondAscii.test(sample)) return detectViqr(sample) ? { encoding: 'viqr', capitals: false } : null;
  const raw = accented(sample);
  const candidates = (['tcvn3', 'vni'] as const)
    .filter((encoding) => (encoding === 'tcvn3' ? hasTcvn3(sample) : hasVni(sample)))
    .map((encoding) => ({ encoding, count: accented(decodeLegacy(sample, { encoding, capitals: false })) }))
    .sort((a, b) => share(b.count) - share(a.count));
  const best = candidates[0];
  if (!best || best.count.valid < 1 || share(best.count) < 0.6 || share(best.count) < share(raw) + 0.3) return null;
  return { encoding: best.encoding, capitals: false };
}
