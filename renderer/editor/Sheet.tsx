import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useLayoutEffect, useRef, type CSSProperties, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FootnoteArea } from './footnotes/FootnoteArea';
import type { EditorSignals } from './host';

/** Millimetres and points, as the template prints. */
export interface SheetLook {
  readonly widthMm: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly bodyPoints: number;
  readonly lineHeight: number;
  readonly firstLineMm: number;
  readonly paragraphGapPoints: number;
}

export const plainSheet: SheetLook = {
  widthMm: 210, margins: { top: 20, right: 15, bottom: 20, left: 30 }, bodyPoints: 14, lineHeight: 1.25, firstLineMm: 12.7, paragraphGapPoints: 6,
};

interface SheetProps {
  readonly editor: Editor;
  readonly signals: EditorSignals;
  readonly look: SheetLook;
  /** 1 is 100 %. */
  readonly zoom: number;
}

/** The white page with the text on it and its notes below. The editor's own element is lent to it and outlives it. */
export function Sheet({ editor, signals, look, zoom }: SheetProps): ReactNode {
  const { t } = useTranslation('editor');
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = editor.view.dom;
    place.current?.append(element);
    return () => element.remove();
  }, [editor]);

  const style = {
    '--sheet-width': `${look.widthMm}mm`, '--margin-top': `${look.margins.top}mm`, '--margin-right': `${look.margins.right}mm`,
    '--margin-bottom': `${look.margins.bottom}mm`, '--margin-left': `${look.margins.left}mm`, '--body-size': `${look.bodyPoints}pt`,
    '--body-leading': look.lineHeight, '--first-line': `${look.firstLineMm}mm`, '--paragraph-gap': `${look.paragraphGapPoints}pt`,
    '--word-question': JSON.stringify(t('question')), '--word-answer': JSON.stringify(t('answer')), '--word-page-break': JSON.stringify(t('pageBreak')),
    zoom,
  } as CSSProperties;
  return (
    <div className="sheet" style={style} onMouseDown={(event) => writeBelow(event, editor)}>
      <div ref={place} className="sheet-text" />
      <FootnoteArea editor={editor} signals={signals} />
    </div>
  );
}

/** A press on the empty page under the text writes there, even after a table. */
function writeBelow(event: MouseEvent, editor: Editor): void {
  if (event.target !== event.currentTarget && !(event.target as Element).classList.contains('sheet-text')) return;
  event.preventDefault();
  const { state } = editor;
  const last = state.doc.lastChild;
  const paragraph = state.schema.nodes['paragraph'];
  if (event.clientY < editor.view.dom.getBoundingClientRect().bottom) return editor.view.focus();
  const { tr } = state;
  if (last && !last.isTextblock && paragraph && editor.isEditable) tr.insert(state.doc.content.size, paragraph.create());
  editor.view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)));
  editor.view.focus();
}
