import { accessErrors } from './access';
import { backupErrors } from './backup';
import { holdingsErrors } from './holdings';
import { leakErrors } from './leaks';
import { paperErrors } from './papers';
import { pressErrors } from './press';
import { registerErrors } from './registers';
import { vaultErrors } from './vault';
import { generalErrors } from './general';

/** A sentence in both languages: what happened, and what to do. `{name}` takes a parameter. */
export interface ErrorText {
  readonly vi: string;
  readonly en: string;
}

export const errorTexts = { ...generalErrors, ...accessErrors, ...vaultErrors, ...backupErrors, ...leakErrors, ...holdingsErrors, ...paperErrors, ...registerErrors, ...pressErrors } satisfies Record<string, ErrorText>;
export type ErrorCode = keyof typeof errorTexts;
