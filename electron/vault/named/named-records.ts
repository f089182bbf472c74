import type { RecordId } from '../../../shared/domain/ids';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { invariant } from '../../../shared/domain/assert';
import { OfficeError } from '../../../shared/errors/office-error';
import type { NewRecord, RecordContent, RecordEvent } from '../doors';
import { sha256Of } from '../records/record-store';
import type { NamedStore, NamedThing, ReaderPublicKeys, WholeThing } from './named-store';

const partBytes = 1024 * 1024;
/** What stands under a named record's key beside its original. */
interface Content extends RecordContent {
  readonly events: readonly RecordEvent[];
  /** What is known of the record beyond its description, as its level keeps it; back there when it is for all again. */
  readonly details: string | null;
}
type Head = Omit<ArchiveRecord, 'level'>;

/** Parts are called by their place, `0`, `1`, …: what is missing or changed places does not open. */
const partName = (place: number): string => String(place);

/** Records of one level with named readers, as the door gives records. */
export function createNamedRecords(store: NamedStore, level: SecrecyLevel, database: string) {
  const recordOf = ({ head }: NamedThing<unknown>): ArchiveRecord => ({ ...(head as Head), level });
  const contentOf = (id: string): Content | null => store.content('record', id) as Content | null;
  return {
    list: (): ArchiveRecord[] => store.list('record').map(recordOf),
    get(id: string): ArchiveRecord | null {
      const thing = store.get('record', id);
      return thing && recordOf(thing);
    },
    content(id: string): RecordContent | null {
      const content = contentOf(id);
      return content && { text: content.text, document: content.document, images: content.images };
    },
    details: (id: string): string | null => contentOf(id)?.details ?? null,
    events: (id: string): readonly RecordEvent[] | null => contentOf(id)?.events ?? null,
    /** @throws OfficeError databaseDamaged where the bytes are not those that were filed */
    original(id: string): Uint8Array | null {
      const thing = store.get('record', id);
      const parts = thing && store.parts('record', id);
      if (!thing || !parts) return null;
      const bytes = Buffer.concat(Array.from({ length: parts.size }, (_, place) => parts.get(partName(place)) ?? new Uint8Array(0)));
      if (sha256Of(bytes) !== recordOf(thing).sha256) throw new OfficeError('databaseDamaged', { database });
      return new Uint8Array(bytes);
    },
    readers: (id: string) => store.readers('record', id),
    add({ record, content, original }: NewRecord, readers: ReaderPublicKeys, events: readonly RecordEvent[] = [], details: string | null = null): void {
      invariant(original.length === record.fileSize && sha256Of(original) === record.sha256, 'a record must carry the size and hash of its original');
      const { level: _, ...head } = record;
      const parts = new Map<string, Uint8Array>();
      for (let start = 0; start < original.length; start += partBytes) parts.set(partName(parts.size), original.subarray(start, start + partBytes));
      store.insert({ kind: 'record', id: record.id, revision: 1, head, content: { ...content, events, details } satisfies Content, parts }, readers);
    },
    /** Writes what the description is from now on, and the event beside it. */
    change(id: RecordId, record: ArchiveRecord, event: RecordEvent): void {
      const [thing, content] = [store.get('record', id), contentOf(id)];
      if (!thing || !content) return;
      const { level: _, ...head } = record;
      store.update('record', id, thing.revision, head, { ...content, events: [...content.events, event] } satisfies Content);
    },
    /** All of it, with one more event, for another level. */
    leaving(id: string, event: RecordEvent): WholeThing | null {
      const thing = store.whole('record', id);
      if (!thing) return null;
      const content = thing.content as Content;
      return { ...thing, content: { ...content, events: [...content.events, event] } satisfies Content };
    },
  };
}
export type NamedRecords = ReturnType<typeof createNamedRecords>;
