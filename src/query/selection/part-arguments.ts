import { PART_OPERATORS, type PartOperator } from '../../model/api/filters.js';
import type { PartsScope } from '../parts/requests.js';

/** Arguments beside ids of entities that ask for their parts, too. */
export type PartArguments = Partial<Readonly<Record<PartOperator, boolean>>>;

/**
 * The ids of an argument and, where other arguments ask for them, of all parts.
 * @param ids as they stand in arguments: parameters, too
 * @returns the same, or a parameter among them that stands for all; to be bound before it is read
 */
export function idsWithParts(scope: PartsScope, ids: readonly string[], args: PartArguments): readonly string[] {
  const asked = (Object.keys(PART_OPERATORS) as PartOperator[]).filter((operator) => args[operator] === true);
  if (asked.length === 0 || ids.length === 0) return ids;
  const kinds = asked.map((operator) => PART_OPERATORS[operator].whole);
  // Parameters stand in lists of ids as if they were ids.
  return [scope.parts.add(scope.view, { ids }, kinds) as unknown as string];
}
