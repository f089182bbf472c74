import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallInput, CallOutput } from '../../../shared/contract';
import type { ApiError } from '../../api/client';
import { call } from '../../api/client';
import { officeKey } from '../../api/hooks';

export type Filters = Required<CallInput<'archive.search'>['filters']>;
export type SearchAnswer = CallOutput<'archive.search'>;
export type Hit = SearchAnswer['hits'][number];

export const noFilters: Filters = { kinds: [], levels: [], topics: [], years: [], bodies: [] };
export const isFiltered = (filters: Filters): boolean => Object.values(filters).some((values) => values.length > 0);

const pageSize = 100;
/** While one types, at most one question this often. */
const typingMs = 100;

interface ArchiveSearch {
  readonly total: number;
  readonly facets: SearchAnswer['facets'] | null;
  /** The hit at a place of the whole result, undefined while its page is still coming. */
  hitAt(index: number): Hit | undefined;
  /** Tells which rows are looked at, so that their pages are asked for. */
  look(first: number, last: number): void;
  readonly error: ApiError | null;
  readonly loading: boolean;
  readonly retry: () => void;
  /** The query that the shown results belong to. */
  readonly query: string;
}

/** The result in pages, asked for as they come into sight; old results stay until new ones are there. */
export function useArchiveSearch(typed: string, filters: Filters): ArchiveSearch {
  const [query] = useDebouncedValue(typed.trim(), typingMs);
  const shape = JSON.stringify([query, filters]);
  const [looked, setLooked] = useState({ shape, first: 0, last: 0 });
  if (looked.shape !== shape) setLooked({ shape, first: 0, last: 0 });
  const pages = new Set([0]);
  for (let page = Math.floor(looked.first / pageSize); page <= Math.floor(looked.last / pageSize); page += 1) pages.add(page);
  const wanted = [...pages];
  const answers = useQueries({
    queries: wanted.map((page) => {
      const input: CallInput<'archive.search'> = { query, filters, limit: pageSize, offset: page * pageSize };
      return {
        queryKey: officeKey('archive.search', input), queryFn: () => call('archive.search', input),
        placeholderData: page === 0 ? keepPreviousData : undefined, staleTime: 2_000,
      };
    }),
  });
  const first = answers[0];
  return {
    total: first?.data?.total ?? 0,
    facets: first?.data?.facets ?? null,
    hitAt: (index) => answers[wanted.indexOf(Math.floor(index / pageSize))]?.data?.hits[index % pageSize],
    look: (from, to) => {
      const same = Math.floor(from / pageSize) === Math.floor(looked.first / pageSize) && Math.floor(to / pageSize) === Math.floor(looked.last / pageSize);
      if (!same) setLooked({ shape, first: from, last: to });
    },
    error: (answers.find((answer) => answer.error)?.error ?? null) as ApiError | null,
    loading: first?.isPending ?? true,
    retry: () => answers.forEach((answer) => void answer.refetch()),
    query,
  };
}
