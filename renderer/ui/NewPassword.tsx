import { PasswordInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../shared/domain/limits';
import { passwordWeakness } from '../../shared/text/passwords';

export interface PasswordTwice {
  readonly password: string;
  readonly again: string;
}

/** What is wrong with a new password, as a key of the catalogue; null where nothing is. */
export function passwordProblem({ password, again }: PasswordTwice): 'short' | 'differ' | null {
  if (password.length < limits.password.min) return 'short';
  return password === again ? null : 'differ';
}

interface NewPasswordProps {
  readonly value: PasswordTwice;
  readonly onChange: (value: PasswordTwice) => void;
  /** Problems are shown only once one tried to go on. */
  readonly showProblems: boolean;
  readonly label: string;
}

export function NewPassword({ value, onChange, showProblems, label }: NewPasswordProps): ReactNode {
  const { t } = useTranslation('entry');
  const problem = showProblems ? passwordProblem(value) : null;
  const { min } = limits.password;
  const weakness = value.password === '' ? null : passwordWeakness(value.password, min, { loginName: '', fullName: '', officeName: '' });
  const strength = value.password === '' ? t('firstRun.passwordAbout', { min }) : t(`strength.${weakness ?? 'good'}`, { min });
  return (
    <>
      <PasswordInput
        label={label} description={<span role="status">{strength}</span>} inputWrapperOrder={['label', 'input', 'description', 'error']} value={value.password} autoComplete="off" required withAsterisk={false}
        error={problem === 'short' ? t('problems.short', { min }) : undefined} onChange={(event) => onChange({ ...value, password: event.currentTarget.value })}
      />
      <PasswordInput
        label={t('firstRun.again')} value={value.again} autoComplete="off" required withAsterisk={false}
        error={problem === 'differ' ? t('problems.differ') : undefined} onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
      />
    </>
  );
}
