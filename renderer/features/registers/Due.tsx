import { UnstyledButton } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffice } from '../../api/hooks';
import { useSession } from '../../app/session';
import { soonDays } from './soon';
import styles from './registers.module.css';

const dayMs = 24 * 60 * 60 * 1000;

export interface Due {
  /** Originals that should be back, of what this person may see. */
  readonly loans: number;
  /** Papers whose protection has ended or ends soon. */
  readonly terms: number;
}

/** What waits in the registers; nothing where they may not be read. */
export function useDue(): Due {
  const { may } = useSession();
  const enabled = may('register.read');
  const loans = useOffice('loans.list', {}, { enabled });
  const today = loans.data?.today ?? null;
  const until = today && new Date(Date.parse(today) + soonDays * dayMs).toISOString().slice(0, 10);
  const terms = useOffice('terms.list', { until }, { enabled: enabled && until !== null });
  return {
    loans: loans.data ? loans.data.loans.filter((loan) => loan.returnedOn === null && loan.dueOn < loans.data.today).length : 0,
    terms: terms.data?.papers.length ?? 0,
  };
}

/** One quiet line beside the tabs; nothing where nothing waits. */
export function DueLine({ due, onShow }: { readonly due: Due; readonly onShow: (tab: 'loans' | 'terms') => void }): ReactNode {
  const { t } = useTranslation('registers');
  const waiting = (['loans', 'terms'] as const).filter((tab) => due[tab] > 0);
  if (waiting.length === 0) return null;
  return (
    <span className={styles.due} role="status">
      <IconClock size={16} aria-hidden="true" />
      {waiting.map((tab) => <UnstyledButton key={tab} className={styles.dueButton} onClick={() => onShow(tab)}>{t(`due.${tab}`, { count: due[tab] })}</UnstyledButton>)}
    </span>
  );
}
