import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconReplace, IconX } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n';
import { findStateOf, replaceAll, replaceCurrent, scrollToMatch, seek, step } from './find-plugin';
import type { FindOptions } from './match';

export interface FindBarProps {
  readonly editor: Editor;
  readonly withReplace: boolean;
  readonly onReplace: (shown: boolean) => void;
  readonly onClose: () => void;
}

const nothingAsked: FindOptions = { accents: false, matchCase: false, wholeWord: false };
const shown = (value: number): string => new Intl.NumberFormat(currentLanguage()).format(value);

/** What was sought last in each text: closing the bar does not forget it. */
const sought = new WeakMap<Editor, { readonly text: string; readonly how: FindOptions }>();

function chosenWords(editor: Editor): string | undefined {
  const { from, to } = editor.state.selection;
  const words = editor.state.doc.textBetween(from, to, '\n');
  return words && words.length < 200 && !words.includes('\n') ? words : undefined;
}

/** Find and replace over the page: with accents or without, as the person chooses. */
export function FindBar({ editor, withReplace, onReplace, onClose }: FindBarProps): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'find' });
  const field = useRef<HTMLInputElement>(null);
  const [{ text, how }] = useState(() => sought.get(editor) ?? { text: '', how: nothingAsked });
  const [query, setQuery] = useState(() => chosenWords(editor) ?? text);
  const [replacement, setReplacement] = useState('');
  const [options, setOptions] = useState<FindOptions>(how);
  const [done, setDone] = useState<number | null>(null);
  const found = useEditorState({ editor, selector: ({ editor }) => ({ total: findStateOf(editor).matches.length, at: findStateOf(editor).current + 1, editable: editor.isEditable }) });

  const look = (words: string, options: FindOptions): void => {
    sought.set(editor, { text: words, how: options });
    seek(editor, words, options);
    const { matches, current } = findStateOf(editor);
    const match = matches[current];
    if (match) scrollToMatch(editor, match);
  };
  const begin = useEffectEvent(() => {
    look(query, options);
    field.current?.focus();
    field.current?.select();
  });
  useEffect(() => {
    begin();
    return () => {
      if (!editor.isDestroyed) seek(editor, '', nothingAsked);
    };
  }, [editor]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      onClose();
      editor.view.focus();
    } else if (event.key === 'Enter' && event.target === field.current) step(editor, event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'text') replaceCurrent(editor, replacement);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const choose = (change: Partial<FindOptions>): void => {
    setDone(null);
    setOptions({ ...options, ...change });
    look(query, { ...options, ...change });
  };
  const count = done !== null ? t('replaced', { count: done }) : query === '' ? '' : found.total === 0 ? t('none') : t('count', { at: shown(found.at), total: shown(found.total) });

  return (
    <div className="find-bar" role="search" aria-label={t('label')} onKeyDown={onKeyDown}>
      <div className="find-row">
        <TextInput ref={field} size="xs" className="find-field" aria-label={t('query')} placeholder={t('query')} value={query} onChange={(event) => { setDone(null); setQuery(event.currentTarget.value); look(event.currentTarget.value, options); }} />
        <span className="find-count" data-none={query !== '' && found.total === 0 && done === null ? '' : undefined} role="status">{count}</span>
        <ActionIcon aria-label={t('previous')} title={`${t('previous')} (Shift+F3)`} disabled={found.total === 0} onClick={() => step(editor, -1)}><IconChevronUp size={16} /></ActionIcon>
        <ActionIcon aria-label={t('next')} title={`${t('next')} (F3)`} disabled={found.total === 0} onClick={() => step(editor, 1)}><IconChevronDown size={16} /></ActionIcon>
        <Checkbox size="xs" label={t('accents')} title={t('accentsHint')} checked={options.accents} onChange={(event) => choose({ accents: event.currentTarget.checked })} />
        <Checkbox size="xs" label={t('case')} checked={options.matchCase} onChange={(event) => choose({ matchCase: event.currentTarget.checked })} />
        <Checkbox size="xs" label={t('word')} checked={options.wholeWord} onChange={(event) => choose({ wholeWord: event.currentTarget.checked })} />
        <span className="find-space" />
        <ActionIcon aria-label={t('showReplace')} title={`${t('showReplace')} (Ctrl+H)`} aria-pressed={withReplace} disabled={!found.editable} onClick={() => onReplace(!withReplace)}><IconReplace size={16} /></ActionIcon>
        <ActionIcon aria-label={t('close')} title={`${t('close')} (Esc)`} onClick={() => { onClose(); editor.view.focus(); }}><IconX size={16} /></ActionIcon>
      </div>
      {withReplace && found.editable && (
        <div className="find-row">
          <TextInput size="xs" className="find-field" aria-label={t('replacement')} placeholder={t('replacement')} value={replacement} onChange={(event) => setReplacement(event.currentTarget.value)} />
          <Button size="compact-sm" disabled={found.total === 0} onClick={() => replaceCurrent(editor, replacement.normalize('NFC'))}>{t('replace')}</Button>
          <Button size="compact-sm" disabled={found.total === 0} onClick={() => setDone(replaceAll(editor, replacement.normalize('NFC')))}>{t('replaceAll')}</Button>
        </div>
      )}
    </div>
  );
}
