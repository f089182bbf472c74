import { randomUUID } from 'node:crypto';
import type { BlockJson, DocJson, PassageJson } from '../../../shared/document/json';
import type { DocumentImage } from '../../../shared/document/paper-document';
import { wholeOfficeScope, type AccountId, type RecordId } from '../../../shared/domain/ids';
import type { ArchiveRecord, Classification } from '../../../shared/domain/papers';
import { compareSecrecy } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import { citationOf } from '../archive/record-document';
import type { OpenVault } from '../../vault/doors';
import { measureImage, type ReadImage } from './images';
import { imageIdsIn, passageBlocks, passagesIn } from './draft-document';

/** Words may go up in level and into a narrower scope, never down or out. @throws OfficeError sourceAboveDraft | sourceOutsideScope */
export function requireFits(source: Pick<ArchiveRecord, 'level' | 'scopeId'>, draft: Classification): void {
  if (compareSecrecy(source.level, draft.level) > 0) throw new OfficeError('sourceAboveDraft', { source: source.level, draft: draft.level });
  if (source.scopeId !== wholeOfficeScope && source.scopeId !== draft.scopeId) throw new OfficeError('sourceOutsideScope');
}

/** Words of a paper for named readers stay among them; null of the draft: for everyone of its level and scope. @throws OfficeError sourceForNamedReaders */
export async function requireReadersFit(vault: OpenVault, source: RecordId, draft: readonly AccountId[] | null): Promise<void> {
  const readers = await vault.records.readers(source);
  if (readers && !draft?.every((reader) => readers.includes(reader))) throw new OfficeError('sourceForNamedReaders');
}

/** Checks every passage of a document against the record it says it comes from; a record that is gone keeps its noted level. */
export async function requirePassagesFit(vault: OpenVault, content: DocJson, draft: Classification, readers: readonly AccountId[] | null): Promise<void> {
  const checked = new Set<string>();
  for (const passage of passagesIn(content)) {
    if (checked.has(passage.attrs.recordId)) continue;
    checked.add(passage.attrs.recordId);
    const source = await vault.records.get(passage.attrs.recordId as RecordId);
    if (!source) continue;
    requireFits(source, draft);
    await requireReadersFit(vault, source.id, readers);
  }
}

export interface CutPassage {
  readonly passage: PassageJson;
  readonly images: readonly (ReadImage & { readonly imageId: string })[];
}

/**
 * Cuts top-level blocks `from` to `to` out of a record, with its citation; images get ids of the draft's own.
 * @throws OfficeError badInput where the range holds no block
 */
export function cutPassage(record: ArchiveRecord, document: DocJson, images: Readonly<Record<string, DocumentImage>>, from: number, to: number): CutPassage {
  const blocks = passageBlocks(document.content.slice(from, to + 1));
  if (blocks.length === 0) throw new OfficeError('badInput', { field: 'from' });
  const renamed = new Map<string, ReadImage & { imageId: string }>();
  for (const id of blocks.flatMap((block) => imageIdsIn(block))) {
    const image = images[id];
    if (image) renamed.set(id, { ...measureImage(new Uint8Array(Buffer.from(image.base64, 'base64')), id), imageId: randomUUID() });
  }
  return {
    passage: {
      type: 'passage', attrs: { recordId: record.id, citation: citationOf(record), level: record.level },
      content: blocks.map((block) => renameImages(block, renamed)),
    },
    images: [...renamed.values()],
  };
}

function renameImages(block: BlockJson, names: ReadonlyMap<string, { readonly imageId: string }>): BlockJson {
  return JSON.parse(JSON.stringify(block), (key: string, value: unknown) =>
    key === 'imageId' && typeof value === 'string' ? (names.get(value)?.imageId ?? value) : value,
  ) as BlockJson;
}
