import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findMatches, type FindMatch, type FindOptions } from './match';

export interface FindState {
  readonly query: string;
  readonly options: FindOptions;
  readonly matches: readonly FindMatch[];
  /** Index of the match one stands on, -1 where there is none. */
  readonly current: number;
}

interface FindChange {
  readonly query?: string;
  readonly options?: FindOptions;
  readonly current?: number;
}

const nothingSought: FindState = { query: '', options: { accents: false, matchCase: false, wholeWord: false }, matches: [], current: -1 };
const key = new PluginKey<FindState>('find');

export const findStateOf = (editor: Editor): FindState => key.getState(editor.state) ?? nothingSought;

const nearest = (matches: readonly FindMatch[], position: number): number => {
  const after = matches.findIndex((match) => match.from >= position);
  return after >= 0 ? after : matches.length - 1;
};

const changed = (transaction: Transaction, change: FindChange): Transaction => transaction.setMeta(key, change).setMeta('addToHistory', false);

/** Looks for `query`; an empty one clears the marks. The nearest match after the cursor becomes the current one. */
export function seek(editor: Editor, query: string, options: FindOptions): void {
  const transaction = changed(editor.state.tr, { query, options });
  editor.view.dispatch(transaction);
}

/** Goes to the next (1) or the previous (-1) match, round the end, and shows it. */
export function step(editor: Editor, by: 1 | -1): void {
  const { matches, current } = findStateOf(editor);
  if (matches.length === 0) return;
  goTo(editor, (current + by + matches.length) % matches.length);
}

function goTo(editor: Editor, index: number): void {
  const match = findStateOf(editor).matches[index];
  if (!match) return;
  const transaction = changed(editor.state.tr, { current: index });
  if (!match.inFootnote) transaction.setSelection(TextSelection.create(transaction.doc, match.from, match.to));
  editor.view.dispatch(transaction);
  scrollToMatch(editor, match);
}

/** The bar covers nothing: the match is brought to the middle of the sheet. */
export function scrollToMatch(editor: Editor, match: FindMatch): void {
  const { node } = editor.view.domAtPos(match.from);
  const element = node instanceof HTMLElement ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

/** Replaces the current match, keeping its marks, and goes to the next one. */
export function replaceCurrent(editor: Editor, replacement: string): void {
  const { matches, current } = findStateOf(editor);
  const match = matches[current];
  if (!match || !editor.isEditable) return;
  const transaction = editor.state.tr;
  replaceMatch(transaction, match, replacement);
  editor.view.dispatch(transaction);
  const after = findStateOf(editor).matches.findIndex((candidate) => candidate.from >= match.from + replacement.length);
  goTo(editor, after >= 0 ? after : 0);
}

/** Replaces every match in one step of the undo history; answers how many. */
export function replaceAll(editor: Editor, replacement: string): number {
  const { matches } = findStateOf(editor);
  if (matches.length === 0 || !editor.isEditable) return 0;
  const transaction = editor.state.tr;
  for (const match of matches.toReversed()) replaceMatch(transaction, match, replacement);
  editor.view.dispatch(transaction);
  return matches.length;
}

function replaceMatch(transaction: Transaction, match: FindMatch, replacement: string): void {
  const { doc } = transaction;
  if (replacement === '') {
    transaction.delete(match.from, match.to);
    return;
  }
  const marks = doc.resolve(match.from + 1).marks();
  transaction.replaceWith(match.from, match.to, doc.type.schema.text(replacement, marks));
}

export const find = Extension.create({
  name: 'find',
  addProseMirrorPlugins() {
    return [
      new Plugin<FindState>({
        key,
        state: {
          init: () => nothingSought,
          apply(transaction, state, _before, after) {
            const change = transaction.getMeta(key) as FindChange | undefined;
            if (!change && !transaction.docChanged) return state;
            const query = change?.query ?? state.query;
            if (query === '' && state.query === '' && !change) return state;
            const options = change?.options ?? state.options;
            const isSame = !transaction.docChanged && change?.query === undefined && change?.options === undefined;
            const matches = isSame ? state.matches : findMatches(after.doc, query, options);
            const stays = isSame ? state.current : nearest(matches, change ? after.selection.from : (state.matches[state.current]?.from ?? 0));
            return { query, options, matches, current: change?.current ?? stays };
          },
        },
        props: {
          decorations(state) {
            const found = key.getState(state);
            if (!found || found.matches.length === 0) return null;
            return DecorationSet.create(state.doc, found.matches.map((match, index) =>
              Decoration.inline(match.from, match.to, { class: index === found.current ? 'found found-current' : 'found' })));
          },
        },
      }),
    ];
  },
});
