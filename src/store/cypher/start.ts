import { FIRST_DAY } from '../../model/values/day.js';
import { absent, all, type Condition, compare, type DateWindow, isAlways, type Step } from '../plan.js';
import { conjuncts } from './absorb.js';
import { hop, whereText } from './condition.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';

type Exists = Condition & { op: 'exists' };

/** A way from the nodes of a list to one whose id is given. */
type Way = readonly { readonly step: Step; readonly where: Condition }[];

interface Anchored {
  readonly way: Way;
  /** What else the nodes of the list must meet. */
  readonly rest: Condition;
}

function namesIds(condition: Condition): boolean {
  return condition.op === 'compare' && condition.property === 'id' && (condition.test === '=' || condition.test === 'in');
}

/** The shortest way by which a condition leads to given ids; of equally long ones the first. */
function wayOf(condition: Exists): Way | null {
  const inner = conjuncts(condition.where);
  if (inner.some(namesIds)) return [{ step: condition.step, where: condition.where }];
  const further = anchored(condition.where);
  return further && [{ step: condition.step, where: further.rest }, ...further.way];
}

function anchored(condition: Condition): Anchored | null {
  const parts = conjuncts(condition);
  const ways = parts.flatMap((part) => {
    const way = part.op === 'exists' ? wayOf(part) : null;
    return way ? [{ way, rest: all(...parts.filter((other) => other !== part)) }] : [];
  });
  return ways.reduce<Anchored | null>((best, next) => (best === null || next.way.length < best.way.length ? next : best), null);
}

/** The nodes of a label that a text begins with. */
export interface Start {
  readonly label: string;
  readonly where: Condition;
  readonly window?: DateWindow | null;
  /** What an index can answer and every node meets: so the nodes come in the order that is asked for. */
  readonly ordered: Condition | null;
}

/** From the ids that end a way back to the nodes of the list, each once. */
function wayText(v: string, label: string, { way, rest }: Anchored, params: ParameterList): string {
  const legs = way.map((leg) => ({ ...leg, to: params.variable('a') }));
  const last = legs.at(-1)!;
  // One MATCH each: within one, a way could not lead back over the relationship that it came by.
  const back = legs.toReversed().map(({ step, to }, i) => {
    const near = legs.at(-2 - i);
    const from = `${near?.to ?? v}:${identifier(near?.step.label ?? label)}`;
    return `MATCH ${hop(from, step, to)}${near ? whereText(near.to, near.where, params) : whereText(v, rest, params)}`;
  });
  const start = `MATCH (${last.to}:${identifier(last.step.label)})${whereText(last.to, last.where, params)}`;
  return [start, ...back, `WITH DISTINCT ${v}`].join('\n');
}

function leadsAway(condition: Condition): boolean {
  if (condition.op === 'and' || condition.op === 'or') return condition.of.some(leadsAway);
  return condition.op === 'exists' || (condition.op === 'not' && leadsAway(condition.of));
}

/**
 * All nodes of a label, tested by their own properties before anything is read of their neighbours. A planner may do it the
 * other way round, and looks through a WITH that reckons nothing.
 */
function scanText(v: string, label: string, where: Condition, params: ParameterList): string {
  const parts = conjuncts(where);
  const far = all(...parts.filter(leadsAway));
  const own = `MATCH (${v}:${identifier(label)})${whereText(v, all(...parts.filter((part) => !leadsAway(part))), params)}`;
  return isAlways(far) ? own : `${own}\nWITH ${v}, 0 AS ${params.variable('b')}${whereText(v, far, params)}`;
}

/** Short dates that touch a window begin in it or shortly before; of the long ones, which are few, all are looked at. */
function windowParts({ first, long, last, from, to, besides, same }: DateWindow): readonly Condition[] {
  const common = same ? compare(same.property, '=', same.value) : null;
  const begun = to === null ? null : compare(first, to.open ? '<' : '<=', to.day);
  const until = (property: string) => (from === null ? null : compare(property, from.open ? '>' : '>=', from.day));
  return [
    all(common, compare(first, '>=', from?.shortFrom ?? FIRST_DAY), begun, until(last), absent(long), besides),
    all(common, until(long) ?? compare(long, '>=', FIRST_DAY), begun, besides),
  ];
}

/**
 * The clauses that find the nodes of a list and bind each of them once. A database does not turn one of these ways into
 * another by itself: it tests what it cannot look up for each node of the label. So the reading begins
 * - at a node whose id the condition leads to over statements: its statements are found at once, and few for most;
 * - within a window of days, by the index on the date;
 * - at a node whose id the condition leads to otherwise (a country, a weapon);
 * - else at all nodes of the label, in the order of an index where there is one.
 * @param cut ends the clauses of a part early, as of nodes in order only the first are wanted: gets the variable
 */
export function startText(v: string, start: Start, params: ParameterList, cut: (() => string) | null = null): string {
  const { label, where, window, ordered } = start;
  const whole = all(where, window?.condition ?? null);
  if (conjuncts(where).some(namesIds)) return scanText(v, label, whole, params);
  const found = anchored(whole);
  const overStatements = found?.way[0]?.step.direction === 'in';
  if (found && (overStatements || !window)) return wayText(v, label, found, params);
  if (!window) return scanText(v, label, all(ordered, where), params);
  const parts = windowParts(window).map((part) => `${scanText(v, label, all(part, where), params)}\n${cut ? `${cut()}\n` : ''}RETURN ${v}`);
  return `CALL () {\n${parts.join('\nUNION ALL\n')}\n}`;
}
