import type { FileGrant } from '../domain/ids';
import type { OfficeEventName, OfficeEvents } from './events';
import type { Envelope } from './wire';

/** A file a person chose or dropped. The page knows its name and a word for it, never its path. */
export interface GrantedFile {
  readonly grant: FileGrant;
  readonly name: string;
  readonly size: number;
}

/** What the window itself can do for the page. */
export interface ShellBridge {
  chooseFiles(request: { readonly kind: 'papers' | 'image' | 'keyFile'; readonly multiple: boolean }): Promise<readonly GrantedFile[]>;
  /** Null where the person closed the dialog. `extension` without a dot. */
  chooseSaveTarget(request: { readonly suggestedName: string; readonly extension: string }): Promise<GrantedFile | null>;
  /** A folder or disk for backups; null where the person closed the dialog. */
  chooseFolder(): Promise<GrantedFile | null>;
  /** Only files a person really dropped or pasted have a path; anything else is left out. */
  grantDropped(files: readonly File[]): Promise<readonly GrantedFile[]>;
  openHandbook(): Promise<void>;
  /** Menu and keyboard commands the window catches for the page, e.g. `lock`, `find`, `room.1`. */
  onCommand(listener: (command: string) => void): () => void;
}

/** `window.toasoan`: everything the page can reach outside itself. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Envelope>;
  on<Name extends OfficeEventName>(name: Name, listener: (payload: OfficeEvents[Name]) => void): () => void;
  readonly shell: ShellBridge;
}
