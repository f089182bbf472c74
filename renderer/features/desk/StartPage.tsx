import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { templates } from '../../../shared/forms';
import { useCommands } from '../../app/commands';
import { useRoomActive } from '../../app/navigation';
import { useSession } from '../../app/session';
import { useOffice } from '../../api/hooks';
import { currentLanguage } from '../../i18n';
import { ErrorNotice, Notice } from '../../ui/notices';
import styles from './desk.module.css';
import { openDraft, useDesk } from './desk-store';
import { DraftList } from './DraftList';
import { leftOpen, remember } from './left-open';
import { NewDraftDialog } from './NewDraftDialog';

/** Opens on work: what was left open, the templates, the drafts. `hasSource`: a record of the archive waits to be taken from. */
export function StartPage({ hasSource }: { readonly hasSource: boolean }): ReactNode {
  const { t } = useTranslation('desk');
  const { actor, may } = useSession();
  const { error } = useDesk();
  const drafts = useOffice('drafts.list', {}, { staleTime: 0 });
  const [template, setTemplate] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState(false);
  const resumable = dismissed ? null : leftOpen(drafts.data?.drafts ?? [], actor.accountId, actor.loginName);
  const mayWrite = may('draft.write');
  useCommands([{ id: 'new', label: t('start.compose'), keys: 'mod+n', run: () => setTemplate(templates[0]?.id ?? null) }], useRoomActive('desk') && mayWrite);
  const chosen = templates.find(({ id }) => id === template);

  return (
    <div className={styles.start}>
      <div className={styles.startColumn}>
        <ErrorNotice title={t('couldNotOpen')} error={error} />
        {hasSource && mayWrite && <Notice tone="info">{t('start.fromRecord')}</Notice>}
        {resumable && mayWrite && (
          <Notice
            tone="info" title={t('start.continue')}
            action={(
              <>
                <Button size="compact-sm" autoFocus onClick={() => void openDraft(resumable.id, null)}>{t('start.continueVerb')}</Button>
                <Button size="compact-sm" variant="subtle" onClick={() => { remember(actor.accountId, null); setDismissed(true); }}>{t('start.dismiss')}</Button>
              </>
            )}
          >
            {resumable.title}
          </Notice>
        )}
        {mayWrite ? (
          <section aria-labelledby="desk-compose">
            <h2 id="desk-compose">{t('start.compose')}</h2>
            <div className={styles.templates}>
              {templates.map(({ id, name }) => (
                <button key={id} type="button" className={styles.template} onClick={() => setTemplate(id)}>
                  <IconFileText size={22} stroke={1.4} aria-hidden="true" /><span>{name[currentLanguage()]}</span>
                </button>
              ))}
            </div>
          </section>
        ) : <Notice tone="info">{t('start.cannotWrite')}</Notice>}
        <DraftList drafts={drafts.data?.drafts ?? null} error={drafts.error} onRetry={() => void drafts.refetch()} onOpen={(id) => void openDraft(id)} />
      </div>
      {chosen && <NewDraftDialog template={chosen} onClose={() => setTemplate(null)} />}
    </div>
  );
}
