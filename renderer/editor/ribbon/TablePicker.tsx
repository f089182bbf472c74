import { Popover } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { insertTable } from '../commands';
import { inText } from '../in-text';

const most = { rows: 8, columns: 8 };
const within = (value: number, limit: number): number => Math.min(limit, Math.max(1, value));

/** Word's grid: point at the size with the mouse, or with the arrows and Enter. */
export function TablePicker({ editor }: { readonly editor: Editor }): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'ribbon' });
  const [opened, setOpened] = useState(false);
  const [size, setSize] = useState({ rows: 3, columns: 3 });
  const off = !useEditorState({ editor, selector: ({ editor }) => editor.isEditable && !editor.isActive('table') });
  const insert = (): void => {
    setOpened(false);
    inText(editor, (chain) => insertTable(chain, size.rows, size.columns));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const change = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    if (event.key === 'Enter' || event.key === ' ') insert();
    else if (change) setSize({ rows: within(size.rows + (change[0] ?? 0), most.rows), columns: within(size.columns + (change[1] ?? 0), most.columns) });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const words = t('insertTableSize', size);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus={false}>
      <Popover.Target>
        <button type="button" className="tool" data-tool data-labelled disabled={off} title={t('insertTable')} aria-label={t('insertTable')} aria-expanded={opened} onMouseDown={(event) => event.preventDefault()} onClick={() => setOpened(!opened)}>
          <IconTable size={18} stroke={1.7} /><span>{t('insertTable')}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="table-picker" role="application" tabIndex={0} data-autofocus aria-label={words} onKeyDown={onKeyDown}>
          {Array.from({ length: most.rows * most.columns }, (_, cell) => {
            const rows = Math.floor(cell / most.columns) + 1;
            const columns = (cell % most.columns) + 1;
            return (
              <span key={cell} data-on={rows <= size.rows && columns <= size.columns ? '' : undefined} onMouseEnter={() => setSize({ rows, columns })} onMouseDown={(event) => event.preventDefault()} onClick={insert} />
            );
          })}
        </div>
        <div className="table-picker-size" aria-live="polite">{words}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
