import type { DocJson } from '../../../shared/document/json';
import { isForeignParagraph } from '../../../shared/text/quality';
import { inlineText } from '../build/inline';
import type { IntakeWarning } from '../reading';
import type { PaperLine } from './lines';

const mostWarnings = 20;

/** Paragraphs that are not Vietnamese, counted from 1: OCR programs invent whole pages of English (paper 002). */
export function foreignParagraphs(document: DocJson): IntakeWarning[] {
  const warnings: IntakeWarning[] = [];
  let paragraph = 0;
  for (const block of document.content) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue;
    const text = inlineText(block.content ?? []);
    if (text.trim() === '') continue;
    paragraph += 1;
    if (warnings.length < mostWarnings && isForeignParagraph(text)) {
      warnings.push({ code: 'foreignParagraph', params: { paragraph, excerpt: text.replace(/\s+/g, ' ').trim().slice(0, 80) } });
    }
  }
  return warnings;
}

/** Several papers in one file: more than one head with a number of its own, or more than one signature. */
export function severalPapers(lines: readonly PaperLine[]): IntakeWarning[] {
  const heads = lines.filter((line) => /^Số\s*:?\s*[\d./…\s]{0,12}[-/]\s*\p{Lu}/u.test(line.text) && line.text.length < 90).length;
  const ends = lines.filter((line) => /^Nơi nhận\s*:?/iu.test(line.text)).length;
  const count = Math.min(heads, ends);
  return count > 1 ? [{ code: 'severalPapers', params: { count } }] : [];
}
