/** A request that somebody could send to do harm. */
export interface Hostile {
  readonly kind: string;
  /** Where it attacks. */
  readonly name: string;
  readonly send: Send;
  /** What the answer must be: refused; no result for a text that no node has; or anything within the bounds. */
  readonly expect: 'refused' | 'nothing' | 'bounded';
  /** Texts that an error may repeat, as the client sent them. */
  readonly echoes?: readonly string[];
}

/** A request by a client of HTTP, or bytes as they are. */
export type Send =
  | {
      readonly by: 'http';
      readonly method: string;
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Body;
    }
  | { readonly by: 'bytes'; readonly bytes: string };

/** A body, or a number of bytes of which it consists. */
export type Body = string | { readonly bytes: number } | null;

/** A POST to /graphql. */
export function post(body: string): Send {
  return { by: 'http', method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body };
}

/** A query with variables, as JSON. */
export function asked(query: string, variables?: unknown): Send {
  return post(JSON.stringify({ query, ...(variables !== undefined && { variables }) }));
}

/** Texts one after the other. */
export function times(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join(' ');
}
