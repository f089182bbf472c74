import type { Extensions } from '@tiptap/core';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { markExtensions, nodeExtensions } from '../../shared/document/extensions';
import { find } from './find/find-plugin';
import type { EditorHost, EditorSignals } from './host';
import { wordKeys } from './keymap';
import { placeholders } from './placeholders';
import { addParallelRow } from './structure/commands';
import { counted } from './structure/counted';
import { ChartView } from './views/chart-view';
import { ContentsView } from './views/contents-view';
import { FootnoteMark } from './views/footnote-view';
import { AppendixView, ParallelView } from './views/frame-views';
import { ImageView } from './views/image-view';
import { PassageView } from './views/passage-view';

/** The one schema with the views and tools of the screen. Names, content and attributes are never touched here. */
export function editorExtensions(host: EditorHost, signals: EditorSignals): Extensions {
  const withViews = {
    ...nodeExtensions,
    footnote: nodeExtensions.footnote.extend({
      addNodeView: () => ({ node, getPos }) => new FootnoteMark(node, getPos, signals),
    }),
    image: nodeExtensions.image.extend({ addNodeView: () => ({ node }) => new ImageView(node, host) }),
    chart: nodeExtensions.chart.extend({ addNodeView: () => ({ node }) => new ChartView(node, () => signals.openChart()) }),
    tableOfContents: nodeExtensions.tableOfContents.extend({ addNodeView: () => ({ node, decorations }) => new ContentsView(node, decorations) }),
    appendix: nodeExtensions.appendix.extend({ addNodeView: () => ({ node, editor, getPos }) => new AppendixView(node, { editor, positionOf: getPos }) }),
    parallelColumns: nodeExtensions.parallelColumns.extend({ addNodeView: () => ({ node, editor, getPos }) => new ParallelView(node, () => addParallelRow(editor, getPos() ?? -1)) }),
    passage: nodeExtensions.passage.extend({
      addNodeView: () => ({ node, editor, getPos }) => new PassageView(node, editor, getPos, host),
    }),
    table: nodeExtensions.table.configure({ resizable: true, cellMinWidth: 40, allowTableNodeSelection: true }),
  };
  // Ctrl+Shift+S saves a PDF everywhere in the program, so striking through has no key.
  const marks = { ...markExtensions, strike: markExtensions.strike.extend({ addKeyboardShortcuts: () => ({}) }) };
  return [
    ...Object.values(withViews), ...Object.values(marks),
    UndoRedo.configure({ depth: 500 }), Dropcursor.configure({ class: 'drop-cursor', color: false, width: 2 }), Gapcursor,
    placeholders, counted, find, wordKeys(signals),
  ];
}
