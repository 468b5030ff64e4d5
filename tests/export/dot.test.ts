import { afterAll, describe, expect, test } from '@jest/globals';
import { dot } from '../../src/export/dot.js';
import type { Subgraph } from '../../src/export/subgraph.js';
import { type Drawn, drawn, textOf } from '../support/drawn.js';
import { closeSeeds, seedSubgraph } from '../support/export.js';
import { DIRT, handmade } from '../support/handmade.js';
import { describeWithPython, python } from '../support/python.js';

type Read = Drawn & { readonly drawn: Readonly<Record<string, readonly string[]>> };

const IRI = 'islamic-resistance-in-iraq';

/** Drawing takes longer the more there is, so that of the seeds only a part is drawn. */
const SUBGRAPHS: readonly (readonly [string, () => Promise<Subgraph>])[] = [
  ['one made by hand', async () => handmade],
  ['a part of the seeds', () => seedSubgraph({ kind: 'ids', ids: [IRI, 'iran'], statementTypes: null, minEvidence: 1 })],
];

async function graphviz(subgraph: Subgraph): Promise<Read> {
  return JSON.parse(await python('dot_graphviz.py', [], await textOf(dot, subgraph))) as Read;
}

afterAll(closeSeeds);

describeWithPython('DOT in Graphviz', () => {
  test.each(SUBGRAPHS)('%s is read: each node and edge with its ends, type and times', async (_, open) => {
    const subgraph = await open();
    const expected = await drawn(subgraph);
    const read = await graphviz(subgraph);
    const shown = ({ source, target, type, element, status, valid_from_edtf }: Drawn['nodes'][string]) => ({
      ...(source && { source, target: target! }),
      type: type!,
      element: element!,
      status: status ?? '',
      valid_from_edtf: valid_from_edtf ?? '',
    });
    const all = (part: Drawn['nodes']) =>
      Object.fromEntries(
        Object.entries(part).map(([id, values]) => [id, { ...shown(values), valid_from_edtf: values['valid_from_edtf'] ?? '' }]),
      );
    const onlyEdges = ({ edges }: Drawn) => all(edges);
    expect(onlyEdges(read)).toEqual(onlyEdges(expected));
    expect(Object.keys(read.nodes).sort()).toEqual(Object.keys(expected.nodes).sort());
    for (const [id, { type }] of Object.entries(expected.nodes)) expect(read.nodes[id]!['type']).toBe(type);
  });

  test('labels are drawn as they are, without escapes, entities or markup', async () => {
    const { drawn: texts } = await graphviz(handmade);
    expect(texts['group']).toEqual([DIRT.quotes]);
    expect(texts['operation']).toEqual([DIRT.escapes]);
    expect(texts['place-area']).toEqual([DIRT.scripts]);
    expect(texts['attack-undated']).toEqual([DIRT.mark]);
  });

  test('what has no direction is drawn without an arrow', async () => {
    const { edges } = await graphviz(handmade);
    expect(edges['alliance:group:group-two']).toMatchObject({ dir: 'none' });
    expect(edges['splinter:group:group']).not.toMatchObject({ dir: 'none' });
  });
});

describe('comments', () => {
  test('say what it is an export of, with its sources and its hash', async () => {
    const lines = (await textOf(dot, handmade)).trimEnd().split('\n');
    expect(JSON.parse(lines[0]!.replace('// cadre-export ', ''))).toMatchObject({ ...handmade.about });
    expect(lines.filter((line) => line.startsWith('// source {'))).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/^\/\/ cadre-export {"contentHash":"sha256:00"/);
  });
});
