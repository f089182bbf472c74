import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../i18n';
import { countWords, wordsOf } from './word-count';

/** Words of the text, and of what is selected. */
export function WordCount({ editor }: { readonly editor: Editor }): ReactNode {
  const { t } = useTranslation('editor');
  const { all, selected } = useEditorState({
    editor,
    selector: ({ editor }) => {
      const { from, to, empty } = editor.state.selection;
      return { all: wordsOf(editor.state.doc), selected: empty ? 0 : countWords(editor.state.doc.textBetween(from, to, ' ', ' ')) };
    },
  });
  const number = new Intl.NumberFormat(currentLanguage());
  const words = number.format(all);
  return <span className="tabular">{selected > 0 ? t('wordsSelected', { selected: number.format(selected), words }) : t('words', { words })}</span>;
}
