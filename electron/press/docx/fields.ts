import { run, textRuns, type RunLook } from './paragraph';
import { el, join, words, type Xml } from './xml';

export const fieldMark = (type: 'begin' | 'separate' | 'end', look: RunLook = {}): Xml => run(look, el('w:fldChar', { 'w:fldCharType': type }));
export const fieldCode = (code: string, look: RunLook = {}): Xml => run(look, el('w:instrText', { 'xml:space': 'preserve' }, words(` ${code} `)));

/** A field as Word keeps it: its code, and the words it shows until it is counted again. */
export const field = (code: string, shown: string, look: RunLook = {}): Xml =>
  join(fieldMark('begin', look), fieldCode(code, look), fieldMark('separate', look), textRuns(shown, look), fieldMark('end', look));
