import { useEffect, useState } from 'react';
import type { ApiError } from '../../api/client';

/** Seconds a person must still wait after this refusal; counts down by itself to 0. */
export function useCountdown(error: ApiError | null): number {
  const [until, setUntil] = useState({ error, at: 0 });
  const [now, setNow] = useState(0);
  if (until.error !== error) {
    const seconds = error?.code === 'waitBeforeTrying' ? Number(error.params['seconds'] ?? 0) : 0;
    const start = Date.now();
    setUntil({ error, at: start + seconds * 1000 });
    setNow(start);
  }
  const left = Math.max(0, Math.ceil((until.at - now) / 1000));
  useEffect(() => {
    if (left === 0) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [left]);
  return left;
}
