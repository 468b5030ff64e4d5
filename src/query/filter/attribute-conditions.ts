import { entryOf } from '../../base/entry-of.js';
import type { DateFilter } from '../../model/api/types.generated.js';
import { dateProperties } from '../../model/storage.js';
import type { Field, Model } from '../../model/types.js';
import { parseDay, parseEdtf } from '../../model/values/edtf.js';
import { ALWAYS, all, any, type Condition, compare, exists, not } from '../../store/plan.js';
import { requireConstant } from '../../store/plan-parameter.js';
import type { View } from '../view/view.js';
import { evidenceOf, evidenceStep, statementStep } from '../view/visible.js';
import { pair } from './operators.js';

/**
 * A condition on the day from which a statement or entity is known, in a view that chooses among sources. That is the day of
 * the earliest supporting evidence that the view shows; for an entity also the evidence of statements about it counts.
 * Visible nodes always have such evidence.
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
  /** Among evidence of the same day the first text counts, which is the text that is shown. */
  const written = (text: string) => {
    const last = parseEdtf(text).latest;
    if (last === null) return any();
    const earlier = any(compare(hi, '<', last), all(compare(hi, '=', last), compare(edtf, '<', text)));
    return all(some(compare(edtf, '=', text)), not(some(earlier)));
  };
  const byOperator = {
    eq: (value) => written(value as string),
    in: (value) => any(...(value as string[]).map(written)),
    before: (value) => some(compare(hi, '<', parseDay(value))),
    after: (value) => not(some(compare(hi, '<=', parseDay(value)))),
    between: (value) => {
      const [first, last] = pair<string>(field, value).map((day) => parseDay(day)) as [string, string];
      return all(not(some(compare(hi, '<', first))), some(compare(hi, '<=', last)));
    },
    isNull: (value) => (value === true ? any() : ALWAYS),
  } satisfies Readonly<Record<keyof DateFilter, (value: unknown) => Condition>>;
  const conditions = Object.entries(operators).map(([operator, value]): Condition => {
    const constant = Array.isArray(value) ? value.map(requireConstant) : requireConstant(value);
    return entryOf(byOperator, operator, 'filter operator')(constant);
  });
  return all(...conditions);
}
