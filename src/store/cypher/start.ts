import { all, type Condition, type Step } from '../plan.js';
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

function conjuncts(condition: Condition): readonly Condition[] {
  return condition.op === 'and' ? condition.of.flatMap(conjuncts) : [condition];
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

/**
 * The clauses that find the nodes of a list and bind each of them once. The reading begins at a node whose id a condition
 * gives, wherever there is one, as its key finds it and its neighbours are few; else at all nodes of the label. A database
 * does not turn the second into the first by itself: it tests an EXISTS for each node of the label.
 */
export function startText(v: string, label: string, where: Condition, params: ParameterList): string {
  const found = conjuncts(where).some(namesIds) ? null : anchored(where);
  const node = `${v}:${identifier(label)}`;
  if (!found) return `MATCH (${node})${whereText(v, where, params)}`;
  const legs = found.way.map((leg) => ({ ...leg, to: params.variable('a') }));
  const last = legs.at(-1)!;
  // One MATCH each: within one, a way could not lead back over the relationship that it came by.
  const back = legs.toReversed().map(({ step, to }, i) => {
    const near = legs.at(-2 - i);
    const from = near ? `${near.to}:${identifier(near.step.label)}` : node;
    return `MATCH ${hop(from, step, to)}${near ? whereText(near.to, near.where, params) : whereText(v, found.rest, params)}`;
  });
  const start = `MATCH (${last.to}:${identifier(last.step.label)})${whereText(last.to, last.where, params)}`;
  return [start, ...back, `WITH DISTINCT ${v}`].join('\n');
}
