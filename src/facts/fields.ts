import type { Field, NodeType } from '../model/types.js';

/** What is asked of a type for each of its records, worked out once: imports have millions of them. */
function perType<T>(make: (type: NodeType) => T): (type: NodeType) => T {
  const made = new WeakMap<NodeType, T>();
  return (type) => {
    const known = made.get(type);
    if (known !== undefined) return known;
    const fresh = make(type);
    made.set(type, fresh);
    return fresh;
  };
}

/** The references of a type, but those to evidence. */
export const refFields = perType((type) =>
  [...type.fields.values()].filter((f): f is Field & { relationship: string } => f.relationship !== null && f.type !== 'Evidence'),
);

/** The fields that are kept as properties of the node itself, but its id. */
export const propertyFields = perType((type) => [...type.fields.values()].filter((field) => field.kind !== 'ref' && field.name !== 'id'));
