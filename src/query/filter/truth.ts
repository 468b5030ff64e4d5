import { nodeType, possibleTypes } from '../../model/lookup.js';
import { isOwnField } from '../../model/storage.js';
import type { Field, Model } from '../../model/types.js';
import { any, type Condition, not } from '../../store/plan.js';
import type { PartsScope } from '../parts/requests.js';
import { unlessUnknown } from '../view/visible.js';

/**
 * For which nodes a condition is made of a filter. The value of a filter for a node is true, false or unknown (Kleene's logic: a
 * comparison with an unknown value is unknown, and so is all that depends on it).
 *
 * - `MET`: the nodes of an ordinary list. Nothing unknown meets a comparison, and `not` inverts: it lists what is unknown, too.
 * - `TRUE`: the value is true.
 * - `NOT_FALSE`: the value is true or unknown.
 */
export type Truth = 'MET' | 'TRUE' | 'NOT_FALSE';

/** What a filter within `not` must be made for. */
const NEGATED = { MET: 'MET', TRUE: 'NOT_FALSE', NOT_FALSE: 'TRUE' } as const satisfies Readonly<Record<Truth, Truth>>;

/** What conditions are made for. */
export interface TruthScope extends PartsScope {
  readonly truth: Truth;
  /** The same for the negation. */
  readonly negated: () => TruthScope;
}

/** What may be true counts as not false: a view that asks for certainty is then one that asks for possibility. */
export function truthScope({ model, view, parts }: PartsScope, truth: Truth): TruthScope {
  const shown = truth === 'NOT_FALSE' && view.certain ? { ...view, certain: false } : view;
  return { model, view: shown, parts, truth, negated: () => truthScope({ model, view, parts }, NEGATED[truth]) };
}

/** The negation of what is made for the negated scope. */
export function negation(scope: TruthScope, make: (scope: TruthScope) => Condition): Condition {
  return not(make(scope.negated()));
}

/**
 * A condition on a value that may be unknown.
 * @param hidden where the view does not know the value; null where it knows all that is stored
 * @param missing where the value is not stored; null where that never is, or means that there is none
 */
export function onValue(truth: Truth, condition: Condition, hidden: Condition | null, missing: Condition | null): Condition {
  if (truth !== 'NOT_FALSE') return unlessUnknown(condition, hidden);
  return any(condition, ...[hidden, missing].filter((reason) => reason !== null));
}

/** Whether a field without a value is unknown. Of the node itself, and of what this graph says of it, nothing is unknown. */
export function mayBeUnknown(model: Model, type: string, field: Field): boolean {
  if (field.derived || field.falseUnlessSaid || isOwnField(field)) return false;
  // A list that no source gives is unknown. Of a record it is read from the record, and empty where it is empty.
  if (field.list) return nodeType(model, possibleTypes(model, type)[0]!).kind !== 'record';
  return !field.required || field.kind === 'value';
}
