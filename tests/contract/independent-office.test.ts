import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toasoan } from '../helpers/command-line';

/** A network namespace of its own: only loopback. As an ordinary user it needs a user namespace too. */
const withoutAdapters = process.getuid?.() === 0 ? ['unshare', '--net'] : ['unshare', '--net', '--user', '--map-root-user'];
/** The same with a cable plugged in: one end of a pair, up and with an address. */
const withAdapter = [...withoutAdapters, 'sh', '-c', 'ip link add thu0 type veth peer name thu1 && ip addr add 192.0.2.1/24 dev thu0 && ip link set thu1 up && ip link set thu0 up && exec "$@"', 'sh'];

const secondPassword = 'bến sông chiều nay';

describe('the law on State secrets in an independent office', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-law-'));
  const vault = join(folder, 'kho');
  const as = ['--vault', vault, '--user', 'lan'];
  const paper = join(folder, 'bai.txt');
  const run = (prefix: readonly string[], args: readonly string[]) => toasoan(args, undefined, {}, prefix);

  beforeAll(() => {
    writeFileSync(paper, 'BÁO CÁO\nbài tập thử luật\n\nChữ dùng để thử: cánh diều trên đê.');
    expect(spawnSync(withoutAdapters[0]!, [...withoutAdapters.slice(1), 'true']).status, 'network namespaces are needed for this test').toBe(0);
    expect(run(withoutAdapters, ['init', '--vault', vault, '--user', 'lan', '--independent'])).toMatchObject({ code: 0 });
    const add = (name: string, more: readonly string[] = []) => toasoan(
      ['account', ...as, '--new-user', name, '--roles', 'approver', ...more], undefined, { TOASOAN_NEW_PASSWORD: secondPassword, TOASOAN_SECOND_PASSWORD: secondPassword }, withoutAdapters);
    expect(add('ha')).toMatchObject({ code: 0 });
    expect(add('minh', ['--levels', 'secret,topSecret', '--second', 'ha'])).toMatchObject({ code: 0 });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['confidential', 'secret', 'topSecret'])('%s is filed and found while no adapter is up, refused and unseen while one is', (level) => {
    const file = join(folder, `${level}.txt`);
    writeFileSync(file, `BÁO CÁO\nbài tập ${level}\n\nChữ dùng để thử ở ${level}: cánh diều trên đê.`);
    // Tuyệt mật is digitised by a recorded decision only.
    const importing = ['import', ...as, '--level', level, ...(level === 'topSecret' ? ['--decision', '01-QĐ;2026-11-20;Lê Ký'] : []), file];
    expect(run(withAdapter, importing)).toMatchObject({ code: 1, lines: [{ code: 'networkIsUp' }] });
    const undecided = level === 'topSecret' ? run(withoutAdapters, importing.filter((word) => !/^(?:--decision|01-QĐ)/.test(word))).lines[0]?.['code'] : 'digitisationNeedsDecision';
    expect(undecided).toBe('digitisationNeedsDecision');
    const filed = run(withoutAdapters, importing);
    expect(filed).toMatchObject({ code: 0, lines: [{ status: 'filed' }] });
    const record = String(filed.lines[0]?.['id']);
    expect(run(withoutAdapters, ['search', ...as, 'canh dieu']).lines.map((line) => line['id'])).toContain(record);
    expect(run(withAdapter, ['search', ...as, 'canh dieu']).lines).toEqual([]);
    // Whether it stands there or not: the person holds levels that the machine keeps shut.
    for (const id of [record, 'khong-co-that']) expect(run(withAdapter, ['show', ...as, '--record', id])).toMatchObject({ code: 1, lines: [{ code: 'networkIsUp' }] });
    const target = join(folder, `${level}.pdf`);
    expect(run(withAdapter, ['export', ...as, '--record', record, '--to', target]).code).toBe(1);
    // What is Mật and above leaves in numbered copies only, whoever signs.
    expect(run(withoutAdapters, ['export', ...as, '--record', record, '--to', target])).toMatchObject({ code: 1, lines: [{ code: 'printThroughCopies' }] });
  });

  test('open papers are taken whether an adapter is up or not', () => {
    expect(run(withAdapter, ['import', ...as, paper])).toMatchObject({ code: 0, lines: [{ status: 'filed' }] });
  });

  test('an ordinary office refuses with its own reason, adapter or not', () => {
    const ordinary = join(folder, 'thuong');
    expect(run(withoutAdapters, ['init', '--vault', ordinary, '--user', 'lan']).code).toBe(0);
    for (const prefix of [withoutAdapters, withAdapter]) {
      expect(run(prefix, ['import', '--vault', ordinary, '--user', 'lan', '--level', 'confidential', paper])).toMatchObject({ code: 1, lines: [{ code: 'stateSecretsNeedIndependentOffice' }] });
    }
  });
});
