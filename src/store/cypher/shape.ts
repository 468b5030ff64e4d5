import type { Column } from '../engine.js';
import type { Cell, OrderKey, Page, Row, Shape, Slot } from '../plan.js';
import { conditionText, isOwn, pattern, slotPattern, whereText } from './condition.js';
import { identifier } from './identifier.js';
import type { ParameterList } from './parameters.js';

/** Turns a column as the engine gives it into a cell. */
type Decode = (column: Column) => Cell;

/** What is read of one bound node: subqueries that must come first, then one expression per slot. */
export interface ShapeText {
  readonly calls: readonly string[];
  /** The variables that the calls bind. */
  readonly bound: readonly string[];
  readonly row: string;
  decode(column: Column): Row;
}

/** An ordered stretch of nodes: the clauses that follow their MATCH, and the variables of the sort values. */
export interface OrderText {
  readonly clauses: string;
  readonly keys: readonly string[];
  readonly orderBy: string;
}

/** What needs no decoding is handed on as the driver made it. */
const plain: Decode = (column) => column as Cell;
const plainRow = plain as (column: Column) => Row;

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

/** Orders, positions and limits the nodes bound to a variable. All keys of an ordering go in the same direction; the id breaks ties. */
export function orderText(
  v: string,
  carried: readonly string[],
  order: readonly OrderKey[],
  page: Page | null,
  params: ParameterList,
): OrderText {
  const matched = order.map((key) => orderMatch(v, key, params));
  const keys = matched.map(() => params.variable('k'));
  const direction = order[0]?.descending ? ' DESC' : '';
  const orderBy = [...keys, `${v}.id`].map((key) => key + direction).join(', ');
  const projected = [...carried, v, ...matched.map((m, i) => `${m.value} AS ${keys[i]}`)].join(', ');
  const again = [...carried, v, ...keys].join(', ');
  const position = after(v, keys, order, page, params);
  const limit = page ? ` LIMIT ${params.use(page.limit)}` : '';
  const head = `${matched.map((m) => m.match).join('')}WITH ${projected}${position}`;
  const ordered = position === '' ? ` ORDER BY ${orderBy}${limit}` : `\nWITH ${again} ORDER BY ${orderBy}${limit}`;
  return { clauses: head + ordered, keys, orderBy };
}

interface SlotText {
  readonly calls: readonly string[];
  readonly bound: readonly string[];
  readonly expression: string;
  readonly decode: Decode;
}

function simple(expression: string): SlotText {
  return { calls: [], bound: [], expression, decode: plain };
}

/**
 * The row of the one node that a step leads to, or null. Read in passing, as an optional node, which costs far less than a
 * subquery; but one of the engines loses rows over an optional node whose condition leads on.
 */
function oneText(v: string, slot: Slot & { kind: 'one' }, params: ParameterList): SlotText {
  const target = params.variable('n');
  const head = `MATCH ${slotPattern(v, slot.step, target)}${whereText(target, slot.where, params)}`;
  if (isOwn(slot.where)) {
    const inner = shapeText(target, slot.shape, params);
    return {
      calls: [`OPTIONAL ${head}`, ...inner.calls],
      bound: [target, ...inner.bound],
      expression: `CASE WHEN ${target} IS NULL THEN null ELSE ${inner.row} END`,
      decode: inner.decode === plainRow ? plain : (column) => (column === null ? null : inner.decode(column)),
    };
  }
  const bound = params.variable('c');
  const inner = shapeText(target, slot.shape, params);
  const call = [`CALL (${v}) {`, head, ...inner.calls, `RETURN collect(${inner.row}) AS ${bound}`, '}'].join('\n');
  return {
    calls: [call],
    bound: [bound],
    expression: bound,
    decode: (column) => {
      const first = (column as readonly Column[])[0];
      return first === undefined ? null : inner.decode(first);
    },
  };
}

function listDecode({ keyless, order }: Slot & { kind: 'many' }, inner: ShapeText): Decode {
  const rowsStand = inner.decode === plainRow;
  if (keyless) return rowsStand ? plain : (column) => (column as readonly Column[]).map(inner.decode);
  if (rowsStand && !order.some((key) => key.numeric)) return plain;
  return (column) => (column as readonly (readonly [Column, Column])[]).map(([keys, row]) => [sortValues(keys, order), inner.decode(row)]);
}

function manyText(v: string, slot: Slot & { kind: 'many' }, params: ParameterList): SlotText {
  const target = params.variable('n');
  const bound = params.variable('c');
  const head = `MATCH ${slotPattern(v, slot.step, target)}${whereText(target, slot.where, params)}`;
  const ordered = orderText(target, [], slot.order, slot.page, params);
  const inner = shapeText(target, slot.shape, params);
  const reordered =
    inner.calls.length > 0 ? [`WITH ${[target, ...ordered.keys, ...inner.bound].join(', ')} ORDER BY ${ordered.orderBy}`] : [];
  const item = slot.keyless ? inner.row : `[[${[...ordered.keys, `${target}.id`].join(', ')}], ${inner.row}]`;
  const call = [`CALL (${v}) {`, head, ordered.clauses, ...inner.calls, ...reordered, `RETURN collect(${item}) AS ${bound}`, '}'].join(
    '\n',
  );
  return { calls: [call], bound: [bound], expression: bound, decode: listDecode(slot, inner) };
}

function slotText(v: string, slot: Slot, params: ParameterList): SlotText {
  switch (slot.kind) {
    case 'property':
      return simple(`${v}.${identifier(slot.property)}`);
    case 'exists':
      return simple(conditionText(v, { op: 'exists', step: slot.step, where: slot.where }, params));
    case 'count': {
      const target = params.variable('x');
      return simple(`COUNT { ${slotPattern(v, slot.step, target)}${whereText(target, slot.where, params)} }`);
    }
    case 'one':
      return oneText(v, slot, params);
    case 'many':
      return manyText(v, slot, params);
  }
}

/** Compiles the slots of one node. */
export function shapeText(v: string, shape: Shape, params: ParameterList): ShapeText {
  const slots = shape.map((slot) => slotText(v, slot, params));
  return {
    calls: slots.flatMap((slot) => slot.calls),
    bound: slots.flatMap((slot) => slot.bound),
    row: `[${slots.map((slot) => slot.expression).join(', ')}]`,
    decode: slots.every((slot) => slot.decode === plain)
      ? plainRow
      : (column) => {
          const values = column as readonly Column[];
          return slots.map((slot, i) => slot.decode(values[i]!));
        },
  };
}
