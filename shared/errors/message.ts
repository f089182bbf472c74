import { levelWords } from '../domain/words';
import { isSecrecyLevel } from '../domain/secrecy';
import { errorTexts, type ErrorText } from './codes';
import type { ErrorEnvelope } from './office-error';

/** The sentence a person reads. A parameter that was not given stays visible as its name, so that a test finds it. */
export function errorMessage(error: ErrorEnvelope, language: 'vi' | 'en' = 'vi'): string {
  const text: ErrorText = errorTexts[error.code] ?? errorTexts.internal;
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = error.params[name];
    if (typeof value === 'string' && isSecrecyLevel(value)) return levelWords[value][language];
    return value === undefined ? whole : String(value);
  });
}
