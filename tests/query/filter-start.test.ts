import { describe, expect, it } from '@jest/globals';
import { data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

/** Filters that lead to an id, by the list that they are for. */
const FILTERS: readonly (readonly [list: string, filter: string])[] = [
  ['armedGroups', '{ memberships: { some: { object: { id: { eq: "islamic-resistance-in-iraq" } } } } }'],
  ['armedGroups', '{ memberships: { some: { subject: { id: { eq: "kataib-hezbollah" } } } } }'],
  ['actors', '{ memberships: { some: { object: { id: { in: ["islamic-resistance-in-iraq", "axis-of-resistance"] } } } } }'],
  ['coalitions', '{ members: { some: { subject: { memberships: { some: { object: { id: { eq: "axis-of-resistance" } } } } } } } }'],
  ['statements', '{ party: { id: { eq: "kataib-hezbollah" } } }'],
  ['sponsorships', '{ object: { id: { eq: "axis-of-resistance" } }, subject: { id: { eq: "iran" } } }'],
  ['attacks', '{ location: { country: { id: { eq: "iraq" } } }, weapons: { some: { id: { eq: "drone" } } } }'],
  ['sources', '{ publisher: { id: { eq: "long-war-journal" } } }'],
];

// A filter that leads to an id is read from there; inside a negation it is tested node by node.
describe('a filter that leads to an id', () => {
  onEngines('all', (store) => {
    it.each(FILTERS)('finds the same %s as node by node: %s', async (list, filter) => {
      const page = `{ totalCount nodes { id } }`;
      const { from, each } = await data(
        store(),
        `{ from: ${list}(filter: ${filter}, first: 500) ${page} each: ${list}(filter: { not: { not: ${filter} } }, first: 500) ${page} }`,
      );
      expect(from).toEqual(each);
      expect(from.totalCount).toBe(from.nodes.length);
      expect(from.totalCount).toBeGreaterThan(0);
    });
  });
});
