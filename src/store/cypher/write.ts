import type { Order } from '../../model/orders.js';
import type { CypherText, Parameter } from '../engine.js';
import { FULL_TEXTS } from '../full-text.js';
import type { LinkWrite, NodeWrite } from '../graph-store.js';
import { WRITTEN_IN } from '../log/written-in.js';
import { identifier } from './identifier.js';

type Rows = readonly Parameter[];

/**
 * A clause for the rows of one kind only; the kind is the second item of a row. So one text serves all kinds of a batch and is
 * planned once.
 */
function forKind(kind: string, act: string): string {
  return `FOREACH (x IN CASE WHEN row[1] = '${identifier(kind)}' THEN [1] ELSE [] END | ${act})`;
}

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}

/** The property by which the full text finds names. */
const NAME_KEY = FULL_TEXTS.names.key;

function withoutNameKey({ properties }: NodeWrite): Parameter {
  if (typeof properties[NAME_KEY] !== 'string') return properties as Parameter;
  const { [NAME_KEY]: _, ...others } = properties;
  return others as Parameter;
}

/**
 * Upserts nodes of a family. Given properties are set, null ones are removed, others stay. Returns how many nodes. The key by
 * which a name is found is left to `setNameKeys`.
 */
export function upsertNodes(family: string, nodes: readonly NodeWrite[]): CypherText {
  const further = new Map(nodes.map((n) => [n.labels[0]!, n.labels.filter((label) => label !== family)]));
  const labelling = sorted(further.keys()).flatMap((kind) => {
    const labels = further.get(kind)!.map((label) => `:${identifier(label)}`);
    return labels.length > 0 ? [forKind(kind, `SET n${labels.join('')}`)] : [];
  });
  const rows: Rows = nodes.map((n) => [n.id, n.labels[0]!, withoutNameKey(n)]);
  const text = [
    'UNWIND $rows AS row',
    `MERGE (n:${identifier(family)} {id: row[0]})`,
    'SET n += row[2]',
    ...labelling,
    'RETURN count(n) AS written',
  ].join('\n');
  return { text, params: { rows } };
}

/**
 * Sets the keys by which names are found where they differ from those stored. Setting one that is there already would index it anew, and
 * in the embedded engine that takes longer the more names there are. Null when no node has a key.
 */
export function setNameKeys(family: string, nodes: readonly NodeWrite[]): CypherText | null {
  const rows: Rows = nodes.flatMap(({ id, properties: { [NAME_KEY]: key } }) => (typeof key === 'string' ? [[id, key]] : []));
  if (rows.length === 0) return null;
  const text = [
    'UNWIND $rows AS row',
    `MATCH (n:${identifier(family)} {id: row[0]})`,
    `WHERE n.${NAME_KEY} IS NULL OR n.${NAME_KEY} <> row[1]`,
    `SET n.${NAME_KEY} = row[1]`,
    'RETURN count(n) AS written',
  ].join('\n');
  return { text, params: { rows } };
}

/** All properties of a node that is not in the graph yet. There is nothing to remove from it. */
function contents({ id, properties }: NodeWrite): Parameter {
  const row: Record<string, Parameter> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== null) row[name] = value;
  row['id'] = id;
  return row;
}

/**
 * Creates nodes of one type that are not in the graph yet.
 * @param revision that of the change that writes them
 */
export function createNodes(labels: readonly string[], nodes: readonly NodeWrite[], revision: number): CypherText {
  const text = [
    'UNWIND $rows AS row',
    `CREATE (n:${labels.map(identifier).join(':')})`,
    'SET n += row',
    `SET n.${WRITTEN_IN} = $revisions`,
    'RETURN count(n) AS written',
  ].join('\n');
  return { text, params: { rows: nodes.map(contents), revisions: [revision] } };
}

/** Adds attributes to those that evidence gives. They are sorted, so that the order in which facts are written does not matter. */
export function addAsserts(nodes: readonly NodeWrite[]): CypherText {
  const text = [
    'UNWIND $rows AS row',
    'MATCH (e:Evidence {id: row.id})',
    'CALL (e, row) {',
    'UNWIND coalesce(e.asserts, []) + row.asserts AS name',
    'WITH DISTINCT name ORDER BY name',
    'RETURN collect(name) AS names',
    '}',
    'SET e.asserts = names',
    'RETURN count(e) AS done',
  ].join('\n');
  const rows: Rows = nodes.map((n) => ({ id: n.id, asserts: n.asserts as Parameter }));
  return { text, params: { rows } };
}

/** One piece of evidence that is not in the graph yet, with its owner and its source. */
export type EvidenceRow = readonly [owner: string, source: string, evidence: NodeWrite];

/** Creates evidence with the relationships to its owner and its source. Returns how many pieces found both. */
export function createEvidence(ownerLabel: string, evidence: readonly EvidenceRow[]): CypherText {
  const text = [
    'UNWIND $rows AS row',
    `MATCH (n:${identifier(ownerLabel)} {id: row[0]})`,
    'MATCH (s:Source {id: row[1]})',
    'CREATE (n)-[:EVIDENCED_BY]->(e:Evidence)-[:FROM]->(s)',
    'SET e += row[2]',
    'RETURN count(e) AS written',
  ].join('\n');
  return { text, params: { rows: evidence.map(([owner, source, node]) => [owner, source, contents(node)]) } };
}

/** From when sources are known: rows of id, the day as written, its latest day. */
export function daysOfSources(ids: readonly string[]): CypherText {
  const text = 'UNWIND $ids AS id\nMATCH (s:Source {id: id})\nRETURN id, s.knownFrom AS known, s.knownFromHi AS hi';
  return { text, params: { ids } };
}

/** Those of these ids that a family has. */
export function existingIds(family: string, ids: readonly string[]): CypherText {
  return { text: `UNWIND $ids AS id\nMATCH (n:${identifier(family)} {id: id})\nRETURN n.id AS id`, params: { ids } };
}

/** Links with the same group go into one text: those between nodes of the same families. */
export function linkGroup(link: LinkWrite): string {
  return `${link.fromLabel} ${link.toLabel}`;
}

/** Removes the relationships that links no longer name. The relationship variable is used only as it was matched. */
export function pruneLinks(links: readonly LinkWrite[]): CypherText {
  const text = [
    'UNWIND $rows AS row',
    `MATCH (a:${identifier(links[0]!.fromLabel)} {id: row[0]})-[old]->(b)`,
    'WHERE type(old) = row[1] AND NOT b.id IN row[2]',
    'DELETE old',
  ].join('\n');
  const rows: Rows = links.map((l) => [l.from, l.relationship, l.to as Parameter]);
  return { text, params: { rows } };
}

/** Creates the relationships that links name and that do not exist. Returns how many of the ends were found. */
export function mergeLinks(links: readonly LinkWrite[]): CypherText {
  const { fromLabel, toLabel } = links[0]!;
  const text = [
    'UNWIND $rows AS row',
    `MATCH (a:${identifier(fromLabel)} {id: row[0]})`,
    `MATCH (b:${identifier(toLabel)} {id: row[2]})`,
    ...sorted(links.map((l) => l.relationship)).map((kind) => forKind(kind, `MERGE (a)-[:${identifier(kind)}]->(b)`)),
    'RETURN count(*) AS found',
  ].join('\n');
  const rows: Rows = links.flatMap((l) => l.to.map((to) => [l.from, l.relationship, to]));
  return { text, params: { rows } };
}

/** Creates the relationships of one type, of nodes that have none of that type yet. Returns how many of the ends were found. */
export function createLinks(links: readonly LinkWrite[]): CypherText {
  const { fromLabel, relationship, toLabel } = links[0]!;
  const text = [
    'UNWIND $rows AS row',
    `MATCH (a:${identifier(fromLabel)} {id: row[0]})`,
    `MATCH (b:${identifier(toLabel)} {id: row[1]})`,
    `CREATE (a)-[:${identifier(relationship)}]->(b)`,
    'RETURN count(*) AS found',
  ].join('\n');
  return { text, params: { rows: links.flatMap((l) => l.to.map((to) => [l.from, to])) } };
}

/** Those of these nodes that have two properties in the wrong order: an end before its start, a low figure above the best. */
export function disorderedNodes(family: 'Entity' | 'Statement', orders: readonly Order[], ids: readonly string[]): CypherText {
  const wrong = orders.map(({ lesser, greater }) => `n.${identifier(lesser)} > n.${identifier(greater)}`).join(' OR ');
  const text = `UNWIND $ids AS id\nMATCH (n:${family} {id: id})\nWHERE ${wrong}\nRETURN n.id AS id ORDER BY id`;
  return { text, params: { ids } };
}
