import type { GraphQLFormattedError } from 'graphql';
import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import { forClients } from '../errors/for-clients.js';

/** The answer to a request that never became a GraphQL operation, in the form of a GraphQL answer. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly errors: readonly GraphQLFormattedError[] };
}

/** The error as an answer. */
export function refusal(status: number, { code, message, details, hint }: CadreError): Refusal {
  return { status, body: { errors: [{ message, extensions: { ...details, code, hint } }] } };
}

const UNAVAILABLE: ReadonlySet<ErrorCode> = new Set(['TIMEOUT', 'BUSY', 'OUTCOME_UNKNOWN', 'BAD_SETTING']);

/** 503 for what is not the client's fault: the store does not answer, or not in time. */
function statusOf(code: ErrorCode): number {
  if (code === 'NOT_FOUND') return 404;
  if (code === 'CONFLICT') return 409;
  if (code === 'BAD_METHOD') return 405;
  return code.startsWith('STORE_') || UNAVAILABLE.has(code) ? 503 : 400;
}

/** The content types with which a page may send a request to another site before the browser asks that; none is one of them. */
const FORGEABLE = /^(?:$|application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/i;

/** What the HTTP layer refuses before any route sees it; null for other errors. */
function requestError({ statusCode, code }: { statusCode?: number; code?: string }, contentType: string): Refusal | null {
  const refuse = (status: number, error: ErrorCode, message: string, hint: string) =>
    refusal(status, new CadreError(error, message, {}, { hint }));
  if (statusCode === 413) return refuse(413, 'LIMIT', 'The request is larger than 1 MB.', 'Send a shorter query or smaller variables.');
  if (statusCode === 415 && FORGEABLE.test(contentType.trim()))
    return refusal(415, new CadreError('CSRF', 'The body is not sent as JSON, but as a page of another site could send it.'));
  if (statusCode === 415)
    return refuse(415, 'BAD_QUERY', 'The body has a content type that is not accepted.', 'Send the query as application/json.');
  if (code === 'ERR_INVALID_URL')
    return refuse(400, 'BAD_QUERY', 'The Host header cannot be read.', 'Send the host name of the server, with its port.');
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return null;
  return refuse(
    statusCode,
    'BAD_QUERY',
    'The request is not well-formed JSON over HTTP.',
    'Send the body as JSON, such as {"query": "..."}.',
  );
}

/**
 * The answer to a request that failed outside GraphQL. A fault of the program is reported without its message or stack.
 * @param contentType of the request; empty for none
 */
export function refusalOf(error: unknown, contentType: string): Refusal {
  if (error instanceof CadreError && error.code !== 'INTERNAL') return refusal(statusOf(error.code), forClients(error));
  const request = requestError(error as { statusCode?: number; code?: string }, contentType);
  return request ?? refusal(500, new CadreError('INTERNAL', 'The server failed on this request; its log says why.'));
}
