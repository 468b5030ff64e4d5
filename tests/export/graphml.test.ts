import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { graphml } from '../../src/export/formats/graph/graphml.js';
import type { Subgraph } from '../../src/export/read/subgraph.js';
import { closeSeeds, seedSubgraph } from '../support/export.js';
import {
  differences,
  fromGraphology,
  type GraphValues,
  graphValues,
  lossy,
  parsed,
  structured,
  textOf,
  throughXml,
} from '../support/graph-values.js';
import { handmade } from '../support/handmade.js';
import { describeWithPython, python } from '../support/python.js';

const SUBGRAPHS: readonly (readonly [string, () => Promise<Subgraph>])[] = [
  ['one made by hand', async () => handmade],
  ['the seeds', () => seedSubgraph()],
];

type Read = GraphValues & { readonly graph: Readonly<Record<string, string>> };

async function igraph(text: string): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), 'cadre-graphml-'));
  try {
    await writeFile(join(folder, 'graph.graphml'), text);
    return JSON.parse(await python('graphml_igraph.py', [join(folder, 'graph.graphml')])) as Read;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** igraph has false, and the empty text, where nothing is known. */
function withoutFalse(graph: GraphValues): GraphValues {
  const all = (part: GraphValues['nodes']) =>
    Object.fromEntries(
      Object.entries(part).map(([id, values]) => [
        id,
        Object.fromEntries(Object.entries(values).filter(([, v]) => v !== false && v !== '')),
      ]),
    );
  return { nodes: all(graph.nodes), edges: all(graph.edges) };
}

afterAll(closeSeeds);

describe.each(SUBGRAPHS)('GraphML of %s', (_, open) => {
  test('is read by graphology: each node and edge with each of its values', async () => {
    const subgraph = await open();
    const expected = await graphValues(subgraph);
    const read = fromGraphology(parse(MultiGraph, await textOf(graphml, subgraph)));
    expect(differences(parsed(read, structured(expected)), withIds(lossy(expected, throughXml)))).toEqual([]);
  });
});

/** Edges have their ids once more among their values. */
function withIds(graph: GraphValues): GraphValues {
  return {
    nodes: graph.nodes,
    edges: Object.fromEntries(Object.entries(graph.edges).map(([id, values]) => [id, { ...values, cadreId: id }])),
  };
}

describeWithPython('GraphML in Python', () => {
  describe.each(SUBGRAPHS)('of %s', (_, open) => {
    test('is read by networkx: each node and edge with each of its values', async () => {
      const subgraph = await open();
      const expected = await graphValues(subgraph);
      const read = JSON.parse(await python('graphml_networkx.py', [], await textOf(graphml, subgraph))) as Read;
      expect(differences(parsed(read, structured(expected)), lossy(expected, throughXml))).toEqual([]);
    });

    test('is read by igraph: each node and edge with each of its values', async () => {
      const subgraph = await open();
      const expected = await graphValues(subgraph);
      const read = await igraph(await textOf(graphml, subgraph));
      expect(differences(parsed(read, structured(expected)), withoutFalse(lossy(expected, throughXml)))).toEqual([]);
    });
  });

  test('says what it is an export of, with its sources and its hash', async () => {
    const { graph } = JSON.parse(await python('graphml_networkx.py', [], await textOf(graphml, handmade))) as Read;
    expect(JSON.parse(graph['cadre-export']!)).toMatchObject({ ...handmade.about });
    expect(JSON.parse(graph['sources']!)).toMatchObject([{ id: 'source:quotes' }, { id: 'source:report' }]);
    expect(JSON.parse(graph['cadre-export-seal']!)).toMatchObject({ contentHash: 'sha256:00' });
  });
});

test('numbers and truth values are typed; a zero is kept and an unknown figure is not there', async () => {
  const graph = parse(MultiGraph, await textOf(graphml, handmade));
  expect(graph.getNodeAttributes('attack-dated')).toMatchObject({ killed_low: 0, killed_best: 3, date_edtf: '2024-01-28' });
  expect(Object.keys(graph.getNodeAttributes('attack-dated'))).not.toContain('killed_high');
  expect(graph.getNodeAttribute('place-point', 'coordinates_latitude')).toBe(-33.5);
  expect(Object.keys(graph.getNodeAttributes('place-area')).filter((name) => name.startsWith('coordinates'))).toEqual([]);
  expect(graph.getEdgeAttribute('claim-of-responsibility:attack-dated:group:claimed', 'withdrawn')).toBe(false);
  expect(Object.keys(graph.getEdgeAttributes('alliance:group:group-two'))).not.toContain('withdrawn');
});
