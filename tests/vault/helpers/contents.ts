import { createHash } from 'node:crypto';
import type { OpenVault } from '../../../electron/vault';

const everything = { kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 1000, offset: 0 } as const;

/** All that a session can read of a vault, as one text: two that are equal hold the same. */
export async function contentsOf(open: OpenVault, queries: readonly string[] = ['', 'nội dung', 'bao cao']): Promise<string> {
  const found = await Promise.all(queries.map((query) => open.search.search({ ...everything, query })));
  const records = await Promise.all((found[0]?.hits ?? []).map(async ({ record }) => ({
    record, content: await open.records.content(record.id), readers: await open.records.readers(record.id), history: await open.records.history(record.id),
    original: createHash('sha256').update((await open.records.original(record.id)) ?? '').digest('hex'),
  })));
  const drafts = await Promise.all((await open.drafts.list()).map(async (draft) => ({
    draft, content: await open.drafts.content(draft.id), images: (await open.drafts.images(draft.id)).map(({ bytes, ...facts }) => ({ ...facts, sha256: createHash('sha256').update(bytes).digest('hex') })),
  })));
  const books = await open.books.list();
  const lines = await Promise.all(books.map(async ({ level, register, period }) => open.books.lines({ level, register, period, text: '', from: null, to: null, limit: 1000, offset: 0 })));
  return JSON.stringify({
    found, records, drafts, books, lines,
    office: [open.account, open.profile, await open.accounts.list(), await open.registers.scopes(), await open.registers.topics(), await open.recovery.status()],
    groups: await open.groups.list(), levels: await open.levels.list(), log: await open.audit.list(100_000, null),
  });
}
