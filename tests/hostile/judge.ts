import { ERROR_CATALOGUE } from '../../src/errors/catalogue.js';
import type { Hostile } from './hostile.js';
import type { Got } from './victim.js';

/** What must never be in an answer: texts of queries of the database, stacks, places of the machine. */
const LEAKS =
  /\b(?:MATCH|MERGE|UNWIND|OPTIONAL MATCH) ?\(|\bRETURN \w|node_modules|\/(?:home|root|work|tmp|usr)\/|\bat \w+ ?\(|\.[jt]s:\d+|Neo4jError|grafeo/;
const MOST_ERRORS_TEXT = 200_000;

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly hint?: string } }[];
}

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}

/** Without the signs by which texts are quoted in JSON and in messages, however often. */
function unquoted(text: string): string {
  return text.replaceAll(/[\\"]/g, '');
}

/** Whether an answer holds nothing that was found: no page with items, no node. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) =>
    ['nodes', 'edges', 'links'].includes(key) ? Array.isArray(inner) && inner.length === 0 : isEmpty(inner),
  );
}

/**
 * What is wrong with the answer to a hostile request.
 * @returns a sentence for each fault; none for an answer that may be given
 */
export function faults(hostile: Hostile, { status, text }: Got): string[] {
  const found: string[] = [];
  const answer = parsed(text);
  const errors = answer?.errors ?? [];
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'none');
  if (status !== null && status >= 500 && !codes.every((code) => code === 'BUSY' || code === 'TIMEOUT')) found.push(`status ${status}`);
  for (const code of new Set(codes)) if (!(code in ERROR_CATALOGUE) || code === 'INTERNAL') found.push(`the code ${code}`);
  const own = (hostile.echoes ?? []).reduce((left, echo) => left.replaceAll(unquoted(echo), ''), unquoted(JSON.stringify(errors)));
  const leak = LEAKS.exec(own);
  if (leak) found.push(`the answer shows ${JSON.stringify(leak[0])}`);
  if (own.length > MOST_ERRORS_TEXT) found.push(`errors of ${own.length} characters`);
  const refused = status === null || status >= 400 || errors.length > 0;
  if (hostile.expect === 'refused' && !refused) found.push('it was not refused');
  if (hostile.expect === 'nothing' && !refused && !isEmpty(answer?.data)) found.push('it found something');
  return found;
}
