import { expect, test } from '@playwright/test';
import { networkInterfaces } from 'node:os';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { founder, newVault } from './office';
import { Archive } from './pages/archive';
import { answerDialogs } from './pages/dialogs';
import { Desk } from './pages/desk';
import { EntryScreens } from './pages/entry';
import { Frame, rooms, type RoomName } from './pages/frame';
import { press } from './pages/keys';
import { plainPaper } from './papers';

async function opened(kind: 'ordinary' | 'independent' | 'training'): Promise<Program & { readonly own: string }> {
  const folder = freshFolder();
  const program = await startProgram({ folder, vault: newVault(folder, kind) });
  await new EntryScreens(program.page).logIn(founder.loginName, founder.password);
  return { ...program, own: folder };
}

const reason = 'văn phòng này được lập là văn phòng thường';
const whatToDo = 'máy không bao giờ nối mạng';

test('an ordinary office says of Mật, where a paper is filed and where one is begun, why not and what to do', async () => {
  const program = await opened('ordinary');
  const frame = new Frame(program.page);
  const archive = new Archive(program.page);
  await frame.go('archive');
  await answerDialogs(program.app, { open: [plainPaper(program.own).path] });
  await archive.chooseFiles({ training: false });
  await expect(archive.filing.getByRole('radio')).toHaveCount(1);
  await expect(archive.filing).toContainText(reason);
  await expect(archive.filing).toContainText(whatToDo);
  await archive.classify({ topic: 'Chung', level: 'Thường', scope: 'Toàn cơ quan' });
  await archive.submit();

  await frame.go('desk');
  const desk = new Desk(program.page);
  await program.page.keyboard.press('Control+N');
  await expect(desk.newDraft).toContainText(reason);
  await program.page.keyboard.press('Escape');

  const answer = await program.page.evaluate(async () => {
    const topics = await window.toasoan.call('topics.list', {});
    const [topic] = topics.ok ? (topics.value as { topics: { id: string }[] }).topics : [];
    const refused = await window.toasoan.call('drafts.create', { template: 'meeting-a4', title: 'Thử', classification: { topicId: topic!.id, level: 'confidential', scopeId: 'whole-office', circulationMark: 'none' } });
    return refused.ok ? 'made' : refused.error.code;
  });
  expect(answer).toBe('stateSecretsNeedIndependentOffice');
  await expect(frame.band).toHaveCount(0);
  await program.close();
});

test('an independent office offers Mật only while no adapter is up; while one is, it names it and says what to do', async () => {
  const up = Object.entries(networkInterfaces()).filter(([, addresses]) => addresses?.some(({ internal }) => !internal)).map(([name]) => name);
  const program = await opened('independent');
  const frame = new Frame(program.page);
  await expect(frame.title.getByRole('status')).toHaveText(up.length > 0 ? 'Đang nối mạng' : 'Không nối mạng');
  const desk = new Desk(program.page);
  await program.page.keyboard.press('Control+N');
  if (up.length === 0) {
    await desk.chooseLevel('Mật');
    await expect(desk.newDraft).not.toContainText('đang nối mạng');
  } else {
    await expect(desk.newDraft).toContainText(`máy này đang nối mạng (${up.join(', ')})`);
    await expect(desk.newDraft).toContainText('rút dây mạng, tắt Wi-Fi rồi đăng nhập lại');
  }
  await program.close();
});

test('the training office has all levels on any machine and says so on every screen, the dialogs and the lock too', async () => {
  const program = await opened('training');
  const frame = new Frame(program.page);
  const desk = new Desk(program.page);
  for (const room of Object.keys(rooms) as RoomName[]) {
    await program.page.keyboard.press(`Control+${rooms[room][1]}`);
    await expect(frame.band).toBeVisible();
  }
  await frame.go('settings');
  for (const section of await frame.room('settings').getByRole('navigation').getByRole('button').all()) {
    await press(section);
    await expect(frame.band).toBeVisible();
  }
  await frame.go('desk');
  await program.page.keyboard.press('Control+N');
  await desk.chooseLevel('Tuyệt mật');
  await expect(frame.band).toBeVisible();
  await program.page.keyboard.press('Escape');
  await frame.lock();
  await expect(frame.band).toBeVisible();
  await new EntryScreens(program.page).unlock(founder.password);
  await frame.logOut();
  await expect(frame.band).toBeVisible();
  expect(await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getTitle())).toContain('HUẤN LUYỆN');
  await program.close();
});
