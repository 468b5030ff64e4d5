import { dateProperties, sortableDates } from '../../model/storage.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import { FIRST_DAY, OPEN_END } from '../../model/values/day.js';
import { identifier } from '../cypher/identifier.js';
import { invariant } from '../invariant.js';
import type { LayoutPart, Materialized } from './materialized.js';
import { byProgram } from './recompute.js';

/** A date of no more days than these is short. */
const SHORT_DAYS = 31;

const DAY_MS = 86_400_000;

/** Shifts a day (ISO 8601) by a number of days; what would lie before the year 1 is its first day. */
function shifted(day: string, days: number): string {
  const moved = new Date(Date.parse(day) + days * DAY_MS).toISOString();
  return moved.startsWith('-') || moved.startsWith('0000') ? FIRST_DAY : moved.slice(0, 10);
}

/** The earliest first day of a short date that may last until the given day. */
export function shortBefore(day: string): string {
  return shifted(day, -SHORT_DAYS);
}

/**
 * The properties that an index finds a sortable date by. They are computed from its bounds, as an index serves only
 * properties that are compared unchanged.
 * `first`: the day by which it is placed: the first that it may be, or the last where the first is unknown, '' where it says
 * neither. Every node of the type has it.
 * `long`: the last day that it may be, 9999-12-31 where that is unknown, and only of a date that is not short. Of all dates
 * that touch a range of days, the short ones begin in it or at most a month before, and the long ones are few.
 */
export function dateRangeProperties(field: Field): { readonly first: string; readonly long: string } {
  return { first: `${field.name}First`, long: `${field.name}Long` };
}

type Values = Readonly<Record<string, unknown>>;

function rangeOf(field: Field, values: Values): Record<string, string | null> {
  const { edtf, lo, hi } = dateProperties(field.name);
  const { first, long } = dateRangeProperties(field);
  const [from, to] = [(values[lo] ?? null) as string | null, (values[hi] ?? null) as string | null];
  if ((values[edtf] ?? null) === null) return { [first]: '', [long]: null };
  const short = from !== null && to !== null && to <= shifted(from, SHORT_DAYS);
  return { [first]: from ?? to ?? '', [long]: short ? null : (to ?? OPEN_END) };
}

/** The range properties for the dates that these properties of a node set or remove. */
export function dateRanges(type: NodeType, properties: Values): Record<string, string | null> {
  const given = sortableDates(type).filter((field) => dateProperties(field.name).edtf in properties);
  return Object.assign({}, ...given.map((field) => rangeOf(field, properties)));
}

function part(type: NodeType, field: Field): LayoutPart {
  const { edtf, lo, hi } = dateProperties(identifier(field.name));
  const { first, long } = dateRangeProperties(field);
  return {
    label: type.name,
    properties: [first, long],
    indexes: [[first], [long]],
    definition: [SHORT_DAYS],
    recompute: byProgram(type.name, [edtf, lo, hi], (values) => rangeOf(field, values)),
    invariants: [
      invariant(
        `${type.slug}-${field.name}-index`,
        [
          `MATCH (n:${identifier(type.name)})`,
          `WHERE n.${first} IS NULL OR n.${first} <> coalesce(n.${lo}, n.${hi}, '') OR n.${long} <> coalesce(n.${hi}, $open) OR (n.${edtf} IS NULL AND n.${long} IS NOT NULL)`,
          `RETURN n.id AS id, 'found by another ${field.name} than its own' AS detail`,
        ],
        { open: OPEN_END },
      ),
    ],
  };
}

function datedTypes(model: Model): ReadonlyMap<string, NodeType> {
  return new Map([...model.types].filter(([, type]) => sortableDates(type).length > 0));
}

/** What an index finds the sortable dates of entities by. */
export const dateRange: Materialized = {
  about:
    'What an index finds dates of entities by. `...First` is the day by which a date is placed: the first that it can mean, or the last where the first is unknown, or an empty text where it says neither. `...Long` is the last day of a date of more than a month.',
  version: 2,
  layout: (model) => [...datedTypes(model).values()].flatMap((type) => sortableDates(type).map((field) => part(type, field))),
  onWrite(model, batch, stored) {
    const types = datedTypes(model);
    const typeOf = (labels: readonly string[]) => types.get(labels[0]!);
    const dated = new Set<string>();
    for (const { id, labels, properties } of batch.entities)
      for (const field of sortableDatesOf(typeOf(labels))) if (field.name in properties) dated.add(`${id} ${field.name}`);
    return {
      texts: [],
      properties({ id, labels, properties }) {
        const type = typeOf(labels);
        if (!type) return null;
        const unknown = sortableDates(type).filter(({ name }) => !stored.has(id) && !dated.has(`${id} ${name}`));
        return { ...Object.assign({}, ...unknown.map((field) => rangeOf(field, {}))), ...dateRanges(type, properties) };
      },
    };
  },
};

function sortableDatesOf(type: NodeType | undefined): readonly Field[] {
  return type ? sortableDates(type) : [];
}
