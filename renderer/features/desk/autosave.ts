/** What the status bar says; it is never truer than the disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown };

interface AutosaveOptions {
  /** Milliseconds from the first unsaved change to the start of its save. */
  readonly delayMs: number;
  /** Milliseconds before the first, second … new try after a failure; the last one goes on. */
  readonly retryMs: readonly number[];
  /** Takes the text at the moment it is called. Answers when it was on disk, ISO. */
  readonly save: () => Promise<string>;
  readonly onState: (state: SaveState) => void;
}

/**
 * Saves what changes, one save at a time: a change made during a save follows at once. The delay runs from the first unsaved
 * change and is not pushed on by typing, so no word waits longer than it.
 */
export class Autosave {
  private readonly options: AutosaveOptions;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private changes = 0;
  private saved = 0;
  /** How many changes the last begun save covers. */
  private taken = 0;
  private failures = 0;
  private changedAt = 0;
  private savedAt: string | null;
  private stopped = false;

  constructor(options: AutosaveOptions, savedAt: string | null) {
    this.options = options;
    this.savedAt = savedAt;
  }

  get isDirty(): boolean {
    return this.changes > this.saved;
  }

  /** Something was written. Cheap: called at every keystroke. */
  changed(): void {
    this.changes += 1;
    if (this.changes === this.taken + 1) this.changedAt = Date.now();
    if (this.stopped || this.timer !== undefined || this.running) return;
    if (this.failures === 0) this.options.onState({ kind: 'waiting' });
    this.schedule(this.options.delayMs);
  }

  /** Saves now whatever is unsaved; answers whether all of it is on disk. */
  async flush(): Promise<boolean> {
    while (this.isDirty && !this.stopped) {
      const before = this.failures;
      await (this.running ?? this.begin());
      if (this.failures > before) return false;
    }
    return !this.isDirty;
  }

  /** No more saves; what is unsaved stays unsaved. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.begin(), ms);
  }

  private begin(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running = this.run().finally(() => {
      this.running = undefined;
      this.goOn();
    });
    return this.running;
  }

  private async run(): Promise<void> {
    const taken = this.changes;
    this.taken = taken;
    this.options.onState({ kind: 'saving' });
    try {
      // The text is taken inside `save`, before its first await: later changes count as unsaved.
      this.savedAt = await this.options.save();
      this.saved = taken;
      this.failures = 0;
      this.options.onState(this.isDirty ? { kind: 'waiting' } : { kind: 'saved', at: this.savedAt });
    } catch (error) {
      this.failures += 1;
      this.options.onState({ kind: 'failed', error });
    }
  }

  private goOn(): void {
    if (!this.isDirty || this.stopped || this.timer !== undefined) return;
    const { retryMs, delayMs } = this.options;
    if (this.failures > 0) return this.schedule(retryMs[Math.min(this.failures, retryMs.length) - 1] ?? delayMs);
    this.schedule(Math.max(0, this.changedAt + delayMs - Date.now()));
  }
}
