import Paragraph from '@tiptap/extension-paragraph';
import type { Leader, TabStop } from '../json';
import { alignmentAttribute, wholeNumber } from './alignment';
import { shaped } from './attributes';

const aligns: readonly unknown[] = ['left', 'center', 'right', 'decimal'] satisfies TabStop['align'][];
const leaders: readonly unknown[] = ['none', 'dots', 'line'] satisfies Leader[];

const isTabStop = (value: unknown): value is TabStop =>
  typeof value === 'object' && value !== null && 'atMm' in value && 'align' in value && 'leader' in value
  && typeof value.atMm === 'number' && value.atMm > 0 && value.atMm < 1000 && aligns.includes(value.align) && leaders.includes(value.leader);
const tabStops = (value: unknown): readonly TabStop[] | null => (Array.isArray(value) && value.length <= 40 && value.every(isTabStop) ? value : null);

export const paragraph = Paragraph.extend({
  addAttributes() {
    return {
      align: alignmentAttribute,
      indent: {
        default: 0,
        parseHTML: (element) => wholeNumber(element.getAttribute('data-indent'), 0),
        renderHTML: (attributes) => (attributes['indent'] ? { 'data-indent': String(attributes['indent']) } : {}),
      },
      tabs: shaped('tabs', 'data-tabs', tabStops, []),
      keepWithNext: {
        default: false,
        validate: 'boolean',
        parseHTML: (element) => element.hasAttribute('data-keep-with-next'),
        renderHTML: (attributes) => (attributes['keepWithNext'] ? { 'data-keep-with-next': '' } : {}),
      },
    };
  },
});
