import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
export const commandLineBundle = join(root, 'dist/office/command-line.cjs');

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as `--json` writes it: an object a line. */
  readonly lines: readonly Record<string, unknown>[];
}

/** Runs the built command line with this very Node (Electron's), `--json` added. `prefix` is put before the program, e.g. a network namespace. */
export function toasoan(args: readonly string[], password: string | null = 'mua-vang-dong-xanh', environment: Record<string, string> = {}, prefix: readonly string[] = []): CommandResult {
  if (!existsSync(commandLineBundle)) throw new Error('The command line is not built: run "npm run build" first.');
  const command = [...prefix, process.execPath, commandLineBundle, ...args, '--json'];
  const run = spawnSync(command[0]!, command.slice(1), {
    encoding: 'utf8', timeout: 240_000, maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ...(password === null ? {} : { TOASOAN_PASSWORD: password }), ...environment },
  });
  const lines = run.stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code: run.status, stdout: run.stdout, stderr: run.stderr, lines };
}
