import type { Column } from '../engine.js';
import { all, type Cell, type Condition, isAlways, type ManySlot, type OneSlot, type Row, type Shape, type Slot } from '../plan.js';
import { conditionText, slotPattern, whereText } from './condition.js';
import { identifier } from './identifier.js';
import { indexParts, orderText, sortValues, valuedOrder } from './order.js';
import type { ParameterList } from './parameters.js';

/** Turns a column as the engine gives it into a cell. */
type Decode = (column: Column) => Cell;

/** The text that reads one bound node: subqueries that must come first, then one expression per slot. */
export interface ShapeText {
  readonly calls: readonly string[];
  /** The variables that the calls bind. */
  readonly bound: readonly string[];
  readonly row: string;
  decode(column: Column): Row;
}

/** A column that needs no decoding stays as the driver made it. */
const plain: Decode = (column) => column as Cell;
const plainRow = plain as (column: Column) => Row;

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
 * The row of the one node that a step leads to, or null. A node that always exists is matched directly, which costs far less
 * than a subquery. It is not matched as an optional node: inside a subquery one engine then reads all relationships of the types.
 */
function oneText(v: string, slot: OneSlot, params: ParameterList): SlotText {
  const target = params.variable('n');
  const head = `MATCH ${slotPattern(v, slot.step, target)}${whereText(target, slot.where, params)}`;
  if (slot.always) {
    const inner = shapeText(target, slot.shape, params);
    return { calls: [head, ...inner.calls], bound: [target, ...inner.bound], expression: inner.row, decode: inner.decode };
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

function listDecode({ keyless, order }: ManySlot, inner: ShapeText): Decode {
  const rowsAsIs = inner.decode === plainRow;
  if (keyless) return rowsAsIs ? plain : (column) => (column as readonly Column[]).map(inner.decode);
  if (rowsAsIs && !order.some((key) => key.numeric)) return plain;
  return (column) => (column as readonly (readonly [Column, Column])[]).map(([keys, row]) => [sortValues(keys, order), inner.decode(row)]);
}

/** The clauses that find the nodes of a list by an index: all at once, or the first of those with a value and the first of the others. */
function lookupText(v: string, lookup: string, { step, where, order, page }: ManySlot, target: string, params: ParameterList): string {
  const parts = indexParts(order, page);
  const find = (condition: Condition | null) => {
    const whole = all(condition, where);
    const tests = [`${target}.${identifier(lookup)} = ${v}.id`, ...(isAlways(whole) ? [] : [conditionText(target, whole, params)])];
    return `MATCH (${target}:${identifier(step.label)}) WHERE ${tests.join(' AND ')}`;
  };
  if (parts.length < 2) return find(parts[0]?.condition ?? null);
  const texts = parts.map(({ condition, valued }) => {
    const found = find(condition);
    const cut = orderText(target, [], valued ? valuedOrder(order) : order, page, params, lookup).clauses;
    return `${found}\n${cut}\nRETURN ${target}`;
  });
  return `CALL (${v}) {\n${texts.join('\nUNION ALL\n')}\n}`;
}

function listHead(v: string, slot: ManySlot, target: string, params: ParameterList): string {
  const { step, where, lookup, through } = slot;
  if (lookup !== undefined) return lookupText(v, lookup, slot, target, params);
  const match = `MATCH ${slotPattern(v, step, target)}`;
  if (!through) return `${match}${whereText(target, where, params)}`;
  const other = params.variable('x');
  const onward = slotPattern('', through.step, other).slice('()'.length);
  const tests = [...(isAlways(where) ? [] : [conditionText(target, where, params)]), conditionText(other, through.where, params)];
  return `${match}${onward} WHERE ${tests.join(' AND ')}`;
}

function manyText(v: string, slot: ManySlot, params: ParameterList): SlotText {
  const target = params.variable('n');
  const bound = params.variable('c');
  const head = listHead(v, slot, target, params);
  const ordered = orderText(target, [], slot.order, slot.page, params, slot.lookup);
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
