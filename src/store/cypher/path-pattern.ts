import {
  type AggregatePlan,
  type Anchor,
  type Condition,
  compare,
  type Existing,
  type Hop,
  isAlways,
  type Overlap,
  type Step,
} from '../plan.js';
import { conditionText, pattern } from './condition.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';

/** Hops as one pattern, and the variables of their nodes. */
export interface PathText {
  readonly match: string;
  readonly nodes: readonly string[];
}

/** A pattern of a step without its first node, so that steps can be joined. */
function link(step: Step, to: string): string {
  const text = pattern('', step, to);
  return text.slice('()'.length);
}

function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

/** Whether a state bound to a variable may have been true on the date of the counted node, which is bound to `n`. */
function overlapText(v: string, { begin, end, first, last, notBefore, hidden }: Overlap, params: ParameterList): string {
  const bound = (own: string, test: '<=' | '>=', day: string, free: readonly string[]) => {
    const [state, date] = [`${v}.${identifier(own)}`, `n.${identifier(day)}`];
    const undated = hidden.date ? [conditionText('n', hidden.date, params, true)] : [];
    return `(${[`${state} IS NULL`, `${date} IS NULL`, ...free, ...undated, `${state} ${test} ${date}`].join(' OR ')})`;
  };
  const unless = (unknown: Condition | null) => (unknown ? [conditionText(v, unknown, params, true)] : []);
  return [
    bound(begin, '<=', last, unless(hidden.begin)),
    bound(end, '>=', first, unless(hidden.end)),
    ...notBefore.map(({ from, known }) => bound(from, '<=', last, unless(known && compare(known.property, '>', known.by)))),
  ].join(' AND ');
}

/** Whether a node bound to a variable may have existed on the date of the counted node, which is bound to `n`. */
function existingText(v: string, { founding: { step, where }, from, last, hidden }: Existing, params: ParameterList): string {
  const day = `n.${identifier(last)}`;
  const some = (test: (first: string) => string) => {
    const founding = params.variable('f');
    const shown = isAlways(where) ? '' : ` AND ${conditionText(founding, where, params)}`;
    return `EXISTS { MATCH ${pattern(v, step, founding)} WHERE ${test(`${founding}.${identifier(from)}`)}${shown} }`;
  };
  const undated = hidden ? [conditionText('n', hidden, params, true)] : [];
  const late = some((first) => `${first} > ${day}`);
  const early = some((first) => `(${first} IS NULL OR ${first} <= ${day})`);
  return `(${[`${day} IS NULL`, ...undated, `NOT ${late}`, early].join(' OR ')})`;
}

function conditions(hops: readonly Hop[], nodes: readonly string[], params: ParameterList): string[] {
  return hops.flatMap(({ where, overlap, existing }, i) => [
    ...(isAlways(where) ? [] : [conditionText(nodes[i]!, where, params)]),
    ...(overlap ? [overlapText(nodes[i]!, overlap, params)] : []),
    ...(existing ? [existingText(nodes[i]!, existing, params)] : []),
  ]);
}

/** The MATCH of hops that begin at a bound variable. */
export function pathText(from: string, hops: readonly Hop[], params: ParameterList): PathText {
  const nodes = hops.map(() => params.variable('w'));
  const steps = hops.map(({ step }, i) => link(step, nodes[i]!));
  return { match: `MATCH (${from})${steps.join('')}${whereAll(conditions(hops, nodes, params))}`, nodes };
}

/** From the ids of an anchor to the nodes: the hops before the ids are followed backward, those beyond them, to the key, forward. */
export function anchorText(
  plan: Pick<AggregatePlan, 'label' | 'where'>,
  anchor: Anchor,
  params: ParameterList,
): { readonly clauses: string; readonly key: string } {
  const hops = anchor.hops.slice(0, anchor.at);
  const nodes = hops.map(() => params.variable('w'));
  const back = hops.map(({ step }, i): string => {
    const [label, to] = i === 0 ? [plan.label, 'n'] : [hops[i - 1]!.step.label, nodes[i - 1]!];
    return link({ ...step, direction: step.direction === 'in' ? 'out' : 'in', label }, to);
  });
  const last = nodes.at(-1)!;
  const own = isAlways(plan.where) ? [] : [conditionText('n', plan.where, params)];
  const where = whereAll([...conditions(hops, nodes, params), ...own]);
  const start = `(${last}:${identifier(hops.at(-1)!.step.label)} {id: id})`;
  const clauses = [`UNWIND ${params.use([...new Set(anchor.ids)])} AS id`, `MATCH ${start}${back.toReversed().join('')}${where}`];
  const onward = anchor.at < anchor.hops.length ? pathText(last, anchor.hops.slice(anchor.at), params) : null;
  return {
    clauses: [...clauses, ...(onward ? [onward.match] : [])].join('\n'),
    key: `${[...nodes, ...(onward?.nodes ?? [])][anchor.key - 1]}.id`,
  };
}
