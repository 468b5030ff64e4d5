import { mapped } from '../../base/computation.js';
import type { Column, Record_ } from '../engine.js';
import { type AggregatePlan, all, type Group } from '../plan.js';
import { startText } from './access-path.js';
import { conditionText } from './condition.js';
import { type DimensionText, dimensionText, type PropertyText } from './dimension.js';
import { identifier } from './identifier.js';
import { ParameterList } from './parameters.js';
import { anchorText } from './path-pattern.js';
import type { Compiled } from './prepare.js';

/** Binds `n` to the nodes, each once, or once for each key of the anchor if the plan groups by it. */
function groupedNodes(plan: AggregatePlan, params: ParameterList): { readonly clauses: string; readonly anchored: string | null } {
  if (plan.anchor === null) return { clauses: startText('n', { ...plan, ordered: [] }, params), anchored: null };
  const where = all(plan.where, plan.dateRange?.condition ?? null);
  const { clauses, key } = anchorText({ ...plan, where }, plan.anchor, params);
  if (!plan.by.some((dimension) => dimension.kind === 'anchor')) return { clauses: `${clauses}\nWITH DISTINCT n`, anchored: null };
  return { clauses: `${clauses}\nWITH DISTINCT n, ${key} AS anchored`, anchored: 'anchored' };
}

/** The properties that dimensions and sums are made of. */
function usedProperties({ by, sums }: AggregatePlan): ReadonlySet<string> {
  const keys = by.flatMap((d) =>
    d.kind === 'property' ? [d.property] : d.kind === 'period' ? d.dates.flatMap(({ lo, hi }) => [lo, hi]) : [],
  );
  return new Set([...keys, ...sums]);
}

/** Binds the used properties that some nodes hide to variables of their own. `own` gives the text of each property. */
function hiddenText(plan: AggregatePlan, params: ParameterList): { readonly clauses: readonly string[]; readonly own: PropertyText } {
  const variables = new Map<string, string>();
  const used = usedProperties(plan);
  const hidden = (plan.hidden ?? []).filter(({ properties }) => properties.some((property) => used.has(property)));
  const clauses = hidden.map(({ properties, when }) => {
    const hides = params.variable('h');
    const values = properties.map((property) => {
      const shown = params.variable('p');
      variables.set(property, shown);
      return `CASE WHEN ${hides} THEN null ELSE n.${identifier(property)} END AS ${shown}`;
    });
    return `WITH *, ${conditionText('n', when, params, true)} AS ${hides}\nWITH *, ${values.join(', ')}`;
  });
  return { clauses, own: (property) => variables.get(property) ?? `n.${identifier(property)}` };
}

function decodeGroup([keys, nodes, counts = [], sums = []]: Record_, dimensions: readonly DimensionText[]): Group {
  return {
    keys: (keys as readonly Column[]).map((key, i) => dimensions[i]!.decode(key)),
    count: nodes as number,
    // The sum of nothing is 0 on one engine and null on the other; what no node has is unknown.
    sums: (counts as readonly number[]).map((n, i) => ({ sum: n === 0 ? null : (sums as readonly number[])[i]!, count: n })),
  };
}

/**
 * Compiles an aggregate plan into one parameterised text of portable Cypher. Keys and summands are computed in a WITH of
 * their own before anything is grouped: the embedded engine does not group by an expression that holds a parameter.
 */
export function compileAggregate(plan: AggregatePlan): Compiled<readonly Group[]> {
  const params = new ParameterList();
  const start = groupedNodes(plan, params);
  const hidden = hiddenText(plan, params);
  const dimensions = plan.by.map((dimension) => dimensionText(dimension, start.anchored, hidden.own, params));
  const keys = plan.by.map(() => params.variable('d'));
  const summands = plan.sums.map(() => params.variable('s'));
  const computed = [
    'n',
    ...dimensions.map(({ key }, i) => `${key} AS ${keys[i]}`),
    ...plan.sums.map((property, i) => `${hidden.own(property)} AS ${summands[i]}`),
  ];
  const totals = summands.flatMap((s) => [`count(${s}) AS known_${s}`, `sum(${s}) AS sum_${s}`]);
  const list = (prefix: string, variables: readonly string[]) => `[${variables.map((v) => prefix + v).join(', ')}]`;
  const figures = summands.length > 0 ? [`${list('known_', summands)} AS known`, `${list('sum_', summands)} AS sums`] : [];
  const text = [
    start.clauses,
    ...hidden.clauses,
    ...dimensions.flatMap(({ clauses }) => clauses),
    `WITH ${computed.join(', ')}`,
    `WITH ${[...keys, 'count(n) AS nodes', ...totals].join(', ')}`,
    `RETURN ${[`${list('', keys)} AS keys`, 'nodes', ...figures].join(', ')} LIMIT ${params.use(plan.limit)}`,
  ].join('\n');
  return {
    text,
    params: params.all(),
    decode: function* (records) {
      const groups = yield* mapped(records, (record) => decodeGroup(record, dimensions));
      return groups.filter((group) => group.count > 0);
    },
  };
}
