import type { TextJson } from '../../../shared/document/json';
import { wordNamespaces } from './namespaces';
import { lookOf, paragraph, run, textRuns } from './paragraph';
import { el, type Xml } from './xml';

const rule = (id: number, type: 'separator' | 'continuationSeparator'): Xml => el('w:footnote', { 'w:type': type, 'w:id': id }, paragraph({ after: 0 }, run({}, el(`w:${type}`))));

/** word/footnotes.xml. Word numbers the notes itself, by the order of their marks in the text. */
export class FootnotesPart {
  readonly #notes: Xml[] = [];

  get used(): boolean {
    return this.#notes.length > 0;
  }

  /** @returns the run that stands in the line */
  add(content: readonly TextJson[]): Xml {
    const id = this.#notes.length + 1;
    this.#notes.push(el('w:footnote', { 'w:id': id }, paragraph({ style: 'FootnoteText' },
      run({ style: 'FootnoteReference' }, el('w:footnoteRef')), textRuns(' ', {}), content.map((text) => textRuns(text.text, lookOf(text.marks))))));
    return run({ style: 'FootnoteReference' }, el('w:footnoteReference', { 'w:id': id }));
  }

  xml(): Xml {
    return el('w:footnotes', wordNamespaces, rule(-1, 'separator'), rule(0, 'continuationSeparator'), this.#notes);
  }
}
