import { afterAll, describe, expect, test } from '@jest/globals';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { gexf } from '../../src/export/formats/graph/gexf.js';
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
  without,
} from '../support/graph-values.js';
import { handmade } from '../support/handmade.js';
import { describeWithPython, python } from '../support/python.js';

const SUBGRAPHS: readonly (readonly [string, () => Promise<Subgraph>])[] = [
  ['one made by hand', async () => handmade],
  ['the seeds', () => seedSubgraph()],
];

/** Days on which something began and ended, as a file tells them; `None` is how networkx reads a bound that is not there. */
type Spells = readonly (readonly [string, string])[] | undefined;

async function spellsOf(subgraph: Subgraph): Promise<(id: string) => Spells> {
  const { nodes, edges } = JSON.parse(await python('gexf_networkx.py', [], await textOf(gexf, subgraph))) as GraphValues;
  return (id) => (nodes[id] ?? edges[id]!)['spells'] as Spells;
}

afterAll(closeSeeds);

describe.each(SUBGRAPHS)('GEXF of %s', (_, open) => {
  test('is read by graphology: each node and edge with each of its values', async () => {
    const subgraph = await open();
    const expected = await graphValues(subgraph);
    const read = fromGraphology(parse(MultiGraph, await textOf(gexf, subgraph)));
    expect(differences(without(parsed(read, structured(expected)), 'edges', 'kind'), lossy(expected, throughXml))).toEqual([]);
    for (const { kind, label } of Object.values(read.edges)) expect(kind).toBe(label);
  });
});

describeWithPython('GEXF in Python', () => {
  describe.each(SUBGRAPHS)('of %s', (_, open) => {
    test('is read by networkx: each node and edge with each of its values', async () => {
      const subgraph = await open();
      const expected = await graphValues(subgraph);
      const read = JSON.parse(await python('gexf_networkx.py', [], await textOf(gexf, subgraph))) as GraphValues;
      const timeless = without(without(read, 'nodes', 'spells'), 'edges', 'spells');
      expect(differences(parsed(timeless, structured(expected)), lossy(expected, throughXml))).toEqual([]);
    });

    test('keeps the rules of GEXF 1.3', async () => {
      expect(await python('gexf_rules.py', [], await textOf(gexf, await open()))).toBe('');
    });
  });

  test('breaches of the rules are found', async () => {
    const text = await textOf(gexf, handmade);
    const broken = text
      .replace('version="1.3"', 'version="1.2"')
      .replace('<spell ', '<spell open="yes" ')
      .replace('count="12"', 'count="11"');
    const breaches = (await python('gexf_rules.py', [], broken)).trim().split('\n');
    expect(breaches).toEqual(['gexf: version is 1.2', 'spell: attribute open is missing or not allowed', '12 nodes, said to be 11']);
  });

  test('says when: as widely as the dates allow, open where they end or begin openly or are unknown', async () => {
    const spells = await spellsOf(handmade);
    expect(spells('alliance:group:group-two')).toEqual([['2018-07-01', 'None']]);
    expect(spells('hostility:group:group-two')).toEqual([['None', '2019-12-31']]);
    expect(spells('hostility:group:group-two:again')).toBeUndefined();
    expect(spells('attack-dated')).toEqual([['2024-01-28', '2024-01-28']]);
    expect(spells('attack-undated')).toBeUndefined();
    expect(spells('founding:group')).toEqual([['2003-01-01', '2003-12-31']]);
    expect(spells('operation')).toEqual([['2023-10-01', 'None']]);
    expect(spells('group')).toBeUndefined();
  });
});

test('says what it is an export of, with its sources and its hash', async () => {
  const text = await textOf(gexf, handmade);
  const graph = parse(MultiGraph, text);
  expect(graph.getAttribute('lastModifiedDate')).toBe('2026-01-02');
  const described = JSON.parse(graph.getAttribute('description') as string);
  expect(described).toMatchObject({ 'cadre-export': { ...handmade.about }, sources: [{ id: 'source:quotes' }, { id: 'source:report' }] });
  expect(text).toMatch(/<!-- cadre-export {"contentHash":"sha256:00","lines":\d+} -->/);
});
