import { PART_SEPARATOR } from '../../model/storage.js';
import {
  type Cell,
  type Condition,
  isAlways,
  manySlot,
  type Row,
  type Scalar,
  type Step,
  type Test,
  type Value,
} from '../../store/plan.js';
import { type Reader, ShapeBuilder } from './shape.js';

/**
 * Stands in a view for a day that is not chosen yet. A condition of such a view never enters a plan: it is tested in memory, for one day after
 * the other, of nodes that are read once.
 */
export const SOME_DAY = '\u0000some day';

/** A day before all others. */
export const FIRST_DAY = '';

/** A condition of a view with `SOME_DAY`, on nodes of one kind. */
export interface Moments<S = Row> {
  /** Whether the condition holds on a day. */
  holds(of: S, day: string): boolean;
  /** The days on which it may begin or cease to hold; it changes on no other day. */
  days(of: S): readonly string[];
}

/** Where a condition finds what it tests. */
interface Access<S> {
  property(name: string): (of: S) => Cell;
  /** The nodes that a step leads to, and what a condition says of them. */
  nodes(step: Step, where: Condition): { readonly list: (of: S) => readonly Row[]; readonly moments: Moments };
  exists(step: Step, where: Condition): (of: S) => boolean;
}

const DAY_MS = 86_400_000;
const LAST_DAY = '9999-12-31';

/** The day after another; none where the other is no day of the calendar, or its last. */
function after(day: string): string[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day >= LAST_DAY) return [];
  return [new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)];
}

function sameDay(day: string): string[] {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day < LAST_DAY ? [day] : [];
}

/** On which days a comparison of a day that is stored with the day that is asked for changes. */
const CHANGES: Readonly<Partial<Record<Test, (day: string) => string[]>>> = {
  '<=': sameDay,
  '>': sameDay,
  '<': after,
  '>=': after,
  '=': (day) => [...sameDay(day), ...after(day)],
};

function among(value: Value, list: Value): boolean {
  return Array.isArray(list) && list.includes(value as Scalar);
}

const TESTS = {
  '=': (value, operand) => value === operand,
  '<': (value, operand) => value! < operand!,
  '<=': (value, operand) => value! <= operand!,
  '>': (value, operand) => value! > operand!,
  '>=': (value, operand) => value! >= operand!,
  in: among,
  has: (value, operand) => among(operand, value),
  hasAny: (value, operand) => (operand as readonly Scalar[]).some((one) => among(one, value)),
  contains: (value, operand) => String(value).includes(String(operand)),
  startsWith: (value, operand) => String(value).startsWith(String(operand)),
} satisfies Readonly<Record<Test, (value: Value, operand: Value) => boolean>>;

/** Whether a condition depends on the day. */
function mentionsDay(condition: Condition): boolean {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.some(mentionsDay);
    case 'not':
      return mentionsDay(condition.of);
    case 'compare':
      return condition.value === SOME_DAY;
    case 'exists':
    case 'atLeast':
    case 'item':
      return mentionsDay(condition.where);
    case 'absent':
    case 'near':
      return false;
  }
}

/** The parts of a condition that do not depend on the day, and those that do. */
function divided(condition: Condition): { readonly fixed: Condition; readonly daily: Condition } {
  const parts = condition.op === 'and' ? condition.of : [condition];
  const daily = parts.filter(mentionsDay);
  return { fixed: { op: 'and', of: parts.filter((part) => !daily.includes(part)) }, daily: { op: 'and', of: daily } };
}

function compiled<S>(condition: Condition, access: Access<S>): Moments<S> {
  switch (condition.op) {
    case 'and':
    case 'or': {
      const parts = condition.of.map((part) => compiled(part, access));
      const every = condition.op === 'and';
      return {
        holds: (of, day) => (every ? parts.every((part) => part.holds(of, day)) : parts.some((part) => part.holds(of, day))),
        days: (of) => parts.flatMap((part) => part.days(of)),
      };
    }
    case 'not': {
      const inner = compiled(condition.of, access);
      return { holds: (of, day) => !inner.holds(of, day), days: inner.days };
    }
    case 'absent': {
      const read = access.property(condition.property);
      return { holds: (of) => read(of) === null, days: () => [] };
    }
    case 'compare': {
      const { test, value, fold } = condition;
      const read = access.property(condition.property);
      const daily = value === SOME_DAY;
      return {
        holds: (of, day) => {
          const found = read(of) as Value;
          return found !== null && TESTS[test](fold ? String(found).toLowerCase() : found, daily ? day : (value as Value));
        },
        days: (of) => {
          const found = daily ? read(of) : null;
          return typeof found === 'string' ? (CHANGES[test]?.(found) ?? []) : [];
        },
      };
    }
    case 'item': {
      const read = access.property(condition.property);
      const where = compiled(condition.where, ITEMS(condition.parts));
      const items = (of: S) => ((read(of) ?? []) as readonly string[]).map((entry) => entry.split(PART_SEPARATOR));
      return {
        holds: (of, day) => items(of).some((item) => where.holds(item, day)),
        days: (of) => items(of).flatMap((item) => where.days(item)),
      };
    }
    case 'exists': {
      if (!mentionsDay(condition)) {
        const found = access.exists(condition.step, condition.where);
        return { holds: (of) => found(of), days: () => [] };
      }
      const { list, moments } = access.nodes(condition.step, condition.where);
      return {
        holds: (of, day) => list(of).some((row) => moments.holds(row, day)),
        days: (of) => list(of).flatMap((row) => moments.days(row)),
      };
    }
    case 'atLeast': {
      const { list, moments } = access.nodes(condition.step, condition.where);
      return {
        holds: (of, day) => list(of).filter((row) => moments.holds(row, day)).length >= condition.count,
        days: (of) => list(of).flatMap((row) => moments.days(row)),
      };
    }
    case 'near':
      throw new TypeError('a distance is not tested by day');
  }
}

const NO_NODES = (): never => {
  throw new TypeError('an item of a list leads to no nodes');
};

/** Items of a list of value objects: their parts by position. */
const ITEMS = (parts: readonly string[]): Access<readonly string[]> => ({
  property: (name) => {
    const at = parts.indexOf(name);
    return (item) => item[at] ?? null;
  },
  nodes: NO_NODES,
  exists: NO_NODES,
});

/** What nodes at the end of a step are read with, and a condition on them by day. */
export interface DailyNodes<T> {
  readonly list: Reader<readonly Row[]>;
  readonly moments: Moments;
  /** What else is read of them. */
  readonly read: T;
}

/**
 * Adds the nodes at the end of a step to what is read of a node: those that meet what of the condition depends on no day.
 * @param more what else is read of them
 */
export function dailyNodes<T>(shape: ShapeBuilder, step: Step, where: Condition, more: (inner: ShapeBuilder) => T): DailyNodes<T> {
  const { fixed, daily } = divided(where);
  const inner = new ShapeBuilder();
  const moments = compileMoments(daily, inner);
  const read = more(inner);
  const list = shape.list(manySlot(step, { ...(!isAlways(fixed) && { where: fixed }), shape: inner.slots }));
  return { list, moments, read };
}

function rows(shape: ShapeBuilder): Access<Row> {
  return {
    property: (name) => shape.property(name),
    exists: (step, where) => {
      const found = shape.cell({ kind: 'exists', step, where });
      return (row) => found(row) === true;
    },
    nodes: (step, where) => dailyNodes(shape, step, where, () => null),
  };
}

/**
 * Compiles a condition of a view with `SOME_DAY`: what it tests is added to what is read of a node.
 * @param condition without parameters
 */
export function compileMoments(condition: Condition, shape: ShapeBuilder): Moments {
  return compiled(condition, rows(shape));
}
