import { nodeType } from '../../model/lookup.js';
import type { Model, NodeType } from '../../model/types.js';
import { familyOf } from './change.js';

/** What a relationship of facts leads to. */
export interface FactRelationship {
  /** The label of the family of its ends. */
  readonly toLabel: string;
  /** Whether facts add to it, and do not replace what stands there. */
  readonly add: boolean;
}

/** The relationships that facts give to nodes of a type, by name. */
export function factRelationships(model: Model, type: NodeType): ReadonlyMap<string, FactRelationship> {
  const fields = [...type.fields.values()].filter((field) => field.relationship !== null && !field.derived);
  return new Map(
    fields.map((field) => [
      field.relationship!,
      { toLabel: familyOf(nodeType(model, field.targets[0]!).labels), add: field.name === 'evidence' },
    ]),
  );
}
