import { NumberInput, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeImage, selectedImage } from '../commands';
import { Tool } from './Tools';
import { inText } from '../in-text';

/** Only while an image is selected. */
export function ImageTab({ editor }: { readonly editor: Editor }): ReactNode {
  const { t } = useTranslation('editor', { keyPrefix: 'image' });
  const image = useEditorState({
    editor,
    selector: ({ editor }) => selectedImage(editor)?.node.attrs as { caption: string; alt: string; widthMm: number | null } | undefined,
  });
  if (!image) return null;
  return (
    <div className="image-fields">
      <label htmlFor="image-caption">{t('caption')}</label>
      <TextInput id="image-caption" size="xs" className="image-field" value={image.caption} maxLength={500} onChange={(event) => changeImage(editor, { caption: event.currentTarget.value })} />
      <label htmlFor="image-alt" title={t('altHint')}>{t('alt')}</label>
      <TextInput id="image-alt" size="xs" className="image-field" value={image.alt} maxLength={500} onChange={(event) => changeImage(editor, { alt: event.currentTarget.value })} />
      <label htmlFor="image-width">{t('width')}</label>
      <NumberInput
        id="image-width" size="xs" w={96} placeholder={t('natural')} min={10} max={180} step={5} value={image.widthMm ?? ''}
        onChange={(value) => changeImage(editor, { widthMm: typeof value === 'number' && value >= 10 ? Math.min(180, value) : null })}
      />
      <Tool label={t('remove')} withLabel onPress={() => inText(editor, (chain) => chain.deleteSelection())}><IconTrash size={18} stroke={1.7} /></Tool>
    </div>
  );
}
