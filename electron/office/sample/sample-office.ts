import { promises as fs } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { classification, level, paperDescription, profile, role } from '../../../shared/contract/schemas';
import type { AccountId, JobId, RecordId, ScopeId, TopicId } from '../../../shared/domain/ids';
import { wholeOfficeScope } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import { callSigned } from '../approvals/call-signed';
import type { Office } from '../compose';
import { writeSampleAccounts } from './accounts';
import { writeSampleHoldings } from './holdings';
import { sampleNumbering, writeSampleRegisters } from './registers';

const sampleSchema = z.object({
  profile: profile.omit({ kind: true }),
  scopes: z.array(z.object({ name: z.string() })),
  /** The first one makes the office and needs the post of security officer; an approver and an archivist sign grants for each other. */
  accounts: z.array(z.object({
    loginName: z.string(), password: z.string(), fullName: z.string(), about: z.string(),
    roles: z.array(role), levels: z.array(level), scopes: z.array(z.string()),
  })).min(2),
  papers: z.array(paperDescription.extend({
    file: z.string(), topic: z.string(), level, scope: z.string(), circulationMark: classification.shape.circulationMark,
  })),
});
export type Sample = z.infer<typeof sampleSchema>;

export const readSample = async (folder: string): Promise<Sample> => sampleSchema.parse(JSON.parse(await fs.readFile(join(folder, 'office.json'), 'utf8')));

/** The exercise's decision to digitise its one Tuyệt mật paper. */
const sampleDecision = { number: '03-QĐ/HL', date: '2026-10-19', signer: 'Nguyễn Hoài Phương' };

/**
 * Makes the sample office: a training office with ready accounts and papers of the project's own, filed through the same
 * services a person uses. `folder` holds `office.json` and `papers/`.
 */
export async function makeSampleOffice(office: Office, folder: string, onPaper: (file: string) => void): Promise<Sample> {
  const sample = await readSample(folder);
  const [founder, ...others] = sample.accounts;
  if (!founder) throw new OfficeError('internal');
  await office.session.create({ profile: { ...sample.profile, kind: 'training' }, account: { ...founder, scopes: [] } });
  // Nobody keeps sheets of a sample; it must open on work and not on them.
  await office.session.vault.recovery.confirm(office.session.note('recovery.confirm'));

  await office.call('registers.setNumbering', { ...sampleNumbering, terms: [...sampleNumbering.terms] });
  const scopes = new Map<string, ScopeId>([['whole-office', wholeOfficeScope]]);
  for (const { name } of sample.scopes) scopes.set(name, (await office.call('scopes.create', { name })).id);
  const scopeId = (name: string): ScopeId => {
    const id = scopes.get(name);
    if (!id) throw new OfficeError('scopeUnknown', { scope: name });
    return id;
  };
  const accounts = new Map<string, AccountId>();
  for (const person of others) accounts.set(person.loginName, (await office.call('accounts.create', { ...person, scopes: person.scopes.map(scopeId) })).id);
  for (const person of others) {
    const accountId = accounts.get(person.loginName);
    const second = others.find((other) => other !== person && other.roles.some((post) => post === 'approver' || post === 'archivist')) ?? null;
    if (!accountId) throw new OfficeError('internal');
    for (const granted of person.levels.filter((one) => one !== 'open')) await callSigned(office.call, 'levels.grant', { accountId, level: granted }, second);
  }

  const archivist = others.find((person) => person.roles.includes('archivist'));
  if (!archivist) throw new OfficeError('internal');
  await office.call('session.logIn', archivist);
  const { topics } = await office.call('topics.list', {});
  const filed = new Map<string, RecordId>();
  for (const { file, topic, level: paperLevel, scope, circulationMark, ...description } of sample.papers) {
    const topicId: TopicId | undefined = topics.find((one) => one.name === topic || one.id === topic)?.id;
    if (!topicId) throw new OfficeError('topicUnknown', { topic });
    const path = join(folder, 'papers', file);
    const proposal = await office.call('archive.propose', { grant: office.grants.register(path, 'read'), jobId: basename(file, '.txt').replace(/[^A-Za-z0-9-]/g, '-') as JobId });
    const record = await office.call('archive.fileProposal', {
      proposalId: proposal.proposalId, description,
      classification: { topicId, level: paperLevel, scopeId: scopeId(scope), circulationMark }, digitisation: paperLevel === 'topSecret' ? sampleDecision : null,
    });
    filed.set(file, record.id);
    onPaper(file);
  }
  await writeSampleRegisters(office.call, filed);
  await writeSampleHoldings(office.call, filed, scopes);
  await office.call('session.logOut', {});
  await writeSampleAccounts(office.session.directory, sample.accounts.map(({ loginName, password, fullName, about }) => ({ loginName, password, fullName, about })));
  return sample;
}
