import { afterAll, describe, expect, test } from '@jest/globals';
import { cytoscape } from '../../src/export/formats/graph/cytoscape.js';
import type { FieldValue, Subgraph } from '../../src/export/read/subgraph.js';
import { closeSeeds, seedSubgraph } from '../support/export.js';
import { differences, graphValues, textOf } from '../support/graph-values.js';
import { handmade } from '../support/handmade.js';

interface Document {
  readonly elements: Readonly<Record<'nodes' | 'edges', readonly { readonly data: { readonly [name: string]: FieldValue } }[]>>;
}

const SUBGRAPHS: readonly (readonly [string, () => Promise<Subgraph>])[] = [
  ['one made by hand', async () => handmade],
  ['the seeds', () => seedSubgraph()],
];

afterAll(closeSeeds);

describe.each(SUBGRAPHS)('Cytoscape.js JSON of %s', (_, open) => {
  test('has each node and edge with each of its values, lists and objects as they are', async () => {
    const subgraph = await open();
    const { elements } = JSON.parse(await textOf(cytoscape, subgraph)) as Document;
    const byId = (items: Document['elements']['nodes']) => Object.fromEntries(items.map(({ data: { id, ...values } }) => [id, values]));
    expect(differences({ nodes: byId(elements.nodes), edges: byId(elements.edges) }, await graphValues(subgraph))).toEqual([]);
  });

  test('has ids that nodes and edges do not share, and edges between nodes that are there', async () => {
    const { elements } = JSON.parse(await textOf(cytoscape, await open())) as Document;
    const ids = [...elements.nodes, ...elements.edges].map(({ data }) => data['id']);
    expect(new Set(ids).size).toBe(ids.length);
    const nodes = new Set(elements.nodes.map(({ data }) => data['id']));
    expect(elements.edges.filter(({ data }) => !nodes.has(data['source']!) || !nodes.has(data['target']!))).toEqual([]);
  });
});

test('says what it is an export of, with its sources and its hash', async () => {
  expect(JSON.parse(await textOf(cytoscape, handmade))).toMatchObject({
    generated_by: 'Cadre test',
    data: { 'cadre-export': handmade.about },
    sources: [{ id: 'source:quotes' }, { id: 'source:report' }],
    'cadre-export-seal': { contentHash: 'sha256:00' },
  });
});
