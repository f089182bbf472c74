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
