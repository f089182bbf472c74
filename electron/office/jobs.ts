import type { JobId } from '../../shared/domain/ids';
import type { OfficeAnnouncements } from './events';

export interface RunningJob {
  readonly signal: AbortSignal;
  progress(done: number, total: number, label: string): void;
}

/** Long work that tells how far it is and can be cancelled by the id its caller chose. */
export class Jobs {
  readonly #running = new Map<JobId, AbortController>();
  readonly #announcements: OfficeAnnouncements;

  constructor(announcements: OfficeAnnouncements) {
    this.#announcements = announcements;
  }

  async run<Answer>(id: JobId, work: (job: RunningJob) => Promise<Answer>): Promise<Answer> {
    const controller = new AbortController();
    this.#running.set(id, controller);
    try {
      return await work({
        signal: controller.signal,
        progress: (done, total, label) => this.#announcements.emit('job.progress', { jobId: id, done, total, label }),
      });
    } finally {
      this.#running.delete(id);
    }
  }

  /** A job that has ended already is not an error. */
  cancel(id: JobId): void {
    this.#running.get(id)?.abort();
  }

  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort();
  }
}
