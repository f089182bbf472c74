import { main } from './command-line/main';

// Set, not exited: what was printed must reach its reader first.
const finish = async (): Promise<void> => {
  process.exitCode = await main(process.argv.slice(2));
};
void finish();
