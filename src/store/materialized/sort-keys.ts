import { foldedProperty } from '../../model/storage.js';
import type { Field, NodeType } from '../../model/types.js';
import { sortKey } from '../../model/values/folding.js';
import { identifier } from '../cypher/identifier.js';
import { invariant } from '../invariant.js';
import type { LayoutPart, Materialized } from './materialized.js';
import { byProgram } from './recompute.js';

function part(type: NodeType, field: Field): LayoutPart[] {
  const property = foldedProperty(field);
  if (property === null) return [];
  const compute = (text: unknown) => ({ [property]: typeof text === 'string' ? sortKey(text) : null });
  return [
    {
      label: type.name,
      properties: [property],
      // A text that every node has gives lists their order.
      indexes: field.required ? [[property]] : [],
      definition: [field.name],
      recompute: byProgram(type.name, [field.name], (values) => compute(values[field.name])),
      invariants: [
        invariant(`${type.slug}-${field.name}-sort`, [
          `MATCH (n:${identifier(type.name)})`,
          `WHERE (n.${identifier(field.name)} IS NULL) <> (n.${identifier(property)} IS NULL)`,
          `RETURN n.id AS id, 'ordered by another ${field.name} than its own' AS detail`,
        ]),
      ],
    },
  ];
}

/** The folded keys of sortable texts (`@sortable`), by which lists are ordered and texts compared. Facts are coerced with them. */
export const sortKeys: Materialized = {
  about: 'The folded form of a sortable text, without case, accents and the article: lists are ordered by it, and texts compared.',
  version: 1,
  layout: (model) => [...model.types.values()].flatMap((type) => [...type.fields.values()].flatMap((field) => part(type, field))),
};
