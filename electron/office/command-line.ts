import { main } from './command-line/main';

// Set, not exited: what was printed must reach its reader first.
const finish = async (): Promise<void> => {
  process.exitCode = await main(process.argv.slice(2));
  // In the package this is a process of Electron's, which does not end by itself.
  if ('parentPort' in process && process.parentPort) process.stdout.write('', () => process.exit());
};
void finish();
