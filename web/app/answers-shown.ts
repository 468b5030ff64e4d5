import { answers } from '../api/use-answer.js';

/** A question that the page has asked. */
export interface AskedQuery {
  readonly name: string;
  readonly variables: unknown;
  readonly text: string;
}

/** What a search field asks while a name is typed is no part of a view. */
const NO_VIEW: ReadonlySet<unknown> = new Set(['Suggest', 'FindSources', 'terms', 'outlines']);

function shown() {
  return answers
    .getQueryCache()
    .findAll({ type: 'active' })
    .filter(({ queryKey: [name], state: { data } }) => data !== undefined && !NO_VIEW.has(name));
}

/** The questions whose answers the page shows. */
export function askedQueries(): readonly AskedQuery[] {
  return shown().map(({ queryKey: [name, variables], meta }) => ({ name: String(name), variables, text: String(meta?.['text'] ?? '') }));
}

/** Calls back whenever what the page asks may have changed. */
export function onAsked(listener: () => void): () => void {
  return answers.getQueryCache().subscribe(listener);
}

/**
 * The SHA-256 of all answers that the page shows, as 64 hexadecimal digits: of two equal pages it is equal. Null where the browser gives no
 * hash, as on a connection without encryption to another machine.
 */
export async function hashOfAnswers(): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const texts = shown()
    .map(({ queryKey: [name], state: { data } }) => JSON.stringify([name, data]))
    .sort();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts.join('\n')));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether all that the page asks is answered. */
export function isSettled(): boolean {
  return answers.isFetching({ type: 'active' }) === 0 && shown().length > 0;
}
