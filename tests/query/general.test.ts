import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadValue, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';

const says = (source: string, more: object = {}) => [{ source: `source:${source}`, summary: `${source} says so.`, ...more }];
const source = (id: string, published: string) => ({ id: `source:${id}`, title: id, published, accessed: '2026-01-01' });

const WORLD = {
  sources: [source('early', '2020-01-01'), source('late', '2022-01-01'), source('list', '2023-01-01')],
  states: ['north', 'south'].map((id) => ({ id, name: id, evidence: says('early') })),
  armedGroups: ['red', 'blue'].map((id) => ({ id, name: id, evidence: says('early') })),
  designations: [
    // What one source says in general of both groups, and of one of them of two states.
    { subject: 'red', object: 'north', evidence: says('early') },
    { subject: 'red', object: 'south', evidence: says('early') },
    { subject: 'blue', object: 'north', evidence: says('early') },
    { subject: 'red', object: 'north', list: 'A', valid: { from: '2021' }, evidence: says('late') },
  ],
};
const GENERAL = 'designation:red:north:_';
const ACT = 'designation:red:north:a';

onEachEngine((engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await loadValue(store, WORLD);
  }, 120_000);
  afterAll(() => store.close());

  /** What an actor's list, its count, the root list, the list of all statements and an id show of what is said of red by north. */
  const shown = async (view: object) => {
    const query = `query ($view: View) {
      armedGroup(id: "red", view: $view) { designations(filter: { object: { id: { eq: "north" } } }, orderBy: { field: ID }) { totalCount nodes { id status } } }
      statements(filter: { type: { eq: DESIGNATION }, party: { id: { eq: "red" } } }, orderBy: { field: ID }, view: $view) { nodes { id } }
      designations(filter: { subject: { id: { eq: "red" } }, object: { id: { eq: "north" } } }, orderBy: { field: ID }, view: $view) { nodes { id } }
      nodes(ids: ["${GENERAL}"], view: $view) { ... on Designation { id } }
    }`;
    const found = await data(store, query, { view });
    const { totalCount, nodes } = found.armedGroup.designations as { totalCount: number; nodes: { id: string; status: string }[] };
    const ids = nodes.map(({ id }) => id);
    expect(totalCount).toBe(ids.length);
    expect(found.designations.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(found.statements.nodes.map(({ id }: { id: string }) => id).filter((id: string) => id.includes(':north'))).toEqual(ids);
    expect(found.nodes[0] !== null).toBe(ids.includes(GENERAL));
    return nodes.map(({ id, status }) => `${id === GENERAL ? 'general' : 'act'} ${status}`);
  };

  it('statements said in general count until an act is known, and from then on the act alone', async () => {
    expect(await shown({ knownAt: '2021-12-31' })).toEqual(['general ASSERTED']);
    expect(await shown({ knownAt: '2022-01-01' })).toEqual(['act ASSERTED']);
    expect(await shown({})).toEqual(['act ASSERTED']);
  });

  it('do not hold on a day before the act, once that is known', async () => {
    expect(await shown({ asOf: '2020-06-01' })).toEqual([]);
    expect(await shown({ asOf: '2020-06-01', knownAt: '2021-12-31' })).toEqual(['general ASSERTED']);
    expect(await shown({ asOf: '2021-06-01' })).toEqual(['act ASSERTED']);
  });

  it('stand in a view of sources that know no act', async () => {
    expect(await shown({ sources: ['source:early'] })).toEqual(['general ASSERTED']);
    expect(await shown({ excludeSources: ['source:late'] })).toEqual(['general ASSERTED']);
    expect(await shown({ sources: ['source:early', 'source:late'] })).toEqual(['act ASSERTED']);
    expect(await shown({ sources: ['source:early', 'source:late'], knownAt: '2021-12-31' })).toEqual(['general ASSERTED']);
  });

  it('are shown, as what they are, where a view asks for them', async () => {
    const all = { statuses: ['ASSERTED', 'SPECIFIED'] };
    expect(await shown(all)).toEqual(['general SPECIFIED', 'act ASSERTED']);
    expect(await shown({ statuses: ['SPECIFIED'] })).toEqual(['general SPECIFIED']);
    expect(await shown({ ...all, knownAt: '2021-12-31' })).toEqual(['general ASSERTED']);
    expect(await shown({ ...all, excludeSources: ['source:list'] })).toEqual(['general SPECIFIED', 'act ASSERTED']);
    expect(await shown({ ...all, sources: ['source:early'] })).toEqual(['general ASSERTED']);
  });

  it('of another state, and of another actor, are none of its concern', async () => {
    const { designations } = await data(store, '{ designations(orderBy: { field: ID }) { nodes { id } } }');
    const others = ['designation:blue:north:_', 'designation:red:south:_'];
    expect(designations.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([...others, ACT].sort());
  });

  it('that are written after the act, or again, are specified too', async () => {
    await loadValue(store, { designations: [{ subject: 'blue', object: 'south', list: 'A', evidence: says('late') }] });
    await loadValue(store, {
      designations: [
        { subject: 'blue', object: 'south', evidence: says('early') },
        { subject: 'red', object: 'north', note: 'Again.', evidence: says('list') },
      ],
    });
    const { designations } = await data(
      store,
      '{ designations(filter: { subject: { id: { eq: "blue" } }, object: { id: { eq: "south" } } }) { nodes { id } } }',
    );
    expect(designations.nodes).toEqual([{ id: 'designation:blue:south:a' }]);
    expect(await shown({})).toEqual(['act ASSERTED']);
    expect(await store.check()).toEqual([]);
  });

  it('are specified from another day when the source of the act is redated', async () => {
    await loadValue(store, { sources: [source('late', '2024-01-01')] });
    expect(await shown({ knownAt: '2023-12-31' })).toEqual(['general ASSERTED']);
    expect(await shown({ knownAt: '2024-01-01' })).toEqual(['act ASSERTED']);
    await loadValue(store, { sources: [source('late', '2022-01-01')] });
    expect(await store.check()).toEqual([]);
  });

  it('stand again once the act is withdrawn', async () => {
    const act = { subject: 'red', object: 'north', list: 'A' };
    await loadValue(store, { designations: [{ ...act, retractedOn: '2025-01-01', evidence: says('late') }] });
    expect(await shown({})).toEqual(['general ASSERTED']);
    expect(await store.check()).toEqual([]);
  });
});
