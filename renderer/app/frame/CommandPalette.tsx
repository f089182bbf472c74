import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { IconFileText, IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../../shared/text/fold';
import { useOffice } from '../../api/hooks';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { useAllCommands } from '../commands';
import { useNavigation } from '../navigation';
import { useSession } from '../session';
import styles from './frame.module.css';

const paperCount = 8;
const noFilters = { kinds: [], levels: [], topics: [], years: [], bodies: [] };
const keyNames: Record<string, string> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' };
const shownKeys = (keys: string): string => keys.split('+').map((key) => keyNames[key] ?? key.toUpperCase()).join('+');

interface Entry {
  readonly id: string;
  readonly group: 'commands' | 'papers';
  readonly content: ReactNode;
  readonly run: () => void;
}

/** Finds any command or paper by typing part of its name, accents not needed. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['frame', 'domain']);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const entries = useEntries(query);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(chosen, Math.max(0, entries.length - 1));

  useEffect(() => {
    list.current?.querySelectorAll('[role="option"]')[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const run = (entry: Entry | undefined): void => {
    if (!entry) return;
    onClose();
    // After the dialog gave the focus back, so that the command may place it.
    setTimeout(entry.run, 0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const next = moves[event.key];
    if (next !== undefined && entries.length > 0) {
      event.preventDefault();
      setChosen((next + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(entries[at]);
    }
  };

  return (
    <Modal opened onClose={onClose} withCloseButton={false} size="lg" yOffset="10vh" centered={false} padding="sm" attributes={{ content: { 'aria-label': t('frame:commands.palette') } }}>
      <div className={styles.paletteBox}>
        <TextInput
          data-autofocus value={query} placeholder={t('frame:palette.placeholder')} aria-label={t('frame:commands.palette')} leftSection={<IconSearch size={16} />}
          role="combobox" aria-expanded aria-controls={listId} aria-activedescendant={entries[at] ? `${listId}-${at}` : undefined}
          onChange={(event) => { setQuery(event.currentTarget.value); setChosen(0); }} onKeyDown={onKeyDown}
        />
        <div id={listId} ref={list} className={styles.paletteList} role="listbox" aria-label={t('frame:commands.palette')}>
          {entries.length === 0 ? <div className={styles.paletteGroup}>{t('frame:palette.nothing')}</div> : null}
          {entries.map((entry, index) => (
            <div key={entry.id} role="presentation">
              {entries[index - 1]?.group === entry.group ? null : <div className={styles.paletteGroup}>{t(`frame:palette.${entry.group}`)}</div>}
              <div id={`${listId}-${index}`} role="option" tabIndex={-1} aria-selected={index === at} className={styles.paletteItem} onPointerMove={() => setChosen(index)} onClick={() => run(entry)} onKeyDown={onKeyDown}>{entry.content}</div>
            </div>
          ))}
        </div>
        <div className={styles.paletteHint}>{t('frame:palette.hint')}</div>
      </div>
    </Modal>
  );
}

function useEntries(query: string): readonly Entry[] {
  const { may } = useSession();
  const { go } = useNavigation();
  const commands = useAllCommands();
  const [asked] = useDebouncedValue(query.trim(), 100);
  const papers = useOffice('archive.search', { query: asked, filters: noFilters, limit: paperCount, offset: 0 }, { enabled: asked.length > 1 && may('archive.read'), placeholderData: keepPreviousData });
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const matching = commands.filter((command) => !command.hidden && wanted.every((word) => fold(command.label).includes(word)));
  const hits = query.trim().length > 1 && asked.length > 1 ? (papers.data?.hits ?? []) : [];
  return [
    ...matching.map((command): Entry => ({
      id: `command-${command.id}`, group: 'commands', run: command.run,
      content: <><span className={styles.paletteName}>{command.label}</span>{command.keys ? <kbd>{shownKeys(command.keys)}</kbd> : null}</>,
    })),
    ...hits.map(({ record }): Entry => ({
      id: `paper-${record.id}`, group: 'papers', run: () => go('archive', { recordId: record.id, query: '' }),
      content: <><IconFileText size={16} aria-hidden="true" /><span className={styles.paletteName}>{record.subject}</span><kbd className="tabular">{record.number}</kbd><SecrecyBadge level={record.level} /></>,
    })),
  ];
}
