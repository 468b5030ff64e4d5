import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import { ERROR_CATALOGUE } from '../errors/catalogue.js';

/** Apollo's own codes for what is wrong with a request, as codes of our catalogue. */
const REQUEST_CODES: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_QUERY',
  GRAPHQL_VALIDATION_FAILED: 'BAD_QUERY',
  BAD_USER_INPUT: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_QUERY',
  BAD_REQUEST: 'BAD_QUERY',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_QUERY',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_QUERY',
};

/** The error of ours behind what graphql-js and Apollo wrapped around it. */
function cadreError(error: unknown): CadreError | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    if (at instanceof CadreError) return at;
    at = at instanceof GraphQLError ? at.originalError : at.cause;
  }
  return null;
}

function shape(
  formatted: GraphQLFormattedError,
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLFormattedError {
  return {
    message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { ...details, code, mend: ERROR_CATALOGUE[code].mend },
  };
}

/**
 * The one place where errors become GraphQL errors: a code of the catalogue, what is wrong, how to mend it. What is no
 * error of ours is a fault of the program: its words, its stack and its query text stay here.
 */
export function translateError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const own = cadreError(error);
  if (own && own.code !== 'INTERNAL') return shape(formatted, own.code, own.message, own.details);
  const code = own ? 'INTERNAL' : REQUEST_CODES[String(formatted.extensions?.['code'])];
  if (code && code !== 'INTERNAL') return shape(formatted, code, formatted.message);
  return shape(formatted, 'INTERNAL', 'The server failed on this request; the fault is in its log.');
}
