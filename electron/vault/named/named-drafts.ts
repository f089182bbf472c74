import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { DraftContent, DraftImage, DraftSummary } from '../doors';
import type { NamedStore, NamedThing, ReaderPublicKeys } from './named-store';

type Head = Omit<DraftSummary, 'revision'>;

/** An image in one part: a line of JSON that says what it is, then its bytes. */
function packImage({ bytes, ...facts }: DraftImage): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`, 'utf8'), bytes]);
}
function unpackImage(part: Uint8Array): DraftImage {
  const end = part.indexOf(10);
  const facts = JSON.parse(Buffer.from(part.subarray(0, end)).toString('utf8')) as Omit<DraftImage, 'bytes'>;
  return { ...facts, bytes: new Uint8Array(part.subarray(end + 1)) };
}

/** Drafts of one level with named readers, as the door gives drafts. */
export function createNamedDrafts(store: NamedStore, level: SecrecyLevel) {
  const draftOf = ({ revision, head }: NamedThing<unknown>): DraftSummary => {
    const draft = head as Head;
    return { ...draft, revision, classification: { ...draft.classification, level } };
  };
  return {
    list: (): DraftSummary[] => store.list('draft').map(draftOf),
    get(id: string): DraftSummary | null {
      const thing = store.get('draft', id);
      return thing && draftOf(thing);
    },
    content: (id: string) => store.content('draft', id) as DraftContent | null,
    images: (id: string): DraftImage[] => [...(store.parts('draft', id)?.values() ?? [])].map(unpackImage),
    readers: (id: string) => store.readers('draft', id),
    insert({ revision, ...head }: DraftSummary, content: DraftContent, readers: ReaderPublicKeys, images: readonly DraftImage[] = []): void {
      const parts = new Map(images.map((image) => [image.imageId, packImage(image)]));
      store.insert({ kind: 'draft', id: head.id, revision, head, content, parts }, readers);
    },
    /** Whether the draft stood at `baseRevision` and was written. */
    save(id: string, baseRevision: number, content: DraftContent, by: string): boolean {
      const thing = store.get('draft', id);
      if (!thing) return false;
      const head: Head = { ...(thing.head as Head), title: content.head.title, updatedAt: new Date().toISOString(), updatedBy: by };
      return store.update('draft', id, baseRevision, head, content);
    },
    reclassify(id: string, { classification, urgency }: Pick<DraftSummary, 'classification' | 'urgency'>): void {
      const thing = store.get('draft', id);
      if (thing) store.putHead('draft', id, { ...(thing.head as Head), classification, urgency });
    },
    addImage: (id: string, image: DraftImage): void => store.putPart('draft', id, image.imageId, packImage(image)),
  };
}
export type NamedDrafts = ReturnType<typeof createNamedDrafts>;
