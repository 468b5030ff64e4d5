import { nodeType, typesOfKind } from '../../model/lookup.js';
import { ordersOf } from '../../model/orders.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import { type Invariant, invariant } from '../invariant.js';
import { layoutOf } from '../materialized/list.js';
import { identifier } from './identifier.js';

function uniqueIds(label: string): Invariant {
  return invariant(`unique-id-${label.toLowerCase()}`, [
    `MATCH (n:${identifier(label)})`,
    'WITH n.id AS id, count(*) AS nodes',
    'WHERE id IS NULL OR nodes > 1',
    "RETURN coalesce(id, '') AS id, toString(nodes) + ' nodes' AS detail",
  ]);
}

/** A required to-one field exists once, and leads to a node of a type that may be there. */
function end(type: NodeType, field: Field): Invariant[] {
  const relationship = identifier(field.relationship!);
  const label = identifier(type.name);
  const allowed = field.required ? '= 1' : '<= 1';
  return [
    invariant(`${type.slug}-${field.name}-count`, [
      `MATCH (n:${label})`,
      `WITH n, COUNT { (n)-[:${relationship}]->() } AS ends`,
      `WHERE NOT ends ${allowed}`,
      `RETURN n.id AS id, toString(ends) + ' of ${field.name}' AS detail`,
    ]),
    invariant(
      `${type.slug}-${field.name}-type`,
      [
        `MATCH (n:${label})-[:${relationship}]->(m)`,
        'WHERE m.type IS NULL OR NOT m.type IN $types',
        "RETURN n.id AS id, coalesce(m.id, '') + ' is ' + coalesce(m.type, 'no such thing') AS detail",
      ],
      { types: [...field.targets] },
    ),
  ];
}

function supported(family: 'Statement' | 'Entity'): Invariant {
  return invariant(`${family.toLowerCase()}-evidence`, [
    `MATCH (n:${family})`,
    "WHERE NOT EXISTS { MATCH (n)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.stance = 'SUPPORTS' }",
    "RETURN n.id AS id, 'nothing supports it' AS detail",
  ]);
}

const VALID_FROM = 'validFromLo';

function bounds(lo: string, hi: string): Invariant {
  return invariant(`bounds-${lo}`.toLowerCase(), [
    'MATCH (n:Statement)',
    `WHERE n.${lo} > n.${hi}`,
    `RETURN n.id AS id, n.${lo} + ' after ' + n.${hi} AS detail`,
  ]);
}

/** The order of properties on nodes of a type. The validity of statements is tested for all statement types at once. */
function ordered(type: NodeType): Invariant[] {
  const own = ordersOf(type).filter(({ lesser }) => lesser !== VALID_FROM);
  return own.map(({ lesser, greater, of }) => {
    const [a, b] = [identifier(lesser), identifier(greater)];
    return invariant(`${type.slug}-${lesser}-${greater}`.toLowerCase(), [
      `MATCH (n:${identifier(type.name)})`,
      `WHERE n.${a} > n.${b}`,
      `RETURN n.id AS id, toString(n.${a}) + ' ${of === 'dates' ? 'after' : 'above'} ' + toString(n.${b}) AS detail`,
    ]);
  });
}

function orphans(family: string, relationship: string): Invariant {
  return invariant(`orphan-${family.toLowerCase()}`, [
    `MATCH (n:${family})`,
    `WHERE NOT EXISTS { MATCH (n)<-[:${relationship}]-() }`,
    "RETURN n.id AS id, 'nothing refers to it' AS detail",
  ]);
}

/** Every invariant of the graph, in a fixed order. */
export function invariants(model: Model): Invariant[] {
  const ends = typesOfKind(model, 'statement').flatMap((type) =>
    (['subject', 'object'] as const).flatMap((name) => {
      const field = nodeType(model, type.name).fields.get(name);
      return field ? end(type, field) : [];
    }),
  );
  const source = nodeType(model, 'Evidence').fields.get('source')!;
  const [sourceCount] = end(nodeType(model, 'Evidence'), source);
  return [
    ...['Entity', 'Statement', 'Evidence', 'Source'].map(uniqueIds),
    ...ends,
    sourceCount!,
    supported('Statement'),
    supported('Entity'),
    orphans('Evidence', 'EVIDENCED_BY'),
    bounds(VALID_FROM, 'validToHi'),
    bounds(VALID_FROM, 'validFromHi'),
    bounds('validToLo', 'validToHi'),
    ...[...typesOfKind(model, 'entity'), ...typesOfKind(model, 'statement')].flatMap(ordered),
    ...layoutOf(model).flatMap(({ part }) => part.invariants),
  ];
}
