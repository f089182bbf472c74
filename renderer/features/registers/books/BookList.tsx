import { Button, UnstyledButton } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { secrecyLevels } from '../../../../shared/domain/secrecy';
import { registerForms } from '../../../../shared/forms/registers';
import { formatShortDate } from '../../../../shared/text/dates';
import { currentLanguage } from '../../../i18n';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import styles from '../registers.module.css';
import type { BookInfo } from './use-lines';

export const keyOfBook = ({ level, register, period }: Pick<BookInfo, 'level' | 'register' | 'period'>): string => `${level}/${register}/${period}`;

interface BookListProps {
  readonly books: readonly BookInfo[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly onVerify: () => void;
}

/** Every register of every level that is open, the books of the present period first. */
export function BookList({ books, chosen, onChoose, onVerify }: BookListProps): ReactNode {
  const { t } = useTranslation('registers');
  return (
    <nav className={styles.books} aria-label={t('books.list')} data-book-list>
      {secrecyLevels.filter((level) => books.some((book) => book.level === level)).map((level) => {
        const ofLevel = books.filter((book) => book.level === level);
        const past = ofLevel.filter((book) => !book.current);
        return (
          <div key={level}>
            <div className={styles.levelHead}><SecrecyBadge level={level} /></div>
            {ofLevel.filter((book) => book.current).map((book) => <BookButton key={keyOfBook(book)} book={book} chosen={chosen} onChoose={onChoose} />)}
            {past.length > 0 ? <p className={styles.past}>{t('books.past')}</p> : null}
            {past.map((book) => <BookButton key={keyOfBook(book)} book={book} chosen={chosen} onChoose={onChoose} />)}
          </div>
        );
      })}
      <div className={styles.levelHead}><Button size="compact-md" leftSection={<IconShieldCheck size={16} />} onClick={onVerify}>{t('books.verify')}</Button></div>
    </nav>
  );
}

function BookButton({ book, chosen, onChoose }: { readonly book: BookInfo; readonly chosen: string; readonly onChoose: (key: string) => void }): ReactNode {
  const { t } = useTranslation('registers');
  const key = keyOfBook(book);
  const facts = [book.period, book.lines === 0 ? t('books.empty') : t('books.last', { number: book.lastOrdinal }), book.closedTo ? t('books.closed', { day: formatShortDate(book.closedTo) }) : ''];
  return (
    <UnstyledButton className={styles.book} aria-current={key === chosen ? 'true' : undefined} onClick={() => onChoose(key)}>
      <span className={styles.bookName}>{registerForms[book.register].title[currentLanguage()]}</span>
      <span className={styles.bookFacts}>{facts.filter(Boolean).join(' · ')}</span>
    </UnstyledButton>
  );
}
