import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment, freshFolder, rehearsal, sandboxIsOn, startProgram } from '../helpers/app';
import { archiveEntries } from '../helpers/archive';

const root = join(import.meta.dirname, '../..');
const binary = join(rehearsal, 'toasoan.bin');
const noSandbox = sandboxIsOn ? [] : ['--no-sandbox'];

test('16: a release is made from a supported Electron, and never from the stand-in', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  const [major = 0, minor = 0] = devDependencies['electron']!.split('.').map(Number);
  // 42.9.2 is the first of its line without CVE-2026-102674; 45 is the newest stable, three lines are supported.
  expect(major > 42 || (major === 42 && minor >= 9)).toBe(true);
  expect(major).toBeGreaterThanOrEqual(43);
  const { isStandIn } = JSON.parse(readFileSync(join(root, '.cache/electron.json'), 'utf8')) as { isStandIn: boolean };
  const source = readFileSync(join(root, 'scripts/package.mjs'), 'utf8');
  expect(source).toContain('electron.isStandIn');
  expect(existsSync(join(rehearsal, 'REHEARSAL-ONLY-FOR-TESTS.txt'))).toBe(true);
  expect(typeof isStandIn).toBe('boolean');
});

test('19: the fuses of the package, read back', async () => {
  const wire = await getCurrentFuseWire(binary);
  const state = (option: number): number | undefined => (wire as unknown as Record<number, number>)[option];
  expect(state(FuseV1Options.RunAsNode)).toBe(FuseState.DISABLE);
  expect(state(FuseV1Options.EnableCookieEncryption)).toBe(FuseState.ENABLE);
  expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(FuseState.DISABLE);
  expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(FuseState.ENABLE);
  expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe(FuseState.ENABLE);
  expect(state(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(FuseState.DISABLE);
});

test('19, beyond: with the last fuse off as in a release, no debugger comes in, no environment turns it into Node, and the window still opens', async () => {
  const folder = freshFolder();
  const copy = join(folder, 'program');
  spawnSync('cp', ['-a', rehearsal, copy]);
  const program = join(copy, 'toasoan.bin');
  await flipFuses(program, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: false });
  const wire = await getCurrentFuseWire(program) as unknown as Record<number, number>;
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE);

  const marker = join(folder, 'marker');
  const asNode = spawnSync(program, [...noSandbox, '--ozone-platform=headless', '-e', `require('fs').writeFileSync(${JSON.stringify(marker)}, '')`, 'help'], {
    timeout: 20_000, env: { ...cleanEnvironment(), ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${join(folder, 'no-such-file.cjs')}` },
  });
  expect(asNode.error).toBeUndefined();
  expect(existsSync(marker)).toBe(false);

  const window = spawn(program, [...noSandbox, '--inspect=0', '--profile', join(folder, 'profile'), '--vault', join(folder, 'vault')], { env: cleanEnvironment() });
  let written = '';
  window.stderr.on('data', (data) => { written += String(data); });
  await expect.poll(() => existsSync(join(folder, 'profile/chromium/Preferences')) || existsSync(join(folder, 'profile/chromium/Local State')), { timeout: 20_000 }).toBe(true);
  expect(window.exitCode).toBeNull();
  expect(written).not.toContain('Debugger listening');
  const ended = new Promise((resolve) => { window.once('exit', resolve); });
  window.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test('beyond: only the archive is run; a folder beside it is not', () => {
  const folder = freshFolder();
  const copy = join(folder, 'program');
  spawnSync('cp', ['-a', rehearsal, copy]);
  rmSync(join(copy, 'resources/app.asar'));
  mkdirSync(join(copy, 'resources/app'));
  const marker = join(folder, 'marker');
  writeFileSync(join(copy, 'resources/app/package.json'), '{"name":"intruder","main":"main.js"}');
  writeFileSync(join(copy, 'resources/app/main.js'), `require('fs').writeFileSync(${JSON.stringify(marker)}, ''); process.exit(0);`);
  spawnSync(join(copy, 'toasoan.bin'), [...noSandbox, '--ozone-platform=headless'], { timeout: 10_000, env: cleanEnvironment() });
  expect(existsSync(marker)).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});

test('the package holds the built program, one native file, and nothing else', () => {
  const entries = archiveEntries(join(rehearsal, 'resources/app.asar'));
  const tops = new Set(entries.map((path) => path.split('/').slice(0, 2).join('/')));
  expect([...tops].sort()).toEqual(['dist/office', 'dist/page', 'dist/preload', 'dist/resources', 'dist/shell', 'dist/workers', 'node_modules/better-sqlite3', 'package.json']);
  expect(entries.filter((path) => /\.(ts|tsx|map)$|(^|\/)(tests|scripts)\//.test(path))).toEqual([]);
  expect(entries.filter((path) => path.endsWith('.node'))).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node']);
  expect(existsSync(join(rehearsal, 'resources/default_app.asar'))).toBe(false);
  expect(readdirSync(rehearsal)).toEqual(expect.arrayContaining(['LICENSE', 'LICENSES.chromium.html', 'THIRD-PARTY-LICENCES.md', 'toasoan', 'toasoan.bin']));
});

test('the package opens its window, and its office answers', async () => {
  const program = await startProgram({ target: 'package' });
  const status = await program.page.evaluate(() => window.toasoan.call('office.status', {}));
  expect(status).toMatchObject({ ok: true, value: { exists: false } });
  expect(await program.page.evaluate(() => location.href)).toBe('app://toasoan/index.html');
  await program.close();
});

test('the packaged program answers the words of the command line without a display, and keeps the exit code', () => {
  const folder = freshFolder();
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = cleanEnvironment();
  const run = (...words: string[]): { code: number | null; stdout: string } => {
    const { status, stdout } = spawnSync(join(rehearsal, 'toasoan'), [...words], { encoding: 'utf8', timeout: 60_000, env: { ...environment, TOASOAN_PASSWORD: 'mua-vang-dong-xanh', XDG_CONFIG_HOME: folder } });
    return { code: status, stdout };
  };
  const vault = join(folder, 'kho lưu');
  expect(run('help')).toMatchObject({ code: 0, stdout: expect.stringContaining('TOASOAN_PASSWORD') });
  expect(run('search')).toMatchObject({ code: 2 });
  expect(run('init', '--vault', vault, '--user', 'an').code).toBe(0);
  const paper = join(folder, 'Thông báo.txt');
  writeFileSync(paper, 'THÔNG BÁO\nVề việc họp chi bộ tháng mười một.\n');
  const filed = run('import', '--vault', vault, '--user', 'an', '--json', paper);
  const [result] = filed.stdout.trim().split('\n').map((line) => JSON.parse(line) as { status: string; id: string });
  expect(result).toMatchObject({ status: 'filed' });
  const pdf = join(folder, 'Thông báo.pdf');
  expect(run('export', '--vault', vault, '--user', 'an', '--record', result!.id, '--to', pdf).code).toBe(0);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect(run('search', '--vault', vault, '--user', 'an', '--json', 'hop chi bo').stdout).toContain('"rank":1');
  expect(run('verify', '--vault', vault).code).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});
