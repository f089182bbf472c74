import { IconKeyboard } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { selectedImage } from '../commands';
import type { EditorSignals } from '../host';
import { HomeTab } from './HomeTab';
import { ImageTab } from './ImageTab';
import { InsertTab } from './InsertTab';
import { ShortcutsDialog } from './ShortcutsDialog';
import { TableTab } from './TableTab';
import { Tool, Toolbar } from './Tools';

type TabName = 'home' | 'insert' | 'table' | 'image';

export interface RibbonProps {
  readonly editor: Editor;
  readonly signals: EditorSignals;
  readonly onFind: () => void;
  readonly onImage: () => void;
  readonly onPassage: () => void;
  /** More of the room's own, at the right end of the tabs. */
  readonly children?: ReactNode;
}

/** Tabs over one row of tools; a table or an image under the cursor brings its own tab. */
export function Ribbon({ editor, signals, onFind, onImage, onPassage, children }: RibbonProps): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'ribbon' });
  const [chosen, setChosen] = useState<TabName>('home');
  const [helpOpened, setHelpOpened] = useState(false);
  const context = useEditorState({ editor, selector: ({ editor }): TabName | null => (selectedImage(editor) ? 'image' : editor.isActive('table') ? 'table' : null) });
  const tabs: readonly TabName[] = context ? ['home', 'insert', context] : ['home', 'insert'];
  const current = tabs.includes(chosen) ? chosen : 'home';
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') editor.view.focus();
    if (!by) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(current) + by + tabs.length) % tabs.length] ?? 'home';
    setChosen(next);
    document.getElementById(`ribbon-${next}`)?.focus();
  };
  return (
    <div className="ribbon" data-pane tabIndex={-1} aria-label={t('label')} role="region">
      <div className="ribbon-top">
        <div role="tablist" aria-label={t('label')} onKeyDown={onKeyDown}>
          {tabs.map((tab) => (
            <button
              key={tab} id={`ribbon-${tab}`} type="button" role="tab" className="ribbon-tab" data-context={tab === context || undefined} aria-selected={tab === current} aria-controls="ribbon-tools" tabIndex={tab === current ? 0 : -1}
              onMouseDown={(event) => event.preventDefault()} onClick={() => setChosen(tab)}
            >
              {t(tab)}
            </button>
          ))}
        </div>
        <div className="ribbon-end">
          {children}
          <Tool label={t('shortcuts')} onPress={() => setHelpOpened(true)}><IconKeyboard size={18} stroke={1.7} /></Tool>
        </div>
      </div>
      <div id="ribbon-tools" role="tabpanel" aria-labelledby={`ribbon-${current}`}>
        <Toolbar label={t(current)} onEscape={() => editor.view.focus()}>
          {current === 'home' && <HomeTab editor={editor} onFind={onFind} />}
          {current === 'insert' && <InsertTab editor={editor} signals={signals} onImage={onImage} onPassage={onPassage} />}
          {current === 'table' && <TableTab editor={editor} />}
          {current === 'image' && <ImageTab editor={editor} />}
        </Toolbar>
      </div>
      <ShortcutsDialog opened={helpOpened} onClose={() => setHelpOpened(false)} />
    </div>
  );
}
