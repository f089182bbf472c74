import { IconArchive, IconMessageQuestion, IconPageBreak, IconPhoto, IconSuperscript } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { insertFootnote, insertPageBreak, insertQaItem } from '../commands';
import type { EditorSignals } from '../host';
import { StructureMenu } from '../structure/StructureMenu';
import { TablePicker } from './TablePicker';
import { Tool, ToolGroup } from './Tools';

export interface InsertTabProps {
  readonly editor: Editor;
  readonly signals: EditorSignals;
  readonly onImage: () => void;
  readonly onPassage: () => void;
}

export function InsertTab({ editor, signals, onImage, onPassage }: InsertTabProps): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'ribbon' });
  const off = !useEditorState({ editor, selector: ({ editor }) => editor.isEditable });
  const footnote = (): void => {
    const position = insertFootnote(editor);
    if (position !== null) signals.openFootnote(position);
  };
  return (
    <ToolGroup label={t('insert')}>
      <TablePicker editor={editor} />
      <Tool label={t('insertImage')} withLabel disabled={off} onPress={onImage}><IconPhoto size={18} stroke={1.7} /></Tool>
      <Tool label={t('footnote')} keys="Ctrl+Alt+F" withLabel disabled={off} onPress={footnote}><IconSuperscript size={18} stroke={1.7} /></Tool>
      <Tool label={t('qaItem')} keys="Ctrl+Alt+Q" withLabel disabled={off} onPress={() => insertQaItem(editor)}><IconMessageQuestion size={18} stroke={1.7} /></Tool>
      <Tool label={t('pageBreak')} keys="Ctrl+Enter" withLabel disabled={off} onPress={() => insertPageBreak(editor) && editor.view.focus()}><IconPageBreak size={18} stroke={1.7} /></Tool>
      <Tool label={t('passage')} keys="Ctrl+Alt+K" withLabel disabled={off} onPress={onPassage}><IconArchive size={18} stroke={1.7} /></Tool>
      <StructureMenu editor={editor} signals={signals} />
    </ToolGroup>
  );
}
