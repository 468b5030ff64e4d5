import { describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import { ask, data, schema } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

/** Lists that are computed, not stored: what stands around the list, its field with its arguments, and what tells one item from another. */
const LISTS: readonly (readonly [name: string, field: string, item: string, around?: string])[] = [
  ['search', 'search(text: "islamic resistance"', 'id'],
  ['suggest', 'suggest(text: "ka"', 'id'],
  ['searchTexts', 'searchTexts(text: "militias"', 'kind field excerpt statement { id } entity { id } evidence { id } source { id }'],
  ['duplicateCandidates', 'duplicateCandidates(entity: "kataib-hezbollah", minScore: 0.3', 'a { id } b { id } reasons { a b }'],
  ['timeline', 'timeline(ids: ["kataib-hezbollah", "iran", "united-states", "kataib-hezbollah"]', 'kind entity { id } statement { id }'],
  ['timeline of attacks', 'timeline(ids: ["islamic-resistance-in-iraq", "kataib-hezbollah"], kinds: [ATTACK]', 'entity { id }'],
  [
    'timeline in a view',
    'timeline(ids: ["united-states", "iran"], kinds: [STATEMENT_BEGINS, LISTED, STATED], view: { knownAt: "2026-01-01", statuses: [ASSERTED] }',
    'kind entity { id } statement { id }',
  ],
  ['timeline of one kind', 'timeline(ids: ["united-states", "hezbollah", "hamas"], kinds: [LISTED]', 'statement { id }'],
  ['changes', 'changes(from: "2024-01-28", to: "2024-02-10"', 'kind on entity { id } statement { id } evidence { id }'],
  [
    'changes around',
    'changes(from: "2000-01-01", to: "2026-12-31", around: ["iran"]',
    'kind on entity { id } statement { id } evidence { id }',
  ],
  ['inferences', 'inferences(subject: "kataib-hezbollah"', 'rule { id } subject { id } object { id }'],
  ['candidates', 'candidates(attack: "northeast-jordan-2024-01-28"', 'subject { id } object { id }'],
  ['inferences of an entity', 'inferences(', 'rule { id } object { id }', 'entity(id: "kataib-hezbollah")'],
  ['candidates of an attack', 'candidates(', 'subject { id } object { id }', 'attack(id: "northeast-jordan-2024-01-28")'],
];

interface Page {
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

type Paging = Readonly<Record<string, string | number>>;

function text([, field, item, around]: (typeof LISTS)[number], paging: Paging): string {
  const args = Object.entries(paging).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const asked = `list: ${field}${field.endsWith('(') ? '' : ', '}${args.join(', ')}) {
    nodes { ${item} } edges { cursor node { ${item} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`;
  return around ? `{ around: ${around} { ${asked} } }` : `{ ${asked} }`;
}

describe('lists that are computed', () => {
  test('all connections have one shape, and all fields with one take pages from both ends', () => {
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const connections = types.filter(({ name }) => name.endsWith('Connection'));
    for (const type of connections) {
      const edge = getNamedType(type.getFields()['edges']!.type);
      expect([type.name, Object.keys(type.getFields())]).toEqual([type.name, expect.arrayContaining(['nodes', 'pageInfo', 'totalCount'])]);
      expect(isObjectType(edge) && Object.keys(edge.getFields())).toEqual(expect.arrayContaining(['cursor', 'node']));
    }
    const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const));
    const listing = fields.filter(([, field]) => getNamedType(field.type).name.endsWith('Connection'));
    expect(listing.length).toBeGreaterThan(100);
    for (const [name, field] of listing)
      expect([name, field.args.map((arg) => arg.name)]).toEqual([name, expect.arrayContaining(['first', 'after', 'last', 'before'])]);
  });

  onEngines('all', (store) => {
    const page = async (list: (typeof LISTS)[number], paging: Paging): Promise<Page> => {
      const found = await data(store(), text(list, paging));
      return list[3] ? found.around.list : found.list;
    };

    test.each(LISTS)('%s: pages from both ends give the whole list', async (...list) => {
      const whole = await page(list as never, { first: 1000 });
      expect(whole.nodes.length).toBeGreaterThan(2);
      expect(whole.totalCount).toBe(whole.nodes.length);
      expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
      expect(await page(list as never, { last: 1000 })).toEqual(whole);
      const size = Math.max(2, Math.ceil(whole.nodes.length / 4));
      const on: unknown[] = [];
      const back: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { nodes, edges, pageInfo, totalCount } = await page(list as never, { first: size, ...(cursor && { after: cursor }) });
        expect([pageInfo.hasPreviousPage, totalCount]).toEqual([cursor !== '', whole.totalCount]);
        expect([pageInfo.startCursor, edges.map(({ node }) => node)]).toEqual([edges[0]!.cursor, nodes]);
        on.push(...nodes);
        cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      }
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { nodes, edges, pageInfo } = await page(list as never, { last: size, ...(cursor && { before: cursor }) });
        expect([pageInfo.hasNextPage, pageInfo.endCursor]).toEqual([cursor !== '', edges.at(-1)!.cursor]);
        back.unshift(...nodes);
        cursor = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
      }
      expect(on).toEqual(whole.nodes);
      expect(back).toEqual(whole.nodes);
    });

    test.each(LISTS)('%s: cursors go only with their direction', async (...list) => {
      const { pageInfo } = await page(list as never, { first: 1 });
      for (const paging of [{ last: 1, after: pageInfo.endCursor! }, { before: pageInfo.endCursor! }, { first: 1, last: 1 }]) {
        const { errors } = await ask(store(), text(list as never, paging));
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
      }
    });
  });
});
