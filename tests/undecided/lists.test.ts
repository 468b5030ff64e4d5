import { describe, expect, it } from '@jest/globals';
import { ask, countReads, data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const WITHOUT_LIST = ['designation:asaib-ahl-al-haq:united-states:_', 'designation:kataib-hezbollah:united-states:_'];
const FTO = 'filter: { list: { eq: "FTO" } }';

describe('the undecided items of a list', () => {
  onEngines('all', (store) => {
    it('are the designations of which no source names the list', async () => {
      const { designations } = await data(store(), `{ designations(${FTO}) { totalCount undecided { totalCount nodes { id list } } } }`);
      expect(designations).toEqual({ totalCount: 4, undecided: { totalCount: 2, nodes: WITHOUT_LIST.map((id) => ({ id, list: null })) } });
    });

    it('are a list like others: pages both ways, cursors, edges, what is selected on them', async () => {
      const page = (args: string) => `{ designations(${FTO}, orderBy: { field: ID, direction: DESC }) {
        undecided(${args}) { totalCount edges { cursor node { id subject { id } } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } }
      } }`;
      const undecided = async (args: string) => (await data(store(), page(args))).designations.undecided;
      const first = await undecided('first: 1');
      expect(first).toMatchObject({ totalCount: 2, edges: [{ node: { id: WITHOUT_LIST[1] } }], pageInfo: { hasNextPage: true } });
      const second = await undecided(`first: 1, after: "${first.pageInfo.endCursor}"`);
      expect(second).toMatchObject({ edges: [{ node: { id: WITHOUT_LIST[0] } }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
      expect(await undecided(`last: 1, before: "${second.pageInfo.startCursor}"`)).toMatchObject({ edges: first.edges });
      const { errors } = await ask(store(), page('first: 1001'));
      expect(errors?.[0]?.extensions.code).toBe('LIMIT');
    });

    it('belong to each node of a list, and to each alias', async () => {
      const query = `{ armedGroups(filter: { id: { in: ["hamas", "kataib-hezbollah"] } }, orderBy: { field: ID }) { nodes {
        id designations(${FTO}) { totalCount undecided { nodes { id } } counted: undecided(first: 0) { totalCount } }
      } } }`;
      expect((await data(store(), query)).armedGroups.nodes).toEqual([
        { id: 'hamas', designations: { totalCount: 0, undecided: { nodes: [] }, counted: { totalCount: 0 } } },
        {
          id: 'kataib-hezbollah',
          designations: { totalCount: 0, undecided: { nodes: [{ id: WITHOUT_LIST[1] }] }, counted: { totalCount: 1 } },
        },
      ]);
    });

    it('are also listed by a negation, which says of them only that nothing meets it', async () => {
      const query = `{ designations(filter: { not: { list: { eq: "FTO" } } }) { nodes { id } undecided { nodes { id } undecided { totalCount } } } }`;
      const { nodes, undecided } = (await data(store(), query)).designations;
      expect(undecided).toEqual({ nodes: WITHOUT_LIST.map((id) => ({ id })), undecided: { totalCount: 0 } });
      expect(nodes).toEqual(expect.arrayContaining(undecided.nodes));
    });

    it('are one read more where they are selected, and none where nothing can be unknown', async () => {
      const { store: counted, counts } = countReads(store());
      await data(counted, `{ designations(${FTO}) { totalCount } }`);
      expect(counts.select).toBe(1);
      await data(counted, `{ designations(${FTO}) { totalCount undecided { totalCount nodes { id } } } }`);
      expect(counts.select).toBe(1 + 2);
      const decided =
        'designations(filter: { list: { isNull: false } }, view: { asOf: "2024-01-01" }) { totalCount undecided { totalCount nodes { id } } }';
      expect((await data(counted, `{ ${decided} }`)).designations.undecided).toEqual({ totalCount: 0, nodes: [] });
      expect(counts.select).toBe(3 + 1);
    });
  });
});
