import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram, type Program } from '../helpers/app';

/** Checklist 17: the shell answers the main frame of its own windows, and only what has the right shape. */
let program: Program;

test.beforeAll(async () => {
  program = await startProgram();
});
test.afterAll(() => program.close());

const tryBridge = `(async () => {
  const within = (work) => Promise.race([work.then(() => 'answered', () => 'refused'), new Promise((resolve) => setTimeout(() => resolve('silence'), 1500))]);
  return {
    office: await within(window.toasoan.call('office.status', {})),
    dialog: await within(window.toasoan.shell.chooseFiles({ kind: 'papers', multiple: true })),
    drop: await within(window.toasoan.shell.grantDropped([])),
  };
})()`;

test('our own page is answered', async () => {
  expect(await program.page.evaluate(() => window.toasoan.call('office.status', {}).then(({ ok }) => ok))).toBe(true);
  expect(await program.page.evaluate(() => window.toasoan.shell.grantDropped([]))).toEqual([]);
});

test('a window the shell did not open gets nothing, though it shows our page with our preload', async () => {
  const answers = await program.app.evaluate(async ({ app, BrowserWindow }, script) => {
    const { session } = BrowserWindow.getAllWindows()[0]!.webContents;
    const stranger = new BrowserWindow({ show: false, webPreferences: { session, preload: `${app.getAppPath()}/dist/preload/bridge.cjs`, sandbox: true, contextIsolation: true } });
    await stranger.loadURL('app://toasoan/index.html');
    const found: unknown = await stranger.webContents.executeJavaScript(script);
    stranger.destroy();
    return found;
  }, tryBridge);
  expect(answers).toEqual({ office: 'silence', dialog: 'refused', drop: 'refused' });
});

test('a page of another origin gets nothing, though it sits in our own window', async () => {
  const own = await startProgram();
  const answers = await own.app.evaluate(async ({ BrowserWindow }, script) => {
    const [known] = BrowserWindow.getAllWindows();
    await known!.loadURL('data:text/html,<title>foreign</title>');
    return known!.webContents.executeJavaScript(script) as Promise<unknown>;
  }, tryBridge);
  expect(answers).toEqual({ office: 'silence', dialog: 'refused', drop: 'refused' });
  await own.close();
});

test('messages of a wrong shape are refused', async () => {
  const outcomes = await program.page.evaluate(async () => {
    const shell = window.toasoan.shell as unknown as Record<string, (input: unknown) => Promise<unknown>>;
    const ask = (name: string, input: unknown): Promise<string> => shell[name]!(input).then(() => 'answered', () => 'refused');
    return Promise.all([
      ask('chooseFiles', { kind: 'folders', multiple: true }), ask('chooseFiles', null), ask('chooseFiles', { kind: 'papers', multiple: 'yes' }),
      ask('chooseSaveTarget', { suggestedName: 'x', extension: 'sh; rm' }), ask('chooseSaveTarget', { suggestedName: 5, extension: 'pdf' }), ask('chooseSaveTarget', {}),
    ]);
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'refused']);
});

test('a dropped file gives a word and never its path; a file that was never on the disk gives nothing', async () => {
  const path = join(program.folder, 'Tờ trình số 5.txt');
  writeFileSync(path, 'nội dung');
  await program.page.evaluate(() => {
    const chooser = document.createElement('input');
    chooser.type = 'file';
    chooser.id = 'chooser';
    document.body.append(chooser);
  });
  await program.page.setInputFiles('#chooser', path);
  const granted = await program.page.evaluate(() => {
    const [real] = (document.getElementById('chooser') as HTMLInputElement).files!;
    return window.toasoan.shell.grantDropped([real!, new File(['made up'], 'made-up.txt')]);
  });
  expect(granted).toEqual([{ grant: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'Tờ trình số 5.txt', size: 10 }]);
  expect(JSON.stringify(granted)).not.toContain(program.folder);
});

test('the dialog is told a name only, never a folder of the page’s choosing', async () => {
  await program.app.evaluate(({ dialog }) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    dialog.showSaveDialog = (async (_window: unknown, options: { defaultPath?: string }) => {
      asked.push(options.defaultPath);
      return { canceled: true, filePath: '' };
    }) as unknown as typeof dialog.showSaveDialog;
  });
  const answer = await program.page.evaluate(() => window.toasoan.shell.chooseSaveTarget({ suggestedName: '../../etc/Kế hoạch: 5', extension: 'pdf' }));
  expect(answer).toBeNull();
  expect(await program.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual(['.. .. etc Kế hoạch  5']);
});
