import { type AggregatePlan, type Anchor, type Condition, type During, isAlways, type Leg, type Step } from '../plan.js';
import { conditionText, pattern } from './condition.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';

/** A way as one pattern, and the variables of the nodes on it. */
export interface WayText {
  readonly match: string;
  readonly nodes: readonly string[];
}

/** What follows the first node of a pattern: so that steps can be strung together. */
function link(step: Step, to: string): string {
  const text = pattern('', step, to);
  return text.slice('()'.length);
}

function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

/** Whether a state bound to a variable may have been true on the date of the counted node, which is bound to `n`. */
function duringText(v: string, { begin, end, first, last, hidden }: During, params: ParameterList): string {
  const bound = (own: string, test: '<=' | '>=', day: string, unknown: Condition | null) => {
    const [state, date] = [`${v}.${identifier(own)}`, `n.${identifier(day)}`];
    const free = [
      ...(unknown ? [conditionText(v, unknown, params, true)] : []),
      ...(hidden.date ? [conditionText('n', hidden.date, params, true)] : []),
    ];
    return `(${[`${state} IS NULL`, `${date} IS NULL`, ...free, `${state} ${test} ${date}`].join(' OR ')})`;
  };
  return `${bound(begin, '<=', last, hidden.begin)} AND ${bound(end, '>=', first, hidden.end)}`;
}

function conditions(legs: readonly Leg[], nodes: readonly string[], params: ParameterList): string[] {
  return legs.flatMap(({ where, during }, i) => [
    ...(isAlways(where) ? [] : [conditionText(nodes[i]!, where, params)]),
    ...(during ? [duringText(nodes[i]!, during, params)] : []),
  ]);
}

/** The MATCH of a way that begins at a bound variable. */
export function wayText(from: string, legs: readonly Leg[], params: ParameterList): WayText {
  const nodes = legs.map(() => params.variable('w'));
  const steps = legs.map(({ step }, i) => link(step, nodes[i]!));
  return { match: `MATCH (${from})${steps.join('')}${whereAll(conditions(legs, nodes, params))}`, nodes };
}

/** From the ids of an anchor to the nodes: the legs before it are walked back, those beyond it, to the key, onward. */
export function anchorText(plan: AggregatePlan, anchor: Anchor, params: ParameterList): { readonly clauses: string; readonly key: string } {
  const legs = anchor.way.slice(0, anchor.at);
  const nodes = legs.map(() => params.variable('w'));
  const back = legs.map(({ step }, i): string => {
    const [label, to] = i === 0 ? [plan.label, 'n'] : [legs[i - 1]!.step.label, nodes[i - 1]!];
    return link({ ...step, direction: step.direction === 'in' ? 'out' : 'in', label }, to);
  });
  const last = nodes.at(-1)!;
  const own = isAlways(plan.where) ? [] : [conditionText('n', plan.where, params)];
  const where = whereAll([...conditions(legs, nodes, params), ...own]);
  const start = `(${last}:${identifier(legs.at(-1)!.step.label)} {id: id})`;
  const clauses = [`UNWIND ${params.use([...new Set(anchor.ids)])} AS id`, `MATCH ${start}${back.toReversed().join('')}${where}`];
  const onward = anchor.at < anchor.way.length ? wayText(last, anchor.way.slice(anchor.at), params) : null;
  return {
    clauses: [...clauses, ...(onward ? [onward.match] : [])].join('\n'),
    key: `${[...nodes, ...(onward?.nodes ?? [])][anchor.key - 1]}.id`,
  };
}
