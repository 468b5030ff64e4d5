import { expect, it } from '@jest/globals';
import { data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

/** What a list of the seeds has, for sure, on a day: the first parts of its ids' subjects. */
const CASES: readonly (readonly [title: string, list: string, filter: string, view: object, subjects: readonly string[]])[] = [
  [
    'listings of which the day is given in years hold from the end of the year on',
    'designations',
    '{ list: { eq: "SDGT" } }',
    { asOf: '2024-06-01' },
    ['akram-al-kabi', 'harakat-hezbollah-al-nujaba', 'hashim-finyan-rahim-al-saraji', 'kataib-sayyid-al-shuhada', 'shibl-al-zaydi'],
  ],
  [
    'a listing holds a day after the last source saw it',
    'designations',
    '{ list: { eq: "FTO" } }',
    { asOf: '2025-09-18' },
    ['harakat-ansar-allah-al-awfiya', 'harakat-hezbollah-al-nujaba', 'kataib-imam-ali', 'kataib-sayyid-al-shuhada'],
  ],
  ['not on the day before it', 'designations', '{ list: { eq: "FTO" } }', { asOf: '2025-09-16' }, []],
  [
    'and as it was known then',
    'designations',
    '{ list: { eq: "FTO" }, subject: { id: { eq: "kataib-imam-ali" } } }',
    { asOf: '2026-06-01', knownAt: '2025-09-17' },
    ['kataib-imam-ali'],
  ],
  [
    'and by one source alone',
    'designations',
    '{ subject: { id: { eq: "kataib-imam-ali" } } }',
    { asOf: '2026-06-01', sources: ['source:lwj-kataib-imam-ali-2025-06'] },
    ['kataib-imam-ali'],
  ],
  [
    'a listing that a later source contradicts holds until that source',
    'designations',
    '{ list: { eq: "SDGT" }, subject: { id: { eq: "kataib-imam-ali" } } }',
    { asOf: '2025-09-17', knownAt: '2025-09-18' },
    ['kataib-imam-ali'],
  ],
  [
    'and not from then on',
    'designations',
    '{ list: { eq: "SDGT" }, subject: { id: { eq: "kataib-imam-ali" } } }',
    { asOf: '2025-09-18', knownAt: '2025-09-18' },
    [],
  ],
  [
    'but where another source saw it later',
    'designations',
    '{ list: { eq: "SDGT" }, subject: { id: { eq: "kataib-imam-ali" } } }',
    { asOf: '2025-09-18' },
    ['kataib-imam-ali'],
  ],
  [
    'an integration by law lasts',
    'integrations',
    '{}',
    { asOf: '2026-01-01' },
    [
      'asaib-ahl-al-haq',
      'harakat-ansar-allah-al-awfiya',
      'harakat-hezbollah-al-nujaba',
      'kataib-hezbollah',
      'kataib-imam-ali',
      'kataib-sayyid-al-shuhada',
    ],
  ],
  [
    'an office is sure on the day on which a source saw it',
    'leaderships',
    '{}',
    { asOf: '2025-09-17' },
    ['akram-al-kabi', 'hashim-finyan-rahim-al-saraji', 'haydar-muzhir-malak-al-saidi'],
  ],
  ['and on no later one', 'leaderships', '{}', { asOf: '2025-09-18' }, []],
];

onEngines('all', (store) => {
  it.each(CASES)('certain: %s', async (_title, list, filter, view, subjects) => {
    const query = `query ($view: View) { found: ${list}(filter: ${filter}, view: $view, first: 100) { totalCount nodes { subject { id } } } }`;
    const { found } = await data(store(), query, { view: { ...view, certainty: 'CERTAIN' } });
    expect(found.nodes.map((n: { subject: { id: string } }) => n.subject.id).sort()).toEqual(subjects);
    expect(found.totalCount).toBe(subjects.length);
  });
});
