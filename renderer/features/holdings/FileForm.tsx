import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { retentionIds } from '../../../shared/domain/retention';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { useOfficeMutation } from '../../api/hooks';
import { useClassificationChoices } from '../../app/classification-choices';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import type { Fonds, ListedFile } from './file-state';
import styles from './holdings.module.css';

interface FileFormProps {
  readonly fonds: readonly Fonds[];
  /** Null: a new one. */
  readonly file: ListedFile | null;
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}
type Words = Pick<ListedFile, 'code' | 'title' | 'retention' | 'language' | 'keywords' | 'description' | 'condition' | 'box' | 'shelf'>;
const empty: Words = { code: '', title: '', retention: 'years10', language: 'vi', keywords: '', description: '', condition: '', box: '', shelf: '' };

/** A file's description; level, scope and fonds are chosen once. */
export function FileForm({ fonds, file, onDone, onClose }: FileFormProps): ReactNode {
  const { t } = useTranslation(['holdings', 'common', 'domain']);
  const { levels, scopes } = useClassificationChoices();
  const [words, setWords] = useState<Words>(file ?? empty);
  const [place, setPlace] = useState<{ fondsId: string | null; level: SecrecyLevel | null; scopeId: string | null }>({ fondsId: fonds.length === 1 ? (fonds[0]?.id ?? null) : null, level: null, scopeId: null });
  const done = ({ id }: { readonly id: string }): void => {
    sayDone(t('holdings:saved'));
    onDone(id);
    onClose();
  };
  const add = useOfficeMutation('holdings.addFile', { invalidates: ['holdings.overview'], onSuccess: done });
  const describe = useOfficeMutation('holdings.describeFile', { invalidates: ['holdings.overview'], onSuccess: done });
  const scopeId = scopes.find((scope) => scope.id === place.scopeId)?.id;
  const ready = words.code.trim() !== '' && words.title.trim() !== '' && (file !== null || (place.fondsId !== null && place.level !== null && scopeId !== undefined));
  const save = (): void => {
    const { code, title, retention, language, keywords, description, condition, box, shelf } = words;
    const given = { code, title, retention, language, keywords, description, condition, box, shelf };
    if (file) describe.mutate({ id: file.id, description: given });
    else if (place.fondsId !== null && place.level !== null && scopeId !== undefined) add.mutate({ ...given, fondsId: place.fondsId, level: place.level, scopeId });
  };
  const field = (name: 'code' | 'language' | 'condition' | 'box' | 'shelf' | 'keywords', maxLength: number): ReactNode => (
    <TextInput withAsterisk={name === 'code'} label={t(`holdings:fields.${name}`)} value={words[name]} maxLength={maxLength} onChange={(event) => setWords({ ...words, [name]: event.currentTarget.value })} />
  );
  return (
    <Modal opened onClose={onClose} title={file ? t('holdings:edit') : t('holdings:newFile')} size={720} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (ready) save(); }}>
        <Textarea label={t('holdings:fields.title')} value={words.title} maxLength={500} autosize minRows={2} maxRows={4} data-autofocus withAsterisk onChange={(event) => setWords({ ...words, title: event.currentTarget.value })} />
        <div className={styles.six}>
          {field('code', 60)}
          <Select label={t('holdings:fields.retention')} allowDeselect={false} value={words.retention} data={retentionIds.map((value) => ({ value, label: t(`holdings:retention.${value}`) }))} onChange={(next) => setWords({ ...words, retention: retentionIds.find((each) => each === next) ?? words.retention })} />
          {file ? null : (
            <>
              <Select label={t('holdings:fields.level')} placeholder={t('common:chooseOne')} allowDeselect={false} withAsterisk value={place.level} data={levels.map((level) => ({ value: level, label: t(`domain:levels.${level}`) }))} onChange={(next) => setPlace({ ...place, level: levels.find((level) => level === next) ?? null })} />
              <Select className={styles.half} label={t('holdings:fields.fonds')} allowDeselect={false} withAsterisk value={place.fondsId} data={fonds.map(({ id, name }) => ({ value: id, label: name }))} onChange={(next) => setPlace({ ...place, fondsId: next })} />
              <Select className={styles.half} label={t('holdings:fields.scope')} placeholder={t('common:chooseOne')} allowDeselect={false} withAsterisk value={place.scopeId} data={scopes.map(({ id, name }) => ({ value: id, label: name }))} onChange={(next) => setPlace({ ...place, scopeId: next })} />
            </>
          )}
          {field('shelf', 200)}
          {field('box', 200)}
          {field('condition', 200)}
          {field('language', 200)}
          <div className={styles.four}>{field('keywords', 500)}</div>
        </div>
        <Textarea label={t('holdings:fields.description')} value={words.description} maxLength={500} autosize minRows={1} maxRows={4} onChange={(event) => setWords({ ...words, description: event.currentTarget.value })} />
        <ErrorNotice error={add.error ?? describe.error} />
        <div className={styles.end}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" disabled={!ready} loading={add.isPending || describe.isPending}>{t('holdings:save')}</MainButton></div>
      </form>
    </Modal>
  );
}
