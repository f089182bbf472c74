import type { SetContext } from './context';
import { mm, type Atom, type LetterStyle, type Page } from './model';
import { setSingle } from './paragraph';
import { drawStamp, setStamp, stampWidth } from './stamp';

const capHeight = 0.655;
const trainingWords = 'HUẤN LUYỆN';

function pageNumber(page: Page, index: number, left: number, context: SetContext): void {
  const form = context.template.pageNumber;
  if (index === 0 && !form.firstPage) return;
  const { atoms, width } = setSingle(String(index + 1), { pt: form.pt, noKern: true }, null, context);
  const centre = form.place === 'top' ? mm(form.centreFromEdgeMm) : page.height - mm(form.centreFromEdgeMm);
  page.artifacts.push({ kind: 'text', x: left + (context.textWidth - width) / 2, baseline: centre + (form.pt * capHeight) / 2, atoms, pagination: true });
}

/** Small level stamp in the header of every page after the first, which carries the full one. */
function runningLevel(page: Page, index: number, left: number, context: SetContext): void {
  const { level } = context.document.marks;
  if (level === 'open' || index === 0) return;
  const stamp = setStamp(context.profile.marks.secrecy[level], null, 0.68, context);
  drawStamp(stamp, page, left + context.textWidth - stampWidth(stamp), mm(7));
}

function circulation(page: Page, index: number, count: number, left: number, context: SetContext): void {
  const mark = context.document.marks.circulation;
  if (mark === 'none') return;
  const form = context.profile.marks.circulation[mark];
  if (index !== (form.page === 'first' ? 0 : count - 1)) return;
  const most = context.textWidth / mm(form.widthMm);
  const stamp = setStamp(form, null, Math.min(1, most), context);
  const x = form.place === 'topRight' ? left + context.textWidth - stampWidth(stamp) : left + (context.textWidth - stampWidth(stamp)) / 2;
  drawStamp(stamp, page, x, form.place === 'topRight' ? mm(form.fromEdgeMm) : page.height - mm(form.fromEdgeMm) - mm(form.heightMm));
}

/** The words of a training office along both side margins of every page: they cannot be overlooked nor mixed into the text. */
function training(page: Page, left: number, context: SetContext): void {
  if (!context.document.marks.training) return;
  const right = page.width - left - context.textWidth;
  for (const side of ['left', 'right'] as const) {
    const room = side === 'left' ? left : right;
    const pt = Math.min(30, (room - mm(3)) * 0.72);
    const style: LetterStyle = { pt, bold: true, red: true, noKern: true };
    const word = setSingle(trainingWords, style, null, context);
    const gap = pt * 1.6;
    const count = Math.max(1, Math.floor((page.height - mm(16)) / (word.width + gap)));
    const spacing = page.height / count;
    const middle = side === 'left' ? (room - mm(2)) / 2 : page.width - (room - mm(2)) / 2;
    for (let index = 0; index < count; index += 1) {
      const centre = spacing * (index + 0.5);
      const atoms: readonly Atom[] = word.atoms;
      if (side === 'left') page.artifacts.push({ kind: 'text', x: middle + (pt * capHeight) / 2, baseline: centre + word.width / 2, atoms, pagination: true, turned: 'up' });
      else page.artifacts.push({ kind: 'text', x: middle - (pt * capHeight) / 2, baseline: centre - word.width / 2, atoms, pagination: true, turned: 'down' });
    }
  }
}

/** A blank page of a booklet carries what every page has to carry: no number, no circulation. */
export function markBlank(page: Page, left: number, context: SetContext): void {
  runningLevel(page, 1, left, context);
  training(page, left, context);
}

/** Everything the engine puts on a page beside the text: number, level, circulation, training. */
export function markPages(pages: readonly Page[], leftOf: (index: number) => number, context: SetContext): void {
  pages.forEach((page, index) => {
    const left = leftOf(index);
    pageNumber(page, index, left, context);
    runningLevel(page, index, left, context);
    circulation(page, index, pages.length, left, context);
    training(page, left, context);
  });
}
