import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wholeOfficeScope, type ScopeId } from '../../../shared/domain/ids';
import { roles as allRoles, type Role } from '../../../shared/domain/people';
import { useOffice } from '../../api/hooks';
import { ErrorNotice } from '../../ui/notices';
import styles from './access.module.css';

interface DutiesProps {
  readonly roles: readonly Role[];
  readonly scopes: readonly ScopeId[];
  readonly showProblems: boolean;
  readonly onRoles: (roles: Role[]) => void;
  readonly onScopes: (scopes: ScopeId[]) => void;
}

const toggled = <Value,>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** What a person does, and for whom the papers are that they may see. */
export function Duties({ roles, scopes, showProblems, onRoles, onScopes }: DutiesProps): ReactNode {
  const { t } = useTranslation(['access', 'domain']);
  const known = useOffice('scopes.list', {});
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{t('domain:fields.roles')}</legend>
        {showProblems && roles.length === 0 ? <span className={styles.problem} role="alert">{t('access:accounts.rolesNeeded')}</span> : null}
        <div className={styles.twoColumns}>
          {allRoles.map((role) => <Checkbox key={role} label={t(`domain:roles.${role}`)} description={t(`domain:rolesAbout.${role}`)} checked={roles.includes(role)} onChange={() => onRoles(toggled(roles, role))} />)}
        </div>
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{t('domain:fields.scope')}</legend>
        <ErrorNotice error={known.error} />
        <div className={styles.twoColumns}>
          {(known.data?.scopes ?? []).map((scope) => {
            const whole = scope.id === wholeOfficeScope;
            return <Checkbox key={scope.id} label={scope.name} description={whole ? t('access:accounts.wholeOffice') : undefined} checked={whole || scopes.includes(scope.id)} disabled={whole} onChange={() => onScopes(toggled(scopes, scope.id))} />;
          })}
        </div>
      </fieldset>
    </>
  );
}
