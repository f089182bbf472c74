import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bridge } from '../../shared/contract/bridge';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** In the page of the program under test. */
    readonly toasoan: Bridge;
  }
}

const root = join(import.meta.dirname, '../..');
/** The rehearsal package: the same program as it ships, except for the one fuse that lets Playwright in. */
export const rehearsal = join(root, 'release/rehearsal/linux-unpacked');
const loader = join(root, 'node_modules/playwright-core/lib/server/electron/loader.js');
export const sandboxIsOn = process.env['TOASOAN_SANDBOX'] === 'on';

export interface StartOptions {
  /** `checkout` is the built application in dist/, `package` the rehearsal package. TOASOAN_TARGET=package turns every test there. */
  readonly target?: 'checkout' | 'package';
  /** A folder that is kept; without it a fresh one is made and removed at the end. */
  readonly folder?: string;
  readonly vault?: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Holds `profile` and, where none was given, `vault`. */
  readonly folder: string;
  readonly vault: string;
  /** What the processes wrote to their standard output and error so far. */
  readonly output: () => string;
  /** Process ids: the shell, its pages and the office. */
  readonly processIds: () => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

/** Folder for one test, readable by nobody else. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'toasoan-test-'));

/** Binary and first arguments of the program under test. */
export function programCommand(target: 'checkout' | 'package'): { readonly executable: string; readonly args: readonly string[] } {
  const sandbox = sandboxIsOn ? [] : ['--no-sandbox'];
  if (target === 'package') {
    const executable = join(rehearsal, 'toasoan.bin');
    if (!existsSync(executable)) throw new Error('The rehearsal package is not built: node scripts/package.mjs --rehearsal');
    return { executable, args: sandbox };
  }
  const chosen = process.env['TOASOAN_ELECTRON'] ?? (JSON.parse(readFileSync(join(root, '.cache/electron.json'), 'utf8')) as { path: string }).path;
  return { executable: chosen, args: [...sandbox, process.env['TOASOAN_APPLICATION'] ?? root] };
}

/** The environment of this process without what would turn Electron into Node. */
export function cleanEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _node, ...rest } = process.env;
  return Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/**
 * A window that opens while Playwright connects is sometimes missed, and the launch never ends. Its own loader holds the program until it
 * is connected; a package takes no loader, so there the launch is tried again.
 */
async function launch(target: 'checkout' | 'package', given: { executablePath: string; args: string[]; env: Record<string, string> }): Promise<ElectronApplication> {
  // Without this Playwright itself turns the sandbox off.
  const options = { ...given, chromiumSandbox: sandboxIsOn };
  if (target === 'checkout') return _electron.launch({ ...options, args: ['-r', loader, ...options.args] });
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await _electron.launch({ ...options, timeout: 15_000 });
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/** Starts the real program in a real window and waits until its page is drawn. */
export async function startProgram(options: StartOptions = {}): Promise<Program> {
  const target = options.target ?? (process.env['TOASOAN_TARGET'] === 'package' ? 'package' : 'checkout');
  const folder = options.folder ?? freshFolder();
  const vault = options.vault ?? join(folder, 'vault');
  const { executable, args } = programCommand(target);
  const app = await launch(target, {
    executablePath: executable,
    args: [...args, '--profile', join(folder, 'profile'), '--vault', vault, ...(options.args ?? [])],
    env: { ...cleanEnvironment(), ...options.environment },
  });
  let written = '';
  for (const stream of [app.process().stdout, app.process().stderr]) stream?.on('data', (data) => { written += String(data); });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return {
    app, page, folder, vault,
    output: () => written,
    processIds: () => app.evaluate(({ app: running }) => running.getAppMetrics().map((metric) => metric.pid)),
    close: async () => {
      await app.close();
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}
