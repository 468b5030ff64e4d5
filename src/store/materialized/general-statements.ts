import { fieldOf } from '../../model/domain.js';
import { endRelationships, typesWithGeneral } from '../../model/lookup.js';
import { DERIVED, SPECIFIED_BY } from '../../model/storage.js';
import type { Model, NodeType } from '../../model/types.js';
import { chunks } from '../chunks.js';
import { identifier } from '../cypher/identifier.js';
import type { CypherText } from '../engine.js';
import { type Invariant, invariant } from '../invariant.js';
import type { LayoutPart, Materialized } from './materialized.js';

/** The ways of a type from a statement to its ends, and the property that a general statement does not have. */
interface Parts {
  readonly label: string;
  readonly subject: string;
  readonly object: string;
  readonly field: string;
}

function partsOf(model: Model, type: NodeType): Parts {
  const of = (end: 'subject' | 'object') => endRelationships(model, type.name, end).map(identifier).join('|');
  return { label: identifier(type.name), subject: of('subject'), object: of('object'), field: identifier(type.statement!.general!) };
}

/** From a general `g` about `s` to the statements `a` of the same ends that say it in particular. */
function particulars({ label, subject, object, field }: Parts): string[] {
  return [
    `MATCH (g)-[:${object}]->(o:Entity)`,
    `MATCH (s)<-[:${subject}]-(a:${label}) WHERE a.${field} IS NOT NULL`,
    `MATCH (a)-[:${object}]->(o)`,
  ];
}

const RETRACTED_ON = fieldOf('Statement', 'retractedOn');

/** The day from which `g` is specified. A withdrawn statement specifies nothing. */
const DAY = `min(CASE WHEN a.${RETRACTED_ON} IS NULL THEN a.${DERIVED.known} ELSE null END) AS day`;

/** Relates the general statements about the subjects of some statements to what says them in particular, and dates them by that. */
function specify(model: Model, type: NodeType, ids: readonly string[]): CypherText {
  const parts = partsOf(model, type);
  const { label, subject, field } = parts;
  const text = [
    'UNWIND $ids AS id',
    `MATCH (d:${label} {id: id})-[:${subject}]->(s:Entity)`,
    `MATCH (s)<-[:${subject}]-(g:${label}) WHERE g.${field} IS NULL`,
    'WITH DISTINCT g, s',
    ...particulars(parts),
    `MERGE (g)-[:${SPECIFIED_BY}]->(a)`,
    `WITH g, ${DAY}`,
    `SET g.${DERIVED.specified} = day`,
    'RETURN count(g) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

function texts(model: Model, statements: readonly string[]): CypherText[] {
  return typesWithGeneral(model).flatMap((type) => {
    const own = statements.filter((id) => id.startsWith(`${type.slug}:`));
    return chunks(own).map((ids) => specify(model, type, ids));
  });
}

function invariants(type: NodeType, parts: Parts): Invariant[] {
  const { label, subject, field } = parts;
  return [
    invariant(`${type.slug}-specified-by`, [
      `MATCH (g:${label})-[:${subject}]->(s:Entity) WHERE g.${field} IS NULL`,
      ...particulars(parts),
      `WITH g, a WHERE NOT EXISTS { MATCH (g)-[:${SPECIFIED_BY}]->(a) }`,
      "RETURN g.id AS id, 'not related to ' + a.id AS detail",
    ]),
    invariant(`${type.slug}-specified`, [
      `MATCH (g:${label})`,
      'CALL (g) {',
      `MATCH (g)-[:${SPECIFIED_BY}]->(a:${label})`,
      `RETURN ${DAY}`,
      '}',
      `WITH g, day WHERE coalesce(day, '') <> coalesce(g.${DERIVED.specified}, '')`,
      "RETURN g.id AS id, 'specified from another day than the first statement that says it in particular' AS detail",
    ]),
  ];
}

/** From when general statements are specified, and the relationships to the statements that say them in particular. */
export const generalStatements: Materialized = {
  about:
    'From when a statement that is said in general is specified by one that says the same in particular, and a relationship to each of those.',
  version: 1,
  layout: (model) =>
    typesWithGeneral(model).map((type): LayoutPart => {
      const parts = partsOf(model, type);
      return {
        label: type.name,
        properties: [DERIVED.specified],
        indexes: [],
        definition: [parts.subject, parts.object, parts.field, SPECIFIED_BY],
        recompute: (tx, ids) => tx.run(specify(model, type, ids)),
        invariants: invariants(type, parts),
      };
    }),
  onWrite: (model, batch) => ({
    properties: () => null,
    texts: texts(
      model,
      batch.statements.map(({ id }) => id),
    ),
  }),
  async onEvidence(tx, model, change) {
    for (const text of texts(model, change.statements)) await tx.run(text);
    return change;
  },
};
