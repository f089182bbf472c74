import i18next from 'i18next';
import { officeKinds } from '../../shared/domain/office';
import { secrecyLevels } from '../../shared/domain/secrecy';
import { errorMessage } from '../../shared/errors/message';
import type { ErrorEnvelope, ErrorParams } from '../../shared/errors/office-error';
import { asApiError } from '../api/client';
import { currentLanguage } from '.';

/** Codes among the parameters (a level, a kind of office) become the words a person knows. */
function wordedParams(params: ErrorParams): ErrorParams {
  const t = i18next.getFixedT(null, 'domain');
  return Object.fromEntries(Object.entries(params).map(([name, value]) => {
    const level = secrecyLevels.find((candidate) => candidate === value);
    if (level) return [name, t(`levels.${level}`)];
    const kind = officeKinds.find((candidate) => candidate === value);
    return [name, kind ? t(`officeKinds.${kind}`) : value];
  }));
}

/** What happened and what to do, in the language of the screen. */
export const envelopeSentence = (error: ErrorEnvelope): string =>
  errorMessage({ code: error.code, params: wordedParams(error.params) }, currentLanguage());

export const errorSentence = (error: unknown): string => envelopeSentence(asApiError(error));
