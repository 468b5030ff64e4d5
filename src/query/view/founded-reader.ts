import { manySlot, oneSlot, type Row } from '../../store/plan.js';
import { type FoundingWay, foundedProperties, foundingWays } from './founded.js';
import { type Reader, ShapeBuilder } from './shape.js';
import type { ViewScope } from './view.js';
import { shownFoundings } from './visible.js';

/** The least first day of the foundings on a way; null where there is none, or one that may be of any day. */
function leastDay({ hops: [toEnd, toFounding], property }: FoundingWay, shape: ShapeBuilder): Reader<string | null> {
  const founding = new ShapeBuilder();
  const day = founding.property(property);
  const end = new ShapeBuilder();
  const list = end.list(manySlot(toFounding.step, { where: toFounding.where, shape: founding.slots }));
  const one = shape.one(oneSlot(toEnd.step, { where: toEnd.where, shape: end.slots }));
  return (row) => {
    const found = one(row);
    const [first] =
      found === null
        ? []
        : list(found)
            .map((item) => String(day(item)))
            .sort();
    return first ?? null;
  };
}

/** Reads the first day on which both ends of states of a type may have existed, as the view knows it; null where nothing bounds it. */
export function foundedReader({ model, view }: ViewScope, statement: string, shape: ShapeBuilder): Reader<string | null> {
  const stored = foundedProperties(model, view);
  const days =
    stored === null
      ? foundingWays(model, [statement], view, shownFoundings(model)).map((way) => leastDay(way, shape))
      : stored.map(({ from, known }) => {
          const [day, since] = [shape.property(from), known && shape.property(known.property)];
          return (row: Row) => (since && String(since(row) ?? '') > known!.by ? null : (day(row) as string | null));
        });
  return (row) =>
    days.map((day) => day(row)).reduce((latest, day) => (latest === null || (day !== null && day > latest) ? day : latest), null);
}
