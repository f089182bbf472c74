import type { RecordId, TopicId } from '../../../shared/domain/ids';
import type { ArchiveRecord, PaperKind } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';

export interface SearchRequest {
  /** As typed; the vault folds and splits it with `shared/text`. Empty: everything, newest first. */
  readonly query: string;
  readonly kinds: readonly PaperKind[];
  readonly levels: readonly SecrecyLevel[];
  readonly topics: readonly TopicId[];
  readonly years: readonly number[];
  readonly bodies: readonly string[];
  readonly limit: number;
  readonly offset: number;
}
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}
export interface SearchHit {
  readonly record: ArchiveRecord;
  readonly snippet: readonly SnippetPart[];
  readonly titleParts: readonly SnippetPart[];
}
export interface FacetCount<Value> {
  readonly value: Value;
  readonly count: number;
}
export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly facets: {
    readonly kinds: readonly FacetCount<PaperKind>[];
    readonly levels: readonly FacetCount<SecrecyLevel>[];
    readonly topics: readonly FacetCount<TopicId>[];
    readonly years: readonly FacetCount<number>[];
    readonly bodies: readonly FacetCount<string>[];
  };
}
/** Words of a text that also stand in a record of a higher level. */
export interface SharedPassage {
  readonly recordId: RecordId;
  readonly level: SecrecyLevel;
  /** Place of its first word among the words of the text. */
  readonly from: number;
  /** Folded: without accents, lower case. */
  readonly words: string;
}
export interface SearchDoor {
  /**
   * Stretches of eight words and more that stand in a visible record above `level` and in none at or below it. The text's own record
   * `source` speaks for it only where it is older than the one above: then the words were there first.
   */
  passagesAbove(text: string, level: SecrecyLevel, source?: string): Promise<readonly SharedPassage[]>;
  search(request: SearchRequest): Promise<SearchAnswer>;
}
