import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inText } from '../in-text';

const levels = [1, 2, 3, 4] as const;

/** Body or one of four headings, each named in its own look. */
export function StyleMenu({ editor }: { readonly editor: Editor }): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'ribbon' });
  const { level, editable } = useEditorState({
    editor,
    selector: ({ editor }) => ({ level: editor.isActive('heading') ? Number(editor.getAttributes('heading')['level']) : 0, editable: editor.isEditable }),
  });
  const known = levels.find((candidate) => candidate === level);
  return (
    <Menu position="bottom-start" width={248} shadow="md" returnFocus={false} disabled={!editable}>
      <Menu.Target>
        <button type="button" className="tool tool-style" data-tool disabled={!editable} title={t('style')} aria-label={t('style')}>
          <span>{level === 0 ? t('body') : known ? t(`headings.h${known}`) : `H${level}`}</span>
          <IconChevronDown size={14} stroke={1.7} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => inText(editor, (chain) => chain.setParagraph())} rightSection={<kbd>Ctrl+Alt+0</kbd>} aria-current={level === 0}>
          <span className="style-name" data-level="0">{t('body')}</span>
        </Menu.Item>
        {levels.map((each) => (
          <Menu.Item key={each} onClick={() => inText(editor, (chain) => chain.setHeading({ level: each }))} rightSection={<kbd>{`Ctrl+Alt+${each}`}</kbd>} aria-current={level === each}>
            <span className="style-name" data-level={each}>{t(`headings.h${each}`)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
