import type { CypherText, Parameter, Record_ } from '../engine.js';
import { filledIn, type Given, holdsPlaceholder } from '../placeholder.js';

/** A plan that is compiled to a text. */
export interface Compiled<T> extends CypherText {
  decode(records: readonly Record_[]): T;
}

/** A plan that is compiled once and read with many values. */
export interface Prepared<T> {
  withValues(given: Given): CypherText;
  decode(records: readonly Record_[]): T;
}

export function prepare<T>({ text, params, decode }: Compiled<T>): Prepared<T> {
  const open = Object.entries(params).filter(([, value]) => holdsPlaceholder(value));
  return {
    decode,
    withValues: (given) => {
      const filled = open.map(([name, value]) => [name, filledIn(value, given) as Parameter] as const);
      return { text, params: { ...params, ...Object.fromEntries(filled) } };
    },
  };
}
