import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useLayoutEffect, useRef, type CSSProperties, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FootnoteArea } from './footnotes/FootnoteArea';
import type { EditorSignals } from './host';

export interface HeadingLook {
  readonly growPt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center';
  readonly indented: boolean;
  readonly gapBeforePt: number;
  readonly gapAfterPt: number;
}

/** What of a template and its form the screen follows: millimetres and points, as printed. */
export interface SheetLook {
  readonly page: { readonly widthMm: number; readonly heightMm: number };
  readonly marginsMm: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly body: { readonly pt: number; readonly leadingPt: number; readonly firstLineMm: number; readonly paragraphGapPt: number };
  readonly headings: readonly HeadingLook[];
  readonly footnote: { readonly pt: number; readonly leadingPt: number };
  /** `{n}` is the running number of the question. */
  readonly qa: { readonly questionLabel: string; readonly answerLabel: string };
}

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

  const style = { ...styleOf(look), '--word-page-break': JSON.stringify(t('pageBreak')), '--word-column-break': JSON.stringify(t('structure.columnBreak')), zoom } as CSSProperties;
  return (
    <div className="sheet" style={style} onMouseDown={(event) => writeBelow(event, editor)}>
      <div ref={place} className="sheet-text" />
      <FootnoteArea editor={editor} signals={signals} />
    </div>
  );
}

/** "Câu {n}." as CSS content: the number is a counter, so a question moved is a question renumbered. */
const labelContent = (label: string): string => label.split('{n}').map((part) => JSON.stringify(part)).join(' counter(question) ');

function styleOf({ page, marginsMm, body, headings, footnote, qa }: SheetLook): Record<string, string | number> {
  const style: Record<string, string | number> = {
    '--sheet-width': `${page.widthMm}mm`, '--sheet-height': `${page.heightMm}mm`, '--margin-top': `${marginsMm.top}mm`, '--margin-right': `${marginsMm.right}mm`,
    '--margin-bottom': `${marginsMm.bottom}mm`, '--margin-left': `${marginsMm.left}mm`, '--body-size': `${body.pt}pt`, '--body-leading': `${body.leadingPt}pt`,
    '--first-line': `${body.firstLineMm}mm`, '--paragraph-gap': `${body.paragraphGapPt}pt`, '--note-size': `${footnote.pt}pt`, '--note-leading': `${footnote.leadingPt}pt`,
    '--word-question': labelContent(qa.questionLabel), '--word-answer': labelContent(qa.answerLabel),
  };
  for (const [index, heading] of headings.entries()) {
    const name = `--h${index + 1}`;
    style[`${name}-size`] = `${body.pt + heading.growPt}pt`;
    style[`${name}-weight`] = heading.bold ? 700 : 400;
    style[`${name}-style`] = heading.italic ? 'italic' : 'normal';
    style[`${name}-align`] = heading.align;
    style[`${name}-indent`] = heading.indented ? `${body.firstLineMm}mm` : '0';
    style[`${name}-gaps`] = `${heading.gapBeforePt}pt 0 ${heading.gapAfterPt}pt`;
  }
  return style;
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
