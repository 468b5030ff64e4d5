import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import { forClients } from '../errors/for-clients.js';
import { acceptedNames } from './accepted-names.js';

/** Apollo's own codes for what is wrong with a request, as codes of our catalogue. */
const REQUEST_CODES: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_QUERY',
  GRAPHQL_VALIDATION_FAILED: 'BAD_QUERY',
  BAD_USER_INPUT: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_QUERY',
  BAD_REQUEST: 'BAD_QUERY',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
};

/** The error of ours behind what graphql-js and Apollo wrapped around it. */
export function cadreError(error: unknown): CadreError | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    if (at instanceof CadreError) return at;
    at = at instanceof GraphQLError ? at.originalError : at.cause;
  }
  return null;
}

function shape(formatted: GraphQLFormattedError, { code, message, details, hint }: CadreError): GraphQLFormattedError {
  return {
    message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { ...details, code, hint },
  };
}

/** The error at the bottom of what graphql-js and Apollo wrapped around it. */
function innermost(error: unknown): unknown {
  let at = error;
  for (let depth = 0; at instanceof GraphQLError && at.originalError && depth < 5; depth += 1) at = at.originalError;
  return at;
}

/**
 * The code for an error of graphql-js that Apollo has none for. Values of arguments that only their variables make wrong (null
 * where a default stands) are found when the field is executed: such an error names their place in the query. One without a
 * place is about a request that names no query, or another than its hash says, or about its variables (too many are wrong). What the program itself does wrong is no
 * GraphQLError at its bottom, or one about a value of an answer, which has no place of its own.
 */
function requestCode(formatted: GraphQLFormattedError, error: unknown): ErrorCode | undefined {
  const code = REQUEST_CODES[String(formatted.extensions?.['code'])];
  if (code) return code;
  const cause = innermost(error);
  if (!(cause instanceof GraphQLError)) return undefined;
  if (cause.nodes !== undefined && cause.path === undefined) return 'BAD_INPUT';
  if (formatted.path !== undefined) return undefined;
  return cause.extensions['http'] === undefined ? 'BAD_INPUT' : 'BAD_QUERY';
}

/** The place in the variables that an error of graphql-js names, where a scalar refused the value with an error of ours. */
function placeInVariables({ message }: GraphQLFormattedError): { readonly path?: string } {
  const { name, at } = message.match(/^Variable "\$(?<name>\w+)" got invalid value .*?(?: at "(?<at>[\w.[\]]+)")?; /s)?.groups ?? {};
  return name === undefined ? {} : { path: at ?? name };
}

/** A method that GraphQL over HTTP does not have for the operation. */
function isMethodRefused(error: unknown): boolean {
  const http = error instanceof GraphQLError ? error.extensions['http'] : undefined;
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 405;
}

/**
 * The only place where errors become GraphQL errors: a code of the catalogue, what is wrong, a hint. Any other error is a
 * fault of the program: its message, its stack and its query text stay here.
 * @param schema for the names that could stand where a query names another; null leaves them out
 */
export function translateError(schema: GraphQLSchema | null, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const found = cadreError(error);
  const own = found && forClients(found);
  if (own && own.code !== 'INTERNAL') {
    const details = { ...placeInVariables(formatted), ...own.details };
    return shape(formatted, new CadreError(own.code, own.message, details, { hint: own.hint }));
  }
  const code = own ? undefined : isMethodRefused(error) ? 'BAD_METHOD' : requestCode(formatted, error);
  if (code === undefined) return shape(formatted, new CadreError('INTERNAL', 'The server failed on this request; its log says why.'));
  const names = schema && acceptedNames(schema, formatted.message);
  return shape(
    formatted,
    new CadreError(code, formatted.message, names ? { accepted: names.accepted } : {}, names ? { hint: names.hint } : {}),
  );
}
