/** The variables of one request; the same for every contender. */
export type Variables = Readonly<Record<string, unknown>>;

/** An answer in the common form of all contenders: nested lists of values. */
export type Answer = unknown;

// biome-ignore lint/suspicious/noExplicitAny: answers of any query, read by position or by field
export type Json = any;

/** The view of the question. */
export type ViewName = 'now' | 'asOf' | 'knownAt';

export interface Workload {
  readonly name: string;
  readonly about: string;
  readonly view: ViewName;
  /** The GraphQL query for Cadre. */
  readonly graphql: string;
  readonly variables: readonly Variables[];
  /** Converts Cadre's data to the common form. */
  readonly read: (data: Json) => Answer;
  /** The best hand-written query, with rows by position in the common form; null if no single query can answer. */
  readonly cypher: string | null;
  /** Converts rows of the hand-written query to the common form, if they differ. */
  readonly readRows?: (rows: Json) => Answer;
  /** The query for @neo4j/graphql, if the library can express it. */
  readonly neo4jGraphql?: { readonly text: string; readonly read: (data: Json) => Answer };
  /** The query for @neo4j/graphql with fields that run the hand-written query. */
  readonly neo4jCypher?: CypherField;
}

/** A root field with the directive @cypher, and a query that selects it. */
export interface CypherField {
  /** Its definition in the type Query. */
  readonly definition: string;
  readonly text: string;
  readonly read: (data: Json) => Answer;
}

const DAYS = { asOf: '2018-06-01', knownAt: '2021-06-30' };

/** The conditions of a view for hand-written queries; only those that are needed. */
export interface Conditions {
  /** For a statement that is true over a period. */
  state(v: string): string;
  /** For a statement about an event. */
  event(v: string): string;
  /** For entities and evidence. */
  known(v: string): string;
  /** Whether a source had given this attribute by the day of knowledge. */
  given(v: string, attribute: string): string;
  /** The attribute, or null if no source had given it. */
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
  // The list `later` has the attributes that became known after the node itself: name, separator, day.
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

/** Adds the view's days to variables, as Cadre's `$view` and as parameters of hand-written queries. */
export function inView(view: ViewName, list: readonly Variables[]): Variables[] {
  return list.map((v) => (view === 'now' ? { ...v } : { ...v, view: { [view]: DAYS[view] }, [view]: DAYS[view] }));
}

export function end(entity: Json): Answer {
  return entity && [entity.id, entity.name];
}
