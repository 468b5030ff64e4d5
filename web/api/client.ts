import type { Query } from './documents.generated.js';

/** Why there is no answer: the server could not be reached or is broken (it may work again), or it refused the question. */
export class ApiError extends Error {
  constructor(
    readonly kind: 'unreachable' | 'refused',
    readonly code: string,
    message: string,
    readonly hint: string | null,
    /** After how many seconds the server says that asking again makes sense. */
    readonly retryAfterS: number | null = null,
  ) {
    super(message);
  }
}

interface AnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly hint?: string };
}

/** The newest revision that an answer named, and when it came. */
export interface Seen {
  readonly revision: number | null;
  readonly at: Date | null;
}

let seen: Seen = { revision: null, at: null };
const listeners = new Set<() => void>();

/** Calls back whenever an answer came. */
export function onSeen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the last answer said about the graph. */
export function lastSeen(): Seen {
  return seen;
}

function note(response: Response): void {
  const header = response.headers.get('x-cadre-revision');
  const revision = header !== null && /^\d+$/.test(header) ? Number(header) : seen.revision;
  seen = { revision, at: new Date() };
  for (const listener of listeners) listener();
}

function retryAfter(response: Response): number | null {
  const header = response.headers.get('retry-after');
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}

/** Where this server's API is: beside the page. */
export const API_PATH = 'graphql';

/**
 * Asks the API.
 * @throws ApiError when there is no whole answer; the reason of the signal when the question was taken back
 */
export async function ask<Data, Variables>(query: Query<Data, Variables>, variables: Variables, signal?: AbortSignal): Promise<Data> {
  let response: Response;
  let body: { readonly data?: Data | null; readonly errors?: readonly AnswerError[] };
  try {
    response = await fetch(API_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: query.text, operationName: query.name, variables }),
      ...(signal && { signal }),
    });
    body = (await response.json()) as typeof body;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('unreachable', 'UNREACHABLE', error instanceof Error ? error.message : String(error), null);
  }
  const [error] = body.errors ?? [];
  const code = error?.extensions?.code ?? 'INTERNAL';
  if (error || !body.data) {
    const broken = response.status >= 500 && code !== 'TIMEOUT';
    throw new ApiError(
      broken ? 'unreachable' : 'refused',
      code,
      error?.message ?? `HTTP ${response.status}`,
      error?.extensions?.hint ?? null,
      retryAfter(response),
    );
  }
  note(response);
  return body.data;
}

/** The place of the query page that has a query with its variables. */
export function queryLink<Variables>({ text }: { readonly text: string }, variables: Variables): string {
  return `${API_PATH}?${new URLSearchParams({ edit: '', query: text, variables: JSON.stringify(variables, null, 2) })}`;
}
