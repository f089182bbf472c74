import type { BlockJson, DocJson, NodeJson, PassageJson } from '../../../shared/document/json';
import { documentHeadSchema, documentVersion, plainSetting, type PaperDocument } from '../../../shared/document/paper-document';
import { withoutMetadata } from '../../press/images/clean';
import type { DraftContent, DraftImage, DraftSummary } from '../../vault/doors';

/** A draft as the press prints it; the marks come from its classification, never from its text. */
export function draftDocument(draft: DraftSummary, { head, content, setting = plainSetting() }: DraftContent, images: readonly DraftImage[], training: boolean): PaperDocument {
  return {
    format: 'toasoan-document', version: documentVersion, template: draft.template, head: documentHeadSchema.parse(head), content, options: setting.options,
    marks: {
      level: draft.classification.level, circulation: draft.classification.circulationMark, urgency: draft.urgency, training,
      draft: setting.draft, recall: draft.classification.circulationMark === 'recall' ? { until: setting.recallUntil } : null, copy: null, watermark: setting.watermark,
    },
    images: Object.fromEntries(images.map((image) => [image.imageId, { mediaType: image.mediaType, base64: Buffer.from(withoutMetadata(image.bytes)).toString('base64') }])),
  };
}

function collect<Found extends NodeJson>(node: NodeJson, wanted: (node: NodeJson) => node is Found): Found[] {
  const children = 'content' in node && Array.isArray(node.content) ? (node.content as NodeJson[]) : [];
  const found = children.flatMap((child) => collect(child, wanted));
  return wanted(node) ? [node, ...found] : found;
}

export const passagesIn = (doc: DocJson): PassageJson[] => collect(doc, (node): node is PassageJson => node.type === 'passage');

export const imageIdsIn = (block: NodeJson): string[] =>
  collect(block, (node): node is Extract<BlockJson, { type: 'image' }> => node.type === 'image').map((node) => node.attrs.imageId);

/** A passage holds no Q&A block, no passage, no appendix and no break: these are opened or left out, their words kept. */
export function passageBlocks(blocks: readonly BlockJson[]): BlockJson[] {
  return blocks.flatMap((block): BlockJson[] => {
    if (block.type === 'pageBreak' || block.type === 'columnBreak' || block.type === 'tableOfContents') return [];
    if (block.type === 'passage' || block.type === 'appendix') return passageBlocks(block.content);
    if (block.type === 'qaItem') return block.content.flatMap((part) => passageBlocks(part.content));
    return [block];
  });
}
