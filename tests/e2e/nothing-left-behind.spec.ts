import { expect, test } from '@playwright/test';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fold } from '../../shared/text/fold';
import { freshFolder, startProgram } from '../helpers/app';
import { founder } from './office';
import { Archive } from './pages/archive';
import { answerDialogs } from './pages/dialogs';
import { Desk } from './pages/desk';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { PrintRoom } from './pages/print';
import { pdfPaper, plainPaper, textOf, wordPaper } from './papers';

/** What a person keeps for themselves: papers they brought, PDFs they saved. Not looked into. */
const own = freshFolder();
/** Everything the program was given to write in. */
const given = freshFolder();
const draftTitle = 'Bầy cá linh về sớm hơn con nước';
const draftWords = 'Con thuyền giấy chở mười hai câu hỏi qua đầm sen';

/** Every way in which words could lie on a disk. */
function formsOf(words: string): Buffer[] {
  const spelt = new Set([words.normalize('NFC'), words.normalize('NFD'), fold(words), words.normalize('NFC').toLowerCase(), words.normalize('NFC').toUpperCase()]);
  return [...spelt].flatMap((form) => [Buffer.from(form, 'utf8'), Buffer.from(form, 'utf16le')]);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

/** `file: words` for each of the secrets that lies in one of the files or in its name. */
function leaks(files: readonly string[], secrets: readonly string[]): string[] {
  const needles = secrets.map((secret) => ({ secret, forms: formsOf(secret) }));
  return files.flatMap((path) => {
    const bytes = Buffer.concat([readFileSync(path), Buffer.from(path)]);
    return needles.filter(({ forms }) => forms.some((form) => bytes.indexOf(form) >= 0)).map(({ secret }) => `${path}: ${secret}`);
  });
}

test('after a whole day’s work no sentence and no title of a paper lies anywhere the program wrote', async () => {
  const home = join(given, 'home');
  const temporary = join(given, 'tmp');
  for (const folder of [home, temporary]) mkdirSync(folder);
  const before = new Set(readdirSync(tmpdir()));
  const program = await startProgram({
    folder: given,
    environment: { HOME: home, TMPDIR: temporary, XDG_CONFIG_HOME: join(home, '.config'), XDG_CACHE_HOME: join(home, '.cache'), XDG_DATA_HOME: join(home, '.local/share') },
  });
  const entry = new EntryScreens(program.page);
  const frame = new Frame(program.page);
  const archive = new Archive(program.page);
  const desk = new Desk(program.page);
  await entry.createOffice({ kind: 'Văn phòng huấn luyện', name: 'Ban Thử nghiệm', parentBody: '', place: 'Sông Hậu', ...founder });
  for (const holder of [1, 2] as const) {
    await answerDialogs(program.app, { save: join(own, `phieu-${holder}.pdf`) });
    await entry.saveSheet(holder);
  }
  await entry.confirmSheets();

  await frame.go('archive');
  const papers = [plainPaper(own), wordPaper(own), pdfPaper(own)];
  for (const paper of papers) {
    await answerDialogs(program.app, { open: [paper.path] });
    await archive.chooseFiles({ training: true });
    await archive.classify({ topic: 'Chung', level: paper === papers[0] ? 'Thường' : 'Mật', scope: 'Toàn cơ quan' });
    await archive.submit();
    await expect(archive.text).toContainText(paper.sentence);
  }
  await archive.find(fold(papers[0]!.sentence));
  await archive.openFirst();
  await answerDialogs(program.app, { save: join(own, 'gốc.txt') });
  await archive.act('Lưu bản gốc');
  await frame.openPalette();
  await program.page.keyboard.type('vuon thuoc nam');
  await expect(frame.suggestions.filter({ hasText: 'vườn thuốc nam' })).toBeVisible();
  await program.page.keyboard.press('Escape');

  await frame.go('desk');
  await desk.begin('Tài liệu sinh hoạt chi bộ – A4', draftTitle, { topic: 'Chung', level: 'Thường', scope: 'Toàn cơ quan' });
  await desk.toEnd();
  await desk.type(`${draftWords}.`);
  await desk.takePassage('cho noi', 'mắc đèn ở khúc sông tối');
  await desk.allSaved();
  await desk.toText();
  await desk.toPrint();
  await new PrintRoom(program.page).shown();
  const printed = join(own, 'bản in.pdf');
  await answerDialogs(program.app, { save: printed });
  await new PrintRoom(program.page).save('bản in.pdf');
  expect(textOf(printed)).toContain(draftWords);

  const secrets = [...papers.map((paper) => paper.sentence), 'giữ gìn chợ nổi', 'vườn thuốc nam', 'Lịch phát thanh tiếng Khmer', draftTitle, draftWords, founder.password];
  const written = (): string[] => [...filesUnder(given), ...readdirSync(tmpdir()).filter((name) => !before.has(name) && name.startsWith('.org.chromium')).flatMap((name) => (statSync(join(tmpdir(), name)).isDirectory() ? filesUnder(join(tmpdir(), name)) : []))];

  await frame.lock();
  expect(leaks(written(), secrets)).toEqual([]);
  await entry.unlock(founder.password);
  await program.close();
  expect(leaks(written(), secrets)).toEqual([]);
  expect(secrets.filter((secret) => formsOf(secret).some((form) => program.output().includes(form.toString('utf8'))))).toEqual([]);

  // The search itself can find: planted in its least likely form, a title is seen.
  const planted = join(temporary, 'planted');
  writeFileSync(planted, Buffer.concat([Buffer.from([0]), Buffer.from(draftTitle.normalize('NFD'), 'utf16le')]));
  expect(leaks(written(), secrets)).toEqual([`${planted}: ${draftTitle}`]);
  expect(new Set(written().map((path) => basename(path)))).toContain('office.db');
  for (const folder of [own, given]) rmSync(folder, { recursive: true, force: true });
});
