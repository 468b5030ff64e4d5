import { coerceInputValue, type GraphQLError, type GraphQLInputType } from 'graphql';
import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import { factsInput } from '../model/api/schema.js';
import type { Model } from '../model/types.js';
import type { FactsDocument } from './document.js';
import { type PathSegments, type Problem, pathText } from './problem.js';

/** The prefix of the keys under which an export describes itself. */
export const EXPORT_KEY = 'cadre-export';
/** The member of an exported object of another format that holds the facts it was made from. */
export const FACTS_MEMBER = 'cadre';

/** One item of a facts list: input fields by name, as GraphQL coerced them. */
export type FactInput = Readonly<Record<string, unknown>>;
type FactsInput = Readonly<Record<string, readonly FactInput[] | undefined>>;

export interface Coerced {
  readonly facts: FactsInput;
  readonly problems: readonly Problem[];
  /** The facts with a problem, such as `memberships[3]`, or `memberships` for all of them: their values must not be used. */
  readonly misfits: ReadonlySet<string>;
}

interface Classified {
  readonly code: ErrorCode;
  readonly message: string;
  /** What to do in this case. */
  readonly hint?: string;
  /** The field in question, below the path of the error. */
  readonly field?: string;
}

function missing(field: string): Classified {
  if (field !== 'evidence') return { code: 'MISSING_FIELD', field, message: `${field} is required and missing.` };
  return {
    code: 'MISSING_EVIDENCE',
    field,
    message: 'evidence is required and missing.',
    hint: 'Name at least one source with a summary of what it says.',
  };
}

/** Coercion errors of graphql-js have no codes, only messages; these are pinned with its version and tested. */
function classify(error: GraphQLError, path: PathSegments): Classified {
  const { originalError } = error;
  if (originalError instanceof CadreError) return { code: originalError.code, message: originalError.message, hint: originalError.hint };
  const message = error.message.replace(/"(\w+)Input"/g, '"$1"');
  const unknown = /^Field "([^"]+)" is not defined/.exec(message);
  if (unknown) return { code: 'UNKNOWN_FIELD', message, field: unknown[1]! };
  const absent = /^Field "([^"]+)" of required type/.exec(message);
  if (absent) return missing(absent[1]!);
  if (/^Expected non-nullable type/.test(message)) {
    const last = path.at(-1);
    const { field: _field, ...classified } = missing(typeof last === 'string' ? last : 'A list item');
    return classified;
  }
  if (/does not exist in .* enum/.test(message)) return { code: 'BAD_VALUE', message };
  if (path.length === 0)
    return {
      code: 'WRONG_TYPE',
      message: 'The document is not a map of lists.',
      hint: 'Write a map of lists by type, such as sources, armedGroups, memberships.',
    };
  return { code: 'WRONG_TYPE', message };
}

/** The fact that a path leads into; the whole list where the list itself is no list. */
function factOf(path: PathSegments): string {
  return pathText(path.slice(0, typeof path[1] === 'number' ? 2 : 1));
}

/** The value without what an export says about itself. */
function withoutExport(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith(EXPORT_KEY)));
}

/** Checks a value against an input type, and coerces it. @param onProblem gets each misfit, and the path at which it was found */
function coerceInput(
  type: GraphQLInputType,
  value: unknown,
  place: FactsDocument['place'],
  onProblem: (problem: Problem, path: PathSegments) => void,
): unknown {
  return coerceInputValue(value, type, (path, _value, error) => {
    const { field, ...classified } = classify(error, path);
    onProblem({ ...place(field === undefined ? path : [...path, field]), ...classified }, path);
  });
}

/** Every misfit of a value of an input type of facts, with its place. */
export function coercionProblems(type: GraphQLInputType, value: unknown, place: FactsDocument['place']): readonly Problem[] {
  const problems: Problem[] = [];
  coerceInput(type, value, place, (problem) => problems.push(problem));
  return problems;
}

/** Checks a document against the input types of facts and coerces it. Every misfit is reported, with its place. */
export function coerceFacts(model: Model, document: FactsDocument): Coerced {
  const problems: Problem[] = [];
  const misfits = new Set<string>();
  const facts = coerceInput(
    factsInput(model),
    withoutExport(document.value),
    (path) => document.place(path),
    (problem, path) => {
      problems.push(problem);
      misfits.add(factOf(path));
    },
  ) as FactsInput | undefined;
  return { facts: facts ?? {}, problems, misfits };
}
