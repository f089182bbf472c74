import type { InlineJson } from '../../../shared/document/json';
import type { ListLook } from '../build/blocks';

export interface DraftCell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  inline: InlineJson[];
}
/** A block before notes are moved and lists are nested. */
export type Draft =
  | { readonly kind: 'paragraph'; inline: InlineJson[] }
  | { readonly kind: 'heading'; readonly level: number; inline: InlineJson[] }
  | { readonly kind: 'item'; readonly look: ListLook; readonly depth: number; inline: InlineJson[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly DraftCell[])[] }
  | { readonly kind: 'pageBreak' };
