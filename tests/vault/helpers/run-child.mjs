// Loads a TypeScript module with `main(...)` in a process of its own, so that a test may kill it.
import { runnerImport } from 'vite';

const [path, ...rest] = process.argv.slice(2);
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
await module.main(...rest);
