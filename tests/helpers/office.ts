import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { composeOffice, type Office } from '../../electron/office/compose';
import { callSigned } from '../../electron/office/approvals/call-signed';
import type { PrintOutcome } from '../../electron/office/printer';
import type { CallInput, CallOutput, OperationName } from '../../shared/contract';
import { wholeOfficeScope, type JobId, type ScopeId, type TopicId } from '../../shared/domain/ids';
import type { OfficeKind } from '../../shared/domain/office';
import type { Role } from '../../shared/domain/people';
import type { SecrecyLevel } from '../../shared/domain/secrecy';

const root = join(import.meta.dirname, '../..');
const workersPath = join(root, 'dist/workers');

export const founder = { loginName: 'lan', fullName: 'Trần Thị Lan', password: 'mua-vang-dong-xanh' } as const;

/** Second persons of the tests; they are there only where something had to be signed. */
export const witness = 'chung-kien';
const otherWitness = 'chung-kien-hai';
const isGrave = (level: SecrecyLevel): boolean => level === 'secret' || level === 'topSecret';

/** Of papers that the tests file at Tuyệt mật. */
const digitisation = { number: '01-QĐ/TU', date: '2026-10-01', signer: 'Nguyễn Văn Ký' };

export interface TestOffice extends Office {
  readonly folder: string;
  /** What the printer does next. */
  readonly printer: { outcome: PrintOutcome; before: () => Promise<void> };
  readonly printed: { readonly title: string; readonly pdf: Uint8Array; readonly duplex: string | null }[];
  readonly unexpected: unknown[];
  /** Writes a file of the project's own making and gives the word for it. */
  write(name: string, text: string | Uint8Array): string;
  grantRead(path: string): ReturnType<Office['grants']['register']>;
  grantWrite(name: string): { readonly path: string; readonly grant: ReturnType<Office['grants']['register']> };
  job(): JobId;
  topic(): Promise<TopicId>;
  file(name: string, text: string, at?: { readonly level?: SecrecyLevel; readonly scopeId?: ScopeId; readonly subject?: string }): Promise<CallOutput<'archive.fileProposal'>>;
  /** Adds a person and grants the levels; the caller must be the security officer. */
  addPerson(loginName: string, roles: readonly Role[], levels?: readonly SecrecyLevel[], scopes?: readonly ScopeId[]): Promise<void>;
  as(loginName: string): Promise<void>;
  /** The call, signed by a second person who holds every level and works nowhere else in the tests. */
  signed: <Name extends OperationName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
  dispose(): Promise<void>;
}

export const passwordOf = (loginName: string): string => (loginName === founder.loginName ? founder.password : `mat-khau-cua-${loginName}`);

/** A real office in a folder of its own: real vault, real worker threads, nobody logged in yet. */
export function emptyOffice(): TestOffice {
  if (!existsSync(join(workersPath, 'intake.cjs'))) throw new Error('The worker threads are not built: run "npm run build" first.');
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-test-'));
  const printed: { title: string; pdf: Uint8Array; duplex: string | null }[] = [];
  const unexpected: unknown[] = [];
  const printer: TestOffice['printer'] = { outcome: 'printed', before: async () => undefined };
  const office = composeOffice({
    vaultPath: join(folder, 'vault'), witnessPath: join(folder, 'seen'), workersPath, version: 'test',
    report: (error) => unexpected.push(error),
    print: async (title, pdf, duplex) => {
      await printer.before();
      printed.push({ title, pdf, duplex });
      return printer.outcome;
    },
  });
  const write = (name: string, text: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const job = (): JobId => randomUUID() as string as JobId;
  const topic = async (): Promise<TopicId> => {
    const { topics } = await office.call('topics.list', {});
    return topics[0]!.id;
  };
  let witnesses: Promise<void> | undefined;
  const person = (loginName: string) => ({ loginName, password: passwordOf(loginName) });
  /** Two approvers of every scope there is: each signs for the other what neither may sign for themselves. */
  const makeWitnesses = async (): Promise<void> => {
    const scopes = (await office.call('scopes.list', {})).scopes.map(({ id }) => id);
    const [first, second] = await Promise.all([witness, otherWitness].map((loginName) =>
      office.call('accounts.create', { ...person(loginName), fullName: loginName, roles: ['approver', 'securityOfficer'], scopes })));
    const held = (await office.call('session.current', {})).actor?.levels ?? [];
    for (const level of held.filter((each) => each !== 'open')) {
      await callSigned(office.call, 'levels.grant', { accountId: first!.id, level }, person(otherWitness));
      await callSigned(office.call, 'levels.grant', { accountId: second!.id, level }, person(witness));
    }
  };
  const signed: TestOffice['signed'] = async (name, input) => {
    await (witnesses ??= makeWitnesses());
    return callSigned(office.call, name, input, person(witness));
  };
  return {
    ...office, folder, printer, printed, unexpected, write, job, topic, signed,
    grantRead: (path) => office.grants.register(path, 'read'),
    grantWrite: (name) => ({ path: join(folder, name), grant: office.grants.register(join(folder, name), 'write') }),
    file: async (name, text, at = {}) => {
      const proposal = await office.call('archive.propose', { grant: office.grants.register(write(name, text), 'read'), jobId: job() });
      return office.call('archive.fileProposal', {
        proposalId: proposal.proposalId,
        description: { ...proposal.description, subject: at.subject ?? (proposal.description.subject || name) },
        classification: { topicId: await topic(), level: at.level ?? 'open', scopeId: at.scopeId ?? wholeOfficeScope, circulationMark: 'none' },
        digitisation: at.level === 'topSecret' ? digitisation : null,
      });
    },
    addPerson: async (loginName, roles, levels = [], scopes = []) => {
      const account = await office.call('accounts.create', { loginName, fullName: loginName, password: passwordOf(loginName), roles: [...roles], scopes: [...scopes] });
      for (const level of levels) await (isGrave(level) ? signed : office.call)('levels.grant', { accountId: account.id, level });
    },
    as: async (loginName) => {
      await office.call('session.logIn', { loginName, password: passwordOf(loginName) });
    },
    dispose: async () => {
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same with its office made and its founder logged in. */
export async function newOffice(kind: OfficeKind = 'training'): Promise<TestOffice> {
  const office = emptyOffice();
  await office.call('office.create', { profile: { kind, name: 'Ban Tuyên giáo thử', parentBody: 'TỈNH ỦY THỬ', place: 'Sông Hậu' }, account: founder });
  return office;
}
