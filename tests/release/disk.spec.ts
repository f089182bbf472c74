import { expect, test } from '@playwright/test';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshFolder, startProgram } from '../helpers/app';

const password = 'mua-vang-dong-xanh';
/** Words that stand in no file of the program: in its title, its text, and a draft. */
const canaries = ['Chim hồng hạc bay qua đầm sen', 'Con thuyền giấy chở mười hai câu hỏi', 'Bầy cá linh về sớm hơn con nước'];

test('beyond: the profile, the vault and the temporary folder hold no word of a paper, no password and no key word', async () => {
  const folder = freshFolder();
  const before = new Set(readdirSync(tmpdir()));
  const program = await startProgram({ folder, environment: { TMPDIR: folder, XDG_CONFIG_HOME: join(folder, 'config') } });
  const paper = join(folder, 'giấy tờ.txt');
  writeFileSync(paper, `BÁO CÁO\n${canaries[0]}\n\n${canaries[1]}.\n`);

  await program.page.evaluate(async ({ password: secret, typed }) => {
    const ask = async (name: string, input: unknown): Promise<Record<string, unknown>> => {
      const envelope = await window.toasoan.call(name, input);
      if (!envelope.ok) throw new Error(`${name}: ${envelope.error.code}`);
      return envelope.value as Record<string, unknown>;
    };
    await ask('office.create', {
      profile: { kind: 'training', name: 'Ban Thử nghiệm', parentBody: '', place: 'An Giang' },
      account: { loginName: 'an', fullName: 'Nguyễn Thị An', password: secret },
    });
    const chooser = document.createElement('input');
    chooser.type = 'file';
    chooser.id = 'chooser';
    document.body.append(chooser, typed);
  }, { password, typed: canaries[2]! });
  await program.page.setInputFiles('#chooser', paper);
  const found = await program.page.evaluate(async () => {
    const ask = async (name: string, input: unknown): Promise<Record<string, unknown>> => {
      const envelope = await window.toasoan.call(name, input);
      if (!envelope.ok) throw new Error(`${name}: ${envelope.error.code}`);
      return envelope.value as Record<string, unknown>;
    };
    const [chosen] = (document.getElementById('chooser') as HTMLInputElement).files!;
    const [granted] = await window.toasoan.shell.grantDropped([chosen!]);
    const topic = await ask('topics.create', { name: 'Việc thử', parentId: null });
    await ask('archive.fileMany', { grants: [granted!.grant], classification: { level: 'open', scopeId: 'whole-office', topicId: topic['id'], circulationMark: 'none' }, jobId: 'disk' });
    const answer = await ask('archive.search', { query: 'thuyen giay', filters: {}, limit: 10, offset: 0 });
    document.body.append(JSON.stringify(answer));
    return answer['total'];
  });
  expect(found).toBe(1);
  await program.close();

  const secrets = [...canaries, password];
  const leaks = [...filesUnder(folder), ...filesUnder(tmpdir(), (name) => !before.has(name) && !folder.endsWith(name) && !name.startsWith('playwright'))]
    .filter((path) => path !== paper)
    .flatMap((path) => {
      const bytes = readFileSync(path);
      return secrets.filter((secret) => bytes.includes(Buffer.from(secret, 'utf8')) || bytes.includes(Buffer.from(secret, 'utf16le'))).map((secret) => `${path}: ${secret}`);
    });
  expect(leaks).toEqual([]);
});

function filesUnder(folder: string, wanted: (name: string) => boolean = () => true): string[] {
  return readable(folder).filter(wanted).flatMap((name) => {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return [];
    if (found.isDirectory()) return filesUnder(path);
    return found.isFile() ? [path] : [];
  });
}

/** What belongs to other users is none of ours. */
function readable(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
