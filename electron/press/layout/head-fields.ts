import type { DocumentHead } from '../../../shared/document/paper-document';
import type { RowContent } from '../../../shared/forms';
import { settableText } from './inline';

const two = (value: number): string => String(value).padStart(2, '0');

/** Day below 10 and month 1 or 2 get a zero (NĐ 30/2020 Phụ lục I; HD 05-HD/VPTW §2.2). */
export function longDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const monthNumber = Number(month);
  return `ngày ${two(Number(day))} tháng ${monthNumber < 3 ? two(monthNumber) : String(monthNumber)} năm ${year}`;
}

function raw(field: Extract<RowContent, { kind: 'field' }>['field'], head: DocumentHead): string {
  if (field === 'placeDate') {
    if (!head.date) return head.place.trim() ? `${head.place.trim()}, ngày     tháng     năm` : '';
    return head.place.trim() ? `${head.place.trim()}, ${longDate(head.date)}` : longDate(head.date);
  }
  if (field === 'placeYear') return [head.place.trim(), head.date?.slice(0, 4)].filter(Boolean).join(' – ');
  return head[field].trim();
}

const prefixes: Readonly<Record<string, RegExp>> = {
  'Số {}': /^số\s*:?\s*/iu, 'Số: {}': /^số\s*:?\s*/iu, 'V/v {}': /^(v\/v|về việc)\s*:?\s*/iu, 'về việc {}': /^(v\/v|về việc)\s*:?\s*/iu,
};

/** What a head field prints, with its pattern; a prefix that was typed already is not printed twice. */
export function fieldText(content: Extract<RowContent, { kind: 'field' }>, head: DocumentHead): string {
  let text = settableText(raw(content.field, head) || (content.fallback ? raw(content.fallback, head) : '')).replace(/\s+/g, ' ');
  if (!text) return '';
  const pattern = content.pattern ?? '{}';
  text = text.replace(prefixes[pattern] ?? /^\b\B/, '');
  const second = text.charAt(1);
  if (content.lowerFirst && second === second.toLocaleLowerCase('vi')) text = text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
  return pattern.replace('{}', () => text);
}
