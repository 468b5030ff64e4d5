import { coerceInputValue, type GraphQLError, type GraphQLInputType, type GraphQLSchema, isInputType } from 'graphql';
import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import type { FactsDocument } from './document.js';
import { type PathSegments, type Problem, pathText } from './problem.js';

/** How the keys of a facts document begin under which an export tells of itself. */
export const EXPORT_KEY = 'cadre-export';

/** One item of a facts list: input fields by name, as GraphQL coerced them. */
export type FactInput = Readonly<Record<string, unknown>>;
type FactsInput = Readonly<Record<string, readonly FactInput[] | undefined>>;

export interface Coerced {
  readonly facts: FactsInput;
  readonly problems: readonly Problem[];
  /** The facts with a problem, as `memberships[3]`, or `memberships` for all of them: their values are not to be used. */
  readonly misfits: ReadonlySet<string>;
}

function inputType(schema: GraphQLSchema): GraphQLInputType {
  const type = schema.getType('FactsInput');
  if (!isInputType(type)) throw new TypeError('the API schema has no FactsInput');
  return type;
}

interface Told {
  readonly code: ErrorCode;
  readonly message: string;
  /** The field that is meant, below the path of the error. */
  readonly field?: string;
}

function missing(field: string): Told {
  if (field !== 'evidence') return { code: 'MISSING_FIELD', field, message: `${field} is required and missing.` };
  return {
    code: 'MISSING_EVIDENCE',
    field,
    message: 'evidence is required and missing. Name at least one source with a summary of what it says.',
  };
}

/** graphql-js words its coercion errors, but does not number them; the wording is pinned with its version and tested. */
function classify(error: GraphQLError, path: PathSegments): Told {
  const { originalError } = error;
  if (originalError instanceof CadreError) return { code: originalError.code, message: originalError.message };
  const message = error.message.replace(/"(\w+)Input"/g, '"$1"');
  const unknown = /^Field "([^"]+)" is not defined/.exec(message);
  if (unknown) return { code: 'UNKNOWN_FIELD', message, field: unknown[1]! };
  const absent = /^Field "([^"]+)" of required type/.exec(message);
  if (absent) return missing(absent[1]!);
  if (/^Expected non-nullable type/.test(message)) {
    const last = path.at(-1);
    const { code, message: text } = missing(typeof last === 'string' ? last : 'A list item');
    return { code, message: text };
  }
  if (/does not exist in .* enum/.test(message)) return { code: 'BAD_VALUE', message };
  if (path.length === 0)
    return { code: 'WRONG_TYPE', message: 'A facts document is a map of lists by type, such as sources, armedGroups, memberships.' };
  return { code: 'WRONG_TYPE', message };
}

/** The fact that a path leads into; the whole list where the list itself is no list. */
function factOf(path: PathSegments): string {
  return pathText(path.slice(0, typeof path[1] === 'number' ? 2 : 1));
}

/** What an export tells of itself beside its facts is no fact. */
function withoutExport(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith(EXPORT_KEY)));
}

/**
 * Checks a document against the input types of the API and coerces it: every misfit is told, with its place.
 * @param schema the API schema (`buildApiSchema`)
 */
export function coerceFacts(schema: GraphQLSchema, document: FactsDocument): Coerced {
  const problems: Problem[] = [];
  const misfits = new Set<string>();
  const facts = coerceInputValue(withoutExport(document.value), inputType(schema), (path, _value, error) => {
    const { code, message, field } = classify(error, path);
    problems.push({ ...document.place(field === undefined ? path : [...path, field]), code, message });
    misfits.add(factOf(path));
  }) as FactsInput | undefined;
  return { facts: facts ?? {}, problems, misfits };
}
