import type { GraphQLFormattedError } from 'graphql';
import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import { ERROR_CATALOGUE } from '../errors/catalogue.js';

/** An answer to a request that never became a GraphQL operation; of the same shape as a GraphQL answer. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly errors: readonly GraphQLFormattedError[] };
}

/** A refusal with a code of the catalogue. */
export function refusal(status: number, code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}): Refusal {
  return { status, body: { errors: [{ message, extensions: { ...details, code, mend: ERROR_CATALOGUE[code].mend } }] } };
}

/** What is not the asker's matter is the store's: it does not answer, or not in time. */
function statusOf(code: ErrorCode): number {
  if (code === 'NOT_FOUND') return 404;
  if (code === 'CONFLICT') return 409;
  return code.startsWith('STORE_') || code === 'TIMEOUT' || code === 'BUSY' ? 503 : 400;
}

/** What a client is told of an error outside GraphQL: of faults of the program nothing but that there was one. */
export function refusalOf(error: unknown): Refusal {
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  if (error instanceof CadreError && error.code !== 'INTERNAL')
    return refusal(statusOf(error.code), error.code, error.message, error.details);
  if (statusCode === 413) return refusal(413, 'LIMIT', 'The request is larger than the limit of 1 MB.');
  if (statusCode === 415) return refusal(415, 'BAD_QUERY', 'Send the query as application/json.');
  if (code === 'ERR_INVALID_URL') return refusal(400, 'BAD_QUERY', 'The Host header cannot be read.');
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return refusal(statusCode, 'BAD_QUERY', 'The request is not well-formed JSON over HTTP.');
  return refusal(500, 'INTERNAL', 'The server failed on this request; the fault is in its log.');
}
