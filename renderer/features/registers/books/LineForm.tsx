import { Button, Modal, Select, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopeId } from '../../../../shared/domain/ids';
import { limits } from '../../../../shared/domain/limits';
import { kindNames } from '../../../../shared/domain/kind-names';
import { registerForms, writtenColumns, type RegisterColumn } from '../../../../shared/forms/registers';
import { useOfficeMutation } from '../../../api/hooks';
import { useClassificationChoices } from '../../../app/classification-choices';
import { currentLanguage } from '../../../i18n';
import { DateField } from '../../../ui/DateField';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice, Notice } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import styles from '../registers.module.css';
import type { BookInfo, Line } from './use-lines';

interface LineFormProps {
  readonly book: BookInfo;
  readonly today: string;
  /** The line to put right; null writes a new one. */
  readonly line: Line | null;
  readonly onClose: () => void;
  readonly onDone: (line: Line) => void;
}

const typeNames = [...new Set(Object.values(kindNames))];
const stale = ['registers.lines', 'registers.list'] as const;

/** A new line, or the one that puts a wrong one right; its fields are the columns of the official form. */
export function LineForm({ book, today, line, onClose, onDone }: LineFormProps): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const language = currentLanguage();
  const { scopes } = useClassificationChoices();
  const columns = writtenColumns(book.register);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>(() => line?.fields ?? Object.fromEntries(columns.filter((column) => column.kind === 'date' && column.required).map((column) => [column.key, today])));
  const [typeName, setTypeName] = useState(line?.typeName ?? '');
  const [subject, setSubject] = useState(line?.subject ?? '');
  const [scopeId, setScopeId] = useState<ScopeId | null>(line?.scopeId ?? scopes[0]?.id ?? null);
  const [reason, setReason] = useState('');
  const [replaces, setReplaces] = useState(true);
  const [tried, setTried] = useState(false);
  const add = useOfficeMutation('registers.add', { invalidates: stale, onSuccess: (written) => { sayDone(t('registers:form.saved', { number: written.ordinal })); onDone(written); onClose(); } });
  const correct = useOfficeMutation('registers.correct', { invalidates: stale, onSuccess: (written) => { sayDone(t('registers:form.corrected', { number: line?.ordinal ?? 0 })); onDone(written); onClose(); } });
  const secret = book.level === 'topSecret';
  const missing = columns.filter((column) => column.required && (column.kind === 'title' ? typeName.trim() === '' && subject.trim() === '' : !fields[column.key])).map((column) => column.title[language]);
  const writes = line === null || replaces;
  const submit = (): void => {
    setTried(true);
    if (writes && (missing.length > 0 || !scopeId)) return;
    const words = { typeName, subject: secret ? '' : subject, fields: { ...fields } };
    if (line) {
      if (reason.trim() !== '') correct.mutate({ level: book.level, entry: line.entry, reason, words: replaces ? words : null });
    } else if (scopeId) add.mutate({ ...words, level: book.level, register: book.register, scopeId, recordId: null });
  };
  const put = (key: string, value: string): void => setFields({ ...fields, [key]: value });
  const title = line ? t('registers:form.correctTitle', { number: line.ordinal }) : t('registers:form.newTitle', { register: registerForms[book.register].title[language].toLocaleLowerCase(language) });
  return (
    <Modal opened onClose={onClose} title={title} size={760} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        {line ? (
          <>
            <p className={styles.soft}>{t('registers:form.correctAbout')}</p>
            <TextInput label={t('registers:form.reason')} value={reason} maxLength={limits.registerField} withAsterisk data-autofocus error={tried && reason.trim() === '' ? t('common:required') : undefined} onChange={(event) => setReason(event.currentTarget.value)} />
            <SegmentedControl size="xs" aria-label={title} value={replaces ? 'replace' : 'strike'} data={[{ value: 'replace', label: t('registers:form.replace') }, { value: 'strike', label: t('registers:form.strikeOnly') }]} onChange={(value) => setReplaces(value === 'replace')} />
          </>
        ) : <Notice tone="info">{t('registers:form.number', { number: book.lastOrdinal + 1 })}</Notice>}
        {writes ? (
          <div className={styles.grid}>
            {columns.map((column) => column.kind === 'title' ? (
              <div key={column.key} className={`${styles.wide} ${styles.form}`}>
                <Select label={t('registers:form.typeName')} data={[...new Set([...typeNames, ...(typeName ? [typeName] : [])])]} value={typeName || null} searchable clearable withAsterisk={column.required} error={tried && missing.includes(column.title[language]) ? t('common:required') : undefined} onChange={(value) => setTypeName(value ?? '')} />
                {secret ? <Notice tone="info">{t('registers:form.topSecret')}</Notice> : <Textarea label={column.title[language]} value={subject} autosize minRows={2} maxRows={5} maxLength={limits.subject} onChange={(event) => setSubject(event.currentTarget.value)} />}
              </div>
            ) : <ColumnField key={column.key} column={column} value={fields[column.key] ?? ''} problem={tried && missing.includes(column.title[language])} onChange={(value) => put(column.key, value)} />)}
            {line ? null : <Select label={t('registers:form.scope')} data={scopes.map(({ id, name }) => ({ value: id, label: name }))} value={scopeId} allowDeselect={false} withAsterisk onChange={(value) => setScopeId(scopes.find((scope) => scope.id === value)?.id ?? null)} />}
          </div>
        ) : null}
        {tried && writes && missing.length > 0 ? <Notice tone="warn">{t('registers:form.required', { fields: missing.join(', ') })}</Notice> : null}
        <ErrorNotice error={add.error ?? correct.error} />
        <div className={styles.end}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <MainButton type="submit" loading={add.isPending || correct.isPending}>{t(line ? 'registers:form.saveCorrection' : 'registers:form.save')}</MainButton>
        </div>
      </form>
    </Modal>
  );
}

interface ColumnFieldProps {
  readonly column: RegisterColumn;
  readonly value: string;
  readonly problem: boolean;
  readonly onChange: (value: string) => void;
}

function ColumnField({ column, value, problem, onChange }: ColumnFieldProps): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const label = column.title[currentLanguage()];
  if (column.kind === 'date') return <DateField label={label} value={value || null} problem={t('registers:lines.badDate')} onChange={(day) => onChange(day ?? '')} />;
  const wide = column.key === 'recipients' || column.key === 'note' ? styles.wide : undefined;
  return (
    <TextInput
      className={wide} label={label} value={value} maxLength={limits.registerField} withAsterisk={column.required} inputMode={column.kind === 'count' ? 'numeric' : undefined} error={problem ? t('common:required') : undefined}
      onChange={(event) => onChange(column.kind === 'count' ? event.currentTarget.value.replaceAll(/\D/g, '') : event.currentTarget.value)}
    />
  );
}
