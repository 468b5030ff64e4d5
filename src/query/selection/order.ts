import { CadreError } from '../../errors/cadre-error.js';
import { requireWithinLimit } from '../../errors/limit.js';
import { type Ordering, orderings } from '../../model/api/orders.js';
import type { FieldNames, OrderDirection } from '../../model/api/types.generated.js';
import { eventStatement } from '../../model/events.js';
import { composite, endRelationships, nodeType, possibleTypes } from '../../model/lookup.js';
import { DERIVED, fieldDates, partProperty, sortableDates, sortProperty } from '../../model/storage.js';
import type { Field, Model } from '../../model/types.js';
import { dateRangeProperties } from '../../store/materialized/date-range.js';
import { EVENT } from '../../store/materialized/event-date.js';
import { any, compare, exists, type OrderKey } from '../../store/plan.js';
import { unknownAttributesOf } from '../view/attributes.js';
import { VALID_FROM } from '../view/domain.js';
import { stepTo } from '../view/step.js';
import { choosesSources, type View } from '../view/view.js';
import { evidenceOf, evidenceStep, statementStep } from '../view/visible.js';

const FIGURE_PARTS = ['best', 'low', 'high'] as const satisfies readonly FieldNames['Figure'][];

/** The day from which statements and entities are known: where the view chooses among sources, by the evidence that it shows. */
function knownKey(model: Model, type: string, view: View, descending: boolean): OrderKey {
  const { kind } = nodeType(model, possibleTypes(model, type)[0]!);
  const key = { property: DERIVED.known, descending };
  if (!choosesSources(view) || kind === 'record') return { ...key, step: null };
  const over = kind === 'entity' ? { leastOver: statementStep(model, 'Statement', 'both') } : {};
  return { ...key, step: evidenceStep(model), least: evidenceOf(model, view, 'SUPPORTS'), ...over };
}

/** The day of the event that a statement is about, as the copy beside the statement. It is absent while the view does not know it of the event. */
function eventKey(model: Model, type: string, end: 'subject' | 'object', view: View, descending: boolean): OrderKey {
  const { toEvent, date } = eventStatement(model, nodeType(model, type))!;
  const [target] = nodeType(model, type).fields.get(end)!.targets as [string];
  const unknown = unknownAttributesOf(model, target, date.name, view)(date.name);
  const key = { step: null, property: EVENT.first, descending };
  if (!unknown) return { ...key, present: true };
  return { ...key, hidden: any(compare(EVENT.first, '=', ''), exists(stepTo(model, [toEvent], 'out', target), unknown)) };
}

/** The figure that counts: the likeliest, else the lowest, else the highest that is known. */
function figureKey(model: Model, type: string, field: Field, view: View, descending: boolean): OrderKey {
  const unknown = unknownAttributesOf(model, type, field.name, view);
  const parts = FIGURE_PARTS.map((part) => {
    const property = partProperty(field.name, part);
    return { property, hidden: unknown(property) };
  });
  return { step: null, property: parts[0]!.property, parts, descending, numeric: true };
}

/**
 * @param only whether it is the only key: ties go by id anyway
 * @returns keys by which nodes sort as the view knows them: what it does not know yet is absent
 */
function orderKeys(model: Model, type: string, ordering: Ordering, descending: boolean, view: View, only: boolean): OrderKey[] {
  if (ordering.field === 'id') return descending || !only ? [{ step: null, property: 'id', descending, present: true }] : [];
  if (ordering.field === 'valid.from') {
    const hidden = unknownAttributesOf(model, type, 'valid', view)(VALID_FROM.edtf);
    return [{ step: null, property: VALID_FROM.lo, orElse: VALID_FROM.hi, descending, ...(hidden && { hidden }) }];
  }
  if (ordering.end && ordering.field !== 'name') return [eventKey(model, type, ordering.end, view, descending)];
  if (ordering.end) {
    const step = { relationships: endRelationships(model, type, ordering.end), direction: 'out' as const, label: 'Entity' };
    return [{ step, property: 'nameSort', descending }];
  }
  const field = composite(model, type).fields.get(ordering.field)!;
  if (field.derived) return [knownKey(model, type, view, descending)];
  if (field.type === 'Figure') return [figureKey(model, type, field, view, descending)];
  const hidden = unknownAttributesOf(model, type, field.name, view)(field.name);
  const node = model.types.get(type);
  if (!hidden && node && sortableDates(node).includes(field))
    return [{ step: null, property: dateRangeProperties(field).first, descending, present: true }];
  const numeric = field.type === 'Int' || field.type === 'Float';
  const present = field.required && field.type === 'String';
  const dated = field.type === 'EdtfDate' || field.type === 'Edtf';
  return [
    {
      step: null,
      property: sortProperty(field),
      ...(dated && { orElse: fieldDates(field).hi }),
      descending,
      ...(numeric && { numeric }),
      ...(present && { present }),
      ...(hidden && { hidden }),
    },
  ];
}

/** Whether a key is of the node itself, and known of each: an id, a name, a title. */
function isOwn(model: Model, type: string, { present, property }: OrderKey): boolean {
  return (
    present === true &&
    (property === 'id' || [...composite(model, type).fields.values()].some((field) => field.required && sortProperty(field) === property))
  );
}

/** One of the keys that a list is ordered by, as GraphQL coerces it. */
export interface OrderInput {
  readonly field: string;
  readonly direction: OrderDirection;
}

const DESCENDING = { ASC: false, DESC: true } as const satisfies Readonly<Record<OrderDirection, boolean>>;

/** The most keys of an ordering. */
const MAX_KEYS = 5;

/** The order of a list. */
export interface OrderPlan {
  readonly order: readonly OrderKey[];
  /** Its name, by which cursors belong to it: `DATE DESC, NAME ASC`. */
  readonly name: string;
  /** How many sort values cursors have beside the id. */
  readonly keyCount: number;
}

/** @throws CadreError LIMIT for too many keys, BAD_INPUT for one that is named twice */
function requireKeys(wanted: readonly OrderInput[]): void {
  const hint = 'Leave out the last ones.';
  requireWithinLimit({ limit: 'orderBy', value: wanted.length, allowed: MAX_KEYS, unit: 'keys', hint });
  const twice = wanted.find(({ field }, i) => wanted.findIndex((other) => other.field === field) !== i);
  if (!twice) return;
  const message = `orderBy names ${twice.field} twice.`;
  throw new CadreError('BAD_INPUT', message, { path: 'orderBy' }, { hint: 'Name each field once: the first one decides.' });
}

/**
 * The order of a list by the keys of its argument, or its default. What is unknown stands last, in either direction.
 * @param backward whether the list is read from its end
 * @throws CadreError BAD_INPUT, LIMIT
 */
export function planOrder(model: Model, type: string, given: readonly OrderInput[], backward: boolean, view: View): OrderPlan {
  const orders = orderings(model, type);
  requireKeys(given);
  const wanted = given.length > 0 ? given : [{ field: orders[0]!.name, direction: 'ASC' as const }];
  const keys = wanted.map(({ field, direction }) => {
    const ordering = orders.find(({ name }) => name === field);
    if (!ordering) throw new TypeError(`lists of ${type} have no ordering ${field}`);
    const descending = DESCENDING[direction];
    // What is unknown sorts as the greatest or the least, so that it stands at the end of the list in its own direction.
    const place = descending ? {} : { absentGreatest: true };
    return orderKeys(model, type, ordering, descending !== backward, view, wanted.length === 1).map((key) =>
      isOwn(model, type, key) ? key : { ...key, ...place },
    );
  });
  const name = wanted.map(({ field, direction }) => `${field} ${direction}`).join(', ');
  return { order: keys.flat(), name, keyCount: wanted.length === 1 && wanted[0]!.field === 'ID' ? 0 : wanted.length };
}
