import { dateProperties } from './storage.js';
import type { Field, NodeType } from './types.js';
import { FIRST_DAY, OPEN_END } from './values/day.js';

/** A date of no more days than these is short. */
const SHORT_DAYS = 31;

const DAY_MS = 86_400_000;

/** Shifts a day (ISO 8601) by a number of days; what would lie before the year 1 is its first day. */
function shifted(day: string, days: number): string {
  const moved = new Date(Date.parse(day) + days * DAY_MS).toISOString();
  return moved.startsWith('-') || moved.startsWith('0000') ? FIRST_DAY : moved.slice(0, 10);
}

/** The dates of an entity type by which its lists can be ordered: an index serves them. */
export function indexedDates(type: NodeType): Field[] {
  return type.kind === 'entity' ? [...type.fields.values()].filter((f) => f.type === 'EdtfDate' && f.sortable) : [];
}

/**
 * What is kept beside an indexed date, made from its bounds, because an index serves only what is compared as it stands.
 * `first`: the first day that it may be, '' where that is not known: every node of the type has it.
 * `long`: the last day that it may be, 9999-12-31 where that is not known, and only of a date that is not short: of all
 * dates that touch a stretch of days, the short ones begin in it or at most a month before, the long ones are few.
 */
export function dateIndex(field: Field): { readonly first: string; readonly long: string } {
  return { first: `${field.name}First`, long: `${field.name}Long` };
}

/** The copies that belong to the properties of a node, where they give (or remove) a date. */
export function dateCopies(type: NodeType, properties: Readonly<Record<string, unknown>>): Record<string, string | null> {
  const copies = indexedDates(type).flatMap((field): [string, string | null][] => {
    const { edtf, lo, hi } = dateProperties(field.name);
    const names = dateIndex(field);
    if (!(edtf in properties)) return [];
    const [first, last] = [properties[lo] as string | null, properties[hi] as string | null];
    if (properties[edtf] === null)
      return [
        [names.first, ''],
        [names.long, null],
      ];
    const short = first !== null && last !== null && last <= shifted(first, SHORT_DAYS);
    return [
      [names.first, first ?? ''],
      [names.long, short ? null : (last ?? OPEN_END)],
    ];
  });
  return Object.fromEntries(copies);
}

/** The earliest first day of a short date that may last until the given day. */
export function shortBefore(day: string): string {
  return shifted(day, -SHORT_DAYS);
}
