/** TCVN 5712:1993, third table, as Windows shows its bytes. Agrees with glibc's TCVN5712-1 (standards.md, 5.1). */
const rows = `à B5 ả B6 ã B7 á B8 ạ B9 ă A8 ằ BB ẳ BC ẵ BD ắ BE ặ C6 â A9 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB đ AE
  è CC ẻ CE ẽ CF é D0 ẹ D1 ê AA ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE
  ò DF ỏ E1 õ E2 ó E3 ọ E4 ô AB ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ơ AC ờ EA ở EB ỡ EC ớ ED ợ EE
  ù EF ủ F1 ũ F2 ú F3 ụ F4 ư AD ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE
  Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7`;

const toUnicode = new Map<string, string>();
const fromUnicode = new Map<string, string>();
const cells = rows.split(/\s+/);
for (let index = 0; index < cells.length; index += 2) {
  const letter = cells[index] ?? '';
  const byte = String.fromCharCode(Number.parseInt(cells[index + 1] ?? '', 16));
  toUnicode.set(byte, letter);
  fromUnicode.set(letter, byte);
}
/** What PDF fonts put in place of some TCVN3 letters; they stand for letters only beside a letter ("nhµ n−íc", "5 − 3"). */
const substitutes: ReadonlyMap<string, string> = new Map([['\u2212', 'ư'], ['\u2219', 'ã'], ['\u03bc', 'à']]);
const letterAround = /[A-Za-z\u00a1-\u00fe]/;

/** Whether any unit of the text has a meaning of its own in TCVN3. */
export const hasTcvn3 = (text: string): boolean => /[\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00fe]/.test(text);

/**
 * TCVN3 text (bytes shown as Windows-1252) to Unicode, NFC. `capitals`: the font's name ends in H (".VnTimeH"), where
 * small letters only look like capitals. Units without a meaning stay as they are.
 */
export function decodeTcvn3(text: string, capitals = false): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    const substitute = substitutes.get(unit);
    const beside = substitute && (letterAround.test(text[index - 1] ?? '') || letterAround.test(text[index + 1] ?? ''));
    result += toUnicode.get(unit) ?? (beside ? substitute : unit);
  }
  return (capitals ? result.toUpperCase() : result).normalize('NFC');
}

/**
 * Capitals where a whole line of decoded text is set in them ("NGHị ĐịNH" → "NGHỊ ĐỊNH"): TCVN3 has no toned capitals, so a
 * line whose plain letters are all capitals, four at least and without figures, can have been nothing else.
 */
export const restoreCapitals = (text: string): string =>
  text.replace(/[^\n]+/g, (line) => (!/[a-z\d]/.test(line) && (line.match(/[A-Z]/g)?.length ?? 0) >= 4 ? line.toUpperCase() : line));

/**
 * The way back. Capitals with a tone do not exist in TCVN3: `capitals` writes them as the small letters that a font of
 * the H kind shows as capitals; without it they are left as they are.
 */
export function encodeTcvn3(text: string, capitals = false): string {
  const letters = text.normalize('NFC');
  return Array.from(capitals ? letters.toLowerCase() : letters, (letter) => fromUnicode.get(letter) ?? letter).join('');
}
