import { currentLanguage } from '../../i18n';

/** "10:42". */
export const timeOf = (iso: string): string => new Intl.DateTimeFormat(currentLanguage(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso));

/** "10:42" for today, "21/11/2026 10:42" for any other day. */
export function dayAndTimeOf(iso: string): string {
  const date = new Date(iso);
  if (date.toDateString() === new Date().toDateString()) return timeOf(iso);
  const day = [String(date.getDate()).padStart(2, '0'), String(date.getMonth() + 1).padStart(2, '0'), date.getFullYear()].join('/');
  return `${day} ${timeOf(iso)}`;
}
