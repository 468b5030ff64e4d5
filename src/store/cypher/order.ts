import type { Column } from '../engine.js';
import { type Condition, compare, type OrderKey, type Page } from '../plan.js';
import { conditionText, pattern, whereText } from './condition.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';

/** An ordered stretch of nodes: the clauses that follow their MATCH, and the variables of the sort values. */
export interface OrderText {
  readonly clauses: string;
  readonly keys: readonly string[];
  readonly orderBy: string;
}

/** What lets an index give nodes in their order, from the position on; null where no index can. */
export function indexOrder([first]: readonly OrderKey[], page: Page | null): Condition | null {
  if (first && (!first.present || first.step !== null)) return null;
  const [property, mark] = first ? [first.property, page?.after?.keys[0]] : ['id', page?.after?.id];
  if (first?.descending) return mark === undefined ? compare(property, '>=', '') : compare(property, '<=', mark);
  return compare(property, '>=', mark ?? '');
}

/** Stands for an absent number in an ordering: below every number that the model allows. */
const LEAST = String(Number.MIN_SAFE_INTEGER);

function orderMatch(v: string, key: OrderKey, params: ParameterList): { match: string; value: string } {
  const property = identifier(key.property);
  if (key.present) return { match: '', value: `${v}.${property}` };
  const absent = key.numeric ? LEAST : "''";
  const shown = (value: string) =>
    key.hidden ? `CASE WHEN ${conditionText(v, key.hidden, params, true)} THEN ${absent} ELSE ${value} END` : value;
  if (key.step === null) return { match: '', value: shown(`coalesce(${v}.${property}, ${absent})`) };
  // Types whose statements have no such end: all of them sort alike.
  if (key.step.relationships.length === 0) return { match: '', value: absent };
  const target = params.variable('o');
  if (key.least) {
    const { least, step } = key;
    const leastOf = (ways: string) => {
      const found = params.variable('c');
      const inner = `MATCH ${ways}${whereText(target, least, params)}`;
      return { found, match: `CALL (${v}) {\n${inner}\nRETURN min(${target}.${property}) AS ${found}\n}\n` };
    };
    const own = leastOf(pattern(v, step, target));
    if (!key.leastOver) return { match: own.match, value: shown(`coalesce(${own.found}, ${absent})`) };
    const between = params.variable('o');
    const other = leastOf(`${pattern(v, key.leastOver, between)}${pattern('', step, target).slice('()'.length)}`);
    const earlier = `CASE WHEN ${own.found} IS NULL OR ${other.found} < ${own.found} THEN ${other.found} ELSE ${own.found} END`;
    return { match: own.match + other.match, value: shown(`coalesce(${earlier}, ${absent})`) };
  }
  return { match: `OPTIONAL MATCH ${pattern(v, key.step, target)}\n`, value: shown(`coalesce(${target}.${property}, ${absent})`) };
}

function after(v: string, keys: readonly string[], order: readonly OrderKey[], page: Page | null, params: ParameterList): string {
  if (!page?.after) return '';
  const values = [...keys, `${v}.id`];
  const marks = [...page.after.keys, page.after.id].map((mark, i) => params.use(order[i]?.numeric ? Number(mark) : mark));
  const compare = order[0]?.descending ? '<' : '>';
  const steps = values.map((value, i) => {
    const equal = values.slice(0, i).map((earlier, j) => `${earlier} = ${marks[j]}`);
    return `(${[...equal, `${value} ${compare} ${marks[i]}`].join(' AND ')})`;
  });
  return ` WHERE ${steps.join(' OR ')}`;
}

/** Sort values are texts, numbers too: so that a cursor holds nothing else. */
export function sortValues(column: Column, order: readonly OrderKey[]): readonly string[] {
  const values = column as readonly (string | number)[];
  return order.some((key) => key.numeric) ? values.map(String) : (values as readonly string[]);
}

/**
 * Orders, positions and limits the nodes bound to a variable. All keys of an ordering go in the same direction; the id breaks ties.
 * @param equal a property that is the same for all of them, and comes first in the index that gives them in order
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
  const direction = order[0]?.descending ? ' DESC' : '';
  const first = equal === null ? [] : [`${v}.${identifier(equal)}`];
  const orderBy = [...first, ...keys, `${v}.id`].map((key) => key + direction).join(', ');
  const projected = [...carried, v, ...matched.map((m, i) => `${m.value} AS ${keys[i]}`)].join(', ');
  const again = [...carried, v, ...keys].join(', ');
  const position = after(v, keys, order, page, params);
  const limit = page ? ` LIMIT ${params.use(page.limit)}` : '';
  const head = `${matched.map((m) => m.match).join('')}WITH ${projected}${position}`;
  const ordered = position === '' ? ` ORDER BY ${orderBy}${limit}` : `\nWITH ${again} ORDER BY ${orderBy}${limit}`;
  return { clauses: head + ordered, keys, orderBy };
}
