import { formatShortDate } from '../../shared/text/dates';
import { formatTime } from '../i18n/format';

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (date: Date): string => formatShortDate([date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-'));
const isToday = (date: Date): boolean => date.toDateString() === new Date().toDateString();

/** "10:42". @param instant ISO 8601, here and below */
export const timeOf = (instant: string): string => formatTime(new Date(instant));

/** "10:42" for today, "21/11/2026" for any other day. */
export function dayOrTimeOf(instant: string): string {
  const date = new Date(instant);
  return isToday(date) ? formatTime(date) : dayOf(date);
}

/** "10:42" for today, "21/11/2026 10:42" for any other day. */
export function dayAndTimeOf(instant: string): string {
  const date = new Date(instant);
  return isToday(date) ? formatTime(date) : `${dayOf(date)} ${formatTime(date)}`;
}

/** "21/11/2026 10:42" always: where a bare hour could be of any day. */
export const fullTimeOf = (instant: string): string => `${dayOf(new Date(instant))} ${formatTime(new Date(instant))}`;
