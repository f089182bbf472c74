import type { CallOutput } from '../../../shared/contract';
import { fold } from '../../../shared/text/fold';

export type ListedFile = CallOutput<'holdings.overview'>['files'][number];
export type Fonds = CallOutput<'holdings.overview'>['fonds'][number];
export interface FondsGroup {
  readonly fonds: Fonds;
  readonly files: readonly ListedFile[];
}
export type FileState = 'open' | 'closed' | 'soon' | 'late' | 'done' | 'disposable' | 'destroyed';

/** The one word a file is marked with: what most asks for somebody's hand. */
export function stateOf(file: ListedFile): FileState {
  if (file.destroyedOn !== null) return 'destroyed';
  if (file.disposable) return 'disposable';
  if (file.closedOn === null) return 'open';
  if (file.transferState === 'soon' || file.transferState === 'late' || file.transferState === 'done') return file.transferState;
  return 'closed';
}

/** Files whose code, title, place or keywords hold every typed word, accents not needed. */
export function matching(files: readonly ListedFile[], query: string): readonly ListedFile[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return files;
  return files.filter((file) => {
    const text = fold([file.code, file.title, file.box, file.shelf, file.keywords].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Files under their fonds, in the order of the list; a fonds without one is left out. */
export const grouped = (files: readonly ListedFile[], fonds: readonly Fonds[]): readonly FondsGroup[] =>
  fonds.map((each) => ({ fonds: each, files: files.filter((file) => file.fondsId === each.id) })).filter((group) => group.files.length > 0);

/** A name for a file that any system takes. */
export const safeName = (name: string): string => name.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');
