import { QueryClient, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import type { CallInput, CallOutput, OperationName } from '../../shared/contract';
import { call, type ApiError } from './client';

/** One cache for the page. `networkMode` always: the office lives on this machine, a missing network must not pause it. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: 10_000, gcTime: 5 * 60_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

export const officeKey = <Name extends OperationName>(name: Name, input?: CallInput<Name>): readonly unknown[] =>
  input === undefined ? [name] : [name, input];

type OfficeOptions<Name extends OperationName> = Omit<UseQueryOptions<CallOutput<Name>, ApiError>, 'queryKey' | 'queryFn'>;

/** A query of the contract, kept in the cache under its name and input. */
export function useOffice<Name extends OperationName>(
  name: Name, input: CallInput<Name>, options: OfficeOptions<Name> = {},
): UseQueryResult<CallOutput<Name>, ApiError> {
  return useQuery<CallOutput<Name>, ApiError>({ ...options, queryKey: officeKey(name, input), queryFn: () => call(name, input) });
}

interface OfficeMutationOptions<Name extends OperationName> {
  /** Queries to ask again after this succeeded. */
  readonly invalidates?: readonly OperationName[];
  readonly onSuccess?: (output: CallOutput<Name>, input: CallInput<Name>) => void;
  readonly onError?: (error: ApiError, input: CallInput<Name>) => void;
}

/** A mutation of the contract; `error` stays until the next attempt or `reset()`. */
export function useOfficeMutation<Name extends OperationName>(
  name: Name, options: OfficeMutationOptions<Name> = {},
): UseMutationResult<CallOutput<Name>, ApiError, CallInput<Name>> {
  const client = useQueryClient();
  return useMutation<CallOutput<Name>, ApiError, CallInput<Name>>({
    mutationFn: (input) => call(name, input),
    onSuccess: (output, input) => {
      for (const stale of options.invalidates ?? []) void client.invalidateQueries({ queryKey: [stale] });
      options.onSuccess?.(output, input);
    },
    onError: (error, input) => options.onError?.(error, input),
  });
}
