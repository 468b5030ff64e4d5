import type { Computation } from '../../base/computation.js';
import type { CypherText, Parameter, Record_ } from '../engine.js';
import { bindParameters, holdsParameter, type ParameterValues } from '../plan-parameter.js';

/** A plan compiled to a text. */
export interface Compiled<T> extends CypherText {
  decode(records: readonly Record_[]): Computation<T>;
}

/** A plan compiled once and read with many values. */
export interface Prepared<T> {
  /** @param given undefined where the plan has no parameters */
  withValues(given: ParameterValues | undefined): CypherText;
  decode(records: readonly Record_[]): Computation<T>;
}

export function prepare<T>({ text, params, decode }: Compiled<T>): Prepared<T> {
  const open = Object.entries(params).filter(([, value]) => holdsParameter(value));
  return {
    decode,
    withValues: (given) => {
      if (!given) return { text, params };
      const filled = open.map(([name, value]) => [name, bindParameters(value, given) as Parameter] as const);
      return { text, params: { ...params, ...Object.fromEntries(filled) } };
    },
  };
}
