import { useEffect, useState } from 'react';
import type { ApiError } from '../../api/client';

const secondsOf = (error: ApiError | null): number => (error?.code === 'waitBeforeTrying' ? Number(error.params['seconds'] ?? 0) : 0);

/** Seconds a person must still wait after this refusal; counts down by itself to 0. */
export function useCountdown(error: ApiError | null): number {
  const [counted, setCounted] = useState({ error, left: secondsOf(error) });
  if (counted.error !== error) setCounted({ error, left: secondsOf(error) });
  const waiting = counted.error === error && counted.left > 0;
  useEffect(() => {
    if (!waiting) return;
    const until = Date.now() + secondsOf(error) * 1000;
    const timer = setInterval(() => setCounted({ error, left: Math.max(0, Math.ceil((until - Date.now()) / 1000)) }), 250);
    return () => clearInterval(timer);
  }, [error, waiting]);
  return counted.error === error ? counted.left : secondsOf(error);
}
