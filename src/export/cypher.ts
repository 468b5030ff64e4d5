import type { Model } from '../model/types.js';
import { literal, map, name } from './cypher-literal.js';
import { family, storedNodes } from './cypher-records.js';
import { EXPORT_MARK, type ExportFormat, type Line } from './format.js';
import { aboutText } from './json-text.js';
import type { Subgraph } from './subgraph.js';

/** How many relationships one statement makes. */
const AT_ONCE = 500;

/**
 * Neo4j plans a statement anew when it differs from those before it in more than literal values, and planning costs more
 * than running. So a node has a statement of its own, which is planned once for all nodes with the same properties, and
 * relationships come as two lists of texts, which it takes for one value each, whatever is in them.
 */
function labels(names: readonly string[]): string {
  return names.map((label) => `:${name(label)}`).join('');
}

async function* nodeLines(model: Model, subgraph: Subgraph): AsyncIterable<string> {
  for await (const { id, type, properties } of storedNodes(model, subgraph)) {
    const own = family(type);
    const further = type.labels.filter((label) => label !== own);
    const more = further.length > 0 ? `, n${labels(further)}` : '';
    yield `MERGE (n:${name(own)} {id: ${literal(id)}}) SET n = ${map(properties)}${more};`;
  }
}

/** Relationships of one kind, from a list of ids to another of the same length. */
interface Links {
  readonly from: string[];
  readonly to: string[];
}

function linkText(kind: string, { from, to }: Links): string {
  const [start, relationship, end] = JSON.parse(kind) as [string, string, string];
  const ends = `MATCH (a:${name(start)} {id: from[i]}) MATCH (b:${name(end)} {id: to[i]})`;
  return `WITH ${literal(from)} AS from, ${literal(to)} AS to UNWIND range(0, size(from) - 1) AS i ${ends} MERGE (a)-[:${name(relationship)}]->(b);`;
}

async function* linkLines(model: Model, subgraph: Subgraph): AsyncIterable<string> {
  const open = new Map<string, Links>();
  for await (const { id, type, links } of storedNodes(model, subgraph)) {
    for (const { relationship, label, to } of links) {
      const kind = JSON.stringify([family(type), relationship, label]);
      const gathered = open.get(kind) ?? { from: [], to: [] };
      open.set(kind, gathered);
      gathered.from.push(id);
      gathered.to.push(to);
      if (gathered.from.length < AT_ONCE) continue;
      yield linkText(kind, gathered);
      open.delete(kind);
    }
  }
  for (const [kind, gathered] of [...open].sort(([a], [b]) => (a < b ? -1 : 1))) yield linkText(kind, gathered);
}

/** Each statement of two ends as a relationship besides, for tools that walk relationships and cannot see statements as such. */
async function* edgeLines(model: Model, subgraph: Subgraph): AsyncIterable<string> {
  for await (const { id, type, properties, links } of storedNodes(model, subgraph)) {
    const end = (field: string) => links.find((link) => link.relationship === type.fields.get(field)?.relationship)?.to;
    const [subject, object] = [end('subject'), end('object')];
    if (!type.statement || subject === undefined || object === undefined) continue;
    const ends = `MATCH (a:Entity {id: ${literal(subject)}}) MATCH (b:Entity {id: ${literal(object)}})`;
    yield `${ends} MERGE (a)-[r:${name(type.statement.edge)} {id: ${literal(id)}}]->(b) SET r = ${map(properties)};`;
  }
}

async function* lines(model: Model, subgraph: Subgraph, edges: boolean): AsyncIterable<Line> {
  yield () => `// ${EXPORT_MARK} ${aboutText(subgraph.about)}`;
  const keys = new Set([...model.types.values()].map(family));
  for (const label of [...keys].sort()) yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${name(label)}) REQUIRE n.id IS UNIQUE;`;
  yield* hidden(nodeLines(model, subgraph));
  yield* hidden(linkLines(model, subgraph));
  if (edges) yield* hidden(edgeLines(model, subgraph));
  // A statement, not a comment: older shells take a comment at the end for a statement that is not finished.
  yield (seal) => `RETURN ${literal(EXPORT_MARK)} AS about, ${literal(seal.contentHash)} AS contentHash, ${seal.lines} AS lines;`;
}

/** The mark of the lines about the export must not stand in others; a hyphen can be written as its number in a literal. */
async function* hidden(statements: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of statements) yield line.replaceAll(EXPORT_MARK, EXPORT_MARK.replace('-', '\\u002d'));
}

/** A script for cypher-shell that builds the same nodes and relationships in any Neo4j. */
export const cypher: ExportFormat = {
  name: 'cypher',
  title: 'Cypher script',
  mediaType: 'application/x-cypher-query',
  extension: 'cypher',
  options: {
    edges: { values: ['no', 'yes'], fallback: 'no', description: 'Draws statements of two ends as relationships too.' },
  },
  files: (model, subgraph, options) => [{ name: 'graph.cypher', lines: () => lines(model, subgraph, options['edges'] === 'yes') }],
};
