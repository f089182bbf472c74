import type { HeadField } from '../../../shared/forms';
import type { SetContext } from './context';
import { fieldText } from './head-fields';
import { mm, type Page } from './model';
import { isEvenPage } from './page-side';
import { setSingle } from './paragraph';

const capHeight = 0.655;
const longest = 0.9;

/** Words at the outer edge above the text, shortened at a word where they are too long, and a rule below. */
export function setRunningHead(page: Page, index: number, left: number, context: SetContext): void {
  const form = context.template.runningHead;
  if (!form) return;
  const isEven = isEvenPage(index, context.template);
  const textOf = (field: HeadField): string => fieldText({ kind: 'field', field }, context.document.head);
  const fields = isEven ? form.even : form.odd;
  const words = (fields.map(textOf).find(Boolean) ?? '').split(' ').filter(Boolean);
  if (words.length === 0) return;
  const set = (count: number): ReturnType<typeof setSingle> => setSingle(count < words.length ? `${words.slice(0, count).join(' ')}…` : words.join(' '), { ...form.text, noKern: true }, null, context);
  let count = words.length;
  while (count > 1 && set(count).width > context.textWidth * longest) count -= 1;
  const { atoms, width } = set(count);
  const x = isEven ? left : left + context.textWidth - width;
  page.artifacts.push({ kind: 'text', x, baseline: mm(form.centreFromEdgeMm) + (form.text.pt * capHeight) / 2, atoms, pagination: true });
  if (!form.rule) return;
  const { fromEdgeMm, weightPt } = form.rule;
  page.artifacts.push({ kind: 'rect', x: left, y: mm(fromEdgeMm) - weightPt / 2, width: context.textWidth, height: weightPt });
}
