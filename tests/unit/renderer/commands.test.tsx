// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keysOf, runCommand, runKeys, runWhenOffered, useCommands, type Command } from '../../../renderer/app/commands';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function Offers({ commands, active = true }: { readonly commands: readonly Command[]; readonly active?: boolean }): null {
  useCommands(commands, active);
  return null;
}

const press = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', { cancelable: true, ...init });

describe('keys', () => {
  it('are named alike however they are pressed', () => {
    expect(keysOf(press({ key: 'K', code: 'KeyK', ctrlKey: true }))).toBe('mod+k');
    expect(keysOf(press({ key: 'F6', code: 'F6', shiftKey: true }))).toBe('shift+f6');
  });

  it('take the digit of the key, whatever the layout makes of it', () => {
    expect(keysOf(press({ key: '&', code: 'Digit1', ctrlKey: true }))).toBe('mod+1');
    expect(keysOf(press({ key: '2', code: 'Numpad2', ctrlKey: true }))).toBe('mod+2');
  });
});

describe('commands', () => {
  let ran: string[];
  const command = (id: string, by: string, keys?: string): Command => ({ id, label: id, keys, run: () => ran.push(by) });

  beforeEach(() => {
    ran = [];
  });

  async function offered(commands: readonly Command[], active = true): Promise<() => Promise<void>> {
    const root = createRoot(document.createElement('div'));
    await act(async () => root.render(<Offers commands={commands} active={active} />));
    return () => act(async () => root.unmount());
  }

  it('run by id and by key, and stop the key there', async () => {
    const leave = await offered([command('find', 'room', 'mod+f')]);
    const event = press({ key: 'f', code: 'KeyF', ctrlKey: true });
    expect(runKeys(event)).toBe(true);
    expect(event.defaultPrevented).toBe(true);
    expect(runCommand('find')).toBe(true);
    expect(ran).toEqual(['room', 'room']);
    await leave();
    expect(runCommand('find')).toBe(false);
  });

  it('are answered by whoever came last', async () => {
    const leaveFrame = await offered([command('find', 'frame')]);
    const leaveRoom = await offered([command('find', 'room')]);
    runCommand('find');
    await leaveRoom();
    runCommand('find');
    await leaveFrame();
    expect(ran).toEqual(['room', 'frame']);
  });

  it('of a room that is not on the screen are not there', async () => {
    const leave = await offered([command('find', 'hidden', 'mod+f')], false);
    expect(runKeys(press({ key: 'f', code: 'KeyF', ctrlKey: true }))).toBe(false);
    await leave();
  });

  it('wished for before the room is there run when it comes, once', async () => {
    runWhenOffered('import');
    const leave = await offered([command('import', 'room')]);
    await vi.waitFor(() => expect(ran).toEqual(['room']));
    await leave();
    const leaveAgain = await offered([command('import', 'again')]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(ran).toEqual(['room']);
    await leaveAgain();
  });

  it('leave keys alone while an input method composes', async () => {
    const leave = await offered([command('find', 'room', 'mod+f')]);
    expect(runKeys(press({ key: 'f', code: 'KeyF', ctrlKey: true, isComposing: true }))).toBe(false);
    await leave();
  });
});
