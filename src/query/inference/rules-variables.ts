import { composite, possibleTypes } from '../../model/lookup.js';
import type { Field, Model } from '../../model/types.js';
import type { Pattern, Variable } from './rules.js';

export type Ends = 'subject' | 'object';
export const ENDS: readonly Ends[] = ['subject', 'object'];

/** The field of an end of a statement type; undefined where it has none. */
export function endField(model: Model, statement: string, end: Ends): Field | undefined {
  return composite(model, statement).fields.get(end);
}

/** The concrete types that an end allows. */
export function endTypes(model: Model, statement: string, end: Ends): readonly string[] {
  return [...new Set(possibleTypes(model, statement).flatMap((type) => endField(model, type, end)?.targets ?? []))];
}

/** What a rule declares of a variable. */
export interface Declared {
  readonly types: readonly string[];
  readonly filter: Variable['filter'];
}

/**
 * The variables of some patterns, each with the types that its declaration and every end it stands at allow.
 * @param clash called for an end that leaves no type, with the index of its pattern
 */
export function variablesOfPatterns(
  model: Model,
  patterns: readonly Pattern[],
  declared: ReadonlyMap<string, Declared>,
  clash: (pattern: number, end: Ends, variable: string, admitted: readonly string[], before: readonly string[]) => void,
): ReadonlyMap<string, Variable> {
  const anyEntity = possibleTypes(model, 'Entity');
  const found = new Map<string, { types: readonly string[]; admitted: Set<string> }>();
  for (const [i, pattern] of patterns.entries()) {
    for (const end of ENDS) {
      const name = pattern[end];
      if (name === null) continue;
      const admitted = pattern.symmetric
        ? ENDS.flatMap((e) => endTypes(model, pattern.statement, e))
        : endTypes(model, pattern.statement, end);
      const before = found.get(name) ?? { types: declared.get(name)?.types ?? anyEntity, admitted: new Set<string>() };
      const types = before.types.filter((type) => admitted.includes(type));
      if (types.length === 0) clash(i, end, name, admitted, before.types);
      found.set(name, { types, admitted: new Set([...before.admitted, ...admitted]) });
    }
  }
  return new Map(
    [...found].map(([name, { types, admitted }]) => [
      name,
      { name, types, narrowed: types.length < admitted.size, filter: declared.get(name)?.filter ?? null },
    ]),
  );
}
