import { afterAll, describe, expect, test } from '@jest/globals';
import { instance } from '@viz-js/viz';
import { dot } from '../../src/export/formats/graph/dot.js';
import type { Selection } from '../../src/export/read/selection.js';
import type { Subgraph } from '../../src/export/read/subgraph.js';
import { closeSeeds, seedSubgraph } from '../support/export.js';
import { type GraphValues, graphValues, textOf } from '../support/graph-values.js';
import { DIRT, handmade } from '../support/handmade.js';
import { describeWithPython, python } from '../support/python.js';

type Read = GraphValues & { readonly drawn: Readonly<Record<string, readonly string[]>> };

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
    const expected = await graphValues(subgraph);
    const read = await graphviz(subgraph);
    const shown = ({ source, target, type, element, status, valid_from_edtf }: GraphValues['nodes'][string]) => ({
      ...(source && { source, target: target! }),
      type: type!,
      element: element!,
      status: status ?? '',
      valid_from_edtf: valid_from_edtf ?? '',
    });
    const all = (part: GraphValues['nodes']) =>
      Object.fromEntries(
        Object.entries(part).map(([id, values]) => [id, { ...shown(values), valid_from_edtf: values['valid_from_edtf'] ?? '' }]),
      );
    const onlyEdges = ({ edges }: GraphValues) => all(edges);
    expect(onlyEdges(read)).toEqual(onlyEdges(expected));
    expect(Object.keys(read.nodes).sort()).toEqual(Object.keys(expected.nodes).sort());
    for (const [id, { type }] of Object.entries(expected.nodes)) expect(read.nodes[id]!['type']).toBe(type);
  });

  test('labels are drawn as they are, without escapes, entities or markup', async () => {
    const { drawn: texts } = await graphviz(handmade);
    expect(texts['group']!.join(' ')).toBe(DIRT.quotes);
    expect(texts['operation']!.join(' ')).toBe(DIRT.escapes);
    expect(texts['place-area']!.join(' ')).toBe(DIRT.scripts);
    expect(texts['attack-undated']!.join(' ')).toBe(DIRT.mark);
  });

  test('what has no direction is drawn without an arrow', async () => {
    const { edges } = await graphviz(handmade);
    expect(edges['alliance:group:group-two']).toMatchObject({ dir: 'none' });
    expect(edges['splinter:group:group']).not.toMatchObject({ dir: 'none' });
  });
});

/** The drawing as SVG, by Graphviz in WebAssembly, with what each node and edge looks like. */
async function svgOf(subgraph: Subgraph) {
  const { output, status } = (await instance()).render(await textOf(dot, subgraph), { format: 'svg' });
  expect(status).toBe('success');
  const shapes = [...output!.matchAll(/<g id="[^"]+" class="(node|edge)">([\s\S]*?)<\/g>/g)].map(([, kind, content]) => {
    const texts = [...content!.matchAll(/<text[^>]*font-size="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
    return {
      kind,
      id: /<title>(.*)<\/title>/.exec(content!)![1]!.replaceAll('&#45;', '-').replace('&gt;', '>'),
      fill: /fill="(#[0-9a-f]{6}|none|white)"/.exec(content!)?.[1],
      dashed: content!.includes('stroke-dasharray="5,2"'),
      points: /points="([^"]*)"/.exec(content!)?.[1]?.trim().split(' ').length ?? 0,
      sizes: texts.map(([, size]) => Number(size)),
      lines: texts.map(([, , text]) => text!.replaceAll('&#45;', '-')),
    };
  });
  return { shapes, text: output! };
}

describe('the drawing', () => {
  const network: Selection = {
    kind: 'network',
    around: ['islamic-resistance-in-iraq'],
    depth: 1,
    entityTypes: null,
    first: null,
    statementTypes: null,
    minEvidence: 1,
  };

  test('has a colour and a shape for each type, and letters that can be read', async () => {
    const { shapes, text } = await svgOf(await seedSubgraph(network));
    const node = (id: string) => shapes.find((shape) => shape.kind === 'node' && shape.id === id)!;
    const [coalition, group, attack, place, weapon] = [IRI, 'kataib-hezbollah', 'harir-2023-10-17', 'harir-air-base', 'drone'].map(node);
    const fills = [coalition, group, attack, place, weapon].map((shape) => shape!.fill);
    expect(new Set(fills).size).toBe(5);
    expect(fills.filter((fill) => fill === undefined || fill === 'none' || fill === 'white')).toEqual([]);
    // A box, a hexagon, a house and an ellipse; each polygon has its first point twice.
    expect([coalition, attack, place, weapon].map((shape) => shape!.points)).toEqual([5, 7, 6, 0]);
    expect(shapes.flatMap(({ sizes }) => sizes).filter((size) => size < 8)).toEqual([]);
    expect(shapes.flatMap(({ lines }) => lines).filter((line) => line.length > 40)).toEqual([]);
    expect(text).toContain('>armed group<');
  });

  test('shows by its line what is disputed', async () => {
    const { shapes, text } = await svgOf(await seedSubgraph({ ...network, statementTypes: ['MEMBERSHIP'] }));
    const members = shapes.filter(({ kind, lines }) => kind === 'edge' && lines[0] === 'MEMBER_OF');
    expect(members.filter(({ dashed }) => dashed).map(({ id }) => id)).toEqual(['asaib-ahl-al-haq->islamic-resistance-in-iraq']);
    expect(members.length).toBeGreaterThan(4);
    expect(text).toContain('dashed line: disputed');
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
