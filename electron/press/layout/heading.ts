import type { HeadingJson } from '../../../shared/document/json';
import type { Place, SetContext } from './context';
import type { Flow } from './flow';
import { settableText } from './inline';
import { mm, structNode, type LetterStyle } from './model';
import { flowLines, setParagraph } from './paragraph';
import { inlinesOf } from './text-block';

const titleOf = (block: HeadingJson): string =>
  settableText((block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? ' ' : '')).join('')).replace(/\s+/g, ' ').trim();

/** A heading: kept with what follows, in the bookmarks, and in the structure without a skipped level. */
export function setHeading(flow: Flow, block: HeadingJson, place: Place, context: SetContext): void {
  const level = Math.min(6, Math.max(1, block.attrs.level));
  const form = context.profile.headings[level - 1] ?? context.profile.headings[5];
  const title = titleOf(block);
  const depth = Math.min(6, level + context.counters.headingBase, context.counters.heading + 1);
  // Without words it is only a gap: as a heading it would vanish and leave a hole in the levels.
  if (title) context.counters.heading = depth;
  const node = structNode(title ? `H${depth}` : 'P', place.parent);
  const style: LetterStyle = { ...place.style, pt: place.style.pt + form.growPt, bold: form.bold, italic: form.italic };
  const inlines = inlinesOf(block.content, style, node, context);
  const align = block.attrs.align ?? form.align;
  const lines = setParagraph(inlines, {
    width: place.width, leading: place.leading + form.growPt * 1.2, pt: style.pt, align: align === 'justify' ? 'left' : align,
    firstIndent: form.indented && align !== 'center' && align !== 'right' ? mm(context.template.body.firstLineMm) : 0,
  }, context);
  const items = flowLines(lines, { x: place.x, gapBefore: 0, breakBefore: true, together: true });
  const [first, ...rest] = items;
  if (!first) return;
  const marked = title ? {
    ...first,
    draw: (...[page, left, top, pageIndex]: Parameters<typeof first.draw>) => {
      page.bookmarks.push({ title, level, page: pageIndex, y: top });
      first.draw(page, left, top, pageIndex);
    },
  } : first;
  flow.add([marked, ...rest], Math.max(form.gapBeforePt, place.gap), form.gapAfterPt, true);
}
