import { nodeType, typesOfKind } from './lookup.js';
import { upperFirst } from './names.js';
import type { Field, Model, NodeType } from './types.js';

/**
 * An id that is kept beside an entity: that of what a reference leads to from there, such as the country of an attack's
 * location. An index over it and a date gives the entities of one country in the order of the days.
 */
export interface KeptId {
  readonly type: NodeType;
  /** The entity's own reference, and that of what it leads to. */
  readonly via: Field;
  readonly to: Field;
  readonly property: string;
}

/** The ids that are kept beside entities of a type (`@listedBy`). */
export function keptIds(model: Model, type: NodeType): KeptId[] {
  return [...type.fields.values()].flatMap((via): KeptId[] => {
    if (via.listedBy === null) return [];
    const to = nodeType(model, via.type).fields.get(via.listedBy);
    return to ? [{ type, via, to, property: `${via.name}${upperFirst(to.name)}Id` }] : [];
  });
}

export function allKeptIds(model: Model): KeptId[] {
  return typesOfKind(model, 'entity').flatMap((type) => keptIds(model, type));
}

/** A list of ids that is kept beside a node: those of what a reference leads to, so that a filter by one of them need not follow it. */
export interface KeptList {
  readonly field: Field;
  readonly property: string;
}

/** The lists of ids that are kept beside nodes of a type (`@idsKept`). */
export function keptLists(type: NodeType): KeptList[] {
  return [...type.fields.values()].filter((field) => field.idsKept).map((field) => ({ field, property: `${field.name}Ids` }));
}
