import type { Attribute } from '@tiptap/core';

type AttributeSpec = Partial<Attribute>;

const refuse = (words: string): never => {
  throw new RangeError(words);
};

/** An attribute that is one of some words, kept in `data-NAME`; anything else is refused when a document is read. */
export const oneOf = (name: string, attribute: string, words: readonly string[], fallback: string): AttributeSpec => ({
  default: fallback,
  validate: (value: unknown) => {
    if (typeof value !== 'string' || !words.includes(value)) refuse(`${name} is not one of ${words.join(', ')}`);
  },
  parseHTML: (element) => words.find((word) => word === element.getAttribute(attribute)) ?? fallback,
  renderHTML: (attributes) => ({ [attribute]: String(attributes[name]) }),
});

/** As `oneOf`, or null. */
export const oneOfOrNull = (name: string, attribute: string, words: readonly string[]): AttributeSpec => ({
  default: null,
  validate: (value: unknown) => {
    if (value !== null && (typeof value !== 'string' || !words.includes(value))) refuse(`${name} is not one of ${words.join(', ')}`);
  },
  parseHTML: (element) => words.find((word) => word === element.getAttribute(attribute)) ?? null,
  renderHTML: (attributes) => (attributes[name] === null ? {} : { [attribute]: String(attributes[name]) }),
});

/** Words of at most `longest` signs. */
export const words = (name: string, attribute: string, longest = 2000): AttributeSpec => ({
  default: '',
  validate: (value: unknown) => {
    if (typeof value !== 'string' || value.length > longest) refuse(`${name} is not a text of at most ${longest} signs`);
  },
  parseHTML: (element) => (element.getAttribute(attribute) ?? '').slice(0, longest),
  renderHTML: (attributes) => (attributes[name] ? { [attribute]: String(attributes[name]) } : {}),
});

/** The stable name another node refers to. */
export const anchorAttribute: AttributeSpec = {
  default: null,
  // A block pasted or split off is another block: two of one name could not be told apart.
  keepOnSplit: false,
  validate: (value: unknown) => {
    if (value !== null && (typeof value !== 'string' || value === '' || value.length > 100)) refuse('anchor is not a name');
  },
  parseHTML: (element) => element.getAttribute('data-anchor')?.slice(0, 100) || null,
  renderHTML: (attributes) => (attributes['anchor'] ? { 'data-anchor': String(attributes['anchor']) } : {}),
};

/** A number between two, kept in `data-NAME`. */
export const numberBetween = (name: string, attribute: string, least: number, most: number, fallback: number): AttributeSpec => ({
  default: fallback,
  validate: (value: unknown) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) refuse(`${name} is not between ${least} and ${most}`);
  },
  parseHTML: (element) => {
    const value = Number.parseFloat(element.getAttribute(attribute) ?? '');
    return value >= least && value <= most ? value : fallback;
  },
  renderHTML: (attributes) => ({ [attribute]: String(attributes[name]) }),
});

/** A length in millimetres, or null. */
export const lengthOrNull = (name: string, attribute: string): AttributeSpec => ({
  default: null,
  validate: (value: unknown) => {
    if (value !== null && (typeof value !== 'number' || !(value > 0 && value <= 2000))) refuse(`${name} is not a length`);
  },
  parseHTML: (element) => {
    const value = Number.parseFloat(element.getAttribute(attribute) ?? '');
    return value > 0 && value <= 2000 ? value : null;
  },
  renderHTML: (attributes) => (attributes[name] ? { [attribute]: String(attributes[name]) } : {}),
});

/** Data with an inner shape, kept as JSON in `data-NAME`. `read` gives the value, or null where it has another shape. */
export const shaped = <Value>(name: string, attribute: string, read: (value: unknown) => Value | null, fallback: Value): AttributeSpec => ({
  default: fallback,
  validate: (value: unknown) => {
    if (read(value) === null) refuse(`${name} has another shape`);
  },
  parseHTML: (element) => {
    try {
      return read(JSON.parse(element.getAttribute(attribute) ?? 'null')) ?? fallback;
    } catch {
      return fallback;
    }
  },
  renderHTML: (attributes) => {
    const value = attributes[name] as unknown;
    return Array.isArray(value) && value.length === 0 ? {} : { [attribute]: JSON.stringify(value) };
  },
});
