import { expect, test } from 'vitest';
import { openVault, vaultExists, verifyVault } from '../../electron/vault';
import { classification, draft, draftText, file, found, newVault, note, paper, password, refusal, request, temporaryFolder } from './helpers/vault';

test('a vault is made, filled, closed and opened again with all that was filed', async () => {
  const directory = temporaryFolder();
  const { vault, open } = await newVault(directory);
  const added = paper({ subject: 'Kết luận về công tác đất đai', number: '21-KL/TW', text: 'Đất đai là tài nguyên.' });
  await open.records.add(added, note('archive.file', added.record.id));
  const made = draft({ title: 'Tài liệu sinh hoạt' });
  await open.drafts.create(made, draftText('câu đầu'), note('drafts.create', made.id));
  await open.close();
  await vault.release();

  expect(await vaultExists(directory)).toBe(true);
  const again = await openVault(directory);
  expect(again.profile.kind).toBe('training');
  const reopened = await again.logIn('Thu.Ky', password);
  expect(await reopened.records.get(added.record.id)).toEqual(added.record);
  expect(await reopened.records.content(added.record.id)).toEqual(added.content);
  expect(await reopened.records.original(added.record.id)).toEqual(added.original);
  expect((await reopened.drafts.list()).map((each) => each.title)).toEqual(['Tài liệu sinh hoạt']);
  expect((await verifyVault(directory, reopened)).filter((finding) => !finding.ok)).toEqual([]);
  await reopened.close();
  await again.release();
});

test('search finds by number, without accents, and by a phrase', async () => {
  const { open } = await newVault();
  await file(open, { subject: 'Kết luận về công tác đất đai', number: '21-KL/TW', text: 'Đất đai là tài nguyên quốc gia đặc biệt.' });
  await file(open, { subject: 'Báo cáo tình hình thiếu nhi', number: '155-BC/BTGDVTU', text: 'Các cháu thiếu nhi vui khoẻ.' });
  expect(await found(open, 'ket luan 21-kl/tw')).toEqual(['Kết luận về công tác đất đai']);
  expect(await found(open, 'dat dai')).toEqual(['Kết luận về công tác đất đai']);
  expect(await found(open, 'thiếu nh')).toEqual(['Báo cáo tình hình thiếu nhi']);
  const answer = await open.search.search(request('tai nguyen'));
  expect(answer.total).toBe(1);
  expect(answer.hits[0]?.snippet.filter((part) => part.hit).map((part) => part.text)).toEqual(['tài', 'nguyên']);
});

test('drafts move between levels with all they hold', async () => {
  const { open } = await newVault();
  const made = draft();
  await open.drafts.create(made, draftText('một'), note());
  await open.drafts.addImage(made.id, { imageId: 'ảnh', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]), width: 1, height: 1 });
  const saved = await open.drafts.save(made.id, 1, draftText('hai'), 'thu.ky');
  expect(saved?.revision).toBe(2);
  expect(await open.drafts.save(made.id, 1, draftText('ba'), 'thu.ky')).toBeNull();
  const moved = await open.drafts.classify(made.id, classification('secret'), 'urgent', note());
  expect(moved.classification.level).toBe('secret');
  expect(await open.drafts.content(made.id)).toEqual(draftText('hai'));
  expect(await open.drafts.images(made.id)).toHaveLength(1);
  expect(await open.drafts.list()).toHaveLength(1);
  expect(await refusal(open.drafts.save('nothing' as typeof made.id, 1, draftText(''), ''))).toBe('draftMissing');
});
