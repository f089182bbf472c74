import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../../shared/errors/codes';
import { OfficeError, type ErrorEnvelope, type ErrorParams } from '../../shared/errors/office-error';

type Reply = { readonly id: number; readonly ok: true } | { readonly id: number; readonly ok: false; readonly error: ErrorEnvelope };

export interface WorkerLimits {
  /** Milliseconds after which a job counts as stuck: its thread is ended and a new one serves the next job. */
  readonly timeoutMs: number;
  /** What a stuck or crashed job is told as. */
  readonly stuck: ErrorCode;
  readonly crashed: ErrorCode;
  /** Ceiling of the thread's heap, in MiB. */
  readonly heapMb: number;
}

interface Job {
  readonly message: object;
  readonly transfer: readonly ArrayBuffer[];
  readonly params: ErrorParams;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (reply: never) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One worker thread and its queue. Papers from outside are opened only in such a thread, so that one which hangs or swells
 * takes the thread with it and nothing else.
 */
export class WorkerHost {
  readonly #file: string;
  readonly #limits: WorkerLimits;
  #worker: Worker | undefined;
  #queue: Job[] = [];
  #busy = false;
  #nextId = 1;

  constructor(workersPath: string, name: 'press' | 'intake', limits: WorkerLimits) {
    this.#file = join(workersPath, `${name}.cjs`);
    this.#limits = limits;
  }

  /** Sends one job; `params` go into the error if the thread is stuck or dies. Abort ends the thread if the job has begun. */
  run<Answer extends object>(message: object, transfer: readonly ArrayBuffer[] = [], params: ErrorParams = {}, signal?: AbortSignal): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      this.#queue.push({ message, transfer, params, signal, resolve: resolve as (reply: never) => void, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    const waiting = this.#queue;
    this.#queue = [];
    for (const job of waiting) job.reject(new OfficeError('cancelled'));
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#file, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMb }, stdout: true, stderr: true });
    // What a parser prints may quote the paper: it is read and dropped.
    worker.stdout.resume();
    worker.stderr.resume();
    const forget = (): void => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    worker.on('error', forget).on('exit', forget);
    this.#worker = worker;
    return worker;
  }

  #next(): void {
    if (this.#busy) return;
    const job = this.#queue.shift();
    if (!job) return;
    if (job.signal?.aborted) {
      job.reject(new OfficeError('cancelled'));
      this.#next();
      return;
    }
    this.#busy = true;
    this.#perform(job);
  }

  #perform(job: Job): void {
    const worker = this.#start();
    const id = this.#nextId++;
    const settle = (finish: () => void, keepThread: boolean): void => {
      clearTimeout(timer);
      job.signal?.removeEventListener('abort', aborted);
      // One by one: a worker also listens to itself, and forgetting those deafens it for the next job.
      worker.off('message', answered).off('error', died).off('exit', died);
      if (!keepThread) {
        this.#worker = undefined;
        void worker.terminate();
      }
      finish();
      this.#busy = false;
      this.#next();
    };
    const fail = (code: ErrorCode, cause?: unknown): void => settle(() => job.reject(new OfficeError(code, job.params, { cause })), false);
    const aborted = (): void => fail('cancelled');
    const died = (cause: unknown): void => fail(this.#limits.crashed, cause);
    const answered = (reply: Reply): void => {
      if (reply.id !== id) return;
      settle(() => {
        if (reply.ok) job.resolve(reply as never);
        else job.reject(new OfficeError(reply.error.code, { ...job.params, ...reply.error.params }));
      }, true);
    };
    const timer = setTimeout(() => fail(this.#limits.stuck), this.#limits.timeoutMs);
    job.signal?.addEventListener('abort', aborted, { once: true });
    worker.on('message', answered).on('error', died).on('exit', died);
    worker.postMessage({ ...job.message, id }, [...job.transfer]);
  }
}
