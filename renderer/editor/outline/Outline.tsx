import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countedOf } from '../structure/counted';
import { entryAt, outlineOf, type OutlineEntry } from './headings';

interface OutlineState {
  readonly entries: readonly OutlineEntry[];
  readonly current: number;
}
const same = (a: OutlineState, b: OutlineState | null): boolean =>
  a.current === b?.current && a.entries.length === b.entries.length && a.entries.every((entry, index) => {
    const other = b.entries[index];
    return entry.level === other?.level && entry.text === other.text && entry.position === other.position;
  });

/** The headings and questions of the text; one press goes there. */
export function Outline({ editor }: { readonly editor: Editor }): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'outline' });
  const list = useRef<HTMLElement>(null);
  const { entries, current } = useEditorState({
    editor,
    selector: ({ editor }): OutlineState => {
      const numbers = new Map(countedOf(editor.state).targets.map(({ position, kind, number }) => [position, kind === 'headings' ? number : '']));
      const entries = outlineOf(editor.state.doc).map((entry) => ({ ...entry, text: [numbers.get(entry.position), entry.text].filter(Boolean).join(' ') }));
      return { entries, current: entryAt(entries, editor.state.selection.from) };
    },
    equalityFn: same,
  });
  useEffect(() => {
    if (!list.current?.contains(document.activeElement)) list.current?.querySelectorAll('button')[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const goTo = ({ position }: OutlineEntry): void => {
    const { tr, doc } = editor.state;
    editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(position + 1))));
    const element = editor.view.nodeDOM(position);
    if (element instanceof HTMLElement) element.scrollIntoView({ block: 'start' });
    editor.view.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const rows = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
  };
  return (
    <nav ref={list} className="outline" aria-label={t('label')} onKeyDown={onKeyDown}>
      <h2>{t('label')}</h2>
      {entries.length === 0 && <p>{t('empty')}</p>}
      {entries.map((entry, index) => (
        <button
          // A row is its place in the list: its place in the text moves with every letter.
          // oxlint-disable-next-line react/no-array-index-key
          key={index} type="button" data-level={Math.min(entry.level, 5)} aria-current={index === current ? 'location' : undefined}
          tabIndex={index === Math.max(0, current) ? 0 : -1} title={entry.text} onClick={() => goTo(entry)}
        >
          <span>{entry.text || t('untitled')}</span>
        </button>
      ))}
    </nav>
  );
}
