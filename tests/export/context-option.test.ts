import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cytoscape } from '../../src/export/formats/graph/cytoscape.js';
import { statementLabel } from '../../src/export/formats/graph/statement-label.js';
import type { Selection } from '../../src/export/read/selection.js';
import type { Fields } from '../../src/export/read/subgraph.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { subgraphOf } from '../support/export.js';
import { exported } from '../support/exported.js';
import { data, model } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';

type Values = Readonly<Record<string, string>>;

const CHOICE = { statementTypes: null, minEvidence: 1 };
const AROUND = { kind: 'network', around: ['islamic-resistance-in-iraq'], entityTypes: null, first: null, ...CHOICE } as const;

/** What a drawing has, read by the format whose values stay as they are. */
async function drawn(store: GraphStore, selection: Selection, context: 'true' | 'false', inMemory?: number) {
  const bounds = inMemory === undefined ? {} : { maxInMemory: inMemory };
  const text = await exported(cytoscape, await subgraphOf(store, selection, {}, bounds), { context });
  const { elements } = JSON.parse(text) as { elements: Record<'nodes' | 'edges', { data: Values }[]> };
  return { nodes: elements.nodes.map((node) => node.data), edges: elements.edges.map((edge) => edge.data) };
}

function ids(values: readonly Values[]): string[] {
  return values.map(({ id }) => id!).sort();
}

onEachEngine((engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded(engine, 'all');
  }, 120_000);
  afterAll(() => store?.close());

  test.each([1, 2] as const)(
    'without context a drawing is the network of depth %d: its entities, its statements, nothing else',
    async (depth) => {
      const { network } = await data(
        store,
        `{ network(around: ["islamic-resistance-in-iraq"], depth: ${depth}) { nodes { entity { id } } links { statement { id } } } }`,
      );
      for (const inMemory of [undefined, 0]) {
        const { nodes, edges } = await drawn(store, { ...AROUND, depth }, 'false', inMemory);
        expect(ids(nodes)).toEqual(network.nodes.map((node: { entity: Values }) => node.entity['id']).sort());
        expect(ids(edges)).toEqual(network.links.map((link: { statement: Values }) => link.statement['id']).sort());
      }
    },
  );

  test('by default each node says why it is there', async () => {
    const { nodes } = await drawn(store, { ...AROUND, depth: 1 }, 'true');
    const included = new Map(nodes.map(({ id, includedAs }) => [id, includedAs]));
    expect(
      Object.fromEntries(
        ['islamic-resistance-in-iraq', 'kataib-hezbollah', 'long-war-journal', 'jordan'].map((id) => [id, included.get(id)]),
      ),
    ).toEqual({
      'islamic-resistance-in-iraq': 'asked',
      'kataib-hezbollah': 'network',
      'long-war-journal': 'source',
      jordan: 'reference',
    });
    expect(new Set(nodes.filter(({ element }) => element === 'statement').map(({ includedAs }) => includedAs))).toEqual(
      new Set(['statement']),
    );
    expect(nodes.filter(({ includedAs }) => includedAs === undefined)).toEqual([]);
  });

  test.each<[string, Selection]>([
    ['entities of a type', { kind: 'type', type: 'Coalition', filter: null }],
    ['statements of a type, with their ends', { kind: 'type', type: 'Membership', filter: null }],
    ['statements with one end', { kind: 'type', type: 'Founding', filter: null }],
    ['ids', { kind: 'ids', ids: ['iran', 'irgc', 'membership:hamas:axis-of-resistance'], ...CHOICE }],
  ])('%s: what was asked for, and every edge has its ends', async (_, selection) => {
    const [all, only] = [await drawn(store, selection, 'true'), await drawn(store, selection, 'false')];
    const asked = all.nodes.filter(({ includedAs }) => includedAs === 'asked' || includedAs === 'end');
    expect(ids(only.nodes)).toEqual(ids(asked));
    const there = new Set(ids(only.nodes));
    expect(only.edges.flatMap(({ source, target }) => [source!, target!]).filter((id) => !there.has(id))).toEqual([]);
    expect(only.edges.filter(({ element }) => element === 'reference')).toEqual([]);
  });

  test('every node and edge of a statement has its status', async () => {
    const { nodes, edges } = await drawn(store, { kind: 'everything' }, 'true');
    const ofStatements = [...nodes, ...edges].filter(({ element }) => element === 'statement' || element === 'subject');
    expect(ofStatements.filter(({ status }) => status === undefined)).toEqual([]);
    const { memberships, claimsOfResponsibility } = await data(
      store,
      `{ memberships(filter: { status: { eq: DISPUTED } }) { nodes { id } } claimsOfResponsibility(filter: { status: { eq: DISPUTED } }) { nodes { id } } }`,
    );
    const disputed = [...nodes, ...edges].filter(
      ({ type, status, element }) => status === 'DISPUTED' && element === 'statement' && /^(Membership|Claim)/.test(type!),
    );
    expect(ids(disputed)).toEqual([...memberships.nodes, ...claimsOfResponsibility.nodes].map(({ id }: Values) => id).sort());
    expect(disputed.length).toBeGreaterThan(1);
  });
});

test.each<[string, Fields, string]>([
  ['Estimate', { measure: 'FIGHTERS', bound: 'ABOUT', value: 7000, scope: 'in Iraq' }, 'Estimate: fighters, about 7,000 in Iraq'],
  ['Estimate', { measure: 'ARSENAL', bound: 'VAGUE', value: null }, 'Estimate: arsenal, vague'],
  ['Founding', { founders: ['x'], date: { edtf: '2007~', earliest: '2006-07-01', latest: '2008-06-30' } }, 'Founding: 2007~'],
  ['Founding', { founders: [], date: null }, 'Founding'],
  [
    'ClaimOfResponsibility',
    { kind: 'NONE_REPORTED', asOf: '2024-01-28', note: 'x', status: 'ASSERTED' },
    'Claim of responsibility: none reported, 2024-01-28',
  ],
  ['Position', { topic: 'halt', text: 'It stops\nall of its attacks.' }, 'Position: halt, It stops all of its attacks.'],
  ['Assessment', { topic: 'risk', text: 'word '.repeat(30) }, `Assessment: risk, ${'word '.repeat(14).trim()}…`],
])('a %s of %j is labelled by what it says', (type, fields, label) => {
  expect(statementLabel(model, type, fields)).toBe(label);
});
