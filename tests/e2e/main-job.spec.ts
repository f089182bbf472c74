import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { freshFolder, startProgram } from '../helpers/app';
import { byWords, founder, type Target } from './office';
import { Archive } from './pages/archive';
import { answerDialogs } from './pages/dialogs';
import { Desk } from './pages/desk';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { PrintRoom } from './pages/print';
import { pdfPaper, plainPaper, sha256, textOf, wordPaper } from './papers';

/** The checkout as one develops it, and the package as it ships: the same job in both. */
const targets: readonly { readonly target: Target; readonly name: string }[] = [
  { target: 'checkout', name: 'the built application' },
  { target: 'package', name: 'the package' },
];

for (const { target, name } of targets) {
  test(`${name}: a real paper goes in, is classified, found, composed with others, and comes out as a correct PDF`, async () => {
    test.setTimeout(180_000);
    const own = freshFolder();
    const program = await startProgram({ target });
    const entry = new EntryScreens(program.page);
    const frame = new Frame(program.page);
    const archive = new Archive(program.page);
    const desk = new Desk(program.page);
    const printing = new PrintRoom(program.page);

    await entry.createOffice({ kind: 'Văn phòng huấn luyện', name: 'Ban Tuyên giáo và Dân vận', parentBody: 'Tỉnh uỷ Sông Hậu', place: 'Sông Hậu', ...founder });
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
      await archive.classify({ topic: 'Thông tin cơ sở', level: 'Thường', scope: 'Toàn cơ quan' });
      await archive.submit();
      await expect(archive.text).toContainText(paper.sentence);
    }
    for (const [typed, found] of [['204-bc/btgdvtu', 'giữ gìn chợ nổi'], ['vuon thuoc nam', 'Trồng vườn thuốc nam'], ['"ngày lễ Ok Om Bok"', 'Lịch phát thanh tiếng Khmer']] as const) {
      await archive.find(typed);
      await expect(archive.rows.first()).toContainText(found);
    }
    await archive.openFirst();
    await answerDialogs(program.app, { save: join(own, 'bản gốc.pdf') });
    await archive.act('Lưu bản gốc');
    await expect(program.page.getByText(/^Đã lưu bản gốc/)).toBeVisible();
    expect(sha256(join(own, 'bản gốc.pdf'))).toBe(sha256(papers[2]!.path));

    await frame.go('desk');
    await desk.begin('Tài liệu sinh hoạt chi bộ – A4', 'Tài liệu sinh hoạt tháng 12', { topic: 'Sinh hoạt chi bộ', level: 'Thường', scope: 'Toàn cơ quan' });
    await desk.toEnd();
    await desk.type('Chi bộ thảo luận ba việc sau đây.');
    for (const paper of papers) {
      await desk.takePassage(paper.sentence, paper.sentence);
      await expect(desk.text).toContainText(paper.sentence);
    }
    await desk.allSaved();
    await desk.toPrint();
    await printing.shown();
    await expect.poll(() => printing.ink()).toBeGreaterThan(500);
    const printed = join(own, 'tài liệu.pdf');
    await answerDialogs(program.app, { save: printed });
    await printing.save('tài liệu.pdf');

    const text = textOf(printed);
    for (const words of ['TÀI LIỆU SINH HOẠT CHI BỘ', 'Chi bộ thảo luận ba việc sau đây.', ...papers.map((paper) => paper.sentence), '204-BC/BTGDVTU', '57/KH-UBND', '33/TB-SVH', 'HUẤN LUYỆN']) expect(text).toContain(words);

    await program.app.close();
    expect(byWords(['verify', '--vault', program.vault, '--user', founder.loginName], founder.password, target)).toMatchObject({ code: 0 });
    await program.close();
  });
}
