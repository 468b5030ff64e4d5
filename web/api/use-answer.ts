import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ApiError, ask } from './client.js';
import type { Query } from './documents.generated.js';

/** Answers stay for the visit: the server says with each answer which revision it is of, and a new one is asked for when a page opens. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, gcTime: 10 * 60_000, refetchOnWindowFocus: false, networkMode: 'always' },
  },
});

/** What a page gets: the answer, the wait for it, or why there is none. An answer that was there stays while the next is asked for. */
export type Asked<Data> = UseQueryResult<Data, ApiError>;

/** The key under which an answer is kept. */
export function answerKey(name: string, variables: unknown): readonly unknown[] {
  return [name, variables];
}

/**
 * Asks the API, once for all that ask the same.
 * @param options.enabled false while there is nothing to ask yet
 */
export function useAnswer<Data, Variables>(
  query: Query<Data, Variables>,
  variables: Variables,
  { enabled = true, keep = true }: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): Asked<Data> {
  return useQuery<Data, ApiError>({
    queryKey: answerKey(query.name, variables),
    queryFn: ({ signal }) => ask(query, variables, signal),
    meta: { text: query.text },
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
