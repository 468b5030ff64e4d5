import { FIRST_DAY } from '../../model/values/day.js';
import type { Column } from '../engine.js';
import { all, type Condition, compare, type OrderKey, type Page } from '../plan.js';
import { conditionText, pattern, whereText } from './condition.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';

/** An ordered page of nodes: the clauses that follow their MATCH, and the variables of the sort values. */
export interface OrderText {
  readonly clauses: string;
  readonly keys: readonly string[];
  readonly orderBy: string;
}

/** The condition by which an index gives the nodes in order from the position on; null if no index can. */
function indexOrder([first]: readonly OrderKey[], page: Page | null): Condition | null {
  if (first && (!first.present || first.absentGreatest || first.step !== null)) return null;
  const [property, position] = first ? [first.property, page?.after?.keys[0]] : ['id', page?.after?.id];
  if (first?.descending) return position === undefined ? compare(property, '>=', '') : compare(property, '<=', position);
  return compare(property, '>=', position ?? '');
}

/** A part of a list that an index gives in order. */
export interface OrderedPart {
  readonly condition: Condition;
  /** Whether all nodes of the part have a value of the first key. */
  readonly valued: boolean;
}

/** The order of nodes that have a value of the first key: an index gives it where what is unknown is not there. */
export function valuedOrder(order: readonly OrderKey[]): readonly OrderKey[] {
  const [first, ...others] = order;
  return first?.present ? [{ ...first, absentGreatest: false }, ...others] : order;
}

/**
 * The parts of a list that an index gives in order, from the position on: the whole list, or first the nodes with a value, then
 * those without. None if no index can, or if all of two parts would be read.
 */
export function indexParts(order: readonly OrderKey[], page: Page | null): readonly OrderedPart[] {
  const [first] = order;
  if (!first?.absentGreatest || !first.present || first.step !== null) {
    const condition = indexOrder(order, page);
    return condition ? [{ condition, valued: true }] : [];
  }
  if (page === null) return [];
  const position = page.after?.keys[0];
  const from = position !== undefined && !first.descending ? position : FIRST_DAY;
  const to = position !== undefined && first.descending ? compare(first.property, '<=', position) : null;
  return [
    { condition: all(compare(first.property, '>=', from), to), valued: true },
    { condition: compare(first.property, '=', ''), valued: false },
  ];
}

/** The value of an absent number in an ordering: below every number that the model allows, or above. */
const LEAST = String(Number.MIN_SAFE_INTEGER);
const GREATEST = String(Number.MAX_SAFE_INTEGER);
/** Texts that sort before, and after, all others. */
const FIRST_TEXT = "''";
const LAST_TEXT = "'\uffff'";

function absentValue({ numeric, absentGreatest }: OrderKey): string {
  if (numeric) return absentGreatest ? GREATEST : LEAST;
  return absentGreatest ? LAST_TEXT : FIRST_TEXT;
}

function orderMatch(v: string, key: OrderKey, params: ParameterList): { match: string; value: string } {
  const property = identifier(key.property);
  const absent = absentValue(key);
  if (key.present) {
    const value = `${v}.${property}`;
    return { match: '', value: key.absentGreatest ? `CASE WHEN ${value} = '' THEN ${absent} ELSE ${value} END` : value };
  }
  if (key.parts) {
    const texts = key.parts.map((part) => {
      const own = `${v}.${identifier(part.property)}`;
      return part.hidden ? `CASE WHEN ${conditionText(v, part.hidden, params, true)} THEN null ELSE ${own} END` : own;
    });
    return { match: '', value: `coalesce(${[...texts, absent].join(', ')})` };
  }
  const textOf = (node: string) => {
    const names = key.orElse === undefined ? [key.property] : [key.property, key.orElse];
    return `coalesce(${[...names.map((name) => `${node}.${identifier(name)}`), absent].join(', ')})`;
  };
  const shown = (value: string) =>
    key.hidden ? `CASE WHEN ${conditionText(v, key.hidden, params, true)} THEN ${absent} ELSE ${value} END` : value;
  if (key.step === null) return { match: '', value: shown(textOf(v)) };
  // The statements of these types have no such end: all of them sort equally.
  if (key.step.relationships.length === 0) return { match: '', value: absent };
  const target = params.variable('o');
  if (key.least) {
    const { least, step } = key;
    const leastOf = (paths: string) => {
      const found = params.variable('c');
      const inner = `MATCH ${paths}${whereText(target, least, params)}`;
      return { found, match: `CALL (${v}) {\n${inner}\nRETURN min(${target}.${property}) AS ${found}\n}\n` };
    };
    const own = leastOf(pattern(v, step, target));
    if (!key.leastOver) return { match: own.match, value: shown(`coalesce(${own.found}, ${absent})`) };
    const between = params.variable('o');
    const other = leastOf(`${pattern(v, key.leastOver, between)}${pattern('', step, target).slice('()'.length)}`);
    const earlier = `CASE WHEN ${own.found} IS NULL OR ${other.found} < ${own.found} THEN ${other.found} ELSE ${own.found} END`;
    return { match: own.match + other.match, value: shown(`coalesce(${earlier}, ${absent})`) };
  }
  return { match: `OPTIONAL MATCH ${pattern(v, key.step, target)}\n`, value: shown(textOf(target)) };
}

function after(v: string, keys: readonly string[], order: readonly OrderKey[], page: Page | null, params: ParameterList): string {
  if (!page?.after) return '';
  const values = [...keys, `${v}.id`];
  const positions = [...page.after.keys, page.after.id].map((key, i) => params.use(order[i]?.numeric ? Number(key) : key));
  const steps = values.map((value, i) => {
    const equal = values.slice(0, i).map((earlier, j) => `${earlier} = ${positions[j]}`);
    const beyond = (order[i] ?? order[0])?.descending ? '<' : '>';
    return `(${[...equal, `${value} ${beyond} ${positions[i]}`].join(' AND ')})`;
  });
  return ` WHERE ${steps.join(' OR ')}`;
}

/** Sort values as texts, numbers too, so that a cursor holds nothing else. */
export function sortValues(column: Column, order: readonly OrderKey[]): readonly string[] {
  const values = column as readonly (string | number)[];
  return order.some((key) => key.numeric) ? values.map(String) : (values as readonly string[]);
}

/**
 * Orders, positions and limits the nodes bound to a variable. The id breaks ties, in the direction of the first key.
 * @param equal a property with the same value on all of them, which comes first in the index that gives them in order
 */
export function orderText(
  v: string,
  carried: readonly string[],
  order: readonly OrderKey[],
  page: Page | null,
  params: ParameterList,
  equal: string | null = null,
): OrderText {
  const matched = order.map((key) => orderMatch(v, key, params));
  const keys = matched.map(() => params.variable('k'));
  const direction = (key: OrderKey | undefined) => (key?.descending ? ' DESC' : '');
  const first = equal === null ? [] : [`${v}.${identifier(equal)}${direction(order[0])}`];
  const directed = keys.map((key, i) => key + direction(order[i]));
  const orderBy = [...first, ...directed, `${v}.id${direction(order[0])}`].join(', ');
  const projected = [...carried, v, ...matched.map((m, i) => `${m.value} AS ${keys[i]}`)].join(', ');
  const again = [...carried, v, ...keys].join(', ');
  const position = after(v, keys, order, page, params);
  const limit = page ? ` LIMIT ${params.use(page.limit)}` : '';
  const head = `${matched.map((m) => m.match).join('')}WITH ${projected}${position}`;
  const ordered = position === '' ? ` ORDER BY ${orderBy}${limit}` : `\nWITH ${again} ORDER BY ${orderBy}${limit}`;
  return { clauses: head + ordered, keys, orderBy };
}
