import { parentPort } from 'node:worker_threads';
import { toErrorEnvelope, type ErrorEnvelope } from '../../shared/errors/office-error';
import { readPaper } from '../intake/read-paper';
import type { PaperReading } from '../intake/reading';

/** The bytes are transferred: a thread that reads papers from outside never sees a path. */
interface ReadMessage {
  readonly id: number;
  readonly kind: 'read';
  readonly name: string;
  readonly bytes: Uint8Array;
}
type Reply =
  | { readonly id: number; readonly ok: true; readonly reading: PaperReading }
  | { readonly id: number; readonly ok: false; readonly error: ErrorEnvelope };

async function answer({ id, name, bytes }: ReadMessage): Promise<Reply> {
  try {
    return { id, ok: true, reading: await readPaper({ name, bytes }) };
  } catch (error) {
    return { id, ok: false, error: toErrorEnvelope(error) };
  }
}

// An unheard rejection inside a library's own promise must not end the thread after its paper has been answered.
process.on('unhandledRejection', () => {});
parentPort?.on('message', (message: ReadMessage) => {
  void answer(message).then((reply) => parentPort?.postMessage(reply));
});
