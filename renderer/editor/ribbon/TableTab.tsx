import {
  IconArrowsJoin, IconArrowsSplit, IconColumnInsertLeft, IconColumnInsertRight, IconColumnRemove, IconDecimal, IconRowInsertBottom, IconRowInsertTop, IconRowRemove, IconTableMinus, IconTableRow,
} from '@tabler/icons-react';
import { TextInput } from '@mantine/core';
import type { ChainedCommands, Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { setTableCaption, tableAtCursor } from '../structure/commands';
import { Tool, ToolGroup } from './Tools';
import { inText } from '../in-text';

interface TableAct {
  readonly name: 'rowAbove' | 'rowBelow' | 'columnLeft' | 'columnRight' | 'deleteRow' | 'deleteColumn' | 'merge' | 'split' | 'headerRow' | 'deleteTable';
  readonly icon: ComponentType<{ size: number; stroke: number }>;
  readonly act: (chain: ChainedCommands) => ChainedCommands;
}
const groups: readonly { readonly name: 'rows' | 'columns' | 'cells'; readonly acts: readonly TableAct[] }[] = [
  {
    name: 'rows',
    acts: [
      { name: 'rowAbove', icon: IconRowInsertTop, act: (chain) => chain.addRowBefore() },
      { name: 'rowBelow', icon: IconRowInsertBottom, act: (chain) => chain.addRowAfter() },
      { name: 'deleteRow', icon: IconRowRemove, act: (chain) => chain.deleteRow() },
    ],
  },
  {
    name: 'columns',
    acts: [
      { name: 'columnLeft', icon: IconColumnInsertLeft, act: (chain) => chain.addColumnBefore() },
      { name: 'columnRight', icon: IconColumnInsertRight, act: (chain) => chain.addColumnAfter() },
      { name: 'deleteColumn', icon: IconColumnRemove, act: (chain) => chain.deleteColumn() },
    ],
  },
  {
    name: 'cells',
    acts: [
      { name: 'merge', icon: IconArrowsJoin, act: (chain) => chain.mergeCells() },
      { name: 'split', icon: IconArrowsSplit, act: (chain) => chain.splitCell() },
      { name: 'headerRow', icon: IconTableRow, act: (chain) => chain.toggleHeaderRow() },
      { name: 'deleteTable', icon: IconTableMinus, act: (chain) => chain.deleteTable() },
    ],
  },
];

/** Only while the cursor is in a table. */
export function TableTab({ editor }: { readonly editor: Editor }): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'ribbon' });
  const state = useEditorState({ editor, selector: ({ editor }) => ({ editable: editor.isEditable, merge: editor.can().mergeCells(), split: editor.can().splitCell(), caption: String(tableAtCursor(editor)?.node.attrs['caption'] ?? ''), decimal: editor.isActive('tableCell', { align: 'decimal' }) }) });
  const { t: words } = useTranslation('editor', { keyPrefix: 'structure' });
  const isOff = (name: TableAct['name']): boolean => !state.editable || (name === 'merge' && !state.merge) || (name === 'split' && !state.split);
  return (
    <>
      {groups.map(({ name, acts }) => (
        <ToolGroup key={name} label={t(`groups.${name}`)}>
          {acts.map(({ name, icon: IconOf, act }) => (
            <Tool key={name} label={t(name)} withLabel disabled={isOff(name)} onPress={() => inText(editor, act)}><IconOf size={18} stroke={1.7} /></Tool>
          ))}
        </ToolGroup>
      ))}
      <ToolGroup label={words('tableCaption')}>
        <Tool label={words('decimal')} pressed={state.decimal} disabled={!state.editable} onPress={() => inText(editor, (chain) => chain.setCellAttribute('align', state.decimal ? null : 'decimal'))}><IconDecimal size={18} stroke={1.7} /></Tool>
        <span className="table-caption">
          <TextInput size="xs" className="image-field" aria-label={words('tableCaption')} placeholder={words('tableCaption')} value={state.caption} maxLength={500} disabled={!state.editable} onChange={(event) => setTableCaption(editor, event.currentTarget.value)} />
        </span>
      </ToolGroup>
    </>
  );
}
