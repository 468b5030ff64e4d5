import type { Model, NodeType } from '../../model/types.js';
import { identifier } from '../cypher/identifier.js';
import type { CypherText } from '../engine.js';
import { invariant } from '../invariant.js';
import type { LayoutPart, Materialized } from './materialized.js';
import { byText } from './recompute.js';

/** Gives nodes of a type the labels of its interfaces, and takes those of others. */
function label(model: Model, { name, labels }: NodeType, ids: readonly string[]): CypherText {
  const others = [...model.interfaces.keys()].filter((other) => !labels.includes(other));
  const all = (names: readonly string[]) => names.map((one) => `:${identifier(one)}`).join('');
  const text = [
    'UNWIND $ids AS id',
    `MATCH (n:${identifier(name)} {id: id})`,
    `SET n${all(labels)}`,
    ...(others.length > 0 ? [`REMOVE n${all(others)}`] : []),
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

function part(model: Model, type: NodeType): LayoutPart {
  const { name, labels } = type;
  return {
    label: name,
    properties: [],
    indexes: [],
    definition: [...labels],
    recompute: byText((ids) => label(model, type, ids)),
    invariants: [
      invariant(
        `${type.slug}-labels`,
        [
          `MATCH (n:${identifier(name)})`,
          'WHERE any(label IN $labels WHERE NOT label IN labels(n))',
          "RETURN coalesce(n.id, '') AS id, 'without a label of its type' AS detail",
        ],
        { labels },
      ),
    ],
  };
}

/** The labels of the interfaces of a node's type, by which lists over several types find it. Nodes are written with them. */
export const typeLabels: Materialized = {
  about: 'A node has the labels of the interfaces of its type beside its own, so that lists over several types find it.',
  version: 1,
  layout: (model) => [...model.types.values()].map((type) => part(model, type)),
};
