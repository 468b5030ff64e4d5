import type { Field } from '../../model/types.js';
import type { FilterInput } from '../filter/filter.js';
import type { Template } from './rules-template.js';

/** A variable of a rule, which stands for an entity. */
export interface Variable {
  readonly name: string;
  /** The concrete types that its declaration, and every end that it stands at, allow. */
  readonly types: readonly string[];
  /** Whether an end allows more types, so that a condition on the type is needed. */
  readonly narrowed: boolean;
  /** Conditions, and the type whose filter they are written for. */
  readonly filter: { readonly type: string; readonly where: FilterInput } | null;
}

/** A statement that a rule looks for. An end without a variable may be any entity. */
export interface Pattern {
  readonly alias: string;
  /** A statement type, or Statement for any. */
  readonly statement: string;
  readonly symmetric: boolean;
  readonly subject: string | null;
  readonly object: string | null;
  readonly filter: FilterInput | null;
  /** The variable on whose date the statement must possibly have been true. */
  readonly holdsOn: string | null;
}

/** A comparison of the same fields of two statements. */
export interface FieldJoin {
  /** `same`: all fields are equal, unknown with unknown. `differ`: one field is known in both and not equal. */
  readonly kind: 'same' | 'differ';
  readonly of: readonly [string, string];
  readonly fields: readonly Field[];
}

/**
 * A number of a statement is another one than the figure in the record of the rule's subject. Where the record has a best figure it is
 * compared with that, else with the range.
 */
export interface RecordJoin {
  readonly statement: string;
  readonly field: string;
  /** The variable of the rule's subject. */
  readonly entity: string;
  /** The field of the record, a Figure. */
  readonly figure: string;
}

/** One way to derive the fact of a rule. Its patterns are connected by variables or by fields. */
export interface Alternative {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly patterns: readonly Pattern[];
  readonly joins: readonly FieldJoin[];
  readonly records: readonly RecordJoin[];
  /** Variables that must not be the same entity. */
  readonly distinct: readonly (readonly [string, string])[];
  readonly explanation: Template;
}

/** A rule of inference, read from its file and checked against the model. */
export interface Rule {
  readonly id: string;
  readonly question: string;
  readonly file: string;
  /** The variables that a fact is about. */
  readonly subject: string;
  readonly object: string | null;
  /** It is never applied to the whole graph. */
  readonly needsSubject: boolean;
  /** Subject and object are interchangeable: for the whole graph, each pair is answered once. */
  readonly symmetric: boolean;
  /** Every derivation is a fact of its own. */
  readonly separate: boolean;
  /** The statement whose root sources are counted as the fact's value. */
  readonly rootSourcesOf: string | null;
  readonly alternatives: readonly Alternative[];
  /** Statements between subject and object that say by themselves what the fact is about, each with a sentence for the explanation. */
  readonly direct: readonly Alternative[];
}

/** The first field of a join by which the store can look statements up: required, and stored in a comparable form. */
export function lookupField(join: FieldJoin): Field | null {
  if (join.kind === 'differ') return null;
  return join.fields.find((field) => field.required && (field.type !== 'String' || field.sortable)) ?? null;
}

/** The variables of a pattern. */
export function variablesOf(pattern: Pattern): string[] {
  return [pattern.subject, pattern.object].filter((name): name is string => name !== null);
}
