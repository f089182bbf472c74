import type { MarkPlace } from '../../../shared/forms';
import type { SetContext } from './context';
import { settableText } from './inline';
import { mm, type Atom, type LetterStyle, type Page } from './model';
import { setSingle } from './paragraph';
import { setRunningHead } from './running-head';
import { drawStamp, setStamp, stampWidth, type SetStamp } from './stamp';

const capHeight = 0.655;
const trainingWords = 'HUẤN LUYỆN';
/** A diagonal on a page of the sheets’ proportions. */
const watermarkAngle = 52;

interface Spot {
  readonly page: Page;
  readonly index: number;
  readonly count: number;
  /** Of the text area. */
  readonly left: number;
}

/** The number printed on a page, 1 on the first of the paper and of each appendix. */
export function printedNumber(pages: readonly Page[], index: number): number {
  let start = index;
  while (start > 0 && !pages[start]?.bookmarks.some(({ restartsNumbers }) => restartsNumbers)) start -= 1;
  return index - start + 1;
}

function pageNumber({ page, left }: Spot, number: number, count: number, context: SetContext): void {
  const form = context.template.pageNumber;
  if (number === 1 && !form.firstPage) return;
  if (form.pattern === '') return;
  const words = (form.pattern ?? '{n}').replace('{n}', String(number)).replace('{N}', String(count));
  const { atoms, width } = setSingle(words, { pt: form.pt, noKern: true }, null, context);
  const centre = form.place === 'top' ? mm(form.centreFromEdgeMm) : page.height - mm(form.centreFromEdgeMm);
  page.artifacts.push({ kind: 'text', x: left + (context.textWidth - width) / 2, baseline: centre + (form.pt * capHeight) / 2, atoms, pagination: true });
}

/** Small level stamp in the header of every page after the first, which carries the full one. */
function runningLevel({ page, index, left }: Spot, context: SetContext): void {
  const { level } = context.document.marks;
  if (level === 'open' || index === 0) return;
  const stamp = setStamp(context.profile.marks.secrecy[level], null, 0.68, context);
  drawStamp(stamp, page, left + context.textWidth - stampWidth(stamp), mm(runningHeadOn(context) ? 3.6 : 7));
}

const runningHeadOn = ({ template, document }: SetContext): boolean => template.runningHead !== null && document.options.runningHead;

/** As wide as the text at most. */
const fitted = (set: (scale: number) => SetStamp, context: SetContext): SetStamp => {
  const stamp = set(1);
  const width = stampWidth(stamp);
  return width > context.textWidth ? set(context.textWidth / width) : stamp;
};

function drawInMargin(stamp: SetStamp, place: MarkPlace, fromEdgeMm: number, { page, left }: Spot, context: SetContext): void {
  const width = stampWidth(stamp);
  const x = place.endsWith('Left') ? left : place.endsWith('Right') ? left + context.textWidth - width : left + (context.textWidth - width) / 2;
  drawStamp(stamp, page, x, place.startsWith('top') ? mm(fromEdgeMm) : page.height - mm(fromEdgeMm) - mm(stamp.form.heightMm) * stamp.scale);
}

const shortDate = (iso: string): string => iso.split('-').reverse().join('/');

/** On page 1, or on the last as the form says; a paper to be handed back also says by when. */
function circulation(spot: Spot, context: SetContext): void {
  const { circulation: mark, recall } = context.document.marks;
  const forms = context.profile.marks;
  if (recall !== null || mark === 'recall') {
    if (spot.index !== 0) return;
    const form = forms.recall;
    const below = recall?.until ? form.until.replace('{}', shortDate(recall.until)) : form.open;
    drawInMargin(fitted((scale) => setStamp(form, null, scale, context, below), context), 'topRight', form.fromEdgeMm, spot, context);
    return;
  }
  if (mark === 'none') return;
  const form = forms.circulation[mark];
  if (spot.index !== (form.page === 'first' ? 0 : spot.count - 1)) return;
  drawInMargin(fitted((scale) => setStamp(form, null, scale, context), context), form.place, form.fromEdgeMm, spot, context);
}

function draft(spot: Spot, context: SetContext): void {
  if (!context.document.marks.draft) return;
  const form = context.profile.marks.draft;
  if (spot.index === 0 && !form.firstPage) return;
  drawInMargin(setStamp(form, null, 1, context), form.place, form.fromEdgeMm, spot, context);
}

/** Number and receiver of this copy on every page: whoever photographs one shows whose it was. */
function copy({ page, left }: Spot, context: SetContext): void {
  const mark = context.document.marks.copy;
  if (!mark) return;
  const { pattern, text, place, fromEdgeMm } = context.profile.marks.copy;
  const number = pattern.replace('{number}', String(mark.number)).replace('{total}', String(mark.total));
  const recipient = settableText(mark.recipient).replace(/\s+/gu, ' ').trim();
  const words = recipient ? `${number} – ${recipient}` : number;
  const natural = setSingle(words, { ...text, noKern: true }, null, context);
  const pt = Math.max(5, text.pt * Math.min(1, context.textWidth / natural.width));
  const { atoms, width } = setSingle(words, { ...text, pt, noKern: true }, null, context);
  const x = place.endsWith('Left') ? left : place.endsWith('Right') ? left + context.textWidth - width : left + (context.textWidth - width) / 2;
  const baseline = place.startsWith('top') ? mm(fromEdgeMm) + (pt * capHeight) / 2 : page.height - mm(fromEdgeMm) + (pt * capHeight) / 2;
  page.artifacts.push({ kind: 'text', x, baseline, atoms, pagination: true });
}

function watermark({ page }: Spot, context: SetContext): void {
  const words = settableText(context.document.marks.watermark).replace(/\s+/gu, ' ').trim();
  if (!words) return;
  const { grey, mostPt } = context.profile.marks.watermark;
  const unit = setSingle(words, { pt: 100, bold: true, noKern: true }, null, context).width / 100;
  const angle = (watermarkAngle * Math.PI) / 180;
  const room = Math.min((page.width * 0.86) / Math.cos(angle), (page.height * 0.86) / Math.sin(angle));
  const pt = Math.min(mostPt, room / unit);
  const { atoms, width } = setSingle(words, { pt, bold: true, noKern: true }, null, context);
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const drop = (pt * capHeight) / 2;
  page.artifacts.push({
    kind: 'watermark', atoms, angle: watermarkAngle, grey,
    x: page.width / 2 - (width / 2) * dx + drop * dy, baseline: page.height / 2 + (width / 2) * dy + drop * dx,
  });
}

/** The words of a training office along both side margins of every page: they cannot be overlooked nor mixed into the text. */
function training({ page, left }: Spot, context: SetContext): void {
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

/** What no page may leave the press without, blank ones included. */
function everyPage(spot: Spot, context: SetContext): void {
  runningLevel(spot, context);
  draft(spot, context);
  copy(spot, context);
  watermark(spot, context);
  training(spot, context);
}

/** A blank page of a booklet carries what every page has to carry: no number, no circulation. */
export function markBlank(page: Page, left: number, context: SetContext): void {
  everyPage({ page, index: 1, count: 0, left }, context);
}

/** Number and receiver on pages that were set without them. */
export function markCopy(pages: readonly Page[], leftOf: (index: number) => number, context: SetContext): void {
  pages.forEach((page, index) => copy({ page, index, count: pages.length, left: leftOf(index) }, context));
}

/** Everything the engine puts on a page beside the text: number, running head, level, circulation, draft, copy, watermark, training. `only`: on that page alone, where no other is shown. */
export function markPages(pages: readonly Page[], leftOf: (index: number) => number, context: SetContext, only?: number): void {
  const covers = context.profile.head.cover ? 1 : 0;
  pages.forEach((page, index) => {
    if (only !== undefined && index !== only) return;
    const spot: Spot = { page, index, count: pages.length, left: leftOf(index) };
    const number = printedNumber(pages, index);
    pageNumber(spot, number, pages.length, context);
    if (runningHeadOn(context) && number > 1 && index >= covers) setRunningHead(page, index, spot.left, context);
    circulation(spot, context);
    everyPage(spot, context);
  });
}
