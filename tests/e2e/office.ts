import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment, freshFolder, programCommand, rehearsal, sandboxIsOn } from '../helpers/app';

const root = process.env['TOASOAN_APPLICATION'] ?? join(import.meta.dirname, '../..');
export type Target = 'checkout' | 'package';
export const target: Target = process.env['TOASOAN_TARGET'] === 'package' ? 'package' : 'checkout';

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The same program by words instead of a window. */
export function byWords(words: readonly string[], password: string | null = null, from: Target = target): Answer {
  const environment = { ...cleanEnvironment(), ...(password === null ? {} : { TOASOAN_PASSWORD: password }) };
  const packaged = from === 'package';
  const command = packaged ? join(rehearsal, 'toasoan') : programCommand('checkout').executable;
  const first = packaged ? [] : [join(root, 'dist/office/command-line.cjs')];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...words, ...(packaged && !sandboxIsOn ? ['--no-sandbox'] : [])], {
    encoding: 'utf8', timeout: 240_000, env: packaged ? environment : { ...environment, ELECTRON_RUN_AS_NODE: '1' },
  });
  return { code: status, stdout, stderr };
}

/** As `byWords`, where anything but success is the end of the test. */
export function done(answer: Answer): Answer {
  if (answer.code !== 0) throw new Error(`exit ${String(answer.code)}\n${answer.stdout}\n${answer.stderr}`);
  return answer;
}

const made = new Map<string, string>();

/** A copy in `folder` of a vault that is made once a run. */
function copyOf(kind: string, make: (vault: string) => void, folder: string): string {
  let original = made.get(kind);
  if (!original || !existsSync(original)) {
    const place = freshFolder();
    original = join(place, 'vault');
    make(original);
    made.set(kind, original);
    process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  }
  const vault = join(folder, 'vault');
  mkdirSync(folder, { recursive: true });
  cpSync(original, vault, { recursive: true });
  chmodSync(vault, 0o700);
  return vault;
}

/** The sample office, made by the command line. */
export const sampleVault = (folder: string): string => copyOf('sample', (vault) => void done(byWords(['sample', '--vault', vault])), folder);

/** People of the sample office: name and password. */
export const people = {
  security: ['baomat', 'baomat-2026'],
  archivist: ['luutru', 'luutru-2026'],
  editor: ['bientap', 'bientap-2026'],
  head: ['lanhdao', 'lanhdao-2026'],
  grassroots: ['coso', 'coso-xa-2026'],
  inspector: ['kiemtra', 'kiemtra-2026'],
} as const;

export const founder = { loginName: 'lan', fullName: 'Trần Thị Lan', password: 'mua-vang-dong-xanh' } as const;

/** An empty office with one account, `founder`, its recovery sheets put away; made by the command line. */
export const newVault = (folder: string, kind: 'ordinary' | 'independent' | 'training'): string => copyOf(kind, (vault) => {
  const sheets = join(vault, '../sheets');
  const declared = kind === 'ordinary' ? [] : [`--${kind}`];
  done(byWords(['init', '--vault', vault, '--user', founder.loginName, '--full-name', founder.fullName, '--name', 'Ban Thử nghiệm', '--place', 'Sông Hậu', '--sheets', sheets, ...declared], founder.password));
  rmSync(sheets, { recursive: true });
}, folder);
