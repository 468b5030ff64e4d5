import { nodeType } from '../../model/lookup.js';
import type { InfluenceDegree, Model } from '../../model/types.js';
import type { QueryScope } from '../selection/scope.js';
import { propertyReader } from '../view/attributes.js';
import type { Reader, ShapeBuilder } from '../view/shape.js';
import type { Influence } from './link.js';

/** A degree as a link has it: without influence, the link has none. */
function influence(along: boolean, degree: InfluenceDegree): Influence | null {
  return degree === 'NONE' ? null : { along, degree };
}

function degreeOf(model: Model, type: string, by: string, value: unknown): InfluenceDegree {
  const { degree } = nodeType(model, type).statement!.influence!;
  const values = model.enums.get(nodeType(model, type).fields.get(by)!.type)!.values;
  return values.find(({ name }) => name === value)?.carries ?? degree;
}

/**
 * Compiles how influence runs along statements of some types, as the schema declares it. The degree is read as the view knows it.
 * @returns reads it of a statement of a type; null where none runs along it
 */
export function compileInfluence(
  scope: QueryScope,
  types: readonly string[],
  shape: ShapeBuilder,
): (type: string) => Reader<Influence | null> {
  const readers = new Map(
    types.flatMap((type): [string, Reader<Influence | null>][] => {
      const spec = nodeType(scope.model, type).statement!.influence;
      if (!spec) return [];
      const along = spec.from === 'subject';
      const { by } = spec;
      if (by === null) return [[type, () => influence(along, spec.degree)]];
      const value = propertyReader(scope, [type], by, shape)(by);
      return [[type, (row) => influence(along, degreeOf(scope.model, type, by, value(row)))]];
    }),
  );
  return (type) => readers.get(type) ?? (() => null);
}
