import { expect, test } from 'vitest';
import type { RecordId } from '../../shared/domain/ids';
import { founder, newOffice } from '../helpers/office';

test('who leaves gives on what they read by name; then the account is closed, and the successor goes on with everything', async () => {
  const office = await newOffice();
  await office.addPerson('ra-di', ['archivist', 'editor'], ['confidential', 'secret']);
  await office.addPerson('o-lai', ['archivist', 'editor'], ['confidential', 'secret']);
  await office.addPerson('khong-mat', ['editor'], []);
  const ids = new Map((await office.call('accounts.list', {})).accounts.map(({ id, loginName }) => [loginName, id]));
  const [leaver, heir, low] = [ids.get('ra-di')!, ids.get('o-lai')!, ids.get('khong-mat')!];
  await office.as('ra-di');
  const record = (await office.file('rieng.txt', 'BÁO CÁO\nbài thử bàn giao\n\nChữ để thử.', { level: 'secret' })).id as RecordId;
  await office.session.vault.records.setReaders(record, [leaver], office.session.note('archive.readers', record));
  const draft = await office.call('drafts.create', { template: 'meeting-a4', title: 'Bản đang soạn', classification: { topicId: await office.topic(), level: 'confidential', scopeId: 'whole-office', circulationMark: 'none' } as never });
  const list = await office.call('handOver.list', { successorId: low });
  expect(list.drafts.map(({ id }) => id)).toEqual([draft.id]);
  expect(list.named).toMatchObject([{ id: record, kind: 'record', readers: 1 }]);
  expect(list.outOfReach).toMatchObject([{ id: draft.id, sentence: { vi: 'khong-mat không xem được tài liệu này vì chưa được cấp độ Mật.' } }]);
  expect((await office.call('handOver.list', { successorId: heir })).outOfReach).toEqual([]);
  expect(await office.call('handOver.give', { successorId: low })).toEqual({ given: 0, withoutLevel: 1 });
  for (const successorId of [leaver, 'khong-co-that']) expect(await office.router.handle('handOver.give', { successorId })).toMatchObject({ ok: false, error: { code: 'accountUnknown' } });

  await office.as('o-lai');
  expect(await office.router.handle('archive.get', { id: record })).toMatchObject({ ok: false, error: { code: 'recordMissing' } });
  await office.as('ra-di');
  expect(await office.call('handOver.give', { successorId: heir })).toEqual({ given: 1, withoutLevel: 0 });
  await office.as(founder.loginName);
  const closed = await office.call('accounts.update', { id: leaver, fullName: 'ra-di', roles: ['editor'], scopes: [], active: false });
  expect(closed).toMatchObject({ active: false, levels: ['open'] });
  expect(await office.router.handle('session.logIn', { loginName: 'ra-di', password: 'mat-khau-cua-ra-di' })).toMatchObject({ ok: false, error: { code: 'accountInactive' } });
  await office.as('o-lai');
  expect((await office.call('archive.get', { id: record })).record.id).toBe(record);
  expect((await office.call('drafts.open', { id: draft.id })).draft.title).toBe('Bản đang soạn');
  expect(office.unexpected).toEqual([]);
  await office.dispose();
});
