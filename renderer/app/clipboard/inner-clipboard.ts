import { compareSecrecy, highestLevel, isStateSecret, type SecrecyLevel } from '../../../shared/domain/secrecy';

/** What was copied from a State secret: in the memory of this page, which ends with the session. */
export interface Clip {
  readonly level: SecrecyLevel;
  readonly text: string;
  readonly html: string;
}

/** A clip goes where its level is held or a higher one; `target` null: a place of no paper. */
export const mayPaste = (clip: SecrecyLevel, target: SecrecyLevel | null): boolean => target !== null && compareSecrecy(target, clip) >= 0;

/** The highest level told around a place: by the paper that is open, and by the nearest part of the screen that shows a level at all. */
export function levelAround(place: Node | null, open: SecrecyLevel | undefined): SecrecyLevel {
  for (let at = place instanceof Element ? place : place?.parentElement ?? null; at; at = at.parentElement) {
    const told = [...at.querySelectorAll<HTMLElement>('[data-level]')].filter((badge) => badge.closest('[hidden]') === null);
    if (told.length > 0) return highestLevel([open ?? 'open', ...told.map((badge) => badge.dataset['level'] as SecrecyLevel)]);
  }
  return open ?? 'open';
}

function fieldOf(target: EventTarget | null): HTMLInputElement | HTMLTextAreaElement | null {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
}

/** What the event would have put on the system's clipboard. */
function selected(event: ClipboardEvent): Omit<Clip, 'level'> {
  // The editor has written already what it copies.
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (event.defaultPrevented) return { text, html: event.clipboardData?.getData('text/html') ?? '' };
  const field = fieldOf(event.target);
  if (field) return { text: field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0), html: '' };
  return { text: document.getSelection()?.toString() ?? '', html: '' };
}

interface Told {
  /** Of the paper open in the room on the screen. */
  readonly openLevel: () => SecrecyLevel | undefined;
  /** Of the draft that is written in at this place; null elsewhere. */
  readonly draftLevel: (place: Node | null) => SecrecyLevel | null;
  readonly onKept: () => void;
  readonly onRefused: (level: SecrecyLevel) => void;
}

/** Keeps what is copied, cut or dragged from State secrets inside the page; gives the end of it. */
export function guardClipboard(told: Told): () => void {
  let clip: Clip | null = null;
  let giving = false;
  const sourceLevel = (target: EventTarget | null): SecrecyLevel =>
    levelAround(fieldOf(target) ?? document.getSelection()?.anchorNode ?? (target instanceof Node ? target : null), told.openLevel());
  const take = (event: ClipboardEvent): void => {
    const level = sourceLevel(event.target);
    if (!isStateSecret(level)) {
      clip = null;
      return;
    }
    const words = selected(event);
    const cutInField = event.type === 'cut' && !event.defaultPrevented;
    event.preventDefault();
    if (words.text === '') return;
    // An empty text takes the place of what the system had, so that a paste knows whose turn it is.
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', '');
    clip = { level, ...words };
    if (cutInField) document.execCommand('delete');
    told.onKept();
  };
  const give = (event: ClipboardEvent): void => {
    const { clipboardData: data, target } = event;
    if (giving || !clip || !data || data.getData('text/plain') !== '' || data.files.length > 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const place = target instanceof Node ? target : null;
    if (!mayPaste(clip.level, told.draftLevel(place))) {
      told.onRefused(clip.level);
      return;
    }
    if (fieldOf(target)) {
      document.execCommand('insertText', false, clip.text);
      return;
    }
    const transfer = new DataTransfer();
    transfer.setData('text/plain', clip.text);
    if (clip.html) transfer.setData('text/html', clip.html);
    giving = true;
    target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
    giving = false;
  };
  const stay = (event: DragEvent): void => {
    if (isStateSecret(levelAround(event.target instanceof Node ? event.target : null, told.openLevel()))) event.preventDefault();
  };
  // Copying after the editor has said what it would give; pasting and dragging before anybody.
  const listeners = new AbortController();
  const { signal } = listeners;
  for (const name of ['copy', 'cut'] as const) window.addEventListener(name, take, { signal });
  window.addEventListener('paste', give, { capture: true, signal });
  window.addEventListener('dragstart', stay, { capture: true, signal });
  return () => listeners.abort();
}
