import type { RecordId } from '../../shared/domain/ids';

/** What the editor asks of the room around it. */
export interface EditorHost {
  /** Address of an image of this draft in the page's memory; null where the draft has no such image. */
  imageUrl(imageId: string): string | null;
  openRecord(recordId: RecordId): void;
  /** Image files that were dropped or pasted. */
  takeFiles(files: readonly File[]): void;
  /** Pictures inside pasted text were left out. */
  picturesLeftOut(count: number): void;
}

/** Listeners that the screen parts of one editor share: who shows the note that stands at a position. */
export class EditorSignals {
  private readonly chartListeners = new Set<() => void>();
  private readonly noteListeners = new Set<(position: number) => void>();

  /** Brings the cursor into the note whose mark stands at `position`. */
  openFootnote(position: number): void {
    for (const listener of this.noteListeners) listener(position);
  }

  /** Opens the figures of the selected chart. */
  openChart(): void {
    for (const listener of this.chartListeners) listener();
  }

  onOpenChart(listener: () => void): () => void {
    this.chartListeners.add(listener);
    return () => void this.chartListeners.delete(listener);
  }

  onOpenFootnote(listener: (position: number) => void): () => void {
    this.noteListeners.add(listener);
    return () => void this.noteListeners.delete(listener);
  }
}
