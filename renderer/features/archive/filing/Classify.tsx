import { ActionIcon, Button, Popover, TextInput, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfficeMutation } from '../../../api/hooks';
import { LevelsNote } from '../../../app/LevelsNote';
import { useClassificationChoices } from '../../../app/classification-choices';
import { useSession } from '../../../app/session';
import { ClassificationFields, type ClassificationChoice } from '../../../ui/ClassificationFields';
import { ErrorNotice, Notice } from '../../../ui/notices';
import styles from './filing.module.css';

interface ClassifyProps {
  readonly choice: ClassificationChoice;
  readonly onChange: (choice: ClassificationChoice) => void;
  readonly showProblems: boolean;
  readonly focusFirst?: boolean;
}

/** The questions that must be answered before anything is kept. */
export function Classify({ choice, onChange, showProblems, focusFirst }: ClassifyProps): ReactNode {
  const { t } = useTranslation('archive');
  const { may } = useSession();
  const { topics, places, levels, loaded, error } = useClassificationChoices();
  return (
    <section className={styles.section}>
      <div className={styles.intro}><h3>{t('filing.classification')}</h3><p className={styles.soft}>{t('filing.classificationAbout')}</p></div>
      <ErrorNotice error={error} />
      {loaded && topics.length === 0 && !may('settings.manage') ? <Notice tone="warn">{t('filing.noTopics')}</Notice> : null}
      <ClassificationFields
        value={choice} onChange={onChange} topics={topics} scopes={places} levels={levels} levelNote={<LevelsNote />} showProblems={showProblems} focusFirst={focusFirst}
        topicAction={may('settings.manage') ? <AddTopic onAdded={(topicId) => onChange({ ...choice, topicId })} /> : undefined}
      />
    </section>
  );
}

function AddTopic({ onAdded }: { readonly onAdded: (id: NonNullable<ClassificationChoice['topicId']>) => void }): ReactNode {
  const { t } = useTranslation('archive');
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const create = useOfficeMutation('topics.create', {
    invalidates: ['topics.list'],
    onSuccess: (topic) => { setOpened(false); setName(''); onAdded(topic.id); },
  });
  const add = (): void => { if (name.trim() !== '') create.mutate({ name, parentId: null }); };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal={false} width={320}>
      <Popover.Target>
        <Tooltip label={t('filing.addTopic')}><ActionIcon size={36} variant="default" aria-label={t('filing.addTopic')} onClick={() => setOpened(!opened)}><IconPlus size={18} /></ActionIcon></Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.addTopic}>
          <TextInput data-autofocus label={t('filing.newTopic')} value={name} maxLength={120} onChange={(event) => setName(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); add(); } }} />
          <ErrorNotice error={create.error} />
          <Button loading={create.isPending} disabled={name.trim() === ''} onClick={add}>{t('filing.addTopic')}</Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
