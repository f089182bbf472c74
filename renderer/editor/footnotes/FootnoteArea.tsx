import { IconX } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { memo, useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { removeFootnote } from '../commands';
import type { EditorSignals } from '../host';
import { footnotesOf, type FootnoteEntry } from './footnotes';
import { NoteEditor } from './note-editor';
import { inText } from '../in-text';

interface FootnoteAreaProps {
  readonly editor: Editor;
  readonly signals: EditorSignals;
}

const sameEntries = (a: readonly FootnoteEntry[], b: readonly FootnoteEntry[] | null): boolean =>
  a.length === b?.length && a.every((entry, index) => entry.node === b[index]?.node && entry.position === b[index]?.position);

/** The notes under the text, where the press sets them at the foot of their page. */
export function FootnoteArea({ editor, signals }: FootnoteAreaProps): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'footnotes' });
  const entries = useEditorState({ editor, selector: ({ editor }) => footnotesOf(editor.state.doc), equalityFn: sameEntries });
  const notes = useRef(new Map<number, NoteEditor>());
  useLayoutEffect(() => {
    for (const entry of entries) notes.current.get(entry.number)?.update(entry);
  }, [entries]);
  useEffect(() => signals.onOpenFootnote((position) => {
    const show = (): boolean => {
      const note = [...notes.current.values()].find(({ standsAt }) => standsAt === position);
      note?.focus();
      return note !== undefined;
    };
    // The row of a new note is drawn right after its mark came into the text: the next letter already belongs to it.
    queueMicrotask(() => {
      if (!show()) requestAnimationFrame(show);
    });
  }), [signals]);
  if (entries.length === 0) return null;
  return (
    <section className="notes" aria-label={t('label')}>
      {entries.map((entry) => <NoteRow key={entry.number} editor={editor} notes={notes} entry={entry} />)}
    </section>
  );
}

interface NoteRowProps {
  readonly editor: Editor;
  readonly entry: FootnoteEntry;
  /** By number. */
  readonly notes: RefObject<Map<number, NoteEditor>>;
}

/** Every letter moves all notes behind it: a row is drawn anew only where its own words changed, and asks its editor where it stands. */
const NoteRow = memo(function NoteRow({ editor, notes, entry }: NoteRowProps): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'footnotes' });
  const place = useRef<HTMLDivElement>(null);
  const { number } = entry;
  const label = t('one', { number: entry.number });

  const begin = useEffectEvent((element: HTMLElement, owner: Editor): NoteEditor => new NoteEditor(element, owner, entry, label));
  useLayoutEffect(() => {
    if (!place.current) return;
    const made = begin(place.current, editor);
    const shown = notes.current;
    shown.set(number, made);
    return () => {
      shown.delete(number);
      made.destroy();
    };
  }, [editor, notes, number]);
  const position = (): number => notes.current.get(number)?.standsAt ?? entry.position;
  const toText = (): void => void inText(editor, (chain) => chain.setTextSelection(position() + entry.node.nodeSize).scrollIntoView());
  return (
    <div className="note">
      <button type="button" className="note-number" title={t('back', { number: entry.number })} aria-label={t('back', { number: entry.number })} onClick={toText}>{entry.number}</button>
      <div ref={place} className="note-place" data-empty={entry.node.childCount === 0 ? t('empty') : undefined} />
      {editor.isEditable && (
        <button type="button" className="note-remove" title={t('remove', { number: entry.number })} aria-label={t('remove', { number: entry.number })} onClick={() => { removeFootnote(editor, position()); editor.view.focus(); }}>
          <IconX size={14} stroke={1.8} />
        </button>
      )}
    </div>
  );
}, (one, other) => one.editor === other.editor && one.notes === other.notes && one.entry.number === other.entry.number && one.entry.node === other.entry.node);
