// The thread of a drill out of its source, for tests that run before anything is built.
import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';

// What arrives while the module is being loaded must not be lost: its listener is not there yet.
const early = [];
const keep = (message) => early.push(message);
parentPort.on('message', keep);
await runnerImport(new URL('../../../electron/workers/drill.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' });
parentPort.off('message', keep);
for (const message of early) parentPort.emit('message', message);
