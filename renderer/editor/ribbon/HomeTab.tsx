import {
  IconAlignCenter, IconAlignJustified, IconAlignLeft, IconAlignRight, IconArrowBackUp, IconArrowForwardUp, IconBold, IconClearFormatting, IconIndentDecrease,
  IconIndentIncrease, IconItalic, IconList, IconSearch, IconStrikethrough, IconSubscript, IconSuperscript, IconUnderline,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkName, OrderedStyle } from '../../../shared/document/json';
import { align, alignmentOf, indent, orderedList } from '../commands';
import { NumberingMenu } from '../structure/NumberingMenu';
import { StyleMenu } from './StyleMenu';
import { Tool, ToolGroup } from './Tools';
import { inText } from '../in-text';

type Icon = ComponentType<{ size: number; stroke: number }>;
const drawn = (IconOf: Icon): ReactNode => <IconOf size={18} stroke={1.7} />;

const marks: readonly { readonly name: MarkName; readonly keys?: string; readonly icon: Icon }[] = [
  { name: 'bold', keys: 'Ctrl+B', icon: IconBold }, { name: 'italic', keys: 'Ctrl+I', icon: IconItalic },
  { name: 'underline', keys: 'Ctrl+U', icon: IconUnderline }, { name: 'strike', icon: IconStrikethrough },
  { name: 'superscript', keys: 'Ctrl+Shift+=', icon: IconSuperscript }, { name: 'subscript', keys: 'Ctrl+=', icon: IconSubscript },
];
const alignments = [
  { name: 'left', keys: 'Ctrl+Shift+L', icon: IconAlignLeft }, { name: 'center', keys: 'Ctrl+E', icon: IconAlignCenter },
  { name: 'right', keys: 'Ctrl+R', icon: IconAlignRight }, { name: 'justify', keys: 'Ctrl+J', icon: IconAlignJustified },
] as const;
const numberings = [{ style: 'dash', sign: '–' }, { style: 'decimal', sign: '1.' }, { style: 'lowerAlpha', sign: 'a)' }, { style: 'upperRoman', sign: 'I.' }] as const satisfies
  readonly { style: OrderedStyle; sign: string }[];

export function HomeTab({ editor, onFind }: { readonly editor: Editor; readonly onFind: () => void }): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'ribbon' });
  const state = useEditorState({
    editor,
    selector: ({ editor }) => ({
      editable: editor.isEditable, canUndo: editor.can().undo(), canRedo: editor.can().redo(), alignment: alignmentOf(editor),
      marks: Object.fromEntries(marks.map(({ name }) => [name, editor.isActive(name)])),
      bullets: editor.isActive('bulletList'), style: editor.isActive('orderedList') ? (editor.getAttributes('orderedList')['style'] as OrderedStyle) : null,
    }),
  });
  const off = !state.editable;
  return (
    <>
      <ToolGroup label={t('groups.history')}>
        <Tool label={t('undo')} keys="Ctrl+Z" disabled={!state.canUndo} onPress={() => inText(editor, (chain) => chain.undo())}>{drawn(IconArrowBackUp)}</Tool>
        <Tool label={t('redo')} keys="Ctrl+Y" disabled={!state.canRedo} onPress={() => inText(editor, (chain) => chain.redo())}>{drawn(IconArrowForwardUp)}</Tool>
      </ToolGroup>
      <ToolGroup label={t('groups.style')}><StyleMenu editor={editor} /><NumberingMenu editor={editor} /></ToolGroup>
      <ToolGroup label={t('groups.font')}>
        {marks.map(({ name, keys, icon }) => (
          <Tool key={name} label={t(name)} keys={keys} pressed={state.marks[name] ?? false} disabled={off} onPress={() => inText(editor, (chain) => chain.toggleMark(name))}>{drawn(icon)}</Tool>
        ))}
        <Tool label={t('clear')} disabled={off} onPress={() => inText(editor, (chain) => chain.unsetAllMarks())}>{drawn(IconClearFormatting)}</Tool>
      </ToolGroup>
      <ToolGroup label={t('groups.paragraph')}>
        {alignments.map(({ name, keys, icon }) => (
          <Tool key={name} label={t(name)} keys={keys} pressed={state.alignment === name} disabled={off} onPress={() => align(editor, name) && editor.view.focus()}>{drawn(icon)}</Tool>
        ))}
        <Tool label={t('outdent')} keys="Ctrl+Shift+M" disabled={off} onPress={() => indent(editor, -1) && editor.view.focus()}>{drawn(IconIndentDecrease)}</Tool>
        <Tool label={t('indent')} keys="Ctrl+M" disabled={off} onPress={() => indent(editor, 1) && editor.view.focus()}>{drawn(IconIndentIncrease)}</Tool>
      </ToolGroup>
      <ToolGroup label={t('groups.list')}>
        <Tool label={t('bulletList')} keys="Ctrl+Shift+8" pressed={state.bullets} disabled={off} onPress={() => inText(editor, (chain) => chain.toggleBulletList())}>{drawn(IconList)}</Tool>
        {numberings.map(({ style, sign }) => (
          <Tool key={style} label={t(style)} keys={style === 'decimal' ? 'Ctrl+Shift+7' : undefined} pressed={state.style === style} disabled={off} onPress={() => orderedList(editor, style)}>
            <span className="tool-sign" aria-hidden>{sign}</span>
          </Tool>
        ))}
      </ToolGroup>
      <ToolGroup label={t('find')}>
        <Tool label={t('find')} keys="Ctrl+F" withLabel onPress={onFind}>{drawn(IconSearch)}</Tool>
      </ToolGroup>
    </>
  );
}
