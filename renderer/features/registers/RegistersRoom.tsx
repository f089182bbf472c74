import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation, type RoomParams } from '../../app/navigation';
import { useSession } from '../../app/session';
import { BooksTab } from './books/BooksTab';
import { CopiesTab } from './copies/CopiesTab';
import { DueLine, useDue } from './Due';
import { LoansTab } from './loans/LoansTab';
import styles from './registers.module.css';
import { TermsTab } from './terms/TermsTab';

type Tab = NonNullable<RoomParams['registers']['tab']>;

/** Sổ: the registers, numbered copies, terms of protection, lending. */
export function RegistersRoom(): ReactNode {
  const { t } = useTranslation('registers');
  const { may } = useSession();
  const { params } = useNavigation();
  const tabs: readonly Tab[] = may('register.read') ? ['books', 'copies', 'terms', 'loans'] : ['copies'];
  const [asked, setAsked] = useState(params.registers);
  const [chosen, setChosen] = useState<Tab>(params.registers.copiesOf ? 'copies' : (params.registers.tab ?? 'books'));
  if (asked !== params.registers) {
    setAsked(params.registers);
    if (params.registers.copiesOf) setChosen('copies');
    else if (params.registers.tab) setChosen(params.registers.tab);
  }
  const due = useDue();
  const waiting: Readonly<Partial<Record<Tab, number>>> = { loans: due.loans, terms: due.terms };
  const tab = tabs.includes(chosen) ? chosen : tabs[0];
  return (
    <div className={styles.room}>
      <header className={styles.tabs}>
        <SegmentedControl
          size="sm" aria-label={t('title')} value={tab} data={tabs.map((value) => ({ value, label: <>{t(`tabs.${value}`)}{waiting[value] ? <span className={styles.badge}>{waiting[value]}</span> : null}</> }))}
          onChange={(value) => setChosen(tabs.find((each) => each === value) ?? 'books')}
        />
        <DueLine due={due} onShow={setChosen} />
      </header>
      <div className={styles.body}>
        {tab === 'books' ? <BooksTab /> : tab === 'copies' ? <CopiesTab /> : tab === 'terms' ? <TermsTab /> : <LoansTab />}
      </div>
    </div>
  );
}
