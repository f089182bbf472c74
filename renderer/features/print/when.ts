import { formatShortDate } from '../../../shared/text/dates';

const two = (value: number): string => String(value).padStart(2, '0');

/** "10:42" for today, "21/11/2026" for any other day. */
export function whenOf(iso: string): string {
  const date = new Date(iso);
  if (date.toDateString() === new Date().toDateString()) return `${two(date.getHours())}:${two(date.getMinutes())}`;
  return formatShortDate([date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-'));
}
