import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconBook, IconChevronDown, IconCopy, IconDeviceFloppy, IconPencil, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isStateSecret } from '../../../shared/domain/secrecy';
import { go } from '../../app/navigation';
import { useSession } from '../../app/session';
import { MainButton } from '../../ui/main-button';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import type { DraftSummary } from './DraftPicker';
import styles from './print.module.css';

/** Another way to save the paper than as the PDF that is shown. */
export interface SaveChoice {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

interface PrintHeadProps {
  readonly draft: DraftSummary;
  readonly pages: number | null;
  readonly updating: boolean;
  readonly ready: boolean;
  readonly saving: boolean;
  readonly printing: boolean;
  readonly printVerb: string;
  readonly choices: readonly SaveChoice[];
  /** Whether its pages can become a booklet. */
  readonly foldable: boolean;
  readonly onBooklet: () => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
}

/** What is shown, and what can be done with it. */
export function PrintHead(props: PrintHeadProps): ReactNode {
  const { t } = useTranslation('print');
  const { may } = useSession();
  const { draft, ready } = props;
  // Mật and above leaves in numbered copies alone.
  const secret = isStateSecret(draft.classification.level);
  const toCopies = (): void => go('registers', { copiesOf: { source: 'draft', id: draft.id } });
  return (
    <div className={styles.head}>
      <h2 className={styles.title} title={draft.title}>{draft.title}</h2>
      <SecrecyBadge level={draft.classification.level} />
      {props.pages !== null && <span className={styles.soft}>{t('pages', { pages: props.pages })}</span>}
      {props.updating && <span className={styles.soft} role="status">{t('updating')}</span>}
      <span className={styles.space} />
      {may('draft.write') && <Button leftSection={<IconPencil size={16} />} onClick={() => go('desk', { draftId: draft.id })}>{t('edit')}</Button>}
      {props.foldable && <Button leftSection={<IconBook size={16} />} disabled={!ready} onClick={props.onBooklet}>{t('booklet.open')}</Button>}
      {may('copies.issue') && !secret && <Button leftSection={<IconCopy size={16} />} onClick={toCopies}>{t('copies')}</Button>}
      {may('copies.issue') && secret && <MainButton leftSection={<IconCopy size={16} />} title="Ctrl+P" onClick={toCopies}>{t('copies')}</MainButton>}
      {may('draft.print') && !secret && (
        <>
          <Button.Group>
            <Button leftSection={<IconDeviceFloppy size={16} />} title="Ctrl+S" loading={props.saving} disabled={!ready} onClick={props.onSave}>{t('save')}</Button>
            <Menu position="bottom-end" transitionProps={{ duration: 80 }}>
              <Menu.Target><ActionIcon size={36} variant="default" aria-label={t('saveAs')} title={t('saveAs')} disabled={!ready}><IconChevronDown size={16} /></ActionIcon></Menu.Target>
              <Menu.Dropdown>{props.choices.map((choice) => <Menu.Item key={choice.id} onClick={choice.run}>{choice.label}</Menu.Item>)}</Menu.Dropdown>
            </Menu>
          </Button.Group>
          <MainButton leftSection={<IconPrinter size={16} />} title="Ctrl+P" loading={props.printing} disabled={!ready} onClick={props.onPrint}>{props.printVerb}</MainButton>
        </>
      )}
    </div>
  );
}
