import type { CypherText, Parameter, Record_ } from '../engine.js';
import { filledIn, type Given, holdsPlaceholder } from '../placeholder.js';
import type { Selected, SelectPlan } from '../plan.js';
import { compileSelect } from './select.js';

/** A select that is compiled once and read with many values. */
export interface PreparedSelect {
  withValues(given: Given): CypherText;
  decode(records: readonly Record_[]): Selected;
}

export function prepareSelect(plan: SelectPlan): PreparedSelect {
  const { text, params, decode } = compileSelect(plan);
  const open = Object.entries(params).filter(([, value]) => holdsPlaceholder(value));
  return {
    decode,
    withValues: (given) => {
      const filled = open.map(([name, value]) => [name, filledIn(value, given) as Parameter] as const);
      return { text, params: { ...params, ...Object.fromEntries(filled) } };
    },
  };
}
