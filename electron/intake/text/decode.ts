import { countWrongSyllables } from '../../../shared/text/quality';
import { decodeLegacy, detectLegacy } from '../../../shared/text/legacy/detect';
import type { IntakeWarning } from '../reading';

export interface DecodedText {
  /** NFC, line ends as `\n`, without a byte order mark. */
  readonly text: string;
  readonly warnings: IntakeWarning[];
}

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);
const tidy = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?|\u2028|\u2029/g, '\n').normalize('NFC');

/** UTF-16 without a mark shows itself by zeros on one side of its pairs. */
function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 8 || bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, 4096) & ~1;
  for (let index = 0; index < end; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.02) return 'utf-16le';
  return even > pairs * 0.3 && odd < pairs * 0.02 ? 'utf-16be' : null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text of one of the old encodings that came as Unicode letters, or as bytes read as Windows-1252. */
function converted(western: string): DecodedText | null {
  const finding = detectLegacy(western);
  if (!finding) return null;
  const warnings: IntakeWarning[] = [{ code: 'legacyConverted', params: { encoding: finding.encoding.toUpperCase() } }];
  // Without a font nobody can tell small letters that were drawn as capitals.
  if (finding.encoding === 'tcvn3') warnings.push({ code: 'legacyCapitals', params: {} });
  return { text: tidy(decodeLegacy(western, finding)), warnings };
}

/** Whether this text would be a plain text: the bytes hold no zeros and hardly any control characters. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (utf16Label(bytes)) return true;
  const end = Math.min(bytes.length, 65_536);
  let odd = 0;
  for (let index = 0; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) odd += 1;
  }
  return odd <= end * 0.01;
}

/** The text of a file, whatever it was written in: UTF-8, UTF-16, TCVN3, VNI, VIQR, Windows-1258, else Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Label(bytes);
  if (wide) return { text: tidy(decode(bytes, wide)), warnings: [] };
  const unicode = utf8(bytes);
  if (unicode !== null) return converted(unicode) ?? { text: tidy(unicode), warnings: [] };
  const western = decode(bytes, 'windows-1252');
  const legacy = converted(western);
  if (legacy) return legacy;
  const vietnamese = tidy(decode(bytes, 'windows-1258'));
  // Damaged UTF-8 is still mostly UTF-8: the reading with fewer impossible words wins.
  const candidates = [tidy(decode(bytes, 'utf-8')), vietnamese, tidy(western)];
  const best = candidates.map((text) => ({ text, wrong: countWrongSyllables(text) })).sort((a, b) => a.wrong - b.wrong)[0];
  return { text: best?.text ?? vietnamese, warnings: [] };
}
