import { manySlot, oneSlot, type Row } from '../../store/plan.js';
import type { Daily } from './daily.js';
import { type FoundingWay, foundedProperties, foundingWays } from './founded.js';
import { dailyNodes, SOME_DAY } from './moments.js';
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
  return (row) => latest(days.map((day) => day(row)));
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);
}

/** The same by day: the foundings as a view with `SOME_DAY` shows them. */
function dailyLeastDay({ hops: [toEnd, toFounding], property }: FoundingWay, shape: ShapeBuilder): Daily<string | null> {
  const ends = dailyNodes(shape, toEnd.step, toEnd.where, (end) =>
    dailyNodes(end, toFounding.step, toFounding.where, (founding) => founding.property(property)),
  );
  return {
    at: (row, day) => {
      const end = ends.list(row).find((found) => ends.moments.holds(found, day));
      if (end === undefined) return null;
      const { list, moments, read } = ends.read;
      const shown = list(end).filter((founding) => moments.holds(founding, day));
      const [first] = shown.map((founding) => String(read(founding))).sort();
      return first ?? null;
    },
    days: (row) =>
      ends.list(row).flatMap((end) => {
        const { list, moments } = ends.read;
        return [...ends.moments.days(end), ...list(end).flatMap((founding) => moments.days(founding))];
      }),
  };
}

/** Reads the same by day, in a view with `SOME_DAY`. */
export function dailyFounded({ model, view }: ViewScope, statement: string, shape: ShapeBuilder): Daily<string | null> {
  const stored = foundedProperties(model, view);
  const ways =
    stored === null
      ? foundingWays(model, [statement], view, shownFoundings(model)).map((way) => dailyLeastDay(way, shape))
      : stored.map(({ from, known }): Daily<string | null> => {
          const [first, since] = [shape.property(from), known && shape.property(known.property)];
          const knownFrom = (row: Row) => (since === null ? '' : String(since(row) ?? ''));
          const by = (day: string) => (known?.by === SOME_DAY ? day : (known?.by ?? ''));
          return {
            at: (row, day) => (knownFrom(row) > by(day) ? null : (first(row) as string | null)),
            days: (row) => (known?.by === SOME_DAY && knownFrom(row) !== '' ? [knownFrom(row)] : []),
          };
        });
  return { at: (row, day) => latest(ways.map((way) => way.at(row, day))), days: (row) => ways.flatMap((way) => way.days(row)) };
}
