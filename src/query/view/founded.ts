import type { StatementStatus } from '../../model/api/types.generated.js';
import { foundings } from '../../model/foundings.js';
import { endRelationships } from '../../model/lookup.js';
import { DERIVED, dateProperties, FOUNDED } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { ALWAYS, absent, all, any, type Condition, compare, exists, not, type Step } from '../../store/plan.js';
import { stepTo } from './step.js';
import { choosesSources, type View } from './view.js';

/** A founding that is disputed still stands; a retracted one does not. */
const STANDING: readonly StatementStatus[] = ['ASSERTED', 'DISPUTED'];

/** Which foundings a view shows that chooses among statements or sources. @param attribute of their date */
export type ShownFoundings = (type: string, view: View, attribute: string) => Condition;

/** Whether the founding of one end, which is stored with the state, allows a day, as far as it is known. */
function allowed({ from, known }: { readonly from: string; readonly known: string }, knownAt: string, day: string): Condition {
  return any(absent(from), compare(from, '<=', day), compare(known, '>', knownAt));
}

/** Whether a founding that the view shows is later than a day, and none is so early. */
function excludedByShown(model: Model, statement: string, view: View, day: string, shown: ShownFoundings): Condition {
  const { types, toSubject, date } = foundings(model)!;
  const { edtf, lo } = dateProperties(date.name);
  const statuses = view.statuses.filter((status) => STANDING.includes(status));
  const dated = all(not(absent(edtf)), shown(types[0]!.name, { ...view, asOf: null, statuses }, edtf));
  const ends = stepTo(model, endRelationships(model, statement, 'both'), 'out', 'Entity');
  const founding: Step = { relationships: toSubject, direction: 'in', label: 'Statement' };
  const late = exists(founding, all(compare(lo, '>', day), dated));
  const early = exists(founding, all(any(absent(lo), compare(lo, '<=', day)), dated));
  return exists(ends, all(late, not(early)));
}

/**
 * Whether the day on which both ends of a state may have existed is stored for a view: it is for the view of all that stands.
 */
export function foundedIsStored(view: View): boolean {
  return view.knownAt === null && showsStanding(view);
}

/** Whether a view shows all foundings that stand, as far as they are known. */
function showsStanding(view: View): boolean {
  return !choosesSources(view) && view.confidences === null && STANDING.every((status) => view.statuses.includes(status));
}

/**
 * Whether both ends of states may have existed on a day: no founding that the view shows has a later date, or another one may be
 * as early. What the foundings say for the view of all that stands, and for a knowledge time alone, is stored with the states.
 */
export function endsMayExist(model: Model, statement: string, view: View, day: string, shown: ShownFoundings): Condition {
  if (!foundings(model)) return ALWAYS;
  const { knownAt, statuses } = view;
  if (!showsStanding(view)) {
    const some = statuses.some((status) => STANDING.includes(status));
    return some ? not(excludedByShown(model, statement, view, day, shown)) : ALWAYS;
  }
  // Most states have no end with a founding: one property says so. Each end is looked at only where the later of both is too late.
  const both = [absent(DERIVED.founded), compare(DERIVED.founded, '<=', day)];
  if (knownAt === null) return any(...both);
  return any(...both, all(allowed(FOUNDED.ends.subject, knownAt, day), allowed(FOUNDED.ends.object, knownAt, day)));
}
