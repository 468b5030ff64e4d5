import type { Placeholder } from './placeholder.js';

/**
 * What the store is asked to do, as small frozen trees. A plan names labels, relationship types and properties of the
 * model, never text of a query language; values from users stand in it as values and become parameters.
 */

/** What a property or a parameter may hold. */
export type Scalar = string | number | boolean;
export type Value = Scalar | null | readonly Scalar[];
/** What a property is compared with. */
export type Operand = Value | Placeholder | readonly (Scalar | Placeholder)[];

/** A way from a node to others: over any of these relationship types to nodes of a label. */
export interface Step {
  readonly relationships: readonly string[];
  /** `out`: along the relationship (statement to its end). `in`: against it (entity to its statements). */
  readonly direction: 'out' | 'in';
  readonly label: string;
  /** Whether these relationships lead to nodes of that label only, so that no node on the way need be tested for it. */
  readonly sure?: boolean;
}

export type Test = '=' | '<>' | '<' | '<=' | '>' | '>=' | 'in' | 'contains' | 'startsWith' | 'has' | 'hasAny';

/** A condition on one node: true or false, never unknown. An absent property meets no comparison; `not` inverts. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'compare'; readonly property: string; readonly test: Test; readonly value: Operand; readonly fold?: boolean }
  | { readonly op: 'absent'; readonly property: string }
  | { readonly op: 'exists'; readonly step: Step; readonly where: Condition }
  /** One item of a list of value objects meets the condition, whose properties are the parts by their names in order. */
  | { readonly op: 'item'; readonly property: string; readonly parts: readonly string[]; readonly where: Condition };

/** One key of an ordering: a property of the node, or of the node at the end of a step. Absent sorts as '', or before every number. */
export interface OrderKey {
  readonly step: Step | null;
  readonly property: string;
  readonly descending: boolean;
  /** Whether the property is a number: it is ordered as one, and its sort value is its text. */
  readonly numeric?: boolean;
  /** Whether every node of the list has the property, as a text: an index on it gives the nodes in order. */
  readonly present?: boolean;
  /** Nodes of the list that meet it sort as if the property were absent. */
  readonly hidden?: Condition;
  /** The step leads to many, and the least of the property counts, of those that meet the condition. */
  readonly least?: Condition;
  /** With `least`: nodes that the step is taken from as well, beside the node itself. */
  readonly leastOver?: Step;
}

/** A day at the edge of a window, which may itself be left out. */
export interface WindowEdge {
  readonly day: string | Placeholder;
  readonly open: boolean;
}

/**
 * The days that a date of the nodes must touch. `first` and `long` are the properties by which an index finds dates (see
 * dateIndex of the model), `begin` and `last` are the first and the last day that the date may be.
 */
export interface DateWindow {
  readonly first: string;
  readonly long: string;
  readonly begin: string;
  readonly last: string;
  /** `shortFrom`: before this day no short date begins that lasts until the edge. */
  readonly from: (WindowEdge & { readonly shortFrom: string | Placeholder }) | null;
  readonly to: WindowEdge | null;
  /** The same as a condition, for nodes that are found otherwise. */
  readonly condition: Condition;
  /** What a date that touches the days must meet besides. */
  readonly besides: Condition;
  /** A property that the nodes of the list have in common: the index has it before the dates. */
  readonly same?: { readonly property: string; readonly value: string | Placeholder } | null;
}

/** A stretch of an ordered list: at most `limit` items after the position, which is one sort value per key and the id. */
export interface Page {
  readonly limit: number;
  readonly after: { readonly keys: readonly string[]; readonly id: string } | null;
}

/** What is read of one node: one answer per slot, by position. */
export type Slot =
  | { readonly kind: 'property'; readonly property: string }
  /** Whether a step leads to a node that meets the condition. */
  | { readonly kind: 'exists'; readonly step: Step; readonly where: Condition }
  /** At most one node: answers its row, or null. `always`: every node of the list has one, and it meets the condition. */
  | { readonly kind: 'one'; readonly step: Step; readonly where: Condition; readonly shape: Shape; readonly always?: boolean }
  /**
   * An ordered list: answers `[sort keys, row]` pairs in order, or rows alone where it is `keyless`. The node's id breaks
   * ties, ascending or descending with the first key.
   */
  | {
      readonly kind: 'many';
      readonly step: Step;
      readonly where: Condition;
      readonly order: readonly OrderKey[];
      readonly page: Page | null;
      readonly shape: Shape;
      readonly keyless?: boolean;
      /**
       * The property in which the listed nodes keep the id of the node that they are listed for: an index over it and the
       * first key, which each of them has, gives them in order without reading all.
       */
      readonly lookup?: string;
    }
  /** How many distinct nodes the step leads to. */
  | { readonly kind: 'count'; readonly step: Step; readonly where: Condition };

export type Shape = readonly Slot[];

/** Reads nodes of a label: by ids (in any order; missing ones are left out), or a page of all that meet the condition. */
export interface SelectPlan {
  readonly kind: 'select';
  readonly label: string;
  readonly ids: readonly (string | Placeholder)[] | null;
  readonly where: Condition;
  readonly window?: DateWindow | null;
  readonly order: readonly OrderKey[];
  readonly page: Page | null;
  readonly shape: Shape;
  /** Whether to count all that meet the condition, regardless of the page. */
  readonly count: boolean;
  /** Nobody asks for the sort values of its rows: they are not read. */
  readonly keyless?: boolean;
}

/** One cell of a row: a value, or rows of nested slots. */
export type Cell = Value | Row | readonly Cell[];
export type Row = readonly Cell[];

/** The answer to a select: `keys` are the sort values of the row, the id last; none of a plan that is keyless. */
export interface Selected {
  readonly rows: readonly { readonly keys: readonly string[]; readonly row: Row }[];
  readonly count: number | null;
}

/**
 * That a state may have been true on the date of the node that is counted: between its earliest begin and its latest end lies
 * a day that the date allows. What is absent, or hidden, excludes nothing.
 */
export interface During {
  /** Properties of the state. */
  readonly begin: string;
  readonly end: string;
  /** Properties of the node that is counted. */
  readonly first: string;
  readonly last: string;
  /** When the state's begin, its end, or the date is not known in the view; null where it always is as far as it is there. */
  readonly hidden: Readonly<Record<'begin' | 'end' | 'date', Condition | null>>;
}

/** One step of a way, and what the node that it leads to must meet. */
export interface Leg {
  readonly step: Step;
  readonly where: Condition;
  readonly during?: During;
}

/** A stretch of the calendar; a week begins on Monday (ISO 8601). */
export type PeriodUnit = 'YEAR' | 'MONTH' | 'WEEK' | 'DAY';

/** The key of a date whose bounds lie in more than one period. */
export const UNCERTAIN = 'uncertain';

/** By what nodes are grouped: each dimension gives a node one key, or none (null); `ids` may give it several. */
export type Dimension =
  /** A property; of a text only its first characters, where a length is given. */
  | { readonly kind: 'property'; readonly property: string; readonly length?: number }
  /** The period that a date falls into: `2024`, `2024-05`, `2024-W05`, `2024-01-28`; UNCERTAIN where its bounds allow several. */
  | { readonly kind: 'period'; readonly lo: string; readonly hi: string; readonly unit: PeriodUnit }
  /** The value of the first condition that is met. */
  | { readonly kind: 'cases'; readonly cases: readonly { readonly when: Condition; readonly value: string }[] }
  /** The ids of the nodes at the end of a way, of nodes that meet the condition; `single` where there is one at most. */
  | { readonly kind: 'ids'; readonly way: readonly Leg[]; readonly single: boolean; readonly of?: Condition }
  /** The least or the greatest value of a property of the nodes that a leg leads to. */
  | { readonly kind: 'extreme'; readonly leg: Leg; readonly property: string; readonly of: 'least' | 'greatest' }
  /** The ids of the nodes on the way to the anchor. */
  | { readonly kind: 'anchor' };

/**
 * Nodes are counted only if a way leads from them to one of these ids, and the ids are where the reading begins.
 * `at`: how many legs lead to the node with one of the ids. `key`: how many lead to the node whose id is the key of the
 * `anchor` dimension; it may lie before that node or beyond it.
 */
export interface Anchor {
  readonly ids: readonly string[];
  readonly way: readonly Leg[];
  readonly at: number;
  readonly key: number;
}

/** Properties that count as absent for the nodes that meet the condition, in dimensions and in sums. */
export interface Hidden {
  readonly properties: readonly string[];
  readonly when: Condition;
}

/** Counts the nodes of a label that meet the condition, in groups. A node counts once in a group, however many ways put it there. */
export interface AggregatePlan {
  readonly kind: 'aggregate';
  readonly label: string;
  readonly anchor: Anchor | null;
  readonly where: Condition;
  readonly window?: DateWindow | null;
  readonly by: readonly Dimension[];
  /** Properties to be added up over the nodes of a group that have them. */
  readonly sums: readonly string[];
  readonly hidden?: readonly Hidden[];
  /** At most so many groups are answered, in no order. */
  readonly limit: number;
}

/** A group of nodes: one key per dimension, how many nodes, and for each sum what it is (null when no node has a value) and how many have one. */
export interface Group {
  readonly keys: readonly (string | null)[];
  readonly count: number;
  readonly sums: readonly { readonly sum: number | null; readonly known: number }[];
}

/** What a question reads, and what it is answered with. */
export type ReadPlan = SelectPlan | AggregatePlan;
export type ReadAnswer = Selected | readonly Group[];

export const ALWAYS: Condition = { op: 'and', of: [] };

/** Whether the condition can be left out. */
export function isAlways(condition: Condition): boolean {
  return condition.op === 'and' && condition.of.every(isAlways);
}

export function all(...conditions: readonly (Condition | null)[]): Condition {
  const given = conditions.filter((c): c is Condition => c !== null && !(c.op === 'and' && c.of.length === 0));
  return given.length === 1 ? given[0]! : { op: 'and', of: given };
}

export function any(...conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? conditions[0]! : { op: 'or', of: conditions };
}

export function not(condition: Condition): Condition {
  return { op: 'not', of: condition };
}

export function compare(property: string, test: Test, value: Operand): Condition {
  return { op: 'compare', property, test, value };
}

export function absent(property: string): Condition {
  return { op: 'absent', property };
}

export function exists(step: Step, where: Condition = ALWAYS): Condition {
  return { op: 'exists', step, where };
}
