import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import type { LeakFinding } from '../../shared/domain/leaks';
import { limits } from '../../shared/domain/limits';
import { OfficeError } from '../../shared/errors/office-error';
import type { PaperReading } from '../intake/reading';
import { WorkerHost } from './workers';

export interface ReadPaper {
  readonly reading: PaperReading;
  readonly original: Uint8Array<ArrayBuffer>;
  /** Lower-case hexadecimal of the original. */
  readonly sha256: string;
}

/** Reads papers from outside: sizes and rights here, everything inside them in the worker. */
export class IntakeRoom {
  readonly #host: WorkerHost;

  constructor(workersPath: string) {
    this.#host = new WorkerHost(workersPath, 'intake', { timeoutMs: 60_000, stuck: 'fileTimedOut', crashed: 'fileTooComplex', heapMb: 1536 });
  }

  /** @throws OfficeError one of the file… codes, always with `name` */
  async read(path: string, name: string, signal?: AbortSignal): Promise<ReadPaper> {
    const original = await readWithinLimit(path, name);
    const sha256 = createHash('sha256').update(original).digest('hex');
    const copy = original.slice();
    const { reading } = await this.#host.run<{ reading: PaperReading }>({ kind: 'read', name, bytes: copy }, [copy.buffer], { name }, signal);
    return { reading, original, sha256 };
  }

  /** What a file that is about to leave holds beside what is seen. @throws OfficeError one of the file… codes, with `name` */
  async inspect(bytes: Uint8Array, name: string): Promise<readonly LeakFinding[]> {
    const copy = bytes.slice();
    return (await this.#host.run<{ findings: readonly LeakFinding[] }>({ kind: 'inspect', name, bytes: copy }, [copy.buffer], { name })).findings;
  }

  close(): Promise<void> {
    return this.#host.close();
  }
}

async function readWithinLimit(path: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const stat = await fs.stat(path);
    if (!stat.isFile()) throw new OfficeError('fileUnreadable', { name });
    const megabyte = 1024 * 1024;
    if (stat.size > limits.paperBytes) {
      throw new OfficeError('fileTooLarge', { name, megabytes: Math.ceil(stat.size / megabyte), limit: limits.paperBytes / megabyte });
    }
    if (stat.size === 0) throw new OfficeError('fileEmpty', { name });
    return new Uint8Array(await fs.readFile(path));
  } catch (error) {
    if (error instanceof OfficeError) throw error;
    throw new OfficeError('fileUnreadable', { name }, { cause: error });
  }
}
