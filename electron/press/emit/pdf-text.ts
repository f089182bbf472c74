/** A text as a PDF string: letters as they are where all are plain, else UTF-16 in hexadecimal. */
export function textString(text: string): string {
  let isPlain = true;
  let hex = '<FEFF';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit > 0x7e) isPlain = false;
    hex += unit.toString(16).padStart(4, '0');
  }
  return isPlain ? `(${text.replace(/[\\()]/g, (sign) => `\\${sign}`)})` : `${hex}>`;
}

/** Attributes of the structure as PDF: a string is a name, numbers to a millionth. */
export function pdfText(value: unknown): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6);
  if (Array.isArray(value)) return `[${value.map(pdfText).join(' ')}]`;
  if (typeof value === 'object' && value !== null) return `<<${Object.entries(value).map(([key, inner]) => `/${key} ${pdfText(inner)}`).join(' ')}>>`;
  return String(value);
}
