import { Button, Modal, Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { useOffice, useOfficeMutation } from '../../api/hooks';
import { useSession } from '../../app/session';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice, Notice, Waiting } from '../../ui/notices';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import styles from './settings.module.css';

interface Held {
  readonly id: string;
  readonly title: string;
  readonly level: SecrecyLevel;
  readonly about?: string;
}

function HeldList({ title, about, things, none }: { readonly title: string; readonly about: string; readonly things: readonly Held[]; readonly none: string }): ReactNode {
  return (
    <section className={styles.held} aria-label={title}>
      <h3>{title} <span className="tabular">({things.length})</span></h3>
      {things.length === 0 ? <p className={styles.soft}>{none}</p> : (
        <>
          <p className={styles.soft}>{about}</p>
          <ul>{things.map((thing) => <li key={thing.id}><SecrecyBadge level={thing.level} /> {thing.title}{thing.about ? <span className={styles.soft}> {thing.about}</span> : null}</li>)}</ul>
        </>
      )}
    </section>
  );
}

/** What I leave behind, and to whom: only I can give on what I read by name. */
export function HandOver({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, i18n } = useTranslation(['settings', 'common']);
  const { actor } = useSession();
  const [successorId, setSuccessor] = useState<AccountId | null>(null);
  const people = useOffice('levels.people', { level: 'open' });
  const list = useOffice('handOver.list', { successorId });
  const give = useOfficeMutation('handOver.give', { invalidates: ['handOver.list'] });
  const held = list.data;
  const sentenceOf = new Map(held?.outOfReach.map(({ id, sentence }) => [id, i18n.language === 'en' ? sentence.en : sentence.vi]));
  const choices = people.data?.people.filter(({ id }) => id !== actor.accountId).map(({ id, fullName }) => ({ value: id as string, label: fullName })) ?? [];
  return (
    <Modal opened onClose={onClose} title={t('settings:handOver.title')} size={720} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.handOver}>
        <p className={styles.soft}>{t('settings:handOver.steps')}</p>
        <Select
          data-autofocus label={t('settings:handOver.successor')} placeholder={t('settings:handOver.choose')} data={choices} value={successorId} searchable nothingFoundMessage={t('settings:handOver.nobody')}
          onChange={(id) => { give.reset(); setSuccessor(id as AccountId | null); }}
        />
        <ErrorNotice error={people.error ?? list.error ?? give.error} />
        {held ? (
          <>
            <HeldList title={t('settings:handOver.drafts')} about={t('settings:handOver.draftsAbout')} none={t('settings:handOver.none')} things={held.drafts.map((draft) => ({ ...draft, about: sentenceOf.get(draft.id) }))} />
            <HeldList title={t('settings:handOver.named')} about={t('settings:handOver.namedAbout')} none={t('settings:handOver.none')} things={held.named} />
            <HeldList title={t('settings:handOver.loans')} about={t('settings:handOver.loansAbout')} none={t('settings:handOver.none')} things={held.loans} />
          </>
        ) : <Waiting label={t('common:loading')} />}
        {give.data ? (
          <Notice tone={give.data.withoutLevel > 0 ? 'warn' : 'good'}>
            {t('settings:handOver.given', { count: give.data.given })}{give.data.withoutLevel > 0 ? ` ${t('settings:handOver.withoutLevel', { count: give.data.withoutLevel })}` : ''}
          </Notice>
        ) : null}
        <div className={styles.handOverActions}>
          <Button onClick={onClose}>{t('common:close')}</Button>
          <MainButton loading={give.isPending} disabled={successorId === null || give.data !== undefined} onClick={() => { if (successorId) give.mutate({ successorId }); }}>{t('settings:handOver.give')}</MainButton>
        </div>
      </div>
    </Modal>
  );
}
