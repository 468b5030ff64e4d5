import { expect, test } from '@jest/globals';
import { stepTo } from '../../src/query/view/step.js';
import { absent, compare, exists, manySlot, not, selectPlan } from '../../src/store/plan.js';
import { model } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

/** The memberships of groups, of which the other end meets a condition. */
const listed = stepTo(model, ['MEMBERSHIP_SUBJECT'], 'in', 'Membership');
const coalition = stepTo(model, ['MEMBERSHIP_OBJECT'], 'out', 'Entity');
const PAGE = { limit: 2, after: null };
const ID = [{ kind: 'property', property: 'id' }] as const;

onEngines('article', (store) => {
  test.each([
    ['met by some', compare('id', '=', 'islamic-resistance-in-iraq')],
    ['met by none', compare('id', '=', 'nothing')],
    ['a negation', not(compare('id', '=', 'islamic-resistance-in-iraq'))],
    ['an absent property', absent('dateLo')],
  ] as const)('nodes from which a step leads to a node, as a list and as a condition: %s', async (_, where) => {
    const rowsOf = async (slot: Parameters<typeof manySlot>[1]) => {
      const shape = [...ID, manySlot(listed, { page: PAGE, order: [], ...slot })];
      return (await store().select(selectPlan('ArmedGroup', { shape }))).rows.map(({ row }) => row);
    };
    const through = await rowsOf({ shape: ID, where: absent('retractedOn'), through: { step: coalition, where } });
    const condition = await rowsOf({ shape: ID, where: { op: 'and', of: [absent('retractedOn'), exists(coalition, where)] } });
    expect(through).toEqual(condition);
    expect(through.length).toBeGreaterThan(5);
  });
});
