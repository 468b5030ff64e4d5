import type { Model, NodeType } from '../../model/types.js';
import { layoutOf } from './list.js';

const found = new WeakMap<Model, Map<NodeType, ReadonlySet<string>>>();

/**
 * The properties that nodes of a type have in the store beside their facts, so that lists are found and ordered. A property that is a
 * field of the type, such as `knownFrom`, is not among them. Computed once for each type, as an export asks for each node.
 */
export function helperProperties(model: Model, type: NodeType): ReadonlySet<string> {
  const ofTypes = found.get(model) ?? new Map<NodeType, ReadonlySet<string>>();
  found.set(model, ofTypes);
  const hit = ofTypes.get(type);
  if (hit) return hit;
  const parts = layoutOf(model).filter(({ part }) => type.labels.includes(part.label));
  const helpers = new Set(parts.flatMap(({ part }) => part.properties).filter((property) => !type.fields.has(property)));
  ofTypes.set(type, helpers);
  return helpers;
}
