import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type SaveState } from '../../../renderer/features/desk/autosave';

/** A disk that is slow by `ms` and can refuse; remembers what the text was at each save. */
function makeDesk(ms = 50) {
  const states: SaveState[] = [];
  const written: { readonly text: string; readonly begun: number; readonly done: number }[] = [];
  const desk = { text: '', refuses: false, running: 0, mostAtOnce: 0 };
  const autosave = new Autosave({
    delayMs: 400, retryMs: [1_000, 3_000],
    save: async () => {
      const { text } = desk;
      const begun = Date.now();
      desk.running += 1;
      desk.mostAtOnce = Math.max(desk.mostAtOnce, desk.running);
      await new Promise((resolve) => { setTimeout(resolve, ms); });
      desk.running -= 1;
      if (desk.refuses) throw new Error('full');
      written.push({ text, begun, done: Date.now() });
      return new Date().toISOString();
    },
    onState: (state) => states.push(state),
  }, null);
  const type = (text: string): void => {
    desk.text += text;
    autosave.changed();
  };
  return { autosave, states, written, desk, type };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('saving by itself', () => {
  it('saves a change at the latest after its delay', async () => {
    const { type, written, states } = makeDesk();
    type('a');
    await vi.advanceTimersByTimeAsync(399);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(60);
    expect(written.map(({ text }) => text)).toEqual(['a']);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('is not put off by typing on: no letter waits longer than delay and two saves', async () => {
    const { type, written } = makeDesk(50);
    const typedAt: number[] = [];
    for (let letter = 0; letter < 200; letter += 1) {
      typedAt.push(Date.now());
      type('x');
      await vi.advanceTimersByTimeAsync(30);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(written.at(-1)?.text.length).toBe(200);
    const longest = Math.max(...typedAt.map((at, index) => (written.find(({ text }) => text.length > index)?.done ?? Infinity) - at));
    expect(longest).toBeLessThanOrEqual(500);
    expect(written.length).toBeLessThan(20);
  });

  it('has one save in flight, and the change made during it follows', async () => {
    const { type, written, desk } = makeDesk(2_000);
    type('a');
    await vi.advanceTimersByTimeAsync(500);
    type('b');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(written.map(({ text }) => text)).toEqual(['a', 'ab']);
    expect(written[1]!.begun - written[0]!.done).toBeLessThan(5);
    expect(desk.mostAtOnce).toBe(1);
  });

  it('never says saved while something is not', async () => {
    const { type, states, autosave } = makeDesk(1_000);
    type('a');
    await vi.advanceTimersByTimeAsync(600);
    type('b');
    await vi.advanceTimersByTimeAsync(900);
    expect(autosave.isDirty).toBe(true);
    expect(states.some(({ kind }) => kind === 'saved')).toBe(false);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(autosave.isDirty).toBe(false);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('says why it failed, tries again by itself, and keeps the text', async () => {
    const { type, states, written, desk } = makeDesk();
    desk.refuses = true;
    type('a');
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toMatchObject({ kind: 'failed', error: new Error('full') });
    type('b');
    desk.refuses = false;
    await vi.advanceTimersByTimeAsync(1_100);
    expect(written.map(({ text }) => text)).toEqual(['ab']);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('flushes at once, everything that was typed meanwhile included', async () => {
    const { type, written, autosave } = makeDesk(200);
    type('a');
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(100);
    type('b');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await flushed).toBe(true);
    expect(written.map(({ text }) => text)).toEqual(['a', 'ab']);
  });

  it('answers a flush that failed with false', async () => {
    const { type, desk, autosave } = makeDesk();
    desk.refuses = true;
    type('a');
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await flushed).toBe(false);
    expect(autosave.isDirty).toBe(true);
  });

  it('saves no more once stopped, and knows what was left', async () => {
    const { type, written, autosave } = makeDesk();
    type('a');
    autosave.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(written).toEqual([]);
    expect(autosave.isDirty).toBe(true);
  });
});
