import { Menu } from '@mantine/core';
import { IconBlockquote, IconChartBar, IconChevronDown, IconColumnInsertRight, IconColumns2, IconFileText, IconLink, IconList, IconSection, IconStack2 } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentsOf } from '../../../shared/document/json';
import type { EditorSignals } from '../host';
import { insertAppendix, insertColumnBreak, insertContents, insertParallel, selectedChart, toggleQuote, toggleTogether } from './commands';
import { ChartDialog } from './ChartDialog';
import { ReferenceDialog } from './ReferenceDialog';

const lists: readonly ContentsOf[] = ['headings', 'questions', 'figures', 'tables'];
const drawn = (IconOf: ComponentType<{ size: number; stroke: number }>): ReactNode => <IconOf size={16} stroke={1.7} />;

/** What gives a paper its structure: lists, quotes, references, charts, columns, appendices. */
export function StructureMenu({ editor, signals }: { readonly editor: Editor; readonly signals: EditorSignals }): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'structure' });
  const [dialog, setDialog] = useState<'chart' | 'reference' | null>(null);
  const off = !useEditorState({ editor, selector: ({ editor }) => editor.isEditable });
  useEffect(() => signals.onOpenChart(() => {
    if (editor.isEditable && selectedChart(editor)) setDialog('chart');
  }), [signals, editor]);
  const close = (): void => {
    setDialog(null);
    editor.view.focus();
  };
  return (
    <>
      <Menu position="bottom-start" width={290} shadow="md" returnFocus={false} disabled={off}>
        <Menu.Target>
          <button type="button" className="tool" data-tool data-labelled disabled={off} title={t('menu')} aria-label={t('menu')}>
            {drawn(IconSection)}<span>{t('menu')}</span><IconChevronDown size={14} stroke={1.7} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {lists.map((of) => <Menu.Item key={of} leftSection={drawn(IconList)} onClick={() => insertContents(editor, of, t(`contentsTitle.${of}`))}>{t(`contentsOf.${of}`)}</Menu.Item>)}
          <Menu.Divider />
          <Menu.Item leftSection={drawn(IconLink)} onClick={() => setDialog('reference')}>{t('reference')}</Menu.Item>
          <Menu.Item leftSection={drawn(IconChartBar)} onClick={() => setDialog('chart')}>{t('chart')}</Menu.Item>
          <Menu.Item leftSection={drawn(IconBlockquote)} onClick={() => toggleQuote(editor)}>{t('quote')}</Menu.Item>
          <Menu.Item leftSection={drawn(IconStack2)} onClick={() => toggleTogether(editor)}>{t('together')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={drawn(IconColumns2)} onClick={() => insertParallel(editor)}>{t('parallel')}</Menu.Item>
          <Menu.Item leftSection={drawn(IconColumnInsertRight)} onClick={() => insertColumnBreak(editor)}>{t('columnBreak')}</Menu.Item>
          <Menu.Item leftSection={drawn(IconFileText)} onClick={() => insertAppendix(editor)}>{t('appendix.insert')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'chart' && <ChartDialog editor={editor} onClose={close} />}
      {dialog === 'reference' && <ReferenceDialog editor={editor} onClose={close} />}
    </>
  );
}
