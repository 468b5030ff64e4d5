import { describe, expect, test } from '@jest/globals';
import { countReads, data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const cite = (source: string, more: object = {}) => ({ source: `source:${source}`, summary: 'So it says.', locator: '1', ...more });
const disputes = (source: string, fields: string[], locator = '2') => cite(source, { stance: 'DISPUTES', locator, disputes: fields });

const FACTS = {
  sources: [
    { id: 'source:first', title: 'First', published: '2024-01-30', accessed: '2026-06-01' },
    { id: 'source:later', title: 'Later', published: '2025-01-01', accessed: '2026-06-01' },
    { id: 'source:last', title: 'Last', published: '2026-01-01', accessed: '2026-06-01' },
  ],
  attacks: [
    { id: 'raid', name: 'Raid', date: '2024-01-28', evidence: [cite('first')] },
    {
      id: 'raid',
      name: 'Raid',
      injured: { best: 25, low: 20 },
      evidence: [
        cite('later', { locator: '2' }),
        disputes('last', ['injuredLow', 'injuredBest']),
        disputes('first', ['injuredBest', 'date'], '3'),
      ],
    },
    { id: 'quiet', name: 'Quiet', evidence: [cite('first')] },
  ],
  armedGroups: [{ id: 'red', name: 'Red', evidence: [cite('first')] }],
  coalitions: [{ id: 'front', name: 'Front', evidence: [cite('first')] }],
  memberships: [
    { subject: 'red', object: 'front', role: 'key', valid: { from: '2023' }, evidence: [cite('first'), disputes('last', ['validFrom'])] },
  ],
};

const SELECTION = 'disputedFields { field evidence { locator source { id } } }';
const line = ({ field, evidence }: { field: string; evidence: readonly { locator: string; source: { id: string } }[] }) =>
  `${field}: ${evidence.map((e) => `${e.source.id.replace('source:', '')} ${e.locator}`).join(', ')}`;

/** A view, and the disputed fields of the attack and of the membership in it. */
const VIEWS: readonly (readonly [name: string, view: string, attack: readonly string[], membership: readonly string[] | null])[] = [
  ['everything', '{}', ['injuredBest: first 3, last 2', 'date: first 3', 'injuredLow: last 2'], ['validFrom: last 2']],
  ['before the figure was known', '{ knownAt: "2024-06-01" }', ['date: first 3'], []],
  ['before the last source', '{ knownAt: "2025-06-01" }', ['injuredBest: first 3', 'date: first 3'], []],
  ['without the source of the figure', '{ excludeSources: ["source:later"] }', ['date: first 3'], ['validFrom: last 2']],
  ['of the source that disputes nothing else', '{ sources: ["source:later"] }', [], null],
];

describe('fields that a source disputes', () =>
  onEngines(
    (store) => loadValue(store, FACTS),
    (store) => {
      test.each(VIEWS)('in a view of %s', async (_name, view, attack, membership) => {
        const found = await data(
          store(),
          `{ attack(id: "raid", view: ${view}) { ${SELECTION} }
          quiet: attack(id: "quiet", view: ${view}) { ${SELECTION} }
          membership(id: "membership:red:front", view: ${view}) { status ${SELECTION} } }`,
        );
        expect(found.attack.disputedFields.map(line)).toEqual(attack);
        expect(found.quiet?.disputedFields ?? []).toEqual([]);
        expect(found.membership?.disputedFields.map(line) ?? null).toEqual(membership);
        if (membership) expect(found.membership.status).toBe(membership.length > 0 ? 'DISPUTED' : 'ASSERTED');
      });

      test('of every type in a list, on interfaces, under aliases, without a further read', async () => {
        const { store: counted, counts } = countReads(store());
        const found = await data(
          counted,
          `{ entities(orderBy: { field: ID }) { nodes { id a: disputedFields { __typename field } ...More } } }
        fragment More on Entity { b: disputedFields { of: evidence { it: disputes stance } } }`,
        );
        expect(counts.select).toBe(1);
        const raid = found.entities.nodes.find((node: { id: string }) => node.id === 'raid');
        expect(raid.a.map((each: { field: string }) => each.field)).toEqual(['injuredBest', 'date', 'injuredLow']);
        expect(raid.b[2]).toEqual({ of: [{ it: ['injuredLow', 'injuredBest'], stance: 'DISPUTES' }] });
        expect(found.entities.nodes.filter((node: { a: unknown[] }) => node.a.length > 0)).toHaveLength(1);
      });

      test('a dispute of a field is none of the name', async () => {
        const { names } = await data(
          store(),
          '{ names(filter: { subject: { id: { eq: "raid" } } }) { nodes { status evidence { stance } } } }',
        );
        expect(names.nodes).toEqual([{ status: 'ASSERTED', evidence: [{ stance: 'SUPPORTS' }, { stance: 'SUPPORTS' }] }]);
      });
    },
  ));
