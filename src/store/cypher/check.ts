import { dateIndex, indexedDates } from '../../model/date-index.js';
import { DEED, type DeedStatement, deedStatements } from '../../model/deeds.js';
import { allKeptIds, type KeptId, keptLists } from '../../model/kept-ids.js';
import { nodeType, typesOfKind } from '../../model/lookup.js';
import { ordersOf } from '../../model/orders.js';
import { dateProperties, PART_SEPARATOR } from '../../model/storage.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import { OPEN_END } from '../../model/values/day.js';
import type { CypherText } from '../engine.js';
import { LATER_ENTRIES } from './derive.js';
import { identifier } from './identifier.js';

/** An invariant of the graph and the text that finds what breaks it, as rows of id and detail. */
export interface Invariant {
  readonly name: string;
  readonly query: CypherText;
}

function invariant(name: string, lines: readonly string[], params: CypherText['params'] = {}): Invariant {
  return { name, query: { text: [...lines, 'ORDER BY id, detail'].join('\n'), params } };
}

function uniqueIds(label: string): Invariant {
  return invariant(`unique-id-${label.toLowerCase()}`, [
    `MATCH (n:${identifier(label)})`,
    'WITH n.id AS id, count(*) AS nodes',
    'WHERE id IS NULL OR nodes > 1',
    "RETURN coalesce(id, '') AS id, toString(nodes) + ' nodes' AS detail",
  ]);
}

/** A to-one field that must be there is there once, and leads to a node of a type that may stand there. */
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

/** What is copied for speed says the same as what it was copied from. */
const COPIES: readonly Invariant[] = [
  invariant('evidence-known', [
    'MATCH (e:Evidence)-[:FROM]->(s:Source)',
    "WHERE e.knownFromHi IS NULL OR e.knownFromHi <> coalesce(s.knownFromHi, '')",
    "RETURN e.id AS id, 'known otherwise than ' + s.id AS detail",
  ]),
  invariant('statement-known', [
    'MATCH (n:Statement)',
    'CALL (n) {',
    "MATCH (n)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.stance = 'SUPPORTS'",
    'RETURN min(e.knownFromHi) AS known',
    '}',
    "WITH n, known WHERE coalesce(known, '') <> coalesce(n.knownFromHi, '')",
    "RETURN n.id AS id, 'known otherwise than its evidence' AS detail",
  ]),
  invariant('entity-known', [
    'MATCH (n:Entity)-[:EVIDENCED_BY]->(e:Evidence)',
    "WHERE e.stance = 'SUPPORTS' AND (n.knownFromHi IS NULL OR n.knownFromHi > e.knownFromHi)",
    "RETURN n.id AS id, 'known later than ' + e.id AS detail",
  ]),
];

/** Attributes are dated by the evidence that gives them. */
function later(family: 'Statement' | 'Entity'): Invariant {
  return invariant(
    `${family.toLowerCase()}-later`,
    [
      `MATCH (n:${family})`,
      ...LATER_ENTRIES,
      'WITH n, entries WHERE coalesce(n.later, []) <> entries',
      "RETURN n.id AS id, 'attributes known otherwise than its evidence' AS detail",
    ],
    { separator: PART_SEPARATOR },
  );
}

/** The copies by which an index finds dates say the same as the dates; see dateIndex of the model. */
function dates(type: NodeType): Invariant[] {
  return indexedDates(type).map((field) => {
    const { edtf, lo, hi } = dateProperties(identifier(field.name));
    const { first, long } = dateIndex(field);
    return invariant(
      `${type.slug}-${field.name}-index`,
      [
        `MATCH (n:${identifier(type.name)})`,
        `WHERE n.${first} IS NULL OR n.${first} <> coalesce(n.${lo}, '') OR n.${long} <> coalesce(n.${hi}, $open) OR (n.${edtf} IS NULL AND n.${long} IS NOT NULL)`,
        `RETURN n.id AS id, 'found by another ${field.name} than its own' AS detail`,
      ],
      { open: OPEN_END },
    );
  });
}

/** What must not stand the wrong way round on nodes of a type; the validity of statements is looked at for all of them at once. */
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

/** The ids that are kept beside entities are those that their ways lead to. */
function keptId({ type, via, to, property }: KeptId): Invariant {
  const own = `n.${identifier(property)}`;
  return invariant(`${type.slug}-${via.name}-${to.name}-id`, [
    `MATCH (n:${identifier(type.name)})`,
    `OPTIONAL MATCH (n)-[:${identifier(via.relationship!)}]->(v:Entity)`,
    `OPTIONAL MATCH (v)-[:${identifier(to.relationship!)}]->(t:Entity)`,
    'WITH n, t',
    `WHERE coalesce(${own}, '') <> coalesce(t.id, '')`,
    `RETURN n.id AS id, 'found by another ${to.name} than ' + coalesce(t.id, 'none') AS detail`,
  ]);
}

/** The lists of ids that are kept beside entities are those of what they refer to. */
function keptList(type: NodeType): Invariant[] {
  return keptLists(type).map(({ field, property }) =>
    invariant(`${type.slug}-${field.name}-ids`, [
      `MATCH (n:${identifier(type.name)})`,
      'CALL (n) {',
      `MATCH (n)-[:${identifier(field.relationship!)}]->(t:Entity)`,
      'WITH t ORDER BY t.id',
      'RETURN collect(t.id) AS ids',
      '}',
      'WITH n, ids',
      `WHERE coalesce(n.${identifier(property)}, []) <> ids`,
      `RETURN n.id AS id, 'found by other ${field.name} than its own' AS detail`,
    ]),
  );
}

/** What an index finds statements about deeds by says the same as their ends; see DEED of the model. */
function deeds({ type, toDeed, toParty, date }: DeedStatement): Invariant[] {
  const label = identifier(type.name);
  const lo = identifier(dateProperties(date.name).lo);
  return [
    invariant(`${type.slug}-deed`, [
      `MATCH (n:${label})-[:${identifier(toDeed)}]->(d:Entity)`,
      `WHERE n.${DEED.first} IS NULL OR n.${DEED.first} <> coalesce(d.${lo}, '')`,
      "RETURN n.id AS id, 'found by another day than that of ' + d.id AS detail",
    ]),
    invariant(`${type.slug}-party`, [
      `MATCH (n:${label})`,
      `OPTIONAL MATCH (n)-[:${identifier(toParty)}]->(p:Entity)`,
      'WITH n, p',
      `WHERE coalesce(n.${DEED.party}, '') <> coalesce(p.id, '')`,
      "RETURN n.id AS id, 'found by another party than ' + coalesce(p.id, 'none') AS detail",
    ]),
  ];
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
    ...COPIES,
    ...typesOfKind(model, 'entity').flatMap(dates),
    ...deedStatements(model).flatMap(deeds),
    ...allKeptIds(model).map(keptId),
    ...typesOfKind(model, 'entity').flatMap(keptList),
    later('Statement'),
    later('Entity'),
  ];
}
