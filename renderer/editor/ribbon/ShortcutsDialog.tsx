import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The keys of the editor in one place; the handbook says the same. */
export function ShortcutsDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('editor');
  const groups: readonly { readonly title: string; readonly rows: readonly (readonly [string, string])[] }[] = [
    {
      title: t('shortcuts.text'),
      rows: [
        [t('ribbon.bold'), 'Ctrl+B'], [t('ribbon.italic'), 'Ctrl+I'], [t('ribbon.underline'), 'Ctrl+U'],
        [t('ribbon.superscript'), 'Ctrl+Shift+='], [t('ribbon.subscript'), 'Ctrl+='], [t('ribbon.undo'), 'Ctrl+Z'], [t('ribbon.redo'), 'Ctrl+Y'],
      ],
    },
    {
      title: t('shortcuts.paragraph'),
      rows: [
        [t('ribbon.headings.h1'), 'Ctrl+Alt+1'], [t('ribbon.headings.h2'), 'Ctrl+Alt+2'], [t('ribbon.headings.h3'), 'Ctrl+Alt+3'], [t('ribbon.headings.h4'), 'Ctrl+Alt+4'],
        [t('ribbon.body'), 'Ctrl+Alt+0'], [t('ribbon.left'), 'Ctrl+Shift+L'], [t('ribbon.center'), 'Ctrl+E'], [t('ribbon.right'), 'Ctrl+R'], [t('ribbon.justify'), 'Ctrl+J'],
        [t('ribbon.indent'), 'Ctrl+M'], [t('ribbon.outdent'), 'Ctrl+Shift+M'], [t('ribbon.bulletList'), 'Ctrl+Shift+8'], [t('ribbon.decimal'), 'Ctrl+Shift+7'],
      ],
    },
    {
      title: t('shortcuts.insert'),
      rows: [[t('ribbon.footnote'), 'Ctrl+Alt+F'], [t('ribbon.qaItem'), 'Ctrl+Alt+Q'], [t('ribbon.pageBreak'), 'Ctrl+Enter'], [t('ribbon.passage'), 'Ctrl+Alt+K']],
    },
    {
      title: t('shortcuts.move'),
      rows: [[t('ribbon.find'), 'Ctrl+F'], [t('ribbon.replace'), 'Ctrl+H'], [t('find.next'), 'F3'], [t('find.previous'), 'Shift+F3'], [t('shortcuts.save'), 'Ctrl+S'], [t('shortcuts.print'), 'Ctrl+P']],
    },
  ];
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcuts.title')} size={1040}>
      <div className="shortcuts">
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>{rows.map(([deed, keys]) => <div key={deed}><dt>{deed}</dt><dd><kbd>{keys}</kbd></dd></div>)}</dl>
          </section>
        ))}
      </div>
      <p className="shortcuts-note">{t('shortcuts.leftNote')}</p>
      <p className="shortcuts-note">{t('shortcuts.qaNote')}</p>
      <p className="shortcuts-note">{t('shortcuts.listNote')}</p>
      <p className="shortcuts-note">{t('shortcuts.footnoteNote')}</p>
    </Modal>
  );
}
