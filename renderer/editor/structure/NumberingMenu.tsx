import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadingNumbering } from '../../../shared/document/json';
import { orderedList } from '../commands';
import { numberingOf, setNumbering } from './commands';

const families: readonly HeadingNumbering[] = ['part', 'chapter', 'section', 'subsection', 'article', 'roman', 'romanDash', 'decimal', 'decimalDash', 'decimalPath', 'letter', 'dash'];

const lists = ['clause', 'point'] as const;

/** How the heading at the cursor is counted; in other text, the lists of a legal paper. */
export function NumberingMenu({ editor }: { readonly editor: Editor }): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'structure' });
  const { numbering, isHeading, list, off } = useEditorState({
    editor,
    selector: ({ editor }) => ({
      numbering: numberingOf(editor) ?? null, isHeading: numberingOf(editor) !== undefined, off: !editor.isEditable,
      list: editor.isActive('orderedList') ? String(editor.getAttributes('orderedList')['style']) : '',
    }),
  });
  return (
    <Menu position="bottom-start" width={isHeading ? 190 : 300} shadow="md" returnFocus={false} disabled={off}>
      <Menu.Target>
        <button type="button" className="tool" data-tool disabled={off} title={t('numbering')} aria-label={t('numbering')}>
          <span className="tool-sign" aria-hidden>§ 1</span><IconChevronDown size={14} stroke={1.7} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {isHeading ? (
          <>
            <Menu.Item onClick={() => setNumbering(editor, null)} aria-current={numbering === null}>{t('numberings.none')}</Menu.Item>
            <Menu.Divider />
            {families.map((family) => <Menu.Item key={family} onClick={() => setNumbering(editor, family)} aria-current={numbering === family}>{t(`numberings.${family}`)}</Menu.Item>)}
          </>
        ) : lists.map((style) => <Menu.Item key={style} onClick={() => orderedList(editor, style)} aria-current={list === style}>{t(style)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
