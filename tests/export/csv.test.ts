import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csv } from '../../src/export/formats/graph/csv.js';
import type { Subgraph } from '../../src/export/read/subgraph.js';
import { closeSeeds, seedSubgraph } from '../support/export.js';
import { differences, filesOf, type GraphValues, graphValues, parsed, structured } from '../support/graph-values.js';
import { DIRT, handmade } from '../support/handmade.js';
import { describeWithPython, python } from '../support/python.js';

const SUBGRAPHS: readonly (readonly [string, () => Promise<Subgraph>])[] = [
  ['one made by hand', async () => handmade],
  ['the seeds', () => seedSubgraph()],
];

/** Headings that Gephi looks for, and what is kept under them. */
const NODE_HEADINGS: Readonly<Record<string, string>> = { Label: 'label' };
const EDGE_HEADINGS: Readonly<Record<string, string>> = { Source: 'source', Target: 'target', Label: 'label', statementType: 'type' };

function renamed(rows: GraphValues['nodes'], names: Readonly<Record<string, string>>): GraphValues['nodes'] {
  const row = (values: GraphValues['nodes'][string]) => {
    const { Id: _id, Type: _type, Kind: _kind, ...others } = values;
    return Object.fromEntries(Object.entries(others).map(([name, value]) => [names[name] ?? name, value]));
  };
  return Object.fromEntries(Object.entries(rows).map(([id, values]) => [id, row(values)]));
}

interface Read extends GraphValues {
  /** How many nodes and edges each library has of them. */
  readonly igraph: readonly number[];
  readonly networkx: readonly number[];
  /** By networkx, from where to where each edge leads. */
  readonly ends: Readonly<Record<string, readonly [string, string]>>;
}

async function pandas(subgraph: Subgraph): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), 'cadre-csv-'));
  try {
    for (const [name, text] of Object.entries(await filesOf(csv, subgraph))) await writeFile(join(folder, name), text);
    return JSON.parse(await python('csv_pandas.py', [folder])) as Read;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function records(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, record_delimiter: '\n' });
}

afterAll(closeSeeds);

describeWithPython('CSV in Python', () => {
  test.each(SUBGRAPHS)(
    '%s is read by pandas and joined by igraph and networkx: each node and edge with each of its values',
    async (_, open) => {
      const subgraph = await open();
      const expected = await graphValues(subgraph);
      const read = await pandas(subgraph);
      const graph = { nodes: renamed(read.nodes, NODE_HEADINGS), edges: renamed(read.edges, EDGE_HEADINGS) };
      expect(differences(parsed(graph, structured(expected)), expected)).toEqual([]);
      const counts = [Object.keys(expected.nodes).length, Object.keys(expected.edges).length];
      expect([read.igraph, read.networkx]).toEqual([counts, counts]);
      expect(read.ends).toEqual(
        Object.fromEntries(Object.entries(expected.edges).map(([id, { source, target }]) => [id, [source, target]])),
      );
    },
  );
});

test('the first columns are those that Gephi looks for', async () => {
  const files = await filesOf(csv, handmade);
  expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv', 'metadata.json']);
  expect(files['nodes.csv']).toMatch(/^Id,Label,type,element,/);
  expect(files['edges.csv']).toMatch(/^Id,Source,Target,Type,Label,Kind,statementType,element,/);
  expect(new Set(records(files['edges.csv']!).map(({ Type }) => Type))).toEqual(new Set(['Directed']));
});

test('no two columns have one name, whatever their letters', async () => {
  const files = await filesOf(csv, await seedSubgraph());
  for (const name of ['nodes.csv', 'edges.csv']) {
    const headings = files[name]!.slice(0, files[name]!.indexOf('\n')).toLowerCase().split(',');
    expect(headings).toEqual([...new Set(headings)]);
  }
});

describe('formulas', () => {
  test('no cell begins as one, nor does any number become text', async () => {
    const { 'nodes.csv': nodes, 'edges.csv': edges } = await filesOf(csv, handmade);
    const cells = [...records(nodes!), ...records(edges!)].flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    const [group, place] = ['group', 'place-point'].map((id) => records(nodes!).find(({ Id }) => Id === id)!);
    expect(group!['community']).toBe(`'${DIRT.formula}`);
    expect(place!['coordinates_latitude']).toBe('-33.5');
  });

  test('an apostrophe of the text itself is distinguished from the one put before it', async () => {
    const nodes = records((await filesOf(csv, handmade))['nodes.csv']!);
    expect(nodes.find(({ Id }) => Id === 'group-two')).toMatchObject({ Label: `'${DIRT.apostrophe}`, community: `'${DIRT.wide}` });
  });
});

test('a byte order mark stands before each table when asked for', async () => {
  const plain = await filesOf(csv, handmade);
  const marked = await filesOf(csv, handmade, { bom: 'yes' });
  for (const name of ['nodes.csv', 'edges.csv']) expect(marked[name]).toBe(`\u{FEFF}${plain[name]}`);
  expect(marked['metadata.json']).toBe(plain['metadata.json']);
});

test('metadata.json says what it is an export of, what the columns hold, the sources and the hash', async () => {
  const metadata = JSON.parse((await filesOf(csv, handmade))['metadata.json']!);
  expect(metadata).toMatchObject({
    'cadre-export': handmade.about,
    nodes: {
      rows: 12,
      columns: { type: 'string', killed_best: 'int', ideology: 'list', evidence: 'json', coordinates_latitude: 'double' },
    },
    edges: { columns: { statementType: 'string', withdrawn: 'boolean', kind_: 'string' } },
    sources: [{ id: 'source:quotes' }, { id: 'source:report' }],
    'cadre-export-seal': { contentHash: 'sha256:00' },
  });
});
