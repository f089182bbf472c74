import { t } from 'i18next';
import type { CallOutput } from '../../../shared/contract';
import type { DocJson, PassageJson } from '../../../shared/document/json';
import type { DocumentHead, DraftSetting } from '../../../shared/document/paper-document';
import type { DraftId, RecordId } from '../../../shared/domain/ids';
import { limits } from '../../../shared/domain/limits';
import { asApiError, call, shell } from '../../api/client';
import { createPaperEditor, documentOf, insertImage, insertPassage, restoreCursor, startWriting, type CursorPlace, type EditorHost, type PaperEditor } from '../../editor';
import { go } from '../../app/navigation';
import { Autosave, type SaveState } from './autosave';

export type DraftSummary = CallOutput<'drafts.open'>['draft'];
type OpenedDraft = CallOutput<'drafts.open'>;

/** A start of 60 % of the limit leaves the rest for the way to the disk. */
const delayMs = limits.autosaveMs * 0.6;
const retryMs = [1_000, 3_000, 10_000];

/** Words that could not be saved while their writer was still there. */
export interface UnsavedText {
  readonly draftId: DraftId;
  readonly baseRevision: number;
  readonly head: DocumentHead;
  readonly setting: DraftSetting;
  readonly content: DocJson;
}

/** Where writing begins: where it was left, behind the last word (null), or at the beginning of what is opened afresh. */
export type Beginning = CursorPlace | null | 'afresh';

type NoticeMatter = { readonly kind: 'conflict' | 'rescued' } | { readonly kind: 'pictures'; readonly count: number } | { readonly kind: 'refusal'; readonly error: unknown };
export type DraftNotice = NoticeMatter & { readonly id: number };

export interface DraftView {
  readonly summary: DraftSummary;
  readonly head: DocumentHead;
  readonly setting: DraftSetting;
  readonly saving: SaveState;
  readonly notices: readonly DraftNotice[];
}

/** One open draft: its editor, its head, its saving. Lives outside of the screen, so that another room or a redraw loses nothing. */
export class DraftSession implements EditorHost {
  readonly paper: PaperEditor;
  /** Nothing of it may be changed here: the person may only read drafts, or the text holds what this program does not know. */
  readonly isReadOnly: boolean;
  /** The cursor stands where writing goes on, which may be far down the page. */
  readonly isContinued: boolean;
  private readonly autosave: Autosave;
  private readonly urls = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private current: DraftView;
  private revision: number;
  private lastNotice = 0;

  constructor(opened: OpenedDraft, unsaved: UnsavedText | null, mayWrite: boolean, beginning: Beginning) {
    this.addImages(opened.images);
    this.revision = unsaved?.baseRevision ?? opened.draft.revision;
    this.current = { summary: opened.draft, head: unsaved?.head ?? opened.head, setting: unsaved?.setting ?? opened.setting, saving: { kind: 'saved', at: opened.draft.updatedAt }, notices: [] };
    this.autosave = new Autosave({ delayMs, retryMs, save: () => this.save(), onState: (saving) => this.change({ saving }) }, opened.draft.updatedAt);
    this.paper = createPaperEditor({
      content: unsaved?.content ?? opened.content, editable: mayWrite, label: t('editor:document'), host: this, onChange: () => this.autosave.changed(),
    });
    this.isReadOnly = !mayWrite || this.paper.isDamaged;
    if (unsaved) this.autosave.changed();
    this.isContinued = beginning !== 'afresh';
    if (beginning !== 'afresh') restoreCursor(this.paper.editor, beginning);
    else if (opened.draft.revision === 1) startWriting(this.paper.editor);
  }

  get view(): DraftView {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  changeHead(change: Partial<DocumentHead>): void {
    if (this.isReadOnly) return;
    this.change({ head: { ...this.current.head, ...change } });
    this.autosave.changed();
  }

  changeSetting(change: Partial<DraftSetting>): void {
    if (this.isReadOnly) return;
    this.change({ setting: { ...this.current.setting, ...change } });
    this.autosave.changed();
  }

  /** The office has classified the draft anew. */
  classified(summary: DraftSummary): void {
    this.change({ summary: { ...this.current.summary, classification: summary.classification, urgency: summary.urgency } });
  }

  /** Answers whether every word is on disk. */
  flush(): Promise<boolean> {
    return this.autosave.flush();
  }

  /** What is not on disk, or null. */
  unsaved(): UnsavedText | null {
    if (!this.autosave.isDirty) return null;
    return { draftId: this.current.summary.id, baseRevision: this.revision, head: this.current.head, setting: this.current.setting, content: documentOf(this.paper.editor) };
  }

  dispose(): void {
    this.autosave.stop();
    this.paper.editor.destroy();
    for (const url of this.urls.values()) URL.revokeObjectURL(url);
    this.urls.clear();
    this.listeners.clear();
  }

  dismiss(notice: DraftNotice): void {
    this.change({ notices: this.current.notices.filter((other) => other !== notice) });
  }

  refused(error: unknown): void {
    this.tell({ kind: 'refusal', error });
  }

  insertPassage(passage: PassageJson, images: OpenedDraft['images']): boolean {
    this.addImages(images);
    return insertPassage(this.paper.editor, passage);
  }

  async chooseImage(): Promise<void> {
    const chosen = await shell.chooseFiles({ kind: 'image', multiple: true });
    await this.addGranted(chosen);
  }

  imageUrl(imageId: string): string | null {
    return this.urls.get(imageId) ?? null;
  }

  openRecord(recordId: RecordId): void {
    go('archive', { recordId });
  }

  takeFiles(files: readonly File[]): void {
    void shell.grantDropped(files).then((granted) => {
      if (granted.length < files.length) this.picturesLeftOut(files.length - granted.length);
      return this.addGranted(granted);
    }, (error: unknown) => this.refused(error));
  }

  picturesLeftOut(count: number): void {
    this.tell({ kind: 'pictures', count });
  }

  private async addGranted(files: Awaited<ReturnType<typeof shell.chooseFiles>>): Promise<void> {
    for (const { grant, name } of files) {
      try {
        const image = await call('drafts.addImage', { id: this.current.summary.id, grant });
        this.addImages([image]);
        insertImage(this.paper.editor, image.imageId, name.replace(/\.[^.]+$/u, ''));
      } catch (error) {
        this.refused(error);
      }
    }
  }

  private addImages(images: OpenedDraft['images']): void {
    for (const { imageId, mediaType, bytes } of images) {
      if (!this.urls.has(imageId)) this.urls.set(imageId, URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType })));
    }
  }

  private async save(): Promise<string> {
    const { summary, head, setting } = this.current;
    const text = { head: composed(head), setting: composed(setting), content: documentOf(this.paper.editor) };
    try {
      return await this.write(summary.id, text);
    } catch (error) {
      if (asApiError(error).code !== 'draftMissing') throw error;
      return this.rescue(text);
    }
  }

  private async write(id: DraftId, text: Pick<UnsavedText, 'head' | 'setting' | 'content'>): Promise<string> {
    const { revision, savedAt, keptAs } = await call('drafts.save', { id, baseRevision: this.revision, ...text });
    this.revision = revision;
    this.change({ summary: { ...this.current.summary, id: keptAs ?? id, title: text.head.title, revision, updatedAt: savedAt } });
    if (keptAs) this.tell({ kind: 'conflict' });
    return savedAt;
  }

  /** The draft was deleted while somebody wrote in it: the words go into a new one. */
  private async rescue(text: Pick<UnsavedText, 'head' | 'setting' | 'content'>): Promise<string> {
    const { template, title, classification } = this.current.summary;
    const made = await call('drafts.create', { template, title: text.head.title.trim() || title, classification });
    this.revision = made.revision;
    const savedAt = await this.write(made.id, text);
    this.tell({ kind: 'rescued' });
    return savedAt;
  }

  private tell(matter: NoticeMatter): void {
    this.lastNotice += 1;
    this.change({ notices: [...this.current.notices, { ...matter, id: this.lastNotice }] });
  }

  private change(change: Partial<DraftView>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Some keyboards type a letter and its accents apart; kept is the composed form. Not while typing: the cursor would jump. */
const composed = <Kept extends DocumentHead | DraftSetting>(words: Kept): Kept => JSON.parse(JSON.stringify(words).normalize('NFC')) as Kept;
