import type { Field, NodeType } from '../model/types.js';

/** Computes a value once per type: it is needed for each record, and imports have millions. */
function oncePerType<T>(compute: (type: NodeType) => T): (type: NodeType) => T {
  const cache = new WeakMap<NodeType, T>();
  return (type) => {
    const hit = cache.get(type);
    if (hit !== undefined) return hit;
    const computed = compute(type);
    cache.set(type, computed);
    return computed;
  };
}

/** The references of a type, except those to evidence. */
export const refFields = oncePerType((type) =>
  [...type.fields.values()].filter((f): f is Field & { relationship: string } => f.relationship !== null && f.type !== 'Evidence'),
);

/** The Booleans of which a date of the type says that they are true. */
export const saidFields = oncePerType((type) =>
  [...type.fields.values()].filter((field): field is Field & { saidBy: string } => field.saidBy !== null),
);

/** The fields that are stored as properties of the node, except the id. */
export const propertyFields = oncePerType((type) =>
  [...type.fields.values()].filter((field) => field.kind !== 'ref' && field.name !== 'id'),
);
