import { nodeType } from '../../model/lookup.js';
import type { Cell, Row } from '../../store/plan.js';
import { unknownAttributesOf } from './attributes.js';
import { compileMoments } from './moments.js';
import type { Reader, ShapeBuilder } from './shape.js';
import type { ViewScope } from './view.js';

/** What is read of a node, as a view with `SOME_DAY` shows it on one day or another. */
export interface Daily<T> {
  at(row: Row, day: string): T;
  /** The days on which it may change; it changes on no other. */
  days(row: Row): readonly string[];
}

/** What is the same on every day. */
export function everyDay<T>(read: Reader<T>): Daily<T> {
  return { at: (row) => read(row), days: () => [] };
}

/**
 * How a property of a field is read by day: as null on days on which the attribute is unknown.
 * @param members the concrete types that may occur
 * @param attribute the name of the attribute that the property belongs to
 */
export function dailyProperty(
  { model, view }: ViewScope,
  members: readonly string[],
  field: string,
  shape: ShapeBuilder,
): (property: string, attribute: string) => Daily<Cell> {
  const owners = members.filter((member) => nodeType(model, member).fields.has(field));
  return (property, attribute) => {
    const read = shape.property(property);
    const conditions = owners.map((owner) => unknownAttributesOf(model, owner, field, view)(attribute));
    const [unknown] = conditions;
    if (!unknown || conditions.includes(null)) return everyDay(read);
    const moments = compileMoments(unknown, shape);
    return { at: (row, day) => (moments.holds(row, day) ? null : read(row)), days: (row) => moments.days(row) };
  };
}

/** What holds from a day on, until the next entry begins. */
export class Spans<T> {
  /** The first holds before all days on which something changes. */
  readonly entries: readonly (readonly [from: string, value: T])[];

  /** @param days on which it may change; it changes on no other */
  constructor(days: Iterable<string>, at: (day: string) => T) {
    const sorted = ['', ...[...new Set(days)].filter((day) => day !== '').sort()];
    this.entries = sorted.map((day) => [day, at(day)] as const);
  }

  at(day: string): T {
    let [low, high] = [0, this.entries.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.entries[middle]![0] <= day) low = middle;
      else high = middle - 1;
    }
    return this.entries[low]![1];
  }

  get days(): readonly string[] {
    return this.entries.slice(1).map(([day]) => day);
  }
}
