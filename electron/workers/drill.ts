import { parentPort } from 'node:worker_threads';
import { checkRestored } from '../vault/backup/check-restored';
import type { RestoredCheck } from '../vault/backup/check-restored';

/** One restored vault is checked, one answer goes back; the vault starts a thread a drill and ends it. */
parentPort?.on('message', (check: RestoredCheck) => {
  void checkRestored(check).then((findings) => parentPort?.postMessage(findings));
});
