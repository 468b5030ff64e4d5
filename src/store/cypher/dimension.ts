import type { Column } from '../engine.js';
import { type DateBounds, type Dimension, type Group, type PeriodUnit, UNCERTAIN } from '../plan.js';
import { conditionText } from './condition.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';
import { pathText } from './path-pattern.js';
import { monthsText, weekName, weekText } from './week.js';

type Key = Group['keys'][number];

/** The keys that the nodes bound to `n` get in a dimension. */
export interface DimensionText {
  /** Clauses that come first. They keep the bound variables and give a node one row per key. */
  readonly clauses: readonly string[];
  readonly key: string;
  readonly decode: (column: Column) => Key;
}

const plain = (column: Column): Key => column as Key;
/** The number of an uncertain week: engines differ in columns that mix numbers and texts. */
const NO_WEEK = -1;
const LENGTHS: Readonly<Record<Exclude<PeriodUnit, 'WEEK'>, number>> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** The key of the period that holds both bounds. An open end (9999) is no period; a date without bounds has none. */
function periodKey(lo: string, hi: string, first: string, last: string, uncertain: string): string {
  const certain = `${first} = ${last} AND ${lo} < '9999'`;
  return `CASE WHEN ${lo} IS NULL AND ${hi} IS NULL THEN null WHEN ${certain} THEN ${first} ELSE ${uncertain} END`;
}

/** The text of a property of the nodes bound to `n`. */
export type PropertyText = (property: string) => string;

/** The bounds of the first date that a node has, and the clauses that bind them. */
function boundsText(dates: readonly DateBounds[], own: PropertyText, params: ParameterList): DateBounds & { readonly clauses: string[] } {
  const texts = dates.map(({ lo, hi }) => ({ lo: own(lo), hi: own(hi) }));
  if (texts.length === 1) return { clauses: [], ...texts[0]! };
  const bound = { lo: params.variable('m'), hi: params.variable('m') };
  const first = (side: keyof DateBounds) =>
    `CASE ${texts.map(({ lo, hi, [side]: text }) => `WHEN ${lo} IS NOT NULL OR ${hi} IS NOT NULL THEN ${text}`).join(' ')} ELSE null END`;
  return { clauses: [`WITH *, ${first('lo')} AS ${bound.lo}, ${first('hi')} AS ${bound.hi}`], ...bound };
}

function periodText(dimension: Dimension & { kind: 'period' }, own: PropertyText, params: ParameterList): DimensionText {
  const { clauses, lo, hi } = boundsText(dimension.dates, own, params);
  const { unit } = dimension;
  if (unit !== 'WEEK') {
    const cut = (bound: string) => `substring(${bound}, 0, ${LENGTHS[unit]})`;
    return { clauses, key: periodKey(lo, hi, cut(lo), cut(hi), `'${UNCERTAIN}'`), decode: plain };
  }
  const [first, last] = [params.variable('m'), params.variable('m')];
  return {
    clauses: [...clauses, `WITH *, ${monthsText(lo)} AS ${first}, ${monthsText(hi)} AS ${last}`],
    key: periodKey(lo, hi, weekText(first, lo), weekText(last, hi), String(NO_WEEK)),
    decode: (column) => (column === null ? null : column === NO_WEEK ? UNCERTAIN : weekName(column as number)),
  };
}

/** Without OPTIONAL MATCH: on the embedded engine it loses nodes when the conditions on the hops hold subqueries. */
function idsText(dimension: Dimension & { kind: 'ids' }, params: ParameterList): DimensionText {
  const path = pathText('n', dimension.hops, params);
  const [found, key] = [params.variable('c'), params.variable('i')];
  const of = dimension.of ? `WITH n WHERE ${conditionText('n', dimension.of, params, true)}\n` : '';
  const id = `${path.nodes.at(-1)}.id`;
  const call = (last: string) => `CALL (n) {\n${of}${path.match}\n${last} AS ${found}\n}`;
  if (dimension.rollUp) {
    const [wholes, whole] = [params.use(dimension.rollUp), params.variable('w')];
    const rolled = call(`UNWIND coalesce(${wholes}[${id}], [${id}]) AS ${whole}\nRETURN collect(DISTINCT ${whole})`);
    return { clauses: [rolled, eachOf(found, key)], key, decode: plain };
  }
  const own = call(`RETURN collect(DISTINCT ${id})`);
  if (dimension.single) return { clauses: [own], key: `${found}[0]`, decode: plain };
  return { clauses: [own, eachOf(found, key)], key, decode: plain };
}

/** A row for each item of a list, or one for an empty list. */
function eachOf(list: string, item: string): string {
  return `UNWIND CASE WHEN size(${list}) = 0 THEN [null] ELSE ${list} END AS ${item}`;
}

function extremeText(dimension: Dimension & { kind: 'extreme' }, params: ParameterList): DimensionText {
  const path = pathText('n', dimension.hops, params);
  const found = params.variable('c');
  const value = `${dimension.of === 'least' ? 'min' : 'max'}(${path.nodes.at(-1)}.${identifier(dimension.property)})`;
  return { clauses: [`CALL (n) {\n${path.match}\nRETURN ${value} AS ${found}\n}`], key: found, decode: plain };
}

/** @param anchored the variable that holds the key of the anchor, if there is one */
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
