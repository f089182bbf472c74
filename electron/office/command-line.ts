import { main } from './command-line/main';

// Set, not exited: what was printed must reach its reader first.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
