import { coerceInputValue, type GraphQLError, type GraphQLInputType, type GraphQLSchema, isInputType } from 'graphql';
import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import type { FactsDocument } from './document.js';
import { type Problem, pathText } from './problem.js';

/** One item of a facts list: input fields by name, as GraphQL coerced them. */
export type FactInput = Readonly<Record<string, unknown>>;
export type FactsInput = Readonly<Record<string, readonly FactInput[] | undefined>>;

export interface Coerced {
  readonly facts: FactsInput;
  readonly problems: readonly Problem[];
  /** The facts with a problem, as `memberships[3]`: their values are not to be used. */
  readonly misfits: ReadonlySet<string>;
}

function inputType(schema: GraphQLSchema): GraphQLInputType {
  const type = schema.getType('FactsInput');
  if (!isInputType(type)) throw new TypeError('the API schema has no FactsInput');
  return type;
}

/** graphql-js words its coercion errors, but does not number them; the wording is pinned with its version and tested. */
function classify(error: GraphQLError): { code: ErrorCode; field: string | null } {
  const { message, originalError } = error;
  if (originalError instanceof CadreError) return { code: originalError.code, field: null };
  const unknown = /^Field "([^"]+)" is not defined/.exec(message);
  if (unknown) return { code: 'UNKNOWN_FIELD', field: unknown[1]! };
  const missing = /^Field "([^"]+)" of required type/.exec(message);
  if (missing) return { code: missing[1] === 'evidence' ? 'MISSING_EVIDENCE' : 'MISSING_FIELD', field: missing[1]! };
  if (/^Expected non-nullable type/.test(message)) return { code: 'MISSING_FIELD', field: null };
  if (/does not exist in .* enum/.test(message)) return { code: 'BAD_VALUE', field: null };
  return { code: 'WRONG_TYPE', field: null };
}

/**
 * Checks a document against the input types of the API and coerces it: every misfit is told, with its place.
 * @param schema the API schema (`buildApiSchema`)
 */
export function coerceFacts(schema: GraphQLSchema, document: FactsDocument): Coerced {
  const problems: Problem[] = [];
  const misfits = new Set<string>();
  const facts = coerceInputValue(document.value, inputType(schema), (path, _value, error) => {
    const { code, field } = classify(error);
    const at = code === 'UNKNOWN_FIELD' && field ? [...path, field] : path;
    problems.push({ ...document.place(at), code, message: error.message });
    misfits.add(pathText(path.slice(0, 2)));
  }) as FactsInput | undefined;
  return { facts: facts ?? {}, problems, misfits };
}
