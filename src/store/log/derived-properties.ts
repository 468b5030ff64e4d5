import type { Model } from '../../model/types.js';
import { layoutOf } from '../materialized/list.js';

const found = new WeakMap<Model, Map<string, ReadonlySet<string>>>();

/**
 * The properties of nodes with these labels that follow from the facts. They are not logged: the store computes them anew from what is.
 * Looked up once for each set of labels, as every write asks for each node.
 */
export function derivedProperties(model: Model, labels: readonly string[]): ReadonlySet<string> {
  const ofLabels = found.get(model) ?? new Map<string, ReadonlySet<string>>();
  found.set(model, ofLabels);
  const key = labels.join(' ');
  const hit = ofLabels.get(key);
  if (hit) return hit;
  const properties = new Set(layoutOf(model).flatMap(({ part }) => (labels.includes(part.label) ? part.properties : [])));
  ofLabels.set(key, properties);
  return properties;
}
