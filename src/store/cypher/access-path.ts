import { FIRST_DAY } from '../../model/values/day.js';
import { absent, all, any, type Condition, compare, type DateRange, isAlways, type Step } from '../plan.js';
import { hop, whereText } from './condition.js';
import { identifier } from './identifier.js';
import type { OrderedPart } from './order.js';
import type { ParameterList } from './parameters.js';
import { conjuncts } from './simplify.js';

type Exists = Condition & { op: 'exists' };

/** A path from the nodes of a list to a node that an index finds. */
type Path = readonly { readonly step: Step; readonly where: Condition }[];

interface Anchored {
  readonly path: Path;
  /** The other conditions on the nodes of the list. */
  readonly rest: Condition;
}

/** Whether an index finds the few nodes that meet a condition: it names their ids, or a box on the map. */
function findsFew(condition: Condition): boolean {
  return condition.op === 'near' || namesIds(condition);
}

function namesIds(condition: Condition): boolean {
  return condition.op === 'compare' && condition.property === 'id' && (condition.test === '=' || condition.test === 'in');
}

/** The shortest path by which a condition leads to nodes that an index finds; of equally long ones the first. */
function pathOf(condition: Exists): Path | null {
  const inner = conjuncts(condition.where);
  if (inner.some(findsFew)) return [{ step: condition.step, where: condition.where }];
  const further = anchored(condition.where);
  return further && [{ step: condition.step, where: further.rest }, ...further.path];
}

function anchored(condition: Condition): Anchored | null {
  const parts = conjuncts(condition);
  const paths = parts.flatMap((part) => {
    const path = part.op === 'exists' ? pathOf(part) : null;
    return path ? [{ path, rest: all(...parts.filter((other) => other !== part)) }] : [];
  });
  return paths.reduce<Anchored | null>((best, next) => (best === null || next.path.length < best.path.length ? next : best), null);
}

/** The nodes of a label that a text starts with. */
export interface Start {
  readonly label: string;
  readonly where: Condition;
  readonly dateRange?: DateRange | null;
  /** Parts of the list that an index gives in order, which together are all nodes; none where no index does. */
  readonly ordered: readonly OrderedPart[];
}

/** From the ids at the end of a path back to the nodes of the list, each once. */
function backText(v: string, label: string, { path, rest }: Anchored, params: ParameterList): string {
  const hops = path.map((part) => ({ ...part, to: params.variable('a') }));
  const last = hops.at(-1)!;
  // One MATCH each: within one, a path could not lead back over the relationship that it came by. The bound node stands first: the
  // embedded engine starts where a pattern does, and would look through all nodes of the label for each bound one.
  const back = hops.toReversed().map(({ step, to }, i) => {
    const near = hops.at(-2 - i);
    const from = `${near?.to ?? v}:${identifier(near?.step.label ?? label)}`;
    return `MATCH ${hop(to, { ...step, direction: step.direction === 'in' ? 'out' : 'in' }, from)}${near ? whereText(near.to, near.where, params) : whereText(v, rest, params)}`;
  });
  const start = `MATCH (${last.to}:${identifier(last.step.label)})${whereText(last.to, last.where, params)}`;
  return [start, ...back, `WITH DISTINCT ${v}`].join('\n');
}

function leadsAway(condition: Condition): boolean {
  if (condition.op === 'and' || condition.op === 'or') return condition.of.some(leadsAway);
  return condition.op === 'exists' || condition.op === 'atLeast' || (condition.op === 'not' && leadsAway(condition.of));
}

/**
 * All nodes of a label, tested by their own properties before their neighbours are read. A planner might do it the other way
 * round, and it looks through a WITH that computes nothing.
 */
function scanText(v: string, label: string, where: Condition, params: ParameterList): string {
  const parts = conjuncts(where);
  const far = all(...parts.filter(leadsAway));
  const own = `MATCH (${v}:${identifier(label)})${whereText(v, all(...parts.filter((part) => !leadsAway(part))), params)}`;
  return isAlways(far) ? own : `${own}\nWITH ${v}, 0 AS ${params.variable('b')}${whereText(v, far, params)}`;
}

/**
 * Short dates that touch a range begin in it or shortly before. Long dates are few, so all of them are tested; those whose first
 * day is unknown may have begun before any day.
 */
function rangeParts({ first, long, begin, last, from, to, extra, shared }: DateRange): readonly OrderedPart[] {
  const common = shared ? compare(shared.property, '=', shared.value) : null;
  const begun = to === null ? null : compare(first, to.open ? '<' : '<=', to.day);
  const until = (property: string) => (from === null ? null : compare(property, from.open ? '>' : '>=', from.day));
  return [
    { condition: all(common, compare(first, '>=', from?.shortFrom ?? FIRST_DAY), begun, until(last), absent(long), extra), valued: true },
    { condition: all(common, until(long) ?? compare(long, '>=', FIRST_DAY), begun && any(absent(begin), begun), extra), valued: false },
  ];
}

/**
 * The clauses that find the nodes of a list and bind each of them once. A database does not turn one of these access paths
 * into another by itself: it tests each node of the label for what it cannot look up. So the text starts
 * - at a node whose id the condition leads to over statements: its statements are found at once, and most nodes have few;
 * - else within a date range, by the index on the date;
 * - else at a node whose id the condition leads to in another way (a country, a weapon);
 * - else at all nodes of the label, in the order of an index if there is one.
 * @param cut ends the clauses of a part early, if only the first of the ordered nodes are wanted; `valued`: all
 *   nodes of the part have a value of the first key
 */
export function startText(v: string, start: Start, params: ParameterList, cut: ((valued: boolean) => string) | null = null): string {
  const { label, where, dateRange, ordered } = start;
  const whole = all(where, dateRange?.condition ?? null);
  if (conjuncts(where).some(findsFew)) return scanText(v, label, whole, params);
  const found = anchored(whole);
  const overStatements = found?.path[0]?.step.direction === 'in';
  if (found && (overStatements || !dateRange)) return backText(v, label, found, params);
  if (!dateRange && ordered.length < 2) return scanText(v, label, all(ordered[0]?.condition ?? null, where), params);
  const parts = (dateRange ? rangeParts(dateRange) : ordered).map(
    ({ condition, valued }) => `${scanText(v, label, all(condition, where), params)}\n${cut ? `${cut(valued)}\n` : ''}RETURN ${v}`,
  );
  return `CALL () {\n${parts.join('\nUNION ALL\n')}\n}`;
}
