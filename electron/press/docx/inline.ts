import type { CrossReferenceJson, InlineJson } from '../../../shared/document/json';
import type { DocxContext } from './context';
import { field } from './fields';
import { lookOf, run, textRuns, type RunLook } from './paragraph';
import { assertNever } from '../../../shared/domain/assert';
import { el, type Xml } from './xml';

/** The field that stands for a reference, with the words it shows now; a target that is not there shows as the press prints it. */
function referenceXml(reference: CrossReferenceJson, look: RunLook, context: DocxContext): Xml {
  const { anchor, show } = reference.attrs;
  const shown = context.outline.referenceText(anchor, show);
  const bookmark = context.bookmarks.get(anchor);
  if (bookmark === undefined) return textRuns(shown, look);
  if (show === 'page') return field(`PAGEREF ${bookmark} \\h`, shown, look);
  return el('w:hyperlink', { 'w:anchor': bookmark, 'w:history': true }, textRuns(shown, look));
}

/** Inline content as runs. Exhaustive: an unknown kind does not compile. */
export function inlineXml(content: readonly InlineJson[] | undefined, base: RunLook, context: DocxContext): Xml[] {
  return (content ?? []).map((inline) => {
    const look = lookOf(inline.marks, base);
    switch (inline.type) {
      case 'text':
        return textRuns(inline.text, look);
      case 'hardBreak':
        return run(look, el('w:br'));
      case 'footnote':
        return context.notes.add(inline.content ?? []);
      case 'crossReference':
        return referenceXml(inline, look, context);
      default:
        return assertNever(inline);
    }
  });
}
