import type { Model } from '../../../model/types.js';
import { EXPORT_MARK, type ExportFormat, type Line } from '../../file/format.js';
import type { Subgraph } from '../../read/subgraph.js';
import { aboutText } from '../../text/json-text.js';
import { columnsOf, type Properties, textList } from './columns.js';
import { literal, name } from './literal.js';
import { lookupLabel, storedNodes } from './records.js';

/** How many nodes or relationships one Cypher statement creates. */
const BATCH = 500;

/**
 * Collects items by kind and gives the items of a kind when there are enough of them for one Cypher statement; at the end the rest, in
 * the order of kinds. Neo4j plans a text again when it differs from earlier ones in more than literals, and planning takes longer than
 * running: so one text creates many nodes, from lists of which each counts as one literal.
 */
class Batches<T> {
  readonly #byKind = new Map<string, T[]>();

  add(kind: string, item: T): readonly T[] | null {
    const items = this.#byKind.get(kind) ?? [];
    this.#byKind.set(kind, items);
    items.push(item);
    if (items.length < BATCH) return null;
    this.#byKind.delete(kind);
    return items;
  }

  rest(): readonly (readonly [string, readonly T[]])[] {
    return [...this.#byKind].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function labels(names: readonly string[]): string {
  return names.map((label) => `:${name(label)}`).join('');
}

/** @param kind the labels of the nodes, that of the lookup first */
function nodeText(kind: string, items: readonly Properties[]): string {
  const [own, ...others] = JSON.parse(kind) as [string, ...string[]];
  const { lists, map } = columnsOf(items);
  const more = others.length > 0 ? `, n${labels(others)}` : '';
  return `WITH ${lists.join(', ')} UNWIND range(0, ${items.length - 1}) AS i MERGE (n:${name(own)} {id: c0[i]}) SET n = ${map}${more};`;
}

async function* nodeLines(model: Model, subgraph: Subgraph): AsyncIterable<string> {
  const batches = new Batches<Properties>();
  for await (const { id, type, properties } of storedNodes(model, subgraph)) {
    const own = lookupLabel(type);
    const kind = JSON.stringify([own, ...type.labels.filter((label) => label !== own)]);
    const full = batches.add(kind, { id, ...properties });
    if (full) yield nodeText(kind, full);
  }
  for (const [kind, items] of batches.rest()) yield nodeText(kind, items);
}

/** A relationship, and its properties if it has any. */
interface Link {
  readonly relationship: string;
  readonly from: string;
  readonly to: string;
  readonly properties?: Properties;
}

/** The lists of the ends of relationships, and the text that finds the ends of number `i`. */
function endsText(links: readonly Link[], start: string, end: string): { readonly lists: readonly string[]; readonly match: string } {
  return {
    lists: [`${textList(links.map(({ from }) => from))} AS from`, `${textList(links.map(({ to }) => to))} AS to`],
    match: `UNWIND range(0, ${links.length - 1}) AS i MATCH (a:${name(start)} {id: from[i]}) MATCH (b:${name(end)} {id: to[i]})`,
  };
}

/** @param kind the labels by which the two ends are found */
function linkText(kind: string, links: readonly Link[]): string {
  const [start, end] = JSON.parse(kind) as [string, string];
  const { lists, match } = endsText(links, start, end);
  const types = [...new Set(links.map(({ relationship }) => relationship))].sort();
  const merge = (type: string) => `MERGE (a)-[:${name(type)}]->(b)`;
  if (types.length === 1) return `WITH ${lists.join(', ')} ${match} ${merge(types[0]!)};`;
  // A text for all types is planned in a fraction of the time that a text for each takes.
  const kinds = `${literal(links.map(({ relationship }) => types.indexOf(relationship)))} AS kind`;
  const each = types.map((type, number) => `FOREACH (x IN CASE kind[i] WHEN ${number} THEN [0] ELSE [] END | ${merge(type)})`);
  return `WITH ${[kinds, ...lists].join(', ')} ${match} ${each.join(' ')};`;
}

async function* linkLines(model: Model, subgraph: Subgraph): AsyncIterable<string> {
  const batches = new Batches<Link>();
  for await (const { id, type, links } of storedNodes(model, subgraph)) {
    for (const { relationship, label, to } of links) {
      const kind = JSON.stringify([lookupLabel(type), label]);
      const full = batches.add(kind, { relationship, from: id, to });
      if (full) yield linkText(kind, full);
    }
  }
  for (const [kind, links] of batches.rest()) yield linkText(kind, links);
}

function edgeText(relationship: string, links: readonly Link[]): string {
  const { lists, match } = endsText(links, 'Entity', 'Entity');
  const columns = columnsOf(links.map(({ properties }) => properties!));
  return `WITH ${[...lists, ...columns.lists].join(', ')} ${match} MERGE (a)-[r:${name(relationship)} {id: c0[i]}]->(b) SET r = ${columns.map};`;
}

/** Each statement with two ends as an additional relationship, for tools that follow only relationships. */
async function* edgeLines(model: Model, subgraph: Subgraph): AsyncIterable<string> {
  const batches = new Batches<Link>();
  for await (const { id, type, properties, links } of storedNodes(model, subgraph)) {
    const end = (field: string) => links.find((link) => link.relationship === type.fields.get(field)?.relationship)?.to;
    const [subject, object] = [end('subject'), end('object')];
    if (!type.statement || subject === undefined || object === undefined) continue;
    const relationship = type.statement.edge;
    const full = batches.add(relationship, { relationship, from: subject, to: object, properties: { id, ...properties } });
    if (full) yield edgeText(relationship, full);
  }
  for (const [relationship, links] of batches.rest()) yield edgeText(relationship, links);
}

async function* lines(model: Model, subgraph: Subgraph, edges: boolean): AsyncIterable<Line> {
  yield () => `// ${EXPORT_MARK} ${aboutText(subgraph.about)}`;
  const keys = new Set([...model.types.values()].map(lookupLabel));
  for (const label of [...keys].sort()) yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${name(label)}) REQUIRE n.id IS UNIQUE;`;
  yield* withoutMark(nodeLines(model, subgraph));
  yield* withoutMark(linkLines(model, subgraph));
  if (edges) yield* withoutMark(edgeLines(model, subgraph));
  // A Cypher statement and not a comment: older shells take a comment at the end for an unfinished statement.
  yield (seal) => `RETURN ${literal(EXPORT_MARK)} AS about, ${literal(seal.contentHash)} AS contentHash, ${seal.lines} AS lines;`;
}

/** Only lines about the export may contain their mark. In a literal a hyphen can be escaped. */
async function* withoutMark(statements: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of statements) yield line.replaceAll(EXPORT_MARK, EXPORT_MARK.replace('-', '\\u002d'));
}

/** A script for cypher-shell that creates the same nodes and relationships in any Neo4j. */
export const cypher: ExportFormat = {
  name: 'cypher',
  title: 'Cypher script',
  mediaType: 'application/x-cypher-query',
  extension: 'cypher',
  options: {
    edges: { values: ['no', 'yes'], fallback: 'no', description: 'Also draws each statement with two ends as a relationship.' },
  },
  files: (model, subgraph, options) => [{ name: 'graph.cypher', lines: () => lines(model, subgraph, options['edges'] === 'yes') }],
};
