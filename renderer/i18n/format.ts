import { formatNumber } from '../../shared/text/numbers';

const two = (value: number): string => String(value).padStart(2, '0');

/** `10:42 05/02/2026` in the clock of this machine. @param instant ISO 8601 */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : `${formatTime(date)} ${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}

/** `10:42`. */
export const formatTime = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;

/** `1,2 MB`; bytes in. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000))} KB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}
