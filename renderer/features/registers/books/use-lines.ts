import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallOutput } from '../../../../shared/contract';
import { call, type ApiError } from '../../../api/client';
import { officeKey } from '../../../api/hooks';

export type Line = CallOutput<'registers.line'>;
export type BookInfo = CallOutput<'registers.list'>['books'][number];
export interface LineFilter {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}
export const noFilter: LineFilter = { text: '', from: null, to: null };
export const isFiltered = ({ text, from, to }: LineFilter): boolean => text.trim() !== '' || from !== null || to !== null;

interface Lines {
  readonly total: number;
  readonly loading: boolean;
  readonly error: ApiError | null;
  readonly lineAt: (index: number) => Line | undefined;
  /** Which lines are in sight, so that their pages are fetched. */
  readonly look: (first: number, last: number) => void;
}

const pageSize = 200;

/** The lines of a book, fetched a page at a time as they come into sight. */
export function useLines({ level, register, period }: Pick<BookInfo, 'level' | 'register' | 'period'>, filter: LineFilter): Lines {
  const [pages, setPages] = useState<readonly number[]>([0]);
  const answers = useQueries({
    queries: pages.map((page) => {
      const input = { level, register, period, ...filter, limit: pageSize, offset: page * pageSize };
      return { queryKey: officeKey('registers.lines', input), queryFn: () => call('registers.lines', input), placeholderData: page === 0 ? keepPreviousData : undefined };
    }),
  });
  const first = answers[0];
  return {
    total: first?.data?.total ?? 0,
    loading: first?.isPending ?? true,
    error: (answers.find((answer) => answer.error)?.error as ApiError | undefined) ?? null,
    lineAt: (index) => answers[pages.indexOf(Math.floor(index / pageSize))]?.data?.lines[index % pageSize],
    look: (from, to) => {
      const wanted = new Set([0]);
      for (let page = Math.floor(from / pageSize); page <= Math.floor(to / pageSize); page += 1) wanted.add(page);
      const next = [...wanted];
      if (next.join() !== pages.join()) setPages(next);
    },
  };
}
