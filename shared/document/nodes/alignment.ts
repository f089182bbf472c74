import type { Attribute } from '@tiptap/core';
import type { Alignment } from '../json';

const alignments: readonly string[] = ['left', 'center', 'right', 'justify'] satisfies Alignment[];

/**
 * `align` as an attribute of a block; anything but the four words reads as null. Kept in `data-align`: the page's content policy
 * forbids inline styles, also where pasted words are read.
 */
export const alignmentAttribute: Partial<Attribute> = {
  default: null,
  parseHTML: (element) => alignments.find((word) => word === (element.getAttribute('data-align') ?? element.style.textAlign)) ?? null,
  renderHTML: (attributes) => (attributes['align'] ? { 'data-align': String(attributes['align']) } : {}),
};

/** A whole number of `data-NAME`, or the fallback. */
export const wholeNumber = (text: string | null, fallback: number): number => {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isFinite(value) && value >= 0 ? value : fallback;
};
