import { powerMonitor } from 'electron';
import { limits } from '../../shared/domain/limits';
import type { LockReason } from '../office/host-messages';

const checkMs = 15_000;

/**
 * Locks when the machine sleeps, its screen is locked, or nobody touched it for `limits.idleLockMinutes`.
 * @param lock at once, by the office
 * @param askPage lets the page save its last words and lock by itself, where there is a second for it
 * @param sessionsEnded so far: whoever came back within that second is not locked out again
 */
export function lockWhenUnwatched(lock: (reason: LockReason) => void, askPage: () => void, sessionsEnded: () => number): void {
  powerMonitor.on('suspend', () => lock('sleep'));
  powerMonitor.on('lock-screen', () => {
    const asked = sessionsEnded();
    askPage();
    setTimeout(() => {
      if (sessionsEnded() === asked) lock('screenLock');
    }, limits.autosaveMs + 300);
  });
  let wasIdle = false;
  setInterval(() => {
    const idle = powerMonitor.getSystemIdleTime() >= limits.idleLockMinutes * 60;
    if (idle && !wasIdle) lock('idle');
    wasIdle = idle;
  }, checkMs).unref();
}
