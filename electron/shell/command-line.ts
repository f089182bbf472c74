import { app, utilityProcess } from 'electron';

/** Runs the command line in a process of its own, without any window, and leaves with its exit code. @param entry absolute path */
export async function runCommandLine(entry: string, words: readonly string[]): Promise<void> {
  await app.whenReady();
  const child = utilityProcess.fork(entry, [...words], { serviceName: 'Tòa Soạn – command line', stdio: 'inherit' });
  child.once('exit', (code) => app.exit(code));
}
