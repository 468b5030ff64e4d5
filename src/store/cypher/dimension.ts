import type { Column } from '../engine.js';
import { type Dimension, type Group, type PeriodUnit, UNCERTAIN } from '../plan.js';
import { conditionText } from './condition.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';
import { wayText } from './way.js';
import { monthsText, weekName, weekText } from './week.js';

type Key = Group['keys'][number];

/** How the nodes bound to `n` get their keys of a dimension. */
export interface DimensionText {
  /** Clauses that come first; they keep what is bound, and give a node one row per key. */
  readonly clauses: readonly string[];
  readonly key: string;
  readonly decode: (column: Column) => Key;
}

const plain = (column: Column): Key => column as Key;
/** Stands for a week that is uncertain: numbers and texts in one column differ by engine. */
const NO_WEEK = -1;
const LENGTHS: Readonly<Record<Exclude<PeriodUnit, 'WEEK'>, number>> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** The key of a period where both bounds lie in it. An open end (9999) is no period; a date without bounds has none. */
function periodKey(lo: string, hi: string, first: string, last: string, uncertain: string): string {
  const known = `${first} = ${last} AND ${lo} < '9999'`;
  return `CASE WHEN ${lo} IS NULL AND ${hi} IS NULL THEN null WHEN ${known} THEN ${first} ELSE ${uncertain} END`;
}

/** How a property of the nodes bound to `n` is written. */
export type PropertyText = (property: string) => string;

function periodText(dimension: Dimension & { kind: 'period' }, own: PropertyText, params: ParameterList): DimensionText {
  const [lo, hi] = [own(dimension.lo), own(dimension.hi)];
  if (dimension.unit !== 'WEEK') {
    const cut = (bound: string) => `substring(${bound}, 0, ${LENGTHS[dimension.unit as 'DAY']})`;
    return { clauses: [], key: periodKey(lo, hi, cut(lo), cut(hi), `'${UNCERTAIN}'`), decode: plain };
  }
  const [first, last] = [params.variable('m'), params.variable('m')];
  return {
    clauses: [`WITH *, ${monthsText(lo)} AS ${first}, ${monthsText(hi)} AS ${last}`],
    key: periodKey(lo, hi, weekText(first, lo), weekText(last, hi), String(NO_WEEK)),
    decode: (column) => (column === null ? null : column === NO_WEEK ? UNCERTAIN : weekName(column as number)),
  };
}

/** Not by OPTIONAL MATCH: on the embedded engine it loses nodes when the conditions of the way hold subqueries. */
function idsText(dimension: Dimension & { kind: 'ids' }, params: ParameterList): DimensionText {
  const way = wayText('n', dimension.way, params);
  const [found, key] = [params.variable('c'), params.variable('i')];
  const of = dimension.of ? `WITH n WHERE ${conditionText('n', dimension.of, params, true)}\n` : '';
  const call = `CALL (n) {\n${of}${way.match}\nRETURN collect(DISTINCT ${way.nodes.at(-1)}.id) AS ${found}\n}`;
  if (dimension.single) return { clauses: [call], key: `${found}[0]`, decode: plain };
  return { clauses: [call, `UNWIND CASE WHEN size(${found}) = 0 THEN [null] ELSE ${found} END AS ${key}`], key, decode: plain };
}

function extremeText(dimension: Dimension & { kind: 'extreme' }, params: ParameterList): DimensionText {
  const way = wayText('n', [dimension.leg], params);
  const found = params.variable('c');
  const value = `${dimension.of === 'least' ? 'min' : 'max'}(${way.nodes[0]}.${identifier(dimension.property)})`;
  return { clauses: [`CALL (n) {\n${way.match}\nRETURN ${value} AS ${found}\n}`], key: found, decode: plain };
}

/** @param anchored the variable that holds the key of the anchor, where there is one */
export function dimensionText(dimension: Dimension, anchored: string | null, own: PropertyText, params: ParameterList): DimensionText {
  switch (dimension.kind) {
    case 'property': {
      const property = own(dimension.property);
      const { length } = dimension;
      return { clauses: [], key: length === undefined ? property : `substring(${property}, 0, ${Math.trunc(length)})`, decode: plain };
    }
    case 'period':
      return periodText(dimension, own, params);
    case 'cases': {
      const cases = dimension.cases.map(({ when, value }) => `WHEN ${conditionText('n', when, params)} THEN ${params.use(value)}`);
      return { clauses: [], key: `CASE ${cases.join(' ')} ELSE null END`, decode: plain };
    }
    case 'ids':
      return idsText(dimension, params);
    case 'extreme':
      return extremeText(dimension, params);
    case 'anchor':
      if (anchored === null) throw new TypeError('the dimension anchor needs a plan with an anchor');
      return { clauses: [], key: anchored, decode: plain };
  }
}
