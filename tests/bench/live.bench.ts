import { rmSync } from 'node:fs';
import { EntryScreens } from '../e2e/pages/entry';
import { Frame } from '../e2e/pages/frame';
import { people, sampleVault } from '../e2e/office';
import { freshFolder, startProgram } from '../helpers/app';
import { asDocument, mixedPaper } from './press/mixed-document';

const keystrokes = Number(process.env['LIVE_KEYS'] ?? 80);
const pages = 100;

const at = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
const shown = (values: readonly number[]): string => `${at(values, 0.5).toFixed(1)} ms`;

interface Stroke {
  /** From the key going down to the new page standing in the window, milliseconds. */
  readonly whole: number;
  readonly layoutMs: number;
  readonly emitMs: number;
  readonly drawMs: number;
  /** From the key to the question, and from the question to its answer. */
  readonly editorMs: number;
  readonly answerMs: number;
}

/** Milliseconds from a keystroke in the middle of a paper of 100 pages to its printed page refreshed beside it, in the real window. */
export async function run(): Promise<void> {
  const folder = freshFolder();
  const program = await startProgram({ folder, vault: sampleVault(folder) });
  try {
    const { page } = program;
    await new EntryScreens(page).logIn(...people.editor);
    const content = asDocument(mixedPaper(Math.round(pages * 1.06))).content.content.filter(({ type }) => type !== 'image');
    const id = await page.evaluate(async (blocks) => {
      const ask = async (name: string, input: object): Promise<Record<string, never>> => {
        const answer = await window.toasoan.call(name as never, input);
        if (!answer.ok) throw new Error(answer.error.code);
        return answer.value as Record<string, never>;
      };
      const { topics } = await ask('topics.list', {}) as unknown as { topics: { id: string }[] };
      const draft = await ask('drafts.create', { template: 'meeting-a4', title: 'Trăm trang để đo', classification: { topicId: topics[0]?.id, level: 'open', scopeId: 'whole-office', circulationMark: 'internal' } }) as unknown as { id: string; revision: number };
      const { head } = await ask('drafts.open', { id: draft.id });
      await ask('drafts.save', { id: draft.id, baseRevision: draft.revision, head, content: { type: 'doc', content: blocks } });
      return draft.id;
    }, content);
    // The list of drafts does not know what came by this road: the page begins afresh.
    await page.reload();
    const entry = new EntryScreens(page);
    await page.locator('[data-room]').first().or(entry.loginName).waitFor();
    if (await entry.loginName.isVisible()) await entry.logIn(...people.editor);
    await new Frame(page).go('desk');
    await page.locator(`tr[data-draft="${id}"]`).click();
    const text = page.getByRole('textbox', { name: 'Văn bản đang soạn' });
    await text.waitFor();
    await page.getByRole('button', { name: 'Xem trang in khi gõ' }).click();
    const live = page.locator('[data-live-drawn]');
    await page.waitForFunction(() => Number(document.querySelector('[data-live-drawn]')?.getAttribute('data-live-drawn')) > 0, null, { timeout: 60_000 });
    const middle = text.locator('> p').nth(150);
    await middle.scrollIntoViewIfNeeded();
    await middle.click();
    await page.waitForTimeout(1_000);
    await page.evaluate(() => {
      const strokes = { down: 0, done: [] as number[] };
      Object.assign(globalThis, { strokes });
      addEventListener('keydown', (event) => { strokes.down = event.timeStamp; }, { capture: true });
      const ground = document.querySelector('[data-live-drawn]');
      if (ground) new MutationObserver(() => strokes.done.push(performance.now())).observe(ground, { attributeFilter: ['data-live-drawn'] });
    });
    const strokes: Stroke[] = [];
    for (let key = 0; key < keystrokes; key += 1) {
      const before = await page.evaluate(() => (globalThis as unknown as { strokes: { done: number[] } }).strokes.done.length);
      await page.keyboard.press(key % 6 === 5 ? 'Space' : 'abcde'.charAt(key % 5));
      await page.waitForFunction((count) => (globalThis as unknown as { strokes: { done: number[] } }).strokes.done.length > count, before, { polling: 'raf', timeout: 30_000 });
      strokes.push(await page.evaluate((count) => {
        const { down, done } = (globalThis as unknown as { strokes: { down: number; done: number[] } }).strokes;
        const entry = performance.getEntriesByName('live page').at(-1) as PerformanceMark | undefined;
        const { layoutMs = 0, emitMs = 0, drawMs = 0, askedAt = 0, answeredAt = 0 } = (entry?.detail ?? {}) as Partial<Record<'layoutMs' | 'emitMs' | 'drawMs' | 'askedAt' | 'answeredAt', number>>;
        return { whole: (done[count] ?? 0) - down, layoutMs, emitMs, drawMs, editorMs: askedAt - down, answerMs: answeredAt - askedAt };
      }, before));
      await page.waitForTimeout(60);
    }
    const of = (name: keyof Stroke): number[] => strokes.map((stroke) => stroke[name]);
    console.log(`live: keystroke to refreshed page ${await live.getAttribute('data-live-page')} of a paper of ${pages} pages: median ${shown(of('whole'))}, 95 % ${at(of('whole'), 0.95).toFixed(1)} ms (goal 50 ms: ${at(of('whole'), 0.5) <= 50 ? 'reached' : 'MISSED'}; ${strokes.length} keystrokes)`);
    const road = strokes.map(({ answerMs, layoutMs, emitMs }) => answerMs - layoutMs - emitMs);
    const rest = strokes.map(({ whole, editorMs, answerMs, drawMs }) => whole - editorMs - answerMs - drawMs);
    console.log(`live: of that the editor ${shown(of('editorMs'))}, the road ${shown(road)}, layout ${shown(of('layoutMs'))}, writing the page ${shown(of('emitMs'))}, drawing ${shown(of('drawMs'))}, waiting for the window ${shown(rest)}`);
    if (process.env['LIVE_PICTURE']) await page.screenshot({ path: process.env['LIVE_PICTURE'] });
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
