import type { StatementStatus } from '../../model/api/types.generated.js';
import { foundings } from '../../model/foundings.js';
import { endRelationships } from '../../model/lookup.js';
import { DERIVED, dateProperties, FOUNDED } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { ALWAYS, absent, all, any, type Condition, compare, exists, type Hop, not, type Step } from '../../store/plan.js';
import { stepTo } from './step.js';
import { choosesSources, type View } from './view.js';

/** A founding that is disputed still stands; a retracted one does not. */
const STANDING: readonly StatementStatus[] = ['ASSERTED', 'DISPUTED'];

/** Which foundings a view shows that chooses among statements or sources. @param attribute of their date */
export type ShownFoundings = (type: string, view: View, attribute: string) => Condition;

/** What is stored with a state of the day before which it cannot have held, as far as it is known by a day. */
export interface FoundedProperty {
  readonly from: string;
  /** It counts if this property is not later than the day. Null: it always counts. */
  readonly known: { readonly property: string; readonly by: string } | null;
}

/**
 * The properties of states that have the first day on which their ends may have existed in a view: the latest of them counts. None where the
 * view shows no founding; null where it must be read from the foundings.
 */
export function foundedProperties(model: Model, view: View): readonly FoundedProperty[] | null {
  if (!foundings(model) || !view.statuses.some((status) => STANDING.includes(status))) return [];
  if (choosesSources(view) || view.confidences !== null || !STANDING.every((status) => view.statuses.includes(status))) return null;
  const { knownAt } = view;
  if (knownAt === null) return [{ from: DERIVED.founded, known: null }];
  return Object.values(FOUNDED.ends).map(({ from, known }) => ({ from, known: { property: known, by: knownAt } }));
}

/** Whether what is stored allows a day. */
function allowed({ from, known }: FoundedProperty, day: string): Condition {
  return any(absent(from), compare(from, '<=', day), ...(known ? [compare(known.property, '>', known.by)] : []));
}

/** The foundings with a date that a view shows: the step from an entity to them, the condition on them, and the property of their first day. */
export function shownDates(
  model: Model,
  view: View,
  shown: ShownFoundings,
): { readonly founding: Step; readonly dated: Condition; readonly lo: string } {
  const { types, toSubject, date } = foundings(model)!;
  const { edtf, lo } = dateProperties(date.name);
  const statuses = view.statuses.filter((status) => STANDING.includes(status));
  const dated = all(not(absent(edtf)), shown(types[0]!.name, { ...view, asOf: null, statuses }, edtf));
  return { founding: { relationships: toSubject, direction: 'in', label: 'Statement' }, dated, lo };
}

/** Whether a founding that the view shows is later than a day, and none is so early. */
function excludedByShown(model: Model, statement: string, view: View, day: string, shown: ShownFoundings): Condition {
  const { founding, dated, lo } = shownDates(model, view, shown);
  const ends = stepTo(model, endRelationships(model, statement, 'both'), 'out', 'Entity');
  const late = exists(founding, all(compare(lo, '>', day), dated));
  const early = exists(founding, all(any(absent(lo), compare(lo, '<=', day)), dated));
  return exists(ends, all(late, not(early)));
}

/** The way from states to the foundings of one end that bound them; the least value of the property is that bound. */
export interface FoundingWay {
  readonly hops: readonly [toEnd: Hop, toFounding: Hop];
  readonly property: string;
}

/** The ways to the foundings of both ends of states of some types, in views for which they must be read. */
export function foundingWays(model: Model, statements: readonly string[], view: View, shown: ShownFoundings): readonly FoundingWay[] {
  const { founding, dated, lo } = shownDates(model, view, shown);
  return (['subject', 'object'] as const).map((end): FoundingWay => {
    const step = stepTo(model, [...new Set(statements.flatMap((type) => endRelationships(model, type, end)))], 'out', 'Entity');
    // A founding that may be of any day bounds nothing.
    const toEnd = { step, where: not(exists(founding, all(absent(lo), dated))) };
    return { hops: [toEnd, { step: founding, where: dated }], property: lo };
  });
}

/**
 * Whether both ends of states may have existed on a day: no founding that the view shows has a later date, or another one may be
 * as early. What the foundings say for the view of all that stands, and for a knowledge time alone, is stored with the states.
 */
export function endsMayExist(model: Model, statement: string, view: View, day: string, shown: ShownFoundings): Condition {
  const stored = foundedProperties(model, view);
  if (stored === null) return not(excludedByShown(model, statement, view, day, shown));
  if (stored.length === 0) return ALWAYS;
  const each = all(...stored.map((property) => allowed(property, day)));
  // Most states have no end with a founding: one property says so. Each end is looked at only where the later of both is too late.
  return view.knownAt === null ? each : any(absent(DERIVED.founded), compare(DERIVED.founded, '<=', day), each);
}
