import type { PlanParameter } from './plan-parameter.js';

/**
 * Queries to the store, as small immutable trees. A plan names labels, relationship types and properties of the model, never
 * text of a query language. Values from users are values in it and become parameters of the query.
 */

/** What a property or a parameter may hold. */
export type Scalar = string | number | boolean;
export type Value = Scalar | null | readonly Scalar[];
/** What a property is compared with. */
export type Operand = Value | PlanParameter | readonly (Scalar | PlanParameter)[];

/** A step from a node to others: over any of these relationship types to nodes of a label. */
export interface Step {
  readonly relationships: readonly string[];
  /** `out`: along the relationship (statement to its end). `in`: against it (entity to its statements). */
  readonly direction: 'out' | 'in';
  readonly label: string;
  /** Whether these relationships lead to nodes of that label only, so that the label need not be tested. */
  readonly labelImplied?: boolean;
}

export type Test = '=' | '<' | '<=' | '>' | '>=' | 'in' | 'contains' | 'startsWith' | 'has' | 'hasAny';

/** A condition on one node: true or false, never unknown. An absent property meets no comparison; `not` inverts. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'compare'; readonly property: string; readonly test: Test; readonly value: Operand; readonly fold?: boolean }
  | { readonly op: 'absent'; readonly property: string }
  /** A point on the earth, given by the properties with its degrees, is within an angle (in radians) of another one, along a great circle. */
  | {
      readonly op: 'near';
      readonly point: Readonly<Record<'latitude' | 'longitude', string>>;
      readonly of: Readonly<Record<'latitude' | 'longitude', number>>;
      readonly angle: number;
    }
  | { readonly op: 'exists'; readonly step: Step; readonly where: Condition }
  /** A step leads to at least this number of nodes that meet the condition. */
  | { readonly op: 'atLeast'; readonly count: number; readonly step: Step; readonly where: Condition }
  /** One item of a list of value objects meets the condition. The parts of an item, in order, are the properties of the condition. */
  | { readonly op: 'item'; readonly property: string; readonly parts: readonly string[]; readonly where: Condition };

/** One key of an ordering: a property of the node, or of the node at the end of a step. An absent one sorts before all others. */
export interface OrderKey {
  readonly step: Step | null;
  readonly property: string;
  /** The property that stands for it where it is absent: the last day of a date whose first day is unknown. */
  readonly orElse?: string;
  readonly descending: boolean;
  /** The property is a number: it is ordered as one, and its sort value is its text. */
  readonly numeric?: boolean;
  /** Every node of the list has the property, as a text ('' where its value is unknown): an index on it gives the nodes in order. */
  readonly present?: boolean;
  /** What is absent or unknown sorts after all others. */
  readonly absentGreatest?: boolean;
  /** In place of the property: the first of these that the node has, and that is not hidden. */
  readonly parts?: readonly { readonly property: string; readonly hidden: Condition | null }[];
  /** Nodes of the list that meet it sort as if the property were absent. */
  readonly hidden?: Condition;
  /** The step leads to many nodes: the least value of the property counts, among those that meet the condition. */
  readonly least?: Condition;
  /** With `least`: the step is also taken from these nodes, not only from the node itself. */
  readonly leastOver?: Step;
}

/** A day at the edge of a date range. `open`: the day itself is not part of the range. */
export interface RangeEdge {
  readonly day: string | PlanParameter;
  readonly open: boolean;
}

/**
 * The days that a date of the nodes must touch. `first` and `long` are the properties by which an index finds dates (see
 * dateRangeProperties), `begin` and `last` are the first and the last day that the date may be.
 */
export interface DateRange {
  readonly first: string;
  readonly long: string;
  readonly begin: string;
  readonly last: string;
  /** `shortFrom`: no short date that lasts until the edge begins before this day. */
  readonly from: (RangeEdge & { readonly shortFrom: string | PlanParameter }) | null;
  readonly to: RangeEdge | null;
  /** The same as a condition, for nodes that are found in another way. */
  readonly condition: Condition;
  /** A further condition on the nodes whose date touches the days. */
  readonly extra: Condition;
  /** A property with the same value on all nodes of the list: the index has it before the dates. */
  readonly shared?: { readonly property: string; readonly value: string | PlanParameter } | null;
}

/** A page of an ordered list: at most `limit` items after the position, which is one sort value per key and the id. */
export interface Page {
  readonly limit: number;
  readonly after: { readonly keys: readonly string[]; readonly id: string } | null;
}

/** What is read of one node: one answer per slot, by position. */
export type Slot =
  | { readonly kind: 'property'; readonly property: string }
  /** Whether a step leads to a node that meets the condition. */
  | { readonly kind: 'exists'; readonly step: Step; readonly where: Condition }
  /** At most one node: its row, or null. `always`: every node of the list has one, and it meets the condition. */
  | { readonly kind: 'one'; readonly step: Step; readonly where: Condition; readonly shape: Shape; readonly always?: boolean }
  /**
   * An ordered list: `[sort keys, row]` pairs in order, or only rows if it is `keyless`. The node's id breaks ties, in the
   * direction of the first key.
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
       * The property in which the listed nodes store the id of the node that they are listed for. An index on it and the
       * first key, which all of them have, gives them in order without reading all of them.
       */
      readonly lookup?: string;
      /**
       * Only nodes from which a step leads to a node that meets the condition; it leads to one node from each of them. As a condition it
       * would be a subquery for each node that has the list, which costs the embedded engine milliseconds.
       */
      readonly through?: Hop;
    }
  /** How many distinct nodes the step leads to. */
  | { readonly kind: 'count'; readonly step: Step; readonly where: Condition };

export type Shape = readonly Slot[];

/** Reads nodes of a label: by ids (in any order, without those that do not exist), or a page of all that meet the condition. */
export interface SelectPlan {
  readonly kind: 'select';
  readonly label: string;
  readonly ids: readonly (string | PlanParameter)[] | null;
  /** Of a page: only nodes from which the hops lead to one of these ids. */
  readonly anchor?: Anchor | null;
  readonly where: Condition;
  readonly dateRange?: DateRange | null;
  readonly order: readonly OrderKey[];
  readonly page: Page | null;
  readonly shape: Shape;
  /** Whether to count all that meet the condition, regardless of the page. */
  readonly count: boolean;
  /** The sort values of the rows are not read, as nobody asks for them. */
  readonly keyless?: boolean;
}

/** One cell of a row: a value, or rows of nested slots. */
export type Cell = Value | Row | readonly Cell[];
export type Row = readonly Cell[];

/** The answer to a select. `keys` are the sort values of the row, the id last; a keyless plan has none. */
export interface Selected {
  readonly rows: readonly { readonly keys: readonly string[]; readonly row: Row }[];
  readonly count: number | null;
}

/**
 * A state may have been true on the date of the counted node: a day that the date allows lies between the state's earliest
 * begin and its latest end. An absent or hidden date excludes nothing.
 */
export interface Overlap {
  /** Properties of the state. */
  readonly begin: string;
  readonly end: string;
  /** Properties of the counted node. */
  readonly first: string;
  readonly last: string;
  /** Properties of the state with days on which it cannot have begun yet. They count if another property is not later than a day; null: always. */
  readonly notBefore: readonly { readonly from: string; readonly known: { readonly property: string; readonly by: string } | null }[];
  /** When the view does not show the state's begin, its end, or the date; null if it always shows what is stored. */
  readonly hidden: Readonly<Record<'begin' | 'end' | 'date', Condition | null>>;
}

/**
 * A node may have existed on the date of the counted node: no founding of it that meets the condition is later than the last day that the
 * date allows, or another one may be as early. An absent or hidden date excludes nothing.
 */
export interface Existing {
  /** From the node to its foundings that have a date. */
  readonly founding: Pick<Hop, 'step' | 'where'>;
  /** The property of a founding with its first day; absent where it may be of any. */
  readonly from: string;
  /** The property of the counted node with the last day of its date. */
  readonly last: string;
  /** When the view does not show the date; null if it always does. */
  readonly hidden: Condition | null;
}

/** One step of a path, and the condition on the node that it leads to. */
export interface Hop {
  readonly step: Step;
  readonly where: Condition;
  readonly overlap?: Overlap;
  readonly existing?: Existing;
}

/** The properties of the earliest and the latest day that a date can mean. */
export interface DateBounds {
  readonly lo: string;
  readonly hi: string;
}

/** A period of the calendar. A week begins on Monday (ISO 8601). */
export type PeriodUnit = 'YEAR' | 'MONTH' | 'WEEK' | 'DAY';

/** The key of a date whose bounds lie in more than one period. */
export const UNCERTAIN = 'uncertain';

/** How nodes are grouped: each dimension gives a node one key or none (null); `ids` may give it several. */
export type Dimension =
  /** A property. With a length, only the first characters of a text. */
  | { readonly kind: 'property'; readonly property: string; readonly length?: number }
  /**
   * The period that a date falls into: `2024`, `2024-05`, `2024-W05`, `2024-01-28`; UNCERTAIN if its bounds allow several. Of
   * several dates, given by the properties of their bounds, the first that the node has.
   */
  | { readonly kind: 'period'; readonly dates: readonly DateBounds[]; readonly unit: PeriodUnit }
  /** The value of the first condition that is met. */
  | { readonly kind: 'cases'; readonly cases: readonly { readonly when: Condition; readonly value: string }[] }
  /** The ids of the nodes at the end of the hops, of nodes that meet the condition; `single`: there is at most one. */
  | {
      readonly kind: 'ids';
      readonly hops: readonly Hop[];
      readonly single: boolean;
      readonly of?: Condition;
      /** The keys that a node gets for an id instead of this id: those of wholes beside it. Each once, however many ids have it. */
      readonly rollUp?: Readonly<Record<string, readonly string[]>>;
    }
  /** The least or the greatest value of a property of the nodes that the hops lead to. */
  | { readonly kind: 'extreme'; readonly hops: readonly Hop[]; readonly property: string; readonly of: 'least' | 'greatest' }
  /** The ids of the nodes at the key of the anchor. */
  | { readonly kind: 'anchor' };

/**
 * Only nodes from which the hops lead to one of these ids are counted; the database starts at the ids. `at`: how many hops
 * lead to the node with one of the ids. `key`: how many hops lead to the node whose id is the key of the `anchor` dimension;
 * it may lie before that node or beyond it.
 */
export interface Anchor {
  readonly ids: readonly string[];
  readonly hops: readonly Hop[];
  readonly at: number;
  readonly key: number;
}

/** Properties that count as absent for the nodes that meet the condition, in dimensions and in sums. */
export interface Hidden {
  readonly properties: readonly string[];
  readonly when: Condition;
}

/** Counts the nodes of a label that meet the condition, in groups. A node counts once in a group, however many paths lead to it. */
export interface AggregatePlan {
  readonly kind: 'aggregate';
  readonly label: string;
  readonly anchor: Anchor | null;
  readonly where: Condition;
  readonly dateRange?: DateRange | null;
  readonly by: readonly Dimension[];
  /** The properties to sum over the nodes of a group that have them. */
  readonly sums: readonly string[];
  readonly hidden?: readonly Hidden[];
  /** The largest number of groups in the answer. Groups have no order. */
  readonly limit: number;
}

/** A group of nodes: one key per dimension, how many nodes, and for each sum its value (null when no node has one) and how many nodes have one. */
export interface Group {
  readonly keys: readonly (string | null)[];
  readonly count: number;
  readonly sums: readonly { readonly sum: number | null; readonly count: number }[];
}

/** A read, and its answer. */
export type ReadPlan = SelectPlan | AggregatePlan;
export type ReadAnswer = Selected | readonly Group[];

export const ALWAYS: Condition = { op: 'and', of: [] };

/** Whether the condition can be left out. */
export function isAlways(condition: Condition): boolean {
  return condition.op === 'and' && condition.of.every(isAlways);
}

export function all(...conditions: readonly (Condition | null)[]): Condition {
  const some = conditions.filter((c): c is Condition => c !== null && !(c.op === 'and' && c.of.length === 0));
  return some.length === 1 ? some[0]! : { op: 'and', of: some };
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

export type ManySlot = Slot & { readonly kind: 'many' };
export type OneSlot = Slot & { readonly kind: 'one' };
/** The parts of a plan or slot that a caller gives: the shape, and what differs from the default. */
type Parts<T extends { readonly shape: Shape }, Other extends keyof T> = Partial<Omit<T, Other>> & Pick<T, 'shape'>;

/** A plan. By default it reads all nodes of the label in the order of their ids, and does not count them. */
export function selectPlan(label: string, parts: Parts<SelectPlan, 'kind' | 'label'>): SelectPlan {
  return { kind: 'select', label, ids: null, where: ALWAYS, order: [], page: null, count: false, ...parts };
}

/** A slot for the list that a step leads to. By default it is the whole list in the order of the ids. */
export function manySlot(step: Step, parts: Parts<ManySlot, 'kind' | 'step'>): ManySlot {
  return { kind: 'many', step, where: ALWAYS, order: [], page: null, ...parts };
}

/** A slot for the one node that a step leads to. By default there is no condition on the node. */
export function oneSlot(step: Step, parts: Parts<OneSlot, 'kind' | 'step'>): OneSlot {
  return { kind: 'one', step, where: ALWAYS, ...parts };
}
