const format = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `21/11/2026 10:42`, the office's clock, from an ISO instant. */
export function shortDateTime(instant: string): string {
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts.get('day') ?? ''}/${parts.get('month') ?? ''}/${parts.get('year') ?? ''} ${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}`;
}
