import { currentLanguage } from '.';
import { en } from './en';
import { vi } from './vi';

interface Warning {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What to look at, in the language of the screen. A code nobody worded yet still says that something needs a look. */
export function warningSentence({ code, params }: Warning): string {
  const texts: Readonly<Record<string, string>> = { vi, en }[currentLanguage()].warnings;
  const known = texts[code];
  return (known ?? texts['unknown'] ?? '').replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String((known ? params : { code })[name as 'code'] ?? whole));
}

/** Every warning once; many paragraphs in a foreign language become one sentence that names them. */
export function warningSentences(warnings: readonly Warning[]): readonly string[] {
  const foreign = warnings.filter(({ code }) => code === 'foreignParagraph');
  const rest = warnings.filter(({ code }) => code !== 'foreignParagraph');
  const grouped: Warning = { code: 'foreignParagraphs', params: { paragraphs: foreign.map(({ params }) => params['paragraph'] ?? '?').join(', ') } };
  return [...new Set([...(foreign.length > 1 ? [grouped] : foreign), ...rest].map(warningSentence))];
}
