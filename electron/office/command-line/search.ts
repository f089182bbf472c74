import { promises as fs } from 'node:fs';
import type { CallOutput } from '../../../shared/contract';
import { limits } from '../../../shared/domain/limits';
import { levelWords } from '../../../shared/domain/words';
import { OfficeError } from '../../../shared/errors/office-error';
import type { Office } from '../compose';
import type { Command, ExitCode } from './command';
import { withOffice } from './open-office';
import { readOptions, type Options } from './options';
import type { Output } from './output';

type Hit = CallOutput<'archive.search'>['hits'][number];

/** One query from the words, or a query a line from `--queries FILE`. */
export const searchArchive: Command = async (args, output) => {
  const options = readOptions(args, { limit: { type: 'string' }, queries: { type: 'string' } });
  const limit = Number(options.text('limit') ?? '10');
  if (!Number.isInteger(limit) || limit < 1 || limit > limits.searchPage) throw new OfficeError('usage', { detail: '--limit' });
  const file = options.text('queries');
  const queries = file ? await readQueries(file) : [queryFrom(options)];
  return withOffice<ExitCode>(options, async (office) => {
    for (const [index, query] of queries.entries()) await searchOne(office, query, limit, output, file ? { query: index } : {});
    return 0;
  });
};

async function searchOne(office: Office, query: string, limit: number, output: Output, about: { readonly query?: number }): Promise<void> {
  const filters = { kinds: [], levels: [], topics: [], years: [], bodies: [] };
  const answer = await office.call('archive.search', { query: query.slice(0, limits.searchQuery), filters, limit, offset: 0 });
  for (const [index, hit] of answer.hits.entries()) {
    const { record } = hit;
    output.result(
      { ...about, rank: index + 1, id: record.id, title: record.subject, number: record.number, date: record.date, level: record.level, snippet: snippetText(hit) },
      `${index + 1}. ${record.subject}\n   ${[record.number, record.date, record.issuingBody, levelWords[record.level].vi].filter(Boolean).join(' · ')}\n   ${snippetText(hit)}\n   ${record.id}`,
    );
  }
}

const snippetText = (hit: Hit): string => hit.snippet.map((part) => part.text).join('');

const queryFrom = (options: Options): string => {
  if (options.words.length === 0) throw new OfficeError('usage', { detail: 'search … QUERY' });
  return options.words.join(' ');
};

async function readQueries(file: string): Promise<string[]> {
  try {
    return (await fs.readFile(file, 'utf8')).replace(/\r?\n$/, '').split(/\r?\n/);
  } catch (error) {
    throw new OfficeError('fileUnreadable', { name: file }, { cause: error });
  }
}
