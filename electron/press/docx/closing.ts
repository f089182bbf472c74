import type { Signature } from '../../../shared/document/paper-document';
import { authorityWords } from '../layout/closing';
import { colophonLines } from '../layout/foot-matter';
import { settableText } from '../layout/inline';
import { listedNames } from '../outline/closing-words';
import type { DocxContext } from './context';
import { mmTwips, paragraph, textRuns, twips } from './paragraph';
import { bare } from './tables-bare';
import type { Xml } from './xml';


/** Kính gửi: one addressee on the same line, several below each other (NĐ 30/2020 Phụ lục I, 9a). */
export function addresseesXml(context: DocxContext): Xml[] {
  const found = listedNames(context.document.head.addressees);
  if (found.length === 0) return [];
  const { label, labelText, nameText, leadingPt } = context.profile.head.addressees;
  const look = { line: twips(leadingPt), lineRule: 'atLeast' as const };
  const labelRuns = (text: string): Xml => textRuns(text, { pt: labelText.pt, bold: labelText.bold ?? false, italic: labelText.italic ?? false });
  const nameRuns = (text: string): Xml => textRuns(text, { pt: nameText.pt, bold: nameText.bold ?? false, italic: nameText.italic ?? false });
  if (found.length === 1) return [paragraph({ style: 'Addressee', ...look, align: 'center', after: twips(leadingPt * 0.6) }, labelRuns(`${label} `), nameRuns(found[0] ?? ''))];
  const indent = mmTwips(25);
  return [
    paragraph({ style: 'Addressee', ...look, left: indent, keepNext: true }, labelRuns(label)),
    ...found.map((name, index) => paragraph({ style: 'Addressee', ...look, left: indent + mmTwips(20), ...(index === found.length - 1 ? { after: twips(leadingPt * 0.6) } : {}) },
      nameRuns(`- ${name}${index === found.length - 1 ? '.' : ';'}`))),
  ];
}

function recipients(context: DocxContext): Xml[] {
  const { head } = context.document;
  const found = listedNames(head.recipients);
  const form = context.profile.closing.recipients;
  const { pt, bold = false, italic = false, underline = false } = form.labelText;
  const label = found.length === 0 ? [] : [paragraph({ style: 'Recipients', keepNext: true, line: twips(context.profile.closing.signature.leadingPt) }, textRuns(form.label, { pt, bold, italic, underline }))];
  const code = settableText(head.drafterCode).trim();
  return [
    ...label, ...found.map((name, index) => paragraph({ style: 'Recipients', line: twips(form.leadingPt) }, textRuns(`- ${name}${index === found.length - 1 ? '.' : form.separator}`, { pt: form.itemText.pt }))),
    ...(code ? [paragraph({ style: 'Recipients', before: twips(3) }, textRuns(form.drafterText.caps ? code.toLocaleUpperCase('vi') : code, { pt: form.drafterText.pt }))] : []),
  ];
}

function signature(signed: Signature, context: DocxContext): Xml[] {
  const form = context.profile.closing.signature;
  const line = (text: string, look: { readonly pt: number; readonly bold?: boolean; readonly caps?: boolean }, before = 0): Xml[] => {
    const said = settableText(text).trim();
    return said === '' ? [] : [paragraph({ style: 'Signature', before, line: twips(form.leadingPt) }, textRuns(look.caps ? said.toLocaleUpperCase('vi') : said, { pt: look.pt, bold: look.bold ?? false }))];
  };
  const alone = settableText(signed.authority).trim() === '';
  return [
    ...line(authorityWords(signed.authority, form.abbreviations), form.authorityText), ...line(signed.position, alone ? form.positionAloneText : form.positionText),
    ...line(signed.name, form.nameText, mmTwips(form.nameBelowMm) - twips(form.leadingPt)),
  ];
}

/** Nơi nhận at the left, the signature at the right; those who sign together stand beside each other, Nơi nhận below. */
function signedXml(width: number, context: DocxContext): Xml[] {
  const { signature: main, coSignatures } = context.document.head;
  const left = recipients(context);
  if (!main) return left;
  const wide = Math.min(mmTwips(context.profile.closing.signature.widthMm), Math.floor(width * 0.55));
  if (coSignatures.length === 0) return [bare([width - wide, wide], [[left, signature(main, context)]])];
  const half = Math.floor(width / 2);
  const order = [coSignatures[0], main, ...coSignatures.slice(1)].map((signed) => (signed ? signature(signed, context) : []));
  const rows = Array.from({ length: Math.ceil(order.length / 2) }, (_, index) => [order[index * 2] ?? [], order[index * 2 + 1] ?? []]);
  return [bare([half, width - half], rows), ...left];
}

/** Lines under a rule as wide as the text. */
const ruled = (lines: readonly string[], pt: number, align: 'left' | 'center'): Xml[] => lines.map((text, index) =>
  paragraph({ style: 'Recipients', align, ...(index === 0 ? { before: mmTwips(6), borders: [{ side: 'top', line: 'single', weight: 4, space: 4, colour: '000000' }] } : {}) }, textRuns(text, { pt })));

/** What stands below the text: recipients and signatures, the contact line, the colophon of a publication. */
export function closingXml(context: DocxContext): Xml[] {
  const { page, marginsMm } = context.template;
  const width = mmTwips(page.widthMm - marginsMm.left - marginsMm.right);
  const signed = signedXml(width, context);
  const gap = paragraph({ style: 'Recipients', keepNext: true, before: mmTwips(5), line: 40, lineRule: 'exact' });
  const contact = settableText(context.document.head.contactLine).replace(/\s+/gu, ' ').trim();
  const colophon = context.profile.colophon;
  return [
    ...(signed.length > 0 ? [gap, ...signed] : []), ...(contact ? ruled([contact], context.profile.closing.contact.text.pt, 'center') : []),
    ...(colophon ? ruled(colophonLines(context), colophon.text.pt, colophon.align) : []),
  ];
}
