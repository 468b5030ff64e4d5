/** The variables of one request; the same for every contender. */
export type Variables = Readonly<Record<string, unknown>>;

/** An answer in a form that is the same for all contenders: nested lists of values. */
export type Answer = unknown;

// biome-ignore lint/suspicious/noExplicitAny: answers of any query, read by position or by field
export type Json = any;

/** What view the question is asked in. */
export type ViewName = 'now' | 'asOf' | 'knownAt';

export interface Workload {
  readonly name: string;
  readonly about: string;
  readonly view: ViewName;
  /** The question to Cadre. */
  readonly graphql: string;
  readonly variables: readonly Variables[];
  /** Reads Cadre's data into the common form. */
  readonly read: (data: Json) => Answer;
  /** The best hand-written text with positional rows, whose rows are the common form; null where no single text does it. */
  readonly cypher: string | null;
  /** Rows of the hand-written text into the common form, where they are not so already. */
  readonly readRows?: (rows: Json) => Answer;
  /** The question to @neo4j/graphql, where it can be put. */
  readonly neo4jGraphql?: { readonly text: string; readonly read: (data: Json) => Answer };
  /** The question to @neo4j/graphql whose schema runs the hand-written text. */
  readonly neo4jCypher?: CypherField;
}

/** A root field with the directive @cypher, and how it is asked. */
export interface CypherField {
  /** As it stands in the type Query. */
  readonly definition: string;
  readonly text: string;
  readonly read: (data: Json) => Answer;
}

const DAYS = { asOf: '2018-06-01', knownAt: '2021-06-30' };

/** Conditions of a view, as they stand in hand-written texts; only those that are needed. */
export interface Conditions {
  /** On a statement that holds over a period. */
  state(v: string): string;
  /** On a statement of something that happened once. */
  event(v: string): string;
  /** On entities and on evidence. */
  known(v: string): string;
  /** Whether sources had given an attribute of an entity or statement by then. */
  given(v: string, attribute: string): string;
  /** An attribute, null where no source had given it. */
  shown(v: string, attribute: string): string;
  /** ASSERTED or DISPUTED, as an expression. */
  status(v: string): string;
}

export function conditions(view: ViewName): Conditions {
  const live = (v: string) =>
    view === 'knownAt'
      ? `(${v}.retractedOn IS NULL OR ${v}.retractedOn > $knownAt) AND ${v}.knownFromHi <= $knownAt`
      : `${v}.retractedOn IS NULL`;
  const during = (v: string) =>
    view === 'asOf'
      ? ` AND (${v}.validFromLo IS NULL OR ${v}.validFromLo <= $asOf) AND (${v}.validToHi IS NULL OR ${v}.validToHi >= $asOf)`
      : '';
  // Attributes that became known after the node itself stand in a list: name, separator, day.
  const given = (v: string, attribute: string) =>
    view === 'knownAt'
      ? `none(x IN coalesce(${v}.later, []) WHERE x STARTS WITH '${attribute}\\u001f' AND right(x, 10) > $knownAt)`
      : 'true';
  return {
    given,
    shown: (v, attribute) =>
      view === 'knownAt' ? `CASE WHEN ${given(v, attribute)} THEN ${v}.${attribute} ELSE null END` : `${v}.${attribute}`,
    state: (v) => live(v) + during(v),
    event: live,
    known: (v) => (view === 'knownAt' ? `${v}.knownFromHi <= $knownAt` : 'true'),
    status: (v) =>
      view === 'knownAt'
        ? `CASE WHEN ${v}.disputedFromHi <= $knownAt THEN 'DISPUTED' ELSE 'ASSERTED' END`
        : `CASE WHEN ${v}.disputedFromHi IS NULL THEN 'ASSERTED' ELSE 'DISPUTED' END`,
  };
}

/** Variables with the view's days, as Cadre's `$view` and as the parameters of hand-written texts. */
export function inView(view: ViewName, list: readonly Variables[]): Variables[] {
  return list.map((v) => (view === 'now' ? { ...v } : { ...v, view: { [view]: DAYS[view] }, [view]: DAYS[view] }));
}

export function end(entity: Json): Answer {
  return entity && [entity.id, entity.name];
}
