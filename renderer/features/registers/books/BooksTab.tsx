import { Button, TextInput } from '@mantine/core';
import { IconHash, IconLock, IconPlus, IconPrinter, IconSearch } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../../shared/text/numbers';
import { useOffice } from '../../../api/hooks';
import { useCommands } from '../../../app/commands';
import { StatusItems } from '../../../app/frame-slots';
import { useRoomActive } from '../../../app/navigation';
import { useSession } from '../../../app/session';
import { DateField } from '../../../ui/DateField';
import { MainButton } from '../../../ui/main-button';
import { EmptyState, ErrorNotice, Waiting } from '../../../ui/notices';
import { Splitter } from '../../../ui/splitter';
import styles from '../registers.module.css';
import { BeginDialog } from './BeginDialog';
import { BookList, keyOfBook } from './BookList';
import { CloseDialog } from './CloseDialog';
import { IssueDialog } from './IssueDialog';
import { LineDetails } from './LineDetails';
import { LineForm } from './LineForm';
import { LineTable } from './LineTable';
import { PrintDialog } from './PrintDialog';
import { isFiltered, noFilter, useLines, type BookInfo, type LineFilter } from './use-lines';
import { VerifyDialog } from './VerifyDialog';

type Dialog = 'add' | 'correct' | 'issue' | 'close' | 'begin' | 'print' | 'verify' | null;

/** The book chosen last, for this run of the program. */
let lastBook: string | null = null;

/** Registers left, lines in the middle, the chosen line right. */
export function BooksTab(): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const list = useOffice('registers.list', {});
  const [chosen, setChosen] = useState(lastBook);
  const [verifying, setVerifying] = useState(false);
  if (list.error) return <div className={styles.trouble}><ErrorNotice error={list.error} onRetry={() => void list.refetch()} /></div>;
  if (!list.data) return <Waiting label={t('common:loading')} />;
  const { books, today } = list.data;
  const book = books.find((each) => keyOfBook(each) === chosen) ?? books[0];
  if (!book) return <EmptyState title={t('registers:lines.emptyTitle')} />;
  const choose = (key: string): void => {
    lastBook = key;
    setChosen(key);
  };
  return (
    <div className={styles.panes}>
      <BookDesk key={keyOfBook(book)} book={book} today={today} left={<BookList books={books} chosen={keyOfBook(book)} onChoose={choose} onVerify={() => setVerifying(true)} />} />
      {verifying ? <VerifyDialog levels={[...new Set(books.map((each) => each.level))]} onClose={() => setVerifying(false)} /> : null}
    </div>
  );
}

function BookDesk({ book, today, left }: { readonly book: BookInfo; readonly today: string; readonly left: ReactNode }): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const { may } = useSession();
  const active = useRoomActive('registers');
  const [filter, setFilter] = useState<LineFilter>(noFilter);
  const [at, setAt] = useState(0);
  const [dialog, setDialog] = useState<Dialog>(null);
  const field = useRef<HTMLInputElement>(null);
  const { total, loading, error, lineAt, look } = useLines(book, filter);
  const place = Math.max(0, Math.min(at, total - 1));
  const line = lineAt(place);
  const writes = may('register.write') && book.current;
  const outgoing = book.register === 'outgoing' || book.register === 'secretOutgoing';
  const writesByHand = writes && book.register !== 'borrowing';
  const close = (): void => setDialog(null);
  const narrow = (change: Partial<LineFilter>): void => {
    setFilter({ ...filter, ...change });
    setAt(0);
  };
  const show = (ordinal: number): void => {
    setFilter(noFilter);
    // A book has no gap: its numbers are its places, counted from the number it began with.
    setAt(ordinal - (book.lastOrdinal - book.lines) - 1);
  };
  useCommands([
    { id: 'find', label: t('registers:lines.find'), keys: 'mod+f', run: () => { field.current?.focus(); field.current?.select(); } },
    ...(writesByHand ? [{ id: 'new', label: t('registers:lines.add'), keys: 'mod+n', run: () => setDialog('add') }] : []),
    { id: 'print', label: t('registers:lines.print'), keys: 'mod+p', run: () => { if (total > 0) setDialog('print'); } },
  ], active);

  return (
    <>
      <Splitter name="registers" panes={[
        { id: 'books', label: t('registers:books.list'), size: '244px', min: '180px', max: '380px' },
        { id: 'lines', label: t('registers:lines.title'), min: '420px' },
        { id: 'line', label: t('registers:line.title'), size: '320px', min: '260px', max: '520px' },
      ]}>
        {left}
        <div className={styles.column}>
          <div className={styles.bar}>
            <TextInput ref={field} className={styles.find} size="xs" label={t('registers:lines.find')} placeholder={t('registers:lines.findPlaceholder')} leftSection={<IconSearch size={16} />} value={filter.text} maxLength={200} onChange={(event) => narrow({ text: event.currentTarget.value })} />
            <div className={styles.day}><DateField size="xs" label={t('registers:lines.from')} value={filter.from} problem={t('registers:lines.badDate')} onChange={(from) => narrow({ from })} /></div>
            <div className={styles.day}><DateField size="xs" label={t('registers:lines.to')} value={filter.to} problem={t('registers:lines.badDate')} onChange={(to) => narrow({ to })} /></div>
          </div>
          <div className={styles.bar}>
            <span className={styles.total} role="status">{t('registers:lines.total', { total: formatNumber(total) })}</span>
            <div className={styles.barEnd}>
              {writes && book.lines > 0 ? <Button size="xs" leftSection={<IconLock size={16} />} onClick={() => setDialog('close')}>{t('registers:lines.close')}</Button> : null}
              {total > 0 ? <Button size="xs" leftSection={<IconPrinter size={16} />} onClick={() => setDialog('print')}>{t('registers:lines.print')}</Button> : null}
              {writes && outgoing ? <Button size="xs" leftSection={<IconHash size={16} />} onClick={() => setDialog('issue')}>{t('registers:lines.issue')}</Button> : null}
              {writes && book.lastOrdinal === 0 ? <Button size="xs" onClick={() => setDialog('begin')}>{t('registers:lines.begin')}</Button> : null}
              {writesByHand ? <MainButton size="xs" leftSection={<IconPlus size={16} />} onClick={() => setDialog('add')}>{t('registers:lines.add')}</MainButton> : null}
            </div>
          </div>
          {error ? <div className={styles.trouble}><ErrorNotice error={error} /></div> : null}
          {loading ? <Waiting label={t('common:loading')} /> : total > 0 ? (
            <LineTable register={book.register} total={total} lineAt={lineAt} look={look} at={place} onSelect={setAt} />
          ) : isFiltered(filter)
            ? <EmptyState title={t('registers:lines.nothing')} action={<Button onClick={() => narrow(noFilter)}>{t('registers:lines.clear')}</Button>} />
            : <EmptyState title={t('registers:lines.emptyTitle')}>{writesByHand ? t('registers:lines.emptyAbout') : t('registers:lines.emptyRead')}</EmptyState>}
        </div>
        <LineDetails line={total > 0 ? line : undefined} onCorrect={() => setDialog('correct')} onShow={show} />
      </Splitter>
      {dialog === 'add' ? <LineForm book={book} today={today} line={null} onClose={close} onDone={(written) => { setFilter(noFilter); setAt(written.ordinal); }} /> : null}
      {dialog === 'correct' && line ? <LineForm book={book} today={today} line={line} onClose={close} onDone={() => undefined} /> : null}
      {dialog === 'issue' ? <IssueDialog book={book} onClose={close} /> : null}
      {dialog === 'close' ? <CloseDialog book={book} today={today} onClose={close} /> : null}
      {dialog === 'begin' ? <BeginDialog book={book} onClose={close} /> : null}
      {dialog === 'print' ? <PrintDialog book={book} filter={filter} onClose={close} /> : null}
      <StatusItems room="registers"><span>{t('registers:lines.total', { total: formatNumber(total) })}</span></StatusItems>
    </>
  );
}
