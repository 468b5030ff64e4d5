import { describe, expect, test } from '@jest/globals';
import { ask, data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const COALITION = 'islamic-resistance-in-iraq';
const MEMBERS = 'query ($id: ID!, $view: View) { coalition(id: $id, view: $view) { id idInView members { totalCount } } }';
const NODES =
  'query ($ids: [ID!]!, $view: View) { nodes(ids: $ids, view: $view) { id idInView ... on Coalition { members { totalCount } } } }';
const NODE = 'query ($id: ID!) { node(id: $id) { id idInView ... on Coalition { members { totalCount } } } }';
const LWJ = 'source:lwj-2025-06-14';
const OTHER = 'source:us-state-media-note-2025-09-17';
const EARLIER = { knownAt: '2024-06-14' };

/** Views, each written in two ways. */
const SAME = [
  ['no view', null, {}],
  ['the defaults', null, { certainty: 'POSSIBLE', statuses: ['ASSERTED', 'DISPUTED'], excludeSources: [] }],
  ['statuses in another order', { statuses: ['RETRACTED', 'ASSERTED'] }, { statuses: ['ASSERTED', 'RETRACTED', 'ASSERTED'] }],
  ['a day', { asOf: '2024-01-28' }, { certainty: 'POSSIBLE', asOf: '2024-01-28' }],
  ['sources in another order', { excludeSources: [OTHER, LWJ] }, { excludeSources: [LWJ, OTHER, OTHER] }],
] as const;

/** Views that differ, if only in one part. */
const VIEWS = [
  {},
  { asOf: '2024-01-28' },
  { asOf: '2024-01-29' },
  { knownAt: '2024-01-28' },
  { asOf: '2024-01-28', certainty: 'CERTAIN' },
  { statuses: ['ASSERTED'] },
  { statuses: [] },
  { minConfidence: 'LOW' },
  { minConfidence: 'HIGH' },
  { sources: [] },
  { sources: [LWJ] },
  { excludeSources: [OTHER] },
  { minReliability: 'A' },
  { minReliability: 'F' },
];

/** Every kind of node, and every kind of place where a node stands. */
const PLACES = `query ($view: View) {
  coalition(id: "${COALITION}", view: $view) {
    id idInView
    evidence { id idInView source { id idInView } }
    members(first: 1) { nodes { id idInView subject { id idInView } object { id idInView } } edges { node { id idInView } } }
  }
  search(text: "Kataib Hezbollah", first: 1, view: $view) { nodes { id idInView } edges { matched { id idInView } } }
  network(around: ["${COALITION}"], view: $view) { nodes { entity { id idInView } } links { statement { id idInView } } }
  nodes(ids: ["${COALITION}"], view: $view) { id idInView }
}`;

/** Every object of an answer that has an id. */
function nodesIn(value: unknown): { readonly id: string; readonly idInView: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  return 'id' in value ? [value as never, ...below] : below;
}

describe('the identity of a node in its view', () => {
  onEngines('all', (store) => {
    const idInView = async (view: unknown) =>
      (await data(store(), MEMBERS, { id: COALITION, view })).coalition?.idInView as string | undefined;

    test.each(SAME)('is the same in one view, however that is asked for: %s', async (_name, one, other) => {
      expect(await idInView(other)).toBe(await idInView(one));
      expect(await idInView(one)).toBeDefined();
    });

    test('differs from view to view', async () => {
      const found = (await Promise.all(VIEWS.map(idInView))).filter((id) => id !== undefined);
      expect(found.length).toBeGreaterThan(8);
      expect(new Set(found).size).toBe(found.length);
    });

    test('is the id where there is no view, in every place', async () => {
      const nodes = nodesIn(await data(store(), PLACES));
      expect(nodes.length).toBeGreaterThan(20);
      expect(nodes.filter(({ id, idInView: own }) => own !== id)).toEqual([]);
    });

    test('holds the view in every place', async () => {
      const { coalition: node } = await data(store(), MEMBERS, { id: COALITION, view: EARLIER });
      const mark = node.idInView.slice(COALITION.length);
      const nodes = nodesIn(await data(store(), PLACES, { view: EARLIER }));
      expect(nodes.length).toBeGreaterThan(10);
      expect(nodes.filter(({ id, idInView: own }) => own !== `${id}${mark}`)).toEqual([]);
    });

    test('gives the node in its view again', async () => {
      const { coalition: then } = await data(store(), MEMBERS, { id: COALITION, view: EARLIER });
      const { coalition: now } = await data(store(), MEMBERS, { id: COALITION });
      expect(then.members.totalCount).toBeLessThan(now.members.totalCount);
      expect(await data(store(), NODE, { id: then.idInView })).toEqual({ node: then });
      expect(await data(store(), NODE, { id: COALITION })).toEqual({ node: now });
      const ids = [then.idInView, COALITION, 'nobody', then.idInView];
      expect(await data(store(), NODES, { ids })).toEqual({ nodes: [then, now, null, then] });
      const inView = { ids: [then.idInView, COALITION], view: EARLIER };
      expect(await data(store(), NODES, inView)).toEqual({ nodes: [then, then] });
    });

    test('is asked for what the query compiles for later, too', async () => {
      const text =
        'query ($id: ID!) { node(id: $id) { ... on Entity { idInView inferences(first: 1) { nodes { subject { idInView } } } } } }';
      const { coalition: node } = await data(store(), MEMBERS, { id: COALITION, view: EARLIER });
      const found = await data(store(), text, { id: node.idInView });
      expect(found.node.idInView).toBe(node.idInView);
      for (const { subject } of found.node.inferences.nodes) expect(subject.idInView).toBe(node.idInView);
    });

    const mark = (view: unknown) =>
      `${COALITION}@${Buffer.from(typeof view === 'string' ? view : JSON.stringify(view)).toString('base64url')}`;
    test.each([
      ['no text of a view', mark('not JSON')],
      ['another view than a server writes', mark({ certainty: 'POSSIBLE' })],
      ['a part that views do not have', mark({ asof: '2024-01-28' })],
      ['a day that does not exist', mark({ asOf: '2024-02-31' })],
      ['too long a text', mark({ sources: [`source:${'a'.repeat(5_000)}`] })],
    ])('is refused: %s', async (_name, id) => {
      const { errors } = await ask(store(), NODE, { id });
      expect(errors?.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code: 'BAD_INPUT', path: 'id' })]);
    });

    test('is refused beside another view', async () => {
      const { errors } = await ask(store(), NODES, { ids: [mark(EARLIER)], view: { knownAt: '2024-01-31' } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', path: 'view' });
    });

    test('is refused for a view that would fill the answer, and only where it is selected', async () => {
      const sources = Array.from({ length: 200 }, (_, i) => `source:${i}-of-many`);
      const code = async (field: string) => {
        const text = `query ($view: View) { coalition(id: "${COALITION}", view: $view) { ${field} } }`;
        return (await ask(store(), text, { view: { excludeSources: sources } })).errors?.[0]?.extensions.code;
      };
      expect(await code('idInView')).toBe('LIMIT');
      // None of these sources exists, which is found out when the graph is read.
      expect(await code('id')).toBe('NOT_FOUND');
    });
  });
});
