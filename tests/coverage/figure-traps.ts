import { expect, it } from '@jest/globals';
import type { Dossiers } from './dossiers.js';
import { ASAIB, designations, IRI, LWJ, members, OTHER_FIVE, SIX, subjects, UNLISTED } from './trap-questions.js';

export function nameTraps({ ask }: Dossiers) {
  it('one name, two actors: the coalition first, then the group that the OFAC list calls so', async () => {
    const { search } = await ask(
      '{ search(text: "Islamic Resistance in Iraq", first: 2) { edges { node { id __typename } matchedName matchedKind reason } } }',
    );
    expect(search.edges).toEqual([
      { node: { id: IRI, __typename: 'Coalition' }, matchedName: 'Islamic Resistance in Iraq', matchedKind: 'PRIMARY', reason: 'EXACT' },
      {
        node: { id: 'kataib-hezbollah', __typename: 'ArmedGroup' },
        matchedName: 'ISLAMIC RESISTANCE IN IRAQ',
        matchedKind: 'LISTED_AS',
        reason: 'FOLDED',
      },
    ]);
  });

  it.each(['Asaib Ahl al Haq', "Asa'ib Ahl al-Haq", 'عصائب أهل الحق'])('%s is the same one group', async (text) => {
    const { search, names } = await ask(
      `query ($text: String!) {
        search(text: $text, first: 1) { edges { node { id } matchedName reason } }
        names(filter: { value: { eq: $text } }) { nodes { subject { id } } }
      }`,
      { text },
    );
    expect(search.edges).toEqual([{ node: { id: ASAIB }, matchedName: text, reason: 'EXACT' }]);
    expect(new Set(subjects(names))).toEqual(new Set([ASAIB]));
  });

  it('its names carry script, language and kind', async () => {
    const { armedGroup } = await ask(`{ armedGroup(id: "${ASAIB}") {
      names(filter: { kind: { in: [PRIMARY, TRANSLITERATION] } }, orderBy: { field: VALUE }) { nodes { value kind script language } }
    } }`);
    expect(armedGroup.names.nodes).toHaveLength(3);
    expect(armedGroup.names.nodes).toEqual(
      expect.arrayContaining([
        { value: 'Asaib Ahl al Haq', kind: 'PRIMARY', script: 'Latn', language: null },
        { value: "Asa'ib Ahl al-Haq", kind: 'TRANSLITERATION', script: 'Latn', language: 'ar-Latn' },
        { value: 'عصائب أهل الحق', kind: 'PRIMARY', script: 'Arab', language: 'ar' },
      ]),
    );
  });

  it('a source in Arabic is no evidence for a name in Latin letters', async () => {
    const { armedGroup } = await ask(`{ armedGroup(id: "harakat-hezbollah-al-nujaba") {
      names(filter: { script: { eq: "Latn" }, evidence: { some: { source: { language: { eq: "ar" } } } } }) { nodes { value } }
    } }`);
    expect(armedGroup.names.nodes).toEqual([]);
  });
}

export function figureTraps({ ask }: Dossiers) {
  it('figures of different scope and day stand side by side, and are never added up', async () => {
    const { coalition, attackStats } = await ask(`{
      coalition(id: "${IRI}") { estimates(orderBy: { field: ID }) { nodes { measure bound value scope asOf status } } }
      attackStats(by: [ACTOR], filter: { attributions: { some: { object: { id: { eq: "${IRI}" } } } } }) { attacks }
    }`);
    const claimed = { measure: 'CLAIMED_ATTACKS', scope: 'On Israel', status: 'ASSERTED' };
    const made = { measure: 'ATTACKS', bound: 'MORE_THAN', value: 180, status: 'ASSERTED' };
    expect(coalition.estimates.nodes).toHaveLength(4);
    expect(coalition.estimates.nodes).toEqual(
      expect.arrayContaining([
        { ...made, scope: 'On US forces in Jordan, Syria and Iraq', asOf: '2024-08-15' },
        { ...made, scope: 'On US forces in Iraq and Syria', asOf: '2024-06-20' },
        { ...claimed, bound: 'VAGUE', value: null, asOf: null },
        { ...claimed, bound: 'MORE_THAN', value: 115, asOf: '2024-06-20' },
      ]),
    );
    expect(attackStats.attacks).toBe(2);
  });

  it('other counts of the injured stand beside the record, dispute nothing, and add nothing to sums', async () => {
    const { attack, attackStats } = await ask(`{
      attack(id: "northeast-jordan-2024-01-28") { injured { low best high } estimates { nodes { measure bound value status } } }
      attackStats(by: [LOCATION], filter: { id: { eq: "northeast-jordan-2024-01-28" } }) { buckets { injured { best unknown } } }
    }`);
    expect(attack.injured).toEqual({ low: null, best: 25, high: null });
    expect(attack.estimates.nodes).toEqual([
      { measure: 'INJURED', bound: 'AT_LEAST', value: 34, status: 'ASSERTED' },
      { measure: 'INJURED', bound: 'EXACT', value: 34, status: 'ASSERTED' },
    ]);
    expect(attackStats.buckets).toEqual([{ injured: { best: 25, unknown: 0 } }]);
  });

  it('a claim taken back stays a true statement; both claims of one attack stand', async () => {
    const { attack } = await ask(
      `{ attack(id: "harir-2023-10-17") { claims(orderBy: { field: OBJECT_NAME }) { nodes { object { id } status withdrawn } } } }`,
    );
    expect(attack.claims.nodes).toEqual([
      { object: { id: IRI }, status: 'ASSERTED', withdrawn: false },
      { object: { id: 'tashkil-al-waritheen' }, status: 'ASSERTED', withdrawn: true },
    ]);
  });
}

export function viewTraps({ ask }: Dossiers) {
  it('once a source gives the start, the day before it is excluded; nobody is a member before the coalition was founded', async () => {
    expect(await members(ask, { asOf: '2023-10-11' })).toEqual([]);
    expect(await members(ask, { asOf: '2023-10-12' })).toEqual(SIX);
    expect(await members(ask, { asOf: '2023-10-11', certainty: 'CERTAIN' })).toEqual([]);
    expect(await members(ask, { asOf: '2023-10-12', certainty: 'CERTAIN' })).toEqual(OTHER_FIVE);
  });

  it('a membership is certain between the first and the last day on which a source speaks of it', async () => {
    expect(await members(ask, { asOf: '2024-11-17', certainty: 'CERTAIN' })).toEqual(OTHER_FIVE);
    expect(await members(ask, { asOf: '2024-11-18', certainty: 'CERTAIN' })).toEqual(SIX);
    expect(await members(ask, { asOf: '2025-06-14', certainty: 'CERTAIN' })).toEqual(SIX);
    const stillNamedInSeptember = ['harakat-hezbollah-al-nujaba', 'kataib-sayyid-al-shuhada'];
    expect(await members(ask, { asOf: '2025-06-15', certainty: 'CERTAIN' })).toEqual(stillNamedInSeptember);
    expect(await members(ask, { asOf: '2025-09-17', certainty: 'CERTAIN' })).toEqual(stillNamedInSeptember);
    expect(await members(ask, { asOf: '2025-09-18', certainty: 'CERTAIN' })).toEqual([]);
  });

  it('without the article only what others say is left', async () => {
    const view = { excludeSources: [LWJ] };
    const found = await ask(
      `query ($view: View) {
        axis: coalition(id: "axis-of-resistance", view: $view) { name }
        attack(id: "ain-al-asad-2025-06-14", view: $view) { name }
        jordan: attack(id: "northeast-jordan-2024-01-28", view: $view) {
          attributions(orderBy: { field: OBJECT_NAME }) { nodes { object { id } evidence { source { id } } } }
          estimates { nodes { value status } }
        }
        memberships(view: $view, orderBy: { field: SUBJECT_NAME }) { nodes { subject { id } object { id } knownFrom evidence { source { id } } } }
        integrations(view: $view) { nodes { id unit } }
        sponsorships(view: $view, orderBy: { field: OBJECT_NAME }) { nodes { subject { id } object { id } } }
        statements(filter: { evidence: { some: { source: { id: { eq: "${LWJ}" } } } } }, view: $view) { totalCount }
      }`,
      { view },
    );
    expect(found.axis).toBeNull();
    expect(found.attack).toBeNull();
    const stateSays = { source: { id: 'source:us-state-fact-sheet-2025-09-17' } };
    expect(found.jordan.attributions.nodes).toEqual([
      { object: { id: 'harakat-ansar-allah-al-awfiya' }, evidence: [stateSays, { source: { id: 'source:corruptionbuzz-fact-sheet' } }] },
      { object: { id: IRI }, evidence: [stateSays] },
    ]);
    expect(found.jordan.estimates.nodes).toEqual([
      { value: 34, status: 'ASSERTED' },
      { value: 34, status: 'ASSERTED' },
    ]);
    expect(subjects(found.memberships)).toEqual(SIX);
    for (const { object, evidence } of found.memberships.nodes) {
      expect(object.id).toBe(IRI);
      expect(evidence).not.toContainEqual({ source: { id: LWJ } });
    }
    expect(found.integrations.nodes).toEqual([{ id: 'integration:kataib-imam-ali:popular-mobilization-forces', unit: '40th Brigade' }]);
    expect(found.sponsorships.nodes).toEqual([
      { subject: { id: 'iran' }, object: { id: 'harakat-hezbollah-al-nujaba' } },
      { subject: { id: 'iran' }, object: { id: 'kataib-sayyid-al-shuhada' } },
    ]);
    expect(found.statements.totalCount).toBe(0);
    // The entries of the OFAC list are there, of the two groups by an act that no source names.
    const left = [...(await designations(ask, view)).keys()].filter((id) => UNLISTED.includes(id));
    expect(left).toEqual(['asaib-ahl-al-haq', 'kataib-hezbollah'].map((id) => `designation:${id}:united-states:_`));
  });

  it('an id alone can be asked for, whether it is known or not', async () => {
    const query = `query ($view: View) { membership(id: "membership:${ASAIB}:${IRI}", view: $view) { id } }`;
    expect(await ask(query, { view: { knownAt: '2024-11-17' } })).toEqual({ membership: null });
    expect(await ask(query, { view: { knownAt: '2024-11-18' } })).toEqual({ membership: { id: `membership:${ASAIB}:${IRI}` } });
  });
}
