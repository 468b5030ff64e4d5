import { afterAll, describe, expect, test } from '@jest/globals';
import { cx2 } from '../../src/export/formats/graph/cx2.js';
import { numberNodes } from '../../src/export/formats/graph/cx2-numbers.js';
import type { Subgraph } from '../../src/export/read/subgraph.js';
import { closeSeeds, seedSubgraph } from '../support/export.js';
import { differences, type GraphValues, graphValues, parsed, structured, textOf } from '../support/graph-values.js';
import { handmade } from '../support/handmade.js';
import { describeWithPython, python } from '../support/python.js';

const SUBGRAPHS: readonly (readonly [string, () => Promise<Subgraph>])[] = [
  ['one made by hand', async () => handmade],
  ['the seeds', () => seedSubgraph()],
];

/** As the format calls them: a node's label is its name, an edge's its interaction. */
function inItsWords(graph: GraphValues): GraphValues {
  const each = (part: GraphValues['nodes'], name: string) =>
    Object.fromEntries(Object.entries(part).map(([id, { label, ...values }]) => [id, { [name]: label!, ...values }]));
  return { nodes: each(graph.nodes, 'name'), edges: each(graph.edges, 'interaction') };
}

afterAll(closeSeeds);

describeWithPython('CX2 in Python', () => {
  test.each(SUBGRAPHS)('%s is read by ndex2: each node and edge with each of its values', async (_, open) => {
    const subgraph = await open();
    const expected = inItsWords(await graphValues(subgraph));
    const read = JSON.parse(await python('cx2_ndex.py', [], await textOf(cx2, subgraph))) as GraphValues;
    expect(differences(parsed({ nodes: read.nodes, edges: read.edges }, structured(expected)), expected)).toEqual([]);
  });

  test('says what it is an export of, with its sources', async () => {
    const { network, sources } = JSON.parse(await python('cx2_ndex.py', [], await textOf(cx2, handmade)));
    expect(network).toMatchObject({ name: 'Cadre', rights: handmade.about.licence });
    expect(JSON.parse(network['cadre-export'])).toMatchObject({ ...handmade.about });
    expect(sources).toMatchObject([{ id: 'source:quotes' }, { id: 'source:report' }]);
  });
});

describe('blocks', () => {
  test('come in the order of the format, counted beforehand, with all attributes declared', async () => {
    const [version, { metaData }, { attributeDeclarations }, , { nodes }, { edges }, ours, status] = JSON.parse(
      await textOf(cx2, handmade),
    );
    expect(version).toEqual({ CXVersion: '2.0', hasFragments: false });
    expect(metaData).toContainEqual({ name: 'nodes', elementCount: nodes.length });
    expect(metaData).toContainEqual({ name: 'edges', elementCount: edges.length });
    const undeclared = (items: { v: object }[], names: object) =>
      items.flatMap(({ v }) => Object.keys(v).filter((name) => !(name in names)));
    expect(undeclared(nodes, attributeDeclarations[0].nodes)).toEqual([]);
    expect(undeclared(edges, attributeDeclarations[0].edges)).toEqual([]);
    expect(ours['cadre-export'][0]['cadre-export-seal']).toMatchObject({ contentHash: 'sha256:00' });
    expect(status).toEqual({ status: [{ success: true, error: '' }] });
  });
});

describe('numbers of nodes', () => {
  const collect = (ids: readonly string[]) => async (onNode: (id: string) => void) => ids.forEach(onNode);

  test('are the first whole numbers, each node its own, in whatever order they come', async () => {
    const ids = Array.from({ length: 1_000 }, (_, i) => `node-${i}`);
    const [one, other] = [await numberNodes(collect(ids)), await numberNodes(collect([...ids].reverse()))];
    expect(new Set(ids.map(one))).toEqual(new Set(ids.map((_, i) => i + 1)));
    expect(ids.map(other)).toEqual(ids.map(one));
  });

  test('stay apart when two digests are alike', async () => {
    const alike = (salted: string) => (salted.startsWith('0 ') ? 42 : salted.charCodeAt(salted.length - 1));
    const number = await numberNodes(collect(['b', 'a', 'c']), alike);
    expect(['a', 'b', 'c'].map(number)).toEqual([1, 2, 3]);
  });
});
