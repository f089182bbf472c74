import type { DocumentHead } from '../../../shared/document/paper-document';
import { limits } from '../../../shared/domain/limits';
import type { PaperDescription } from '../../../shared/domain/papers';
import { findDates } from '../../../shared/text/dates';
import { bodyOfNumber, isBodyLine, sentenceCase } from './bodies';
import { kindOfNumber, typeOfLine } from './kinds';
import type { PaperLine } from './lines';

export interface Recognised {
  /** Blocks of the document that hold the type's name and the subject under it: they stand centred on every paper. */
  readonly titleBlocks: ReadonlySet<number>;
  readonly head: Partial<DocumentHead>;
  readonly description: PaperDescription;
}

/** How many lines of a paper its head may take, stamps of the receiving office included. */
const headLines = 45;
const state = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/;
const motto = /^độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc/iu;
const numberLine = /^S(?:ố|ô|Ố)\s*[:.]?\s*(\d{1,5}\s?[\p{L}\d./–-]*(?:\s?[-–/]\s?[\p{L}\d.–/-]+)*)/u;
const emptyNumber = /^Số\s*:?\s*[./…\s]*[/-]\s*\p{L}/u;
const subjectMark = /^(?:V\/v|Về việc|về việc)\b[:\s]*/u;
const placeDate = /^(\p{Lu}[\p{L}\s.-]{1,60}?)\s*,\s*(?=ngày)/u;
const salutation = /^Kính\s+(?:gửi|trình)\s*:?/u;
const recipientsLabel = /^Nơi nhận\s*:?/iu;
const authority = /^(?:T\/M|TM|K\/T|KT|T\/L|TL|Q|TUQ|T\.M)[.\s]\s*\S/;
/** "KẾT LUẬN / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về …": who says it, between type and subject (HD 05-HD/VPTW, 2.2). */
const author = /^CỦA\s+(?=\p{Lu}{2})/u;
const section = /^(?:[IVX]{1,4}[.\-–]\s?|Điều \d|Chương [IVX]|Phần (?:[IVX]|thứ))/u;
const bodyBegins = /^(?:Căn cứ|Thực hiện|Xét|Theo|Sau|Trong|Thời gian|Ngày|I[-. ]|Phần|Điều 1|Chương I|1[-.] )/u;

const tidyNumber = (text: string): string => text.replace(/\s*([-–/])\s*/g, '$1').replaceAll('–', '-').replace(/[.,;]+$/, '').slice(0, limits.number);
const isDivider = (text: string): boolean => /^[-–—_*=.\s]+$/.test(text);

function findNumber(lines: readonly PaperLine[]): { number: string; at: number; hasPlace: boolean } {
  for (const [at, line] of lines.entries()) {
    if (emptyNumber.test(line.text)) return { number: '', at, hasPlace: true };
    const match = numberLine.exec(line.text);
    const number = tidyNumber(match?.[1] ?? '');
    if (match && /\d.*[-/]\p{L}/u.test(number)) return { number, at, hasPlace: true };
  }
  return { number: '', at: -1, hasPlace: false };
}

function findDate(lines: readonly PaperLine[]): { date: string | null; place: string; at: number } {
  for (const [at, line] of lines.entries()) {
    const tail = line.text.replace(numberLine, '').trim();
    const match = placeDate.exec(tail);
    if (!match || tail.length > 110) continue;
    const found = findDates(tail.slice(match[0].length))[0];
    const place = (match[1] ?? '').trim();
    if (found) return { date: found.iso, place, at };
    if (/ngày\s*[.…\d]*\s*tháng/u.test(tail)) return { date: null, place, at };
  }
  return { date: null, place: '', at: -1 };
}

/** The lines after the type's name that say what the paper is about. */
function subjectAfter(lines: readonly PaperLine[], from: number, first: string, blocks: Set<number>): string {
  const parts = first && !author.test(first) ? [first] : [];
  const start = lines[from];
  for (const line of lines.slice(from, from + 12)) {
    if (isDivider(line.text) || section.test(line.text) || line.item || salutation.test(line.text) || line.heading) break;
    if (parts.length === 0 && author.test(line.text)) continue;
    if (parts.length > 0 && (line.block !== start?.block && (!line.bold || line.bold !== start?.bold))) break;
    if (parts.length === 0 && !line.bold && (line.text.length > limits.subject || (/[.;:,]$/.test(line.text) && (bodyBegins.test(line.text) || line.text.length > 150)))) break;
    if (parts.length > 0 && (bodyBegins.test(line.text) && !line.bold || numberLine.test(line.text) || placeDate.test(line.text))) break;
    parts.push(line.text);
    blocks.add(line.block);
    if (parts.join(' ').length > limits.subject) break;
  }
  return parts.join(' ').replace(/\s+/g, ' ').replace(/[-–—_\s]+$/, '').trim();
}

function findSubject(lines: readonly PaperLine[], typeAt: number, rest: string, numberAt: number, blocks: Set<number>): string {
  if (typeAt >= 0) return subjectAfter(lines, typeAt + 1, rest, blocks);
  for (const [at, line] of lines.entries()) {
    if (!subjectMark.test(line.text)) continue;
    const opening = line.text.replace(subjectMark, '');
    const next = lines[at + 1];
    const goesOn = next && (next.block === line.block || (/^\p{Ll}/u.test(next.text) && next.text.length < 90)) && !placeDate.test(next.text);
    return (goesOn ? `${opening} ${next.text}` : opening).trim();
  }
  // A letter of older make has its subject in italics under the number.
  const under = numberAt >= 0 ? lines[numberAt + 1] : undefined;
  return under?.italic && !placeDate.test(under.text) ? under.text : '';
}

function findBodies(lines: readonly PaperLine[], numberAt: number): { parent: string; issuer: string } {
  const top = lines.slice(0, numberAt >= 0 ? numberAt : Math.min(lines.length, 12));
  const framed = numberAt >= 0 || top.some((line) => state.test(line.text) || line.text === '*');
  if (!framed) return { parent: '', issuer: '' };
  const names: string[] = [];
  for (const line of top) {
    const text = line.text.replace(state, '').replace(/\s*\*\s*$/, '').replace(motto, '').trim();
    const goesOn = names.length > 0 && /^(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|THÀNH PHỐ|ĐẶC KHU|VÀ)\s/u.test(text) && /(?:NHÂN DÂN|ĐẢNG BỘ|VÀ)$/u.test(names.at(-1) ?? '');
    if (goesOn) names[names.length - 1] = `${names.at(-1)} ${text}`;
    else if (isBodyLine(text)) names.push(text);
  }
  const [issuer = '', parent = ''] = names.reverse();
  return { parent: sentenceCase(parent), issuer: sentenceCase(issuer) };
}

/** Who says it, where the head is missing: "Lưu …" of Party papers, or the sentence that opens the paper. */
function issuerFromText(lines: readonly PaperLine[], signatureAuthority: string, number: string): string {
  const kept = lines.findLast((line) => /^(?:[-–]\s*)?Lưu\s+(?!:)(?=\p{Lu})/u.test(line.text))?.text.replace(/^(?:[-–]\s*)?Lưu\s+/u, '').replace(/[.,;]+$/, '') ?? '';
  const opening = lines.slice(0, headLines).map((line) =>
    /(?:^|[,;]\s)((?:Ban|Ủy ban|Uỷ ban|UBND|Tỉnh ủy|Huyện ủy|Đảng ủy|Sở|Chủ tịch Ủy ban|Chi bộ|Văn phòng)(?:[^.,;:]){2,90}?)\s+(?:báo cáo|đề ra|xây dựng|ban hành|đề nghị|yêu cầu|thông báo|hướng dẫn|kết luận)(?=[\s:])[^.;]*:$/u.exec(line.text)?.[1]).find(Boolean) ?? '';
  const collective = /BAN THƯỜNG VỤ/.test(signatureAuthority) ? opening || 'Ban Thường vụ' : '';
  return collective || bodyOfNumber(number) || (kept.startsWith('Văn phòng') && opening ? opening : kept) || opening.replace(/^Chủ tịch\s+/u, '');
}

function findSignature(lines: readonly PaperLine[]): { signature: DocumentHead['signature']; at: number } {
  const at = lines.findIndex((line) => authority.test(line.text) && line.text === line.text.toUpperCase());
  if (at < 0) return { signature: null, at: -1 };
  const after = lines.slice(at + 1, at + 8);
  const position = after.find((line) => line.text === line.text.toUpperCase() && /\p{Lu}{2}/u.test(line.text));
  const name = after.find((line) => /^(?:\p{Lu}[\p{Ll}\p{M}]*)(?:\s\p{Lu}[\p{Ll}\p{M}]*){1,5}$/u.test(line.text));
  return { signature: { authority: lines[at]?.text.slice(0, 200) ?? '', position: position?.text.slice(0, 200) ?? '', name: name?.text.slice(0, 120) ?? '' }, at };
}

const tidyItem = (text: string): string => text.replace(/^[-–]\s*/, '').replace(/[;,.]+$/, '').trim().slice(0, 200);

/** Items under a label ("Kính gửi:", "Nơi nhận:"), the rest of the label's own line first. */
function itemsAfter(lines: readonly PaperLine[], at: number, label: RegExp): string[] {
  if (at < 0) return [];
  const own = tidyItem(lines[at]?.text.replace(label, '').replace(/^[:\s]+/, '') ?? '');
  const items = own ? [own] : [];
  for (const line of lines.slice(at + 1, at + 60)) {
    if (!line.item && !/^[-–]\s*\S/.test(line.text)) break;
    if (line.goesOn && items.length > 0) items.push(tidyItem(`${items.pop() ?? ''} ${line.text}`));
    else items.push(tidyItem(line.text));
  }
  return items.filter(Boolean).slice(0, 200);
}

/**
 * What a State or Party paper says of itself in its head and at its end (NĐ 30/2020 Phụ lục I; HD 36, HD 05-HD/VPTW).
 * Everything is a proposal: empty where the paper does not say it plainly.
 */
export function recognise(lines: readonly PaperLine[]): Recognised {
  const signed = findSignature(lines);
  const recipientsAt = lines.findIndex((line) => recipientsLabel.test(line.text));
  // What stands after the first list of recipients belongs to the next paper of a bundle.
  const top = lines.slice(0, recipientsAt > 0 ? Math.min(headLines, recipientsAt) : headLines);
  const addresseesAt = top.findIndex((line) => salutation.test(line.text));
  const { number, at: numberAt, hasPlace } = findNumber(top);
  const dated = findDate(top);
  const from = Math.max(0, numberAt);
  const typeAt = top.findIndex((line, index) =>
    index >= (hasPlace && numberAt < 12 ? from - 6 : 0) && (addresseesAt < 0 || index < addresseesAt) && line.text.length < 300 && typeOfLine(line.text) !== null);
  const type = typeAt >= 0 ? typeOfLine(top[typeAt]?.text ?? '') : null;
  const titleBlocks = new Set(typeAt >= 0 ? [top[typeAt]?.block ?? 0] : []);
  const subject = findSubject(top, typeAt, type?.rest ?? '', numberAt, titleBlocks).slice(0, limits.subject);
  const { parent, issuer: printed } = findBodies(top, numberAt);
  // The head says "VĂN PHÒNG" under its parent; the number's code says whose: one name for one body in every list.
  const coded = bodyOfNumber(number);
  const issuer = printed && coded.startsWith(printed) ? coded : printed;
  const letter = subject !== '' && typeAt < 0 && (addresseesAt >= 0 || number !== '');
  const kind = type?.kind ?? kindOfNumber(number) ?? (letter ? 'officialLetter' : 'other');
  const authorLine = type && author.test(type.rest) ? type.rest : (top[typeAt + 1]?.text ?? '');
  const named = typeAt >= 0 && author.test(authorLine) ? sentenceCase(authorLine.replace(author, '')) : '';
  const stated = (named || issuer || issuerFromText(lines, signed.signature?.authority ?? '', number));
  const issuingBody = (/(?:tỉnh|thành phố|huyện|xã|phường)$/u.test(stated) && dated.place ? `${stated} ${dated.place}` : stated).slice(0, limits.issuingBody);
  return {
    titleBlocks,
    head: {
      typeName: (type?.typeName ?? '').slice(0, 120), subject, parentBody: parent.slice(0, 200), issuingBody: issuingBody.slice(0, 200),
      number, place: dated.place.slice(0, 120), date: dated.date,
      addressees: itemsAfter(lines, addresseesAt, salutation), recipients: itemsAfter(lines, recipientsAt, recipientsLabel), signature: signed.signature,
    },
    description: { kind, number, date: dated.date, issuingBody, subject },
  };
}
