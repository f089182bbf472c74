import { parentPort } from 'node:worker_threads';
import { toErrorEnvelope, type ErrorEnvelope } from '../../shared/errors/office-error';
import { readPaper } from '../intake/read-paper';
import { inspectFile } from '../intake/inspect/inspect-file';
import { Refusal, type PaperReading } from '../intake/reading';
import type { LeakFinding } from '../../shared/domain/leaks';

/** The bytes are transferred: a thread that reads papers from outside never sees a path. */
interface ReadMessage {
  readonly id: number;
  /** `inspect`: not read as a paper, only looked through for what it would take out of the house. */
  readonly kind: 'read' | 'inspect';
  readonly name: string;
  readonly bytes: Uint8Array;
}
type Reply =
  | { readonly id: number; readonly ok: true; readonly reading: PaperReading }
  | { readonly id: number; readonly ok: true; readonly findings: readonly LeakFinding[] }
  | { readonly id: number; readonly ok: false; readonly error: ErrorEnvelope };

async function answer({ id, kind, name, bytes }: ReadMessage): Promise<Reply> {
  try {
    if (kind === 'inspect') return { id, ok: true, findings: await inspectFile(bytes) };
    return { id, ok: true, reading: await readPaper({ name, bytes }) };
  } catch (error) {
    return { id, ok: false, error: toErrorEnvelope(error instanceof Refusal ? error.named(name) : error) };
  }
}

// An unheard rejection inside a library's own promise must not end the thread after its paper has been answered.
process.on('unhandledRejection', () => {});
parentPort?.on('message', (message: ReadMessage) => {
  void answer(message).then((reply) => parentPort?.postMessage(reply));
});
