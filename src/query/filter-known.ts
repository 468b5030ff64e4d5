import { dateProperties } from '../model/storage.js';
import type { Field, Model } from '../model/types.js';
import { parseDay, parseEdtf } from '../model/values/edtf.js';
import { known } from '../store/placeholder.js';
import { ALWAYS, all, any, type Condition, compare, exists, not } from '../store/plan.js';
import { pair } from './filter-values.js';
import type { View } from './view.js';
import { evidenceOf, evidenceStep, statementStep } from './visible.js';

/**
 * A condition on the day from which a statement or entity is known, in a view that chooses among sources: it is that of the
 * first of the supporting evidence that the view shows, of an entity also that of statements about it. What is visible
 * always has such evidence.
 * @throws CadreError BAD_DATE, BAD_INPUT
 */
export function knownFromCondition(
  model: Model,
  view: View,
  kind: 'statement' | 'entity',
  field: Field,
  operators: Readonly<Record<string, unknown>>,
): Condition {
  const { edtf, hi } = dateProperties(field.name);
  const some = (condition: Condition) => {
    const own = exists(evidenceStep(model), all(evidenceOf(model, view, 'SUPPORTS'), condition));
    return kind === 'statement' ? own : any(own, exists(statementStep(model, 'Statement', 'both'), own));
  };
  /** Of evidence known on the same day the first text counts, as it is shown. */
  const written = (text: string) => {
    const last = parseEdtf(text).latest;
    if (last === null) return any();
    const earlier = any(compare(hi, '<', last), all(compare(hi, '=', last), compare(edtf, '<', text)));
    return all(some(compare(edtf, '=', text)), not(some(earlier)));
  };
  const conditions = Object.entries(operators).map(([operator, given]): Condition => {
    const value = Array.isArray(given) ? given.map(known) : known(given);
    switch (operator) {
      case 'before':
        return some(compare(hi, '<', parseDay(value)));
      case 'after':
        return not(some(compare(hi, '<=', parseDay(value))));
      case 'between': {
        const [first, last] = pair<string>(field, value).map((day) => parseDay(day)) as [string, string];
        return all(not(some(compare(hi, '<', first))), some(compare(hi, '<=', last)));
      }
      case 'isNull':
        return value === true ? any() : ALWAYS;
      default:
        return any(...(operator === 'in' ? (value as string[]) : [value as string]).map(written));
    }
  });
  return all(...conditions);
}
