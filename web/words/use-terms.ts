import { useQuery } from '@tanstack/react-query';
import address from './terms.generated.json?url';

/** What the terms mean, from the schema. */
export interface Terms {
  /** The types and closed lists, by what they are. */
  readonly groups: Readonly<Record<'entities' | 'statements' | 'sources' | 'lists', readonly string[]>>;
  /** The meaning of each: of `Membership`, of its field `Membership.role`, of the value `Confidence.HIGH`. */
  readonly terms: Readonly<Record<string, string>>;
}

/** The terms, loaded once when a reader asks for the first; undefined until then. */
export function useTerms(): { readonly data: Terms | undefined; readonly failed: boolean } {
  const { data, isError } = useQuery({
    queryKey: ['terms'],
    queryFn: async ({ signal }) => (await (await fetch(address, { signal })).json()) as Terms,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 2,
  });
  return { data, failed: isError };
}
