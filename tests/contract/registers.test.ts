import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallInput, CallOutput } from '../../shared/contract';
import { exportFormats } from '../../shared/document/export-format';
import { wholeOfficeScope } from '../../shared/domain/ids';
import type { SecrecyLevel } from '../../shared/domain/secrecy';
import { OfficeError } from '../../shared/errors/office-error';
import { founder, newOffice, passwordOf, witness, type TestOffice } from '../helpers/office';
import { rawPages, squeeze } from '../press/helpers/tools';

let office: TestOffice;
const code = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof OfficeError) return error.code;
    throw error;
  }
};
const paper = 'BÁO CÁO\nkết quả công tác\n\nKính gửi các đồng chí. Nội dung để thử.';
let made = 0;
const filed = (level: SecrecyLevel = 'open'): Promise<{ id: CallOutput<'archive.fileProposal'>['id'] }> => {
  made += 1;
  return office.file(`bai-${made}.txt`, `${paper} Bài số ${made}.`, { level, subject: `Bài số ${made}` });
};
const books = async () => (await office.call('registers.list', {})).books;
const linesOf = async (level: SecrecyLevel, register: CallOutput<'registers.line'>['register']) => {
  const book = (await books()).find((each) => each.level === level && each.register === register && each.current)!;
  return (await office.call('registers.lines', { level, register, period: book.period, text: '', from: null, to: null, limit: 100, offset: 0 })).lines;
};

beforeAll(async () => {
  office = await newOffice();
  await office.call('accounts.update', { id: office.session.vault.account.id, fullName: founder.fullName, roles: ['securityOfficer', 'archivist', 'editor'], scopes: [], active: true });
});
afterAll(() => office.dispose());

describe('registers', () => {
  test('a line is numbered by the office and held to the columns of its form', async () => {
    const words = { typeName: 'Công văn', subject: 'Về việc phối hợp', fields: { arrivedOn: '2026-11-02', issuingBody: 'UBND tỉnh', number: '12/UBND-VX' } };
    const line = await office.call('registers.add', { ...words, level: 'open', register: 'incoming', scopeId: wholeOfficeScope, recordId: null });
    expect(line).toMatchObject({ ordinal: 1, fields: words.fields, subject: words.subject });
    expect(await code(office.call('registers.add', { ...words, fields: {}, level: 'open', register: 'incoming', scopeId: wholeOfficeScope, recordId: null }))).toBe('badInput');
    expect(await code(office.call('registers.add', { ...words, fields: { ...words.fields, weight: '1' }, level: 'open', register: 'incoming', scopeId: wholeOfficeScope, recordId: null }))).toBe('badInput');
    expect(await code(office.call('registers.add', { ...words, fields: { ...words.fields, arrivedOn: '2026-13-41' }, level: 'open', register: 'incoming', scopeId: wholeOfficeScope, recordId: null }))).toBe('badInput');
    expect(await code(office.call('registers.add', { ...words, level: 'open', register: 'secretIncoming', scopeId: wholeOfficeScope, recordId: null }))).toBe('badInput');
  });

  test('a Tuyệt mật line with a subject is refused by the contract', async () => {
    const line = { typeName: 'Đề án', subject: 'Phương án', fields: { arrivedOn: '2026-11-02', issuingBody: 'Tỉnh ủy' }, level: 'topSecret', register: 'secretIncoming', scopeId: wholeOfficeScope, recordId: null } as const;
    expect(await code(office.call('registers.add', line))).toBe('badInput');
    expect(await code(office.call('registers.add', { ...line, subject: '' }))).toBe('done');
  });

  test('filing an incoming paper enters it into the register of its level in the same step, without a subject at Tuyệt mật', async () => {
    const proposal = await office.call('archive.propose', { grant: office.grants.register(office.write('den.txt', `${paper} Đến.`), 'read'), jobId: office.job() });
    const record = await office.call('archive.fileProposal', {
      proposalId: proposal.proposalId, description: { ...proposal.description, subject: 'Trích yếu không được lộ' },
      classification: { topicId: await office.topic(), level: 'topSecret', scopeId: wholeOfficeScope, circulationMark: 'none' },
      digitisation: { number: '01-QĐ/TU', date: '2026-10-01', signer: 'Nguyễn Văn Ký' }, register: { arrivedOn: '2026-11-03', receiver: 'Phòng Lưu trữ' },
    });
    const line = (await linesOf('topSecret', 'secretIncoming')).find((each) => each.recordId === record.id);
    expect(line).toMatchObject({ subject: '', fields: { receiver: 'Phòng Lưu trữ' } });
    expect((await office.call('terms.decisions', { recordId: record.id })).decisions).toMatchObject([{ act: 'digitised', number: '01-QĐ/TU' }]);
  });

  test('nothing is digitised at Tuyệt mật without a decision, and nothing of it is kept', async () => {
    const proposal = await office.call('archive.propose', { grant: office.grants.register(office.write('tm.txt', `${paper} Tuyệt.`), 'read'), jobId: office.job() });
    const classification = { topicId: await office.topic(), level: 'topSecret', scopeId: wholeOfficeScope, circulationMark: 'none' } as const;
    expect(await code(office.call('archive.fileProposal', { proposalId: proposal.proposalId, description: { ...proposal.description, subject: 'Chưa có quyết định' }, classification }))).toBe('digitisationNeedsDecision');
    const filters = { kinds: [], levels: [], topics: [], years: [], bodies: [] };
    expect((await office.call('archive.search', { query: 'Chưa có quyết định', filters, limit: 10, offset: 0 })).total).toBe(0);
  });

  test('the number of an outgoing draft is drawn in the form of the office and stands in its head', async () => {
    await office.call('registers.setNumbering', { by: 'term', terms: [{ name: '2025–2030', from: '2025-09-20' }], style: 'party', body: 'BTGDVTU' });
    await office.call('registers.begin', { level: 'open', register: 'outgoing', series: 'BC', last: 154 });
    const draft = await office.call('drafts.create', { template: 'party-report', title: 'Báo cáo tháng', classification: { topicId: await office.topic(), level: 'open', scopeId: wholeOfficeScope, circulationMark: 'none' } });
    const line = await office.call('registers.issue', { draftId: draft.id, type: 'BC', typeName: '', fields: { recipients: 'Tỉnh ủy' } });
    expect(line).toMatchObject({ period: '2025–2030', ordinal: 1, seriesNumber: 155, typeName: 'Báo cáo', fields: { number: '155-BC/BTGDVTU', recipients: 'Tỉnh ủy' } });
    expect((await office.call('drafts.open', { id: draft.id })).head.number).toBe('155-BC/BTGDVTU');
    expect(await code(office.call('registers.issue', { draftId: draft.id, type: 'BC', typeName: '', fields: {} }))).toBe('draftHasNumber');
    await office.call('registers.setNumbering', { by: 'year', terms: [], style: 'state', body: 'BTG' });
  });

  test('a register is printed on landscape sheets with its seal, which the office knows again', async () => {
    const [line] = await linesOf('open', 'incoming');
    const request = { level: 'open', register: 'incoming', period: line!.period, from: null, to: null, volume: 1, paper: 'a4' } as const;
    const { pageCount } = await office.call('registers.preview', request);
    expect(pageCount).toBeGreaterThan(1);
    expect(await office.call('registers.print', request)).toEqual({ printed: true });
    const { levels } = await office.call('registers.verify', {});
    expect(levels.every((each) => each.trouble === null)).toBe(true);
    const head = levels.find((each) => each.level === 'open')!.head!;
    const spaced = head.seal.slice(0, 32).replaceAll(/(.{4})/g, '$1 ');
    expect(await office.call('registers.compareSeal', { level: 'open', entry: head.number, seal: spaced })).toEqual({ same: true });
    expect(await office.call('registers.compareSeal', { level: 'open', entry: head.number, seal: '0000 1111 2222' })).toEqual({ same: false });
  });

  test('a day that has not come cannot be closed; a closed one takes no line', async () => {
    expect(await code(office.call('registers.close', { level: 'open', register: 'transfer', day: '2999-01-01' }))).toBe('registerDayAhead');
    const { today } = await office.call('registers.list', {});
    await office.call('registers.close', { level: 'open', register: 'transfer', day: today });
    const line = { typeName: 'Tài liệu', subject: 'Một phong bì', fields: { date: today, receiver: 'Xã A' }, level: 'open', register: 'transfer', scopeId: wholeOfficeScope, recordId: null } as const;
    expect(await code(office.call('registers.add', line))).toBe('registerDayClosed');
  });
});

describe('numbered copies', () => {
  test('each recipient gets a number, the register has its line before the printer gets a page, later copies go on', async () => {
    const { id } = await filed();
    const before = office.printed.length;
    const first = await office.call('copies.print', { source: 'record', sourceId: id, recipients: ['Đảng ủy xã A', 'Đảng ủy xã B'], allowedBy: 'Đ/c Trưởng ban', note: '' });
    expect(first).toMatchObject({ first: 1, last: 2, handedOver: true, trouble: null, set: { issued: 2, counts: { out: 2 } } });
    expect(office.printed.length).toBe(before + 1);
    expect((await linesOf('open', 'copying')).at(-1)).toMatchObject({ recordId: id, ordinal: first.ordinal, fields: { count: '2', recipients: 'Đảng ủy xã A; Đảng ủy xã B', allowedBy: 'Đ/c Trưởng ban' } });
    const more = await office.call('copies.print', { source: 'record', sourceId: id, recipients: ['Đảng ủy xã C'], allowedBy: '', note: '' });
    expect(more).toMatchObject({ first: 3, last: 3, set: { issued: 3 } });
    const { copies } = await office.call('copies.get', { id: more.set.id });
    expect(copies.map(({ number, total, recipient }) => `${number}/${total} ${recipient}`)).toEqual(['1/2 Đảng ủy xã A', '2/2 Đảng ủy xã B', '3/3 Đảng ủy xã C']);
  });

  test('all copies go to the printer as one job after their line is on disk; each page names its own copy', async () => {
    const { id } = await filed();
    const recipients = ['Đảng ủy xã An Bình', 'Đảng ủy xã Tân Lộc', 'Ban Dân vận Tỉnh ủy'];
    const before = office.printed.length;
    let lineAtPrinting: unknown;
    office.printer.before = async () => { lineAtPrinting = (await linesOf('open', 'copying')).at(-1)?.ordinal; };
    const told = await office.call('copies.print', { source: 'record', sourceId: id, recipients, allowedBy: '', note: '', bothSides: true });
    office.printer.before = async () => undefined;
    expect(lineAtPrinting).toBe(told.ordinal);
    const jobs = office.printed.slice(before);
    expect(jobs.map(({ title, duplex }) => `${title} ${duplex}`)).toEqual(['Tòa Soạn – bản số 1–3 longEdge']);
    const pages = rawPages(jobs[0]!.pdf).map(squeeze);
    expect(pages).toHaveLength(told.pageCount);
    expect(pages.length % 6).toBe(0);
    pages.forEach((page, index) => {
      const copy = Math.floor(index / (pages.length / 3));
      expect(page.match(/Bản số \d+\/\d+ – [^\n]*?(?= |$)/gu)).toHaveLength(1);
      expect(page).toContain(`Bản số ${copy + 1}/3 – ${recipients[copy]}`);
    });
    const bare = [0, 1, 2].map((copy) => pages.slice(copy * (pages.length / 3), (copy + 1) * (pages.length / 3)).map((page) => page.replace(`Bản số ${copy + 1}/3 – ${recipients[copy]}`, '')));
    expect([bare[1], bare[2]]).toEqual([bare[0], bare[0]]);
  });

  test('a closed dialog and a failing printer leave the line and say which copies have no paper', async () => {
    const { id } = await filed();
    const ask = { source: 'record', sourceId: id, recipients: ['A', 'B'], allowedBy: '', note: '' } satisfies CallInput<'copies.print'>;
    office.printer.outcome = 'cancelled';
    expect(await office.call('copies.print', ask)).toMatchObject({ first: 1, last: 2, handedOver: false, trouble: null, set: { issued: 2 } });
    office.printer.outcome = 'failed';
    expect(await office.call('copies.print', ask)).toMatchObject({ first: 3, last: 4, handedOver: false, trouble: { code: 'printFailed' }, set: { issued: 4 } });
    office.printer.outcome = 'printed';
    expect((await linesOf('open', 'copying')).slice(-2).map(({ fields }) => fields['form'])).toEqual(['In từ máy, bản số 1–2', 'In từ máy, bản số 3–4']);
  });

  test('copies are saved as one file for a printer elsewhere, with their line; a place that cannot be written is told', async () => {
    const { id } = await filed('confidential');
    const ask = { source: 'record', sourceId: id, recipients: ['Đảng ủy xã G', 'Đảng ủy xã H'], allowedBy: '', note: '' } satisfies CallInput<'copies.print'>;
    const { path, grant } = office.grantWrite('bản có số.pdf');
    expect(await office.call('copies.save', { ...ask, grant })).toMatchObject({ first: 1, last: 2, handedOver: true, set: { issued: 2, level: 'confidential' } });
    const pages = rawPages(readFileSync(path)).map(squeeze);
    expect(pages.map((page) => /Bản số [12]\/2 – Đảng ủy xã [GH]/u.exec(page)?.[0])).toEqual([...pages.slice(0, pages.length / 2).map(() => 'Bản số 1/2 – Đảng ủy xã G'), ...pages.slice(pages.length / 2).map(() => 'Bản số 2/2 – Đảng ủy xã H')]);
    expect((await linesOf('confidential', 'copying')).at(-1)).toMatchObject({ fields: { form: 'Lưu ra tệp để in, bản số 1–2', count: '2' } });
    expect(await code(office.call('copies.save', { ...ask, grant }))).toBe('fileGrantUnknown');
    const nowhere = office.grantWrite(join('khong-co-thu-muc', 'ra.pdf'));
    expect(await office.call('copies.save', { ...ask, grant: nowhere.grant })).toMatchObject({ first: 3, last: 4, handedOver: false, trouble: { code: 'saveFailed' } });
  });

  test('a copy goes its way to the end, the sum agrees, destroying needs a second person', async () => {
    const { id } = await filed();
    const { set } = await office.call('copies.print', { source: 'record', sourceId: id, recipients: ['A', 'B', 'C', 'D'], allowedBy: '', note: '' });
    await office.call('copies.follow', { id: set.id, numbers: [1], state: 'spoilt', note: 'kẹt giấy' });
    await office.call('copies.follow', { id: set.id, numbers: [2], state: 'returned', note: '' });
    expect(await code(office.call('copies.destroy', { id: set.id, numbers: [1], note: 'biên bản 01' }))).toBe('secondPersonNeeded');
    const destroyed = await office.signed('copies.destroy', { id: set.id, numbers: [1], note: 'biên bản 01' });
    expect(destroyed).toMatchObject({ issued: 4, counts: { out: 2, recalled: 0, returned: 1, spoilt: 0, destroyed: 1 } });
    expect(await code(office.call('copies.follow', { id: set.id, numbers: [1], state: 'returned', note: '' }))).toBe('copyStep');
    const { draftId, set: recalled } = await office.call('copies.recall', { id: set.id, numbers: [3, 4], until: '2026-12-31', reason: 'có bản thay thế', template: 'state-letter' });
    expect(recalled.counts).toMatchObject({ recalled: 2, out: 0 });
    expect((await office.call('drafts.open', { id: draftId })).head.addressees).toEqual(['C', 'D']);
  });

  test('a paper of Mật cannot be printed or saved but through copies', async () => {
    const classification = { topicId: await office.topic(), level: 'confidential', scopeId: wholeOfficeScope, circulationMark: 'none' } as const;
    const draft = await office.call('drafts.create', { template: 'state-letter', title: 'Thư mật', classification });
    expect(await code(office.call('press.print', { id: draft.id }))).toBe('printThroughCopies');
    expect(await code(office.call('press.save', { id: draft.id, grant: office.grantWrite('mat.pdf').grant }))).toBe('printThroughCopies');
    for (const format of exportFormats) expect(await code(office.call('press.export', { id: draft.id, format, grant: office.grantWrite('mat.tep').grant }))).toBe('printThroughCopies');
    for (const level of ['confidential', 'secret', 'topSecret'] as const) {
      const { id } = await filed(level);
      for (const name of ['archive.exportPdf', 'archive.saveOriginal'] as const) expect(await code(office.call(name, { id, grant: office.grantWrite('mat.pdf').grant }))).toBe('printThroughCopies');
    }
    expect(existsSync(join(office.folder, 'mat.pdf')) || existsSync(join(office.folder, 'mat.tep'))).toBe(false);
    const { id } = await filed();
    expect(await code(office.call('archive.exportPdf', { id, grant: office.grantWrite('thuong.pdf').grant }))).toBe('done');
    expect(await code(office.call('copies.print', { source: 'draft', sourceId: draft.id, recipients: ['A'], allowedBy: '', note: '' }))).toBe('done');
  });

  test('printing Tối mật copies needs a second person', async () => {
    const { id } = await filed('secret');
    expect(await code(office.call('copies.print', { source: 'record', sourceId: id, recipients: ['A'], allowedBy: '', note: '' }))).toBe('secondPersonNeeded');
    expect((await office.signed('copies.print', { source: 'record', sourceId: id, recipients: ['A'], allowedBy: '', note: '' })).set.issued).toBe(1);
  });

  test('what the leak check finds stops the copies before a number is given; seen, the very same copies go', async () => {
    const { id } = await office.file('so-dien-thoai.txt', 'Gọi 0912 345 678 để biết thêm về buổi họp.', { level: 'secret' });
    const ask = { source: 'record', sourceId: id, recipients: ['A', 'B'], allowedBy: '', note: '' } satisfies CallInput<'copies.print'>;
    const refusal = async (input: object) => {
      const answer = await office.router.handle('copies.print', input);
      if (answer.ok) throw new Error('it was not refused');
      return answer.error;
    };
    const unsigned = await refusal(ask);
    expect(unsigned.code).toBe('secondPersonNeeded');
    const { approval } = await office.call('approvals.sign', { operation: 'copies.print', object: String(unsigned.params['object']), loginName: witness, password: passwordOf(witness) });
    const before = office.printed.length;
    const found = await refusal({ ...ask, approval });
    expect(found).toMatchObject({ code: 'leaksFound', params: { count: 1, forbidden: 0 } });
    expect((await office.call('copies.of', { source: 'record', sourceId: id })).set).toBeNull();
    const leaksSeen = String(found.params['token']);
    expect(await refusal({ ...ask, recipients: ['A', 'Khác'], leaksSeen, approval })).toMatchObject({ code: expect.stringMatching(/^(leaksFound|approvalGone)$/) });
    expect(await office.router.handle('copies.print', { ...ask, leaksSeen, approval })).toMatchObject({ ok: true, value: { first: 1, last: 2, handedOver: true } });
    expect(office.printed.length).toBe(before + 1);
  });
});

describe('terms and levels', () => {
  test('a term is that of the law until a decision sets another, and an extension is at most the level’s own', async () => {
    const { id } = await filed('secret');
    const termOf = async () => (await office.call('terms.list', { until: null })).papers.find((each) => each.recordId === id)!;
    const byLaw = await termOf();
    expect(byLaw).toMatchObject({ byLaw: true, expiresOn: `${Number(byLaw.classifiedOn.slice(0, 4)) + 20}${byLaw.classifiedOn.slice(4)}` });
    const decision = { number: '05-QĐ/TU', date: '2026-11-01', signer: 'Trần Văn Duyệt' };
    expect(await code(office.call('terms.record', { recordId: id, act: 'classified', decision, expiresOn: '2046-11-02' }))).toBe('termTooLong');
    await office.call('terms.record', { recordId: id, act: 'classified', decision, expiresOn: '2030-06-30' });
    expect(await termOf()).toMatchObject({ byLaw: false, expiresOn: '2030-06-30' });
    expect(await code(office.call('terms.record', { recordId: id, act: 'extended', decision, expiresOn: '2050-07-01' }))).toBe('termTooLong');
  });

  test('declassification moves the paper by a recorded decision of two persons, and its holders are told', async () => {
    const { id } = await filed('confidential');
    const { set } = await office.call('copies.print', { source: 'record', sourceId: id, recipients: ['Đảng ủy xã Đ'], allowedBy: '', note: '' });
    const input = { recordId: id, to: 'open', decision: { number: '09-QĐ/TU', date: '2026-11-05', signer: 'Trần Văn Duyệt' } } as const;
    expect(await code(office.call('terms.changeLevel', input))).toBe('secondPersonNeeded');
    expect(await office.signed('terms.changeLevel', input)).toMatchObject({ id, level: 'open' });
    expect((await office.call('terms.decisions', { recordId: id })).decisions).toMatchObject([{ act: 'declassified', from: 'confidential', to: 'open', number: '09-QĐ/TU' }]);
    const { draftId, recipients } = await office.call('terms.notice', { recordId: id, template: 'party-letter' });
    expect(recipients).toBe(1);
    const letter = await office.call('drafts.open', { id: draftId });
    expect(letter.draft.classification.level).toBe('open');
    expect(JSON.stringify(letter.content)).toContain('GIẢI MẬT');
    expect(letter.head.addressees).toEqual(['Đảng ủy xã Đ']);
    expect(set.issued).toBe(1);
  });
});

describe('lending', () => {
  test('an original is lent once, has its slip and line, and comes back', async () => {
    const { id } = await filed();
    const lent = await office.call('loans.lend', { recordId: id, borrower: 'Phòng Tuyên truyền', dueOn: '2099-01-01', note: '' });
    expect(await code(office.call('loans.lend', { recordId: id, borrower: 'Khác', dueOn: '2099-01-01', note: '' }))).toBe('loanOpen');
    expect((await linesOf('open', 'borrowing')).at(-1)).toMatchObject({ ordinal: lent.ordinal, fields: { borrower: 'Phòng Tuyên truyền' } });
    expect(await office.call('loans.printSlip', { id: lent.id })).toEqual({ printed: true });
    await office.call('loans.takeBack', { id: lent.id });
    expect(await code(office.call('loans.takeBack', { id: lent.id }))).toBe('loanReturned');
    expect(await code(office.call('loans.printOverdue', { level: 'open' }))).toBe('registerEmpty');
  });
});

test('nothing that was refused was an unforeseen error', () => {
  expect(office.unexpected).toEqual([]);
});
