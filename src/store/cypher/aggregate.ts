import type { Column, CypherText, Record_ } from '../engine.js';
import { type AggregatePlan, type Anchor, type Dimension, type Group, type Leg, type PeriodUnit, UNCERTAIN } from '../plan.js';
import { conditionText, isAlways, pattern } from './condition.js';
import { identifier } from './identifier.js';
import { ParameterList } from './parameters.js';
import { whereText } from './shape.js';
import { monthsText, weekName, weekText } from './week.js';

/** An aggregate as one text, and how to read its records. */
export interface CompiledAggregate extends CypherText {
  decode(records: readonly Record_[]): readonly Group[];
}

type Key = Group['keys'][number];

/** How a dimension is reckoned: clauses that come first, and the expression of its key for each bound node. */
interface DimensionText {
  /** Clauses that may give a node several rows, or none of its own; `distinct` then makes them one per key. */
  readonly clauses: readonly string[];
  /** Variables of the clauses that the key needs, beside the node. */
  readonly key: string;
  readonly distinct: boolean;
  readonly decode: (column: Column) => Key;
}

const plain = (column: Column): Key => column as Key;
/** Stands for a week that is uncertain: numbers and texts in one column differ by engine. */
const NO_WEEK = -1;
const LENGTHS: Readonly<Record<Exclude<PeriodUnit, 'WEEK'>, number>> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** The pattern of a way from a bound variable, its nodes, and the conditions on them as one WHERE. */
function wayText(
  from: string,
  legs: readonly Leg[],
  params: ParameterList,
): { readonly pattern: string; readonly where: string; readonly nodes: string[] } {
  const nodes = legs.map(() => params.variable('w'));
  const steps = legs.map(({ step }, i) => pattern(i === 0 ? from : nodes[i - 1]!, step, nodes[i]!));
  // Each step repeats the variable that the one before ended with: only its first is written with a label.
  const joined = steps.map((text, i) => (i === 0 ? text : text.slice(text.indexOf(')') + 1))).join('');
  return { pattern: joined, where: conditionsText(legs, nodes, params), nodes };
}

function conditionsText(legs: readonly Leg[], nodes: readonly string[], params: ParameterList): string {
  const parts = legs.flatMap(({ where }, i) => (isAlways(where) ? [] : [conditionText(nodes[i]!, where, params)]));
  return parts.length === 0 ? '' : ` WHERE ${parts.join(' AND ')}`;
}

/** One period's key where both bounds lie in it. An open end (9999) is no period, a date without bounds has none. */
function periodText(lo: string, hi: string, first: string, last: string, uncertain: string): string {
  return `CASE WHEN ${lo} IS NULL AND ${hi} IS NULL THEN null WHEN ${first} = ${last} AND ${lo} < '9999' THEN ${first} ELSE ${uncertain} END`;
}

function periodDimension(
  dimension: Dimension & { kind: 'period' },
  params: ParameterList,
): DimensionText & { readonly also: readonly string[] } {
  const [lo, hi] = [`n.${identifier(dimension.lo)}`, `n.${identifier(dimension.hi)}`];
  const { unit } = dimension;
  if (unit === 'WEEK') {
    const [first, last] = [params.variable('m'), params.variable('m')];
    return {
      clauses: [],
      also: [`${monthsText(lo)} AS ${first}`, `${monthsText(hi)} AS ${last}`],
      key: periodText(lo, hi, weekText(first, lo), weekText(last, hi), String(NO_WEEK)),
      distinct: false,
      decode: (column) => (column === null ? null : column === NO_WEEK ? UNCERTAIN : weekName(column as number)),
    };
  }
  const cut = (bound: string) => `substring(${bound}, 0, ${LENGTHS[unit]})`;
  return { clauses: [], also: [], key: periodText(lo, hi, cut(lo), cut(hi), `'${UNCERTAIN}'`), distinct: false, decode: plain };
}

function dimensionText(
  dimension: Dimension,
  anchored: string | null,
  params: ParameterList,
): DimensionText & { readonly also: readonly string[] } {
  const simple = { clauses: [], also: [], distinct: false, decode: plain };
  switch (dimension.kind) {
    case 'property': {
      const property = `n.${identifier(dimension.property)}`;
      return { ...simple, key: dimension.length === undefined ? property : `substring(${property}, 0, ${dimension.length})` };
    }
    case 'period':
      return periodDimension(dimension, params);
    case 'cases': {
      const cases = dimension.cases.map(({ when, value }) => `WHEN ${conditionText('n', when, params)} THEN ${params.use(value)}`);
      return { ...simple, key: `CASE ${cases.join(' ')} ELSE null END` };
    }
    case 'ids': {
      const way = wayText('n', dimension.way, params);
      return {
        ...simple,
        clauses: [`OPTIONAL MATCH ${way.pattern}${way.where}`],
        key: `${way.nodes.at(-1)}.id`,
        distinct: !dimension.single,
      };
    }
    case 'extreme': {
      const way = wayText('n', [dimension.leg], params);
      const found = params.variable('c');
      const least = dimension.of === 'least' ? 'min' : 'max';
      const inner = `MATCH ${way.pattern}${way.where}\nRETURN ${least}(${way.nodes[0]}.${identifier(dimension.property)}) AS ${found}`;
      return { ...simple, clauses: [`CALL (n) {\n${inner}\n}`], key: found };
    }
    case 'anchor':
      if (anchored === null) throw new TypeError('the dimension anchor needs an anchor with a key');
      return { ...simple, key: anchored };
  }
}

/** From the ids to the nodes: the legs to the anchored node are walked back, and those beyond it, to the key, on. */
function anchorText(
  plan: AggregatePlan,
  anchor: Anchor,
  params: ParameterList,
): { readonly clauses: readonly string[]; readonly key: string } {
  const legs = anchor.way.slice(0, anchor.at);
  const beyond = anchor.way.slice(anchor.at);
  const nodes = legs.map(() => params.variable('w'));
  const last = nodes.at(-1)!;
  const back = legs
    .map(({ step }, i) => {
      const label = i === 0 ? plan.label : legs[i - 1]!.step.label;
      const reversed = { ...step, direction: step.direction === 'in' ? ('out' as const) : ('in' as const), label };
      const text = pattern(nodes[i]!, reversed, i === 0 ? 'n' : nodes[i - 1]!);
      return i === legs.length - 1 ? text.slice(text.indexOf(')') + 1) : text.slice(text.indexOf(')') + 1);
    })
    .reverse()
    .join('');
  const start = `(${last}:${identifier(legs.at(-1)!.step.label)} {id: id})`;
  const conditions = conditionsText(legs, nodes, params);
  const own = isAlways(plan.where) ? '' : `${conditions === '' ? ' WHERE ' : ' AND '}${conditionText('n', plan.where, params)}`;
  const clauses = [`UNWIND ${params.use([...new Set(anchor.ids)])} AS id`, `MATCH ${start}${back}${conditions}${own}`];
  if (beyond.length === 0) return { clauses, key: nodes[anchor.key - 1]! };
  const onward = wayText(last, beyond, params);
  return { clauses: [...clauses, `MATCH ${onward.pattern}${onward.where}`], key: [...nodes, ...onward.nodes][anchor.key - 1]! };
}

function startText(plan: AggregatePlan, params: ParameterList): { readonly clauses: readonly string[]; readonly key: string | null } {
  if (plan.anchor === null) return { clauses: [`MATCH (n:${identifier(plan.label)})${whereText('n', plan.where, params)}`], key: null };
  const anchored = anchorText(plan, plan.anchor, params);
  const keyed = plan.by.some((dimension) => dimension.kind === 'anchor');
  const key = params.variable('a');
  return { clauses: [...anchored.clauses, `WITH DISTINCT n${keyed ? `, ${anchored.key}.id AS ${key}` : ''}`], key: keyed ? key : null };
}

function decodeGroups(records: readonly Record_[], decoders: readonly ((column: Column) => Key)[]): Group[] {
  const groups = records.map(([keys, count, known, sums]): Group => {
    const [k, s] = [known as readonly number[], sums as readonly (number | null)[]];
    return {
      keys: (keys as readonly Column[]).map((key, i) => decoders[i]!(key)),
      count: count as number,
      // The sum of nothing is 0 on one engine and null on the other; what no node tells is unknown.
      sums: k.map((n, i) => ({ sum: n === 0 ? null : s[i]!, known: n })),
    };
  });
  return groups.filter((group) => group.count > 0);
}

/**
 * Compiles an aggregate plan into one parameterised text of portable Cypher. Keys and summands are reckoned in a WITH of
 * their own before anything is grouped: the embedded engine does not group by what holds a parameter.
 */
export function compileAggregate(plan: AggregatePlan): CompiledAggregate {
  const params = new ParameterList();
  const start = startText(plan, params);
  const lines = [...start.clauses];
  const carried = start.key === null ? ['n'] : ['n', start.key];
  const late: { readonly expression: string; readonly variable: string }[] = [];
  const decoders: ((column: Column) => Key)[] = [];
  for (const dimension of plan.by) {
    const variable = params.variable('d');
    const text = dimensionText(dimension, start.key, params);
    lines.push(...text.clauses);
    decoders.push(text.decode);
    if (dimension.kind === 'ids' || text.also.length > 0) {
      const bound = dimension.kind === 'ids' ? [`${text.key} AS ${variable}`] : text.also;
      lines.push(`WITH ${text.distinct ? 'DISTINCT ' : ''}${[...carried, ...bound].join(', ')}`);
      carried.push(...bound.map((b) => b.slice(b.lastIndexOf(' ') + 1)));
    } else if (dimension.kind === 'extreme') carried.push(text.key);
    late.push({ expression: dimension.kind === 'ids' ? variable : text.key, variable });
  }
  const summands = plan.sums.map((property) => ({ expression: `n.${identifier(property)}`, variable: params.variable('s') }));
  const keys = late.map(({ variable }) => variable);
  const reckoned = [...late, ...summands].map(({ expression, variable }) =>
    expression === variable ? variable : `${expression} AS ${variable}`,
  );
  const totals = summands.flatMap(({ variable: v }) => [`count(${v}) AS k${v}`, `sum(${v}) AS t${v}`]);
  lines.push(`WITH ${['n', ...reckoned].join(', ')}`);
  lines.push(`WITH ${[...keys, 'count(n) AS nodes', ...totals].join(', ')}`);
  const list = (prefix: string) => `[${summands.map(({ variable }) => prefix + variable).join(', ')}]`;
  lines.push(`RETURN [${keys.join(', ')}], nodes, ${list('k')}, ${list('t')} LIMIT ${params.use(plan.limit)}`);
  return { text: lines.join('\n'), params: params.all(), decode: (records) => decodeGroups(records, decoders) };
}
