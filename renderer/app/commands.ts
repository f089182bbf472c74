import { useEffect, useEffectEvent, useId, useSyncExternalStore } from 'react';

/** Something one can do: by its keys, from the menu (same `id`), or from the palette. */
export interface Command {
  /** The menu sends the same word, e.g. `lock`, `find`, `room.1`. */
  readonly id: string;
  readonly label: string;
  /** `mod+k`, `f6`, `shift+f3`, `mod+1`; `mod` is Ctrl. Empty where the menu alone has it. */
  readonly keys?: string;
  /** Left out of the palette. */
  readonly hidden?: boolean;
  readonly run: () => void;
}

let registered: readonly { readonly owner: string; readonly commands: readonly Command[] }[] = [];
const listeners = new Set<() => void>();

function set(next: typeof registered): void {
  registered = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The last one registered under an id wins: a room may answer `find` before the frame does. */
const find = (matches: (command: Command) => boolean): Command | undefined =>
  registered.flatMap((entry) => entry.commands).findLast(matches);

/** Runs the command of that id; false where nobody answers to it now. */
export function runCommand(id: string): boolean {
  const command = find((candidate) => candidate.id === id);
  command?.run();
  return command !== undefined;
}

/** How long a room may take to come and answer a wish, milliseconds. */
const wishMs = 3_000;
let wish: { readonly id: string; readonly until: number } | null = null;

/** Runs the command as soon as a room that is just being opened offers it. */
export function runWhenOffered(id: string): void {
  wish = { id, until: Date.now() + wishMs };
}

function answerWish(offered: readonly Command[]): void {
  const command = wish && wish.until > Date.now() ? offered.find((candidate) => candidate.id === wish?.id) : undefined;
  if (!command) return;
  wish = null;
  setTimeout(command.run, 0);
}

/** `Ctrl+Shift+P` → `mod+shift+p`. */
export function keysOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const key = digit !== undefined && (event.ctrlKey || event.metaKey) ? digit : event.key.toLowerCase();
  return [event.ctrlKey || event.metaKey ? 'mod' : '', event.altKey ? 'alt' : '', event.shiftKey ? 'shift' : '', key].filter(Boolean).join('+');
}

/** Handles a key press; true where a command answered. */
export function runKeys(event: KeyboardEvent): boolean {
  if (event.isComposing || event.defaultPrevented) return false;
  const keys = keysOf(event);
  const command = find((candidate) => candidate.keys === keys);
  if (!command) return false;
  event.preventDefault();
  command.run();
  return true;
}

/**
 * Offers commands while the component lives and `active` holds. Those of the frame stand `behind`: whoever registers first, a room's
 * command of the same id or keys is the one that answers.
 */
export function useCommands(commands: readonly Command[], active = true, behind = false): void {
  const owner = useId();
  const run = useEffectEvent((id: string) => commands.find((command) => command.id === id)?.run());
  const shape = active ? JSON.stringify(commands.map(({ id, label, keys, hidden }) => ({ id, label, keys, hidden }))) : '';
  useEffect(() => {
    if (!shape) return;
    const stable = (JSON.parse(shape) as Omit<Command, 'run'>[]).map((command) => ({ ...command, run: () => run(command.id) }));
    const entry = { owner, commands: stable };
    set(behind ? [entry, ...registered] : [...registered, entry]);
    if (!behind) answerWish(stable);
    return () => set(registered.filter((other) => other.owner !== owner));
  }, [owner, shape, behind]);
}

/** Every command one could run now, the winning one for each id. */
export function useAllCommands(): readonly Command[] {
  const entries = useSyncExternalStore(subscribe, () => registered);
  return [...new Map(entries.flatMap((entry) => entry.commands).map((command) => [command.id, command])).values()];
}
