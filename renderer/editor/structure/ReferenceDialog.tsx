import { Button, Modal, SegmentedControl, Select } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CrossReferenceJson } from '../../../shared/document/json';
import { MainButton } from '../../ui/main-button';
import { insertReference } from './commands';
import { countedOf, type EditorTarget } from './counted';

type Show = CrossReferenceJson['attrs']['show'];
const shows: readonly Show[] = ['number', 'title', 'page'];

const wordsOf = ({ number, title }: EditorTarget): string => [number, title].filter(Boolean).join(number && !/[.\-–)]$/u.test(number) ? '. ' : ' ') || '–';

/** Chooses what to refer to and what of it is printed. */
export function ReferenceDialog({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'referenceDialog' });
  const { targets } = countedOf(editor.state);
  const [chosen, setChosen] = useState<string | null>(targets[0] ? '0' : null);
  const [show, setShow] = useState<Show>('number');
  const target = chosen === null ? undefined : targets[Number(chosen)];
  const data = targets.map((one, index) => ({ value: String(index), label: `${t(`kinds.${one.kind}`)}: ${wordsOf(one)}` }));
  const insert = (): void => {
    if (target) insertReference(editor, target, show);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('title')} size={560} closeButtonProps={{ 'aria-label': t('cancel') }}>
      {targets.length === 0 ? <p>{t('none')}</p> : (
        <form className="structure-form" onSubmit={(event) => { event.preventDefault(); insert(); }}>
          <Select label={t('target')} placeholder={t('search')} data={data} value={chosen} onChange={setChosen} searchable data-autofocus maxDropdownHeight={280} comboboxProps={{ withinPortal: true }} />
          <div>
            <div className="structure-label" id="reference-show">{t('show')}</div>
            <SegmentedControl aria-labelledby="reference-show" value={show} onChange={(value) => setShow(value as Show)} data={shows.map((value) => ({ value, label: t(value === 'title' ? 'heading' : value) }))} />
          </div>
          <div className="structure-acts">
            <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
            <MainButton type="submit" disabled={!target}>{t('insert')}</MainButton>
          </div>
        </form>
      )}
    </Modal>
  );
}
