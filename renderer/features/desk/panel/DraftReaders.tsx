import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffice, useOfficeMutation } from '../../../api/hooks';
import { ReadersDialog } from '../../../app/NamedReaders';
import { ErrorNotice } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import styles from '../desk.module.css';
import type { DraftSession } from '../draft-session';
import { useDraft } from '../use-draft';

/** Who alone may read the draft; whoever writes it stays one of them. */
export function DraftReaders({ session }: { readonly session: DraftSession }): ReactNode {
  const { t } = useTranslation(['archive', 'desk', 'domain']);
  const { summary: { id, classification: { level } } } = useDraft(session);
  const [open, setOpen] = useState(false);
  const known = useOffice('drafts.readers', { id });
  const change = useOfficeMutation('drafts.setReaders', {
    invalidates: ['drafts.readers', 'drafts.list'],
    onSuccess: () => {
      sayDone(t('archive:care.readersSaved'));
      setOpen(false);
    },
  });
  const readers = known.data?.readers;
  // The office checks the sources of what is on disk: the last words go there first.
  const save = async (chosen: Parameters<typeof change.mutate>[0]['readers']): Promise<void> => {
    if (await session.flush()) change.mutate({ id, readers: chosen });
  };
  return (
    <section className={styles.fields} aria-label={t('archive:care.readers')}>
      <ErrorNotice error={known.error} />
      {known.data ? <p><span className={styles.soft}>{t('archive:care.readers')}</span><br />{readers ? readers.map(({ fullName }) => fullName).join(', ') : t('archive:care.everyone', { level: t(`domain:levels.${level}`) })}</p> : null}
      <Button leftSection={<IconUsers size={16} />} disabled={session.isReadOnly || !known.data} onClick={() => setOpen(true)}>{t('archive:care.changeReaders')}</Button>
      {open && known.data ? (
        <ReadersDialog keepsSelf level={level} readers={readers?.map((person) => person.id) ?? null} error={change.error} working={change.isPending} onSave={(chosen) => void save(chosen)} onClose={() => { change.reset(); setOpen(false); }} />
      ) : null}
    </section>
  );
}
