import { describe, expect, it } from '@jest/globals';
import { type Dossiers, onEachEngine } from './dossiers.js';

const IRI = 'islamic-resistance-in-iraq';
const SIX = [
  'asaib-ahl-al-haq',
  'harakat-ansar-allah-al-awfiya',
  'harakat-hezbollah-al-nujaba',
  'kataib-hezbollah',
  'kataib-imam-ali',
  'kataib-sayyid-al-shuhada',
];
const [ASAIB, ...OTHER_FIVE] = SIX as [string, ...string[]];
const LWJ = 'source:lwj-2025-06-14';
const UNLISTED = SIX.map((id) => `designation:${id}:united-states:_`);
const ids = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id);

interface Ended {
  subject: { id: string };
  object: { id: string };
}
const subjects = (connection: { nodes: Ended[] }) => connection.nodes.map(({ subject }) => subject.id);
const objects = (connection: { nodes: Ended[] }) => connection.nodes.map(({ object }) => object.id);

async function members(ask: Dossiers['ask'], view: object) {
  const query = `query ($view: View) {
    coalition(id: "${IRI}", view: $view) { members(orderBy: { field: SUBJECT_NAME }) { totalCount nodes { subject { id } status } } }
  }`;
  const { coalition } = await ask(query, { view });
  expect(coalition.members.totalCount).toBe(coalition.members.nodes.length);
  return subjects(coalition.members);
}

async function designations(ask: Dossiers['ask'], view: object): Promise<Map<string, string>> {
  const query = 'query ($view: View) { designations(view: $view, orderBy: { field: ID }) { totalCount nodes { id status } } }';
  const { designations: found } = await ask(query, { view });
  expect(found.totalCount).toBe(found.nodes.length);
  return new Map(found.nodes.map(({ id, status }: { id: string; status: string }) => [id, status]));
}

function articleTraps({ ask }: Dossiers) {
  it('a coalition’s act is not each member’s act', async () => {
    const { attack, armedGroups } = await ask(`{
      attack(id: "northeast-jordan-2024-01-28") { attributions { totalCount nodes { object { id __typename } strength } } }
      armedGroups(filter: { memberships: { some: { object: { id: { eq: "${IRI}" } } } } }, orderBy: { field: ID }) {
        nodes { id attributions { totalCount } claims { totalCount } }
      }
    }`);
    expect(attack.attributions).toEqual({ totalCount: 1, nodes: [{ object: { id: IRI, __typename: 'Coalition' }, strength: 'ASSESSED' }] });
    expect(armedGroups.nodes).toEqual(SIX.map((id) => ({ id, attributions: { totalCount: 0 }, claims: { totalCount: 0 } })));
  });

  it.todo('each member is a candidate for the coalition’s attack, derived, with its premises shown (inferences)');

  it('what is said of militias nobody names is laid on no named group', async () => {
    const { armedGroups, memberships, collectives } = await ask(`{
      armedGroups { nodes { id } }
      memberships(filter: { object: { id: { eq: "axis-of-resistance" } } }, orderBy: { field: SUBJECT_NAME }) { nodes { subject { id } object { id } } }
      collectives(orderBy: { field: ID }) { nodes { id name } }
    }`);
    expect(ids(collectives)).toEqual(['allies-of-hamas', 'iran-backed-militias-iraq', 'militias-of-the-iri']);
    for (const id of ids(collectives)) expect(ids(armedGroups)).not.toContain(id);
    expect(subjects(memberships)).toEqual(['hamas', 'hezbollah', 'houthis', 'iran-backed-militias-iraq', 'palestinian-islamic-jihad']);
  });

  it('integrated into the PMF is not commanded by the prime minister: the way there ends in a nominal step', async () => {
    const { paths, armedGroups, stateOrgan } = await ask(`{
      paths(from: "kataib-hezbollah", to: "prime-minister-of-iraq", maxHops: 2) {
        totalCount nodes { statements { __typename ... on Subordination { basis subject { id } } } }
      }
      armedGroups(filter: { superiors: { some: {} } }) { totalCount }
      stateOrgan(id: "prime-minister-of-iraq") { subordinates { nodes { subject { id } basis } } }
    }`);
    const nominal = { basis: 'NOMINAL', subject: { id: 'popular-mobilization-forces' } };
    expect(paths).toEqual({
      totalCount: 1,
      nodes: [{ statements: [{ __typename: 'Integration' }, { __typename: 'Subordination', ...nominal }] }],
    });
    expect(armedGroups.totalCount).toBe(0);
    expect(stateOrgan.subordinates.nodes).toEqual([nominal]);
  });

  it('a day on which it was so is no start: unknown bounds stay unknown', async () => {
    const { memberships, dated } = await ask(`{
      memberships(filter: { object: { id: { eq: "${IRI}" } } }) { nodes { valid { from { edtf } to { edtf } } knownFrom evidence { observedOn { edtf } } } }
      dated: statements(filter: { or: [{ valid: { from: { isNull: false } } }, { valid: { to: { isNull: false } } }] }) { totalCount }
    }`);
    expect(memberships.nodes).toHaveLength(6);
    for (const { valid, knownFrom, evidence } of memberships.nodes) {
      expect({ valid, knownFrom }).toEqual({ valid: { from: null, to: null }, knownFrom: '2025-06-14' });
      for (const { observedOn } of evidence) expect(observedOn).toEqual({ edtf: '2025-06-14' });
    }
    expect(dated.totalCount).toBe(0);
  });

  it('an unknown start allows every day and forces none but the day observed', async () => {
    expect(await members(ask, { asOf: '1990-01-01' })).toEqual(SIX);
    expect(await members(ask, { asOf: '2025-06-13', certainty: 'CERTAIN' })).toEqual([]);
    expect(await members(ask, { asOf: '2025-06-14', certainty: 'CERTAIN' })).toEqual(SIX);
    expect(await members(ask, { asOf: '2025-06-15', certainty: 'CERTAIN' })).toEqual([]);
  });

  it('unknown casualties are not zero: not on the record, not in a filter, not in a sum', async () => {
    const { attack, none, unknown, attackStats } = await ask(`{
      attack(id: "ain-al-asad-2025-06-14") { killed { best } injured { best } }
      none: attacks(filter: { killed: { best: { eq: 0 } } }) { totalCount }
      unknown: attacks(filter: { killed: { best: { isNull: true } } }, orderBy: { field: ID }) { nodes { id name } }
      attackStats(by: [YEAR]) { buckets { keys { value } killed { best unknown } injured { best unknown } } }
    }`);
    expect(attack).toEqual({ killed: null, injured: null });
    expect(none.totalCount).toBe(0);
    expect(ids(unknown)).toEqual(['ain-al-asad-2025-06-14', 'hamas-attack-2023-10-07']);
    const nothing = { best: null, unknown: 1 };
    expect(attackStats.buckets).toEqual([
      { keys: [{ value: '2023' }], killed: nothing, injured: nothing },
      { keys: [{ value: '2024' }], killed: { best: 3, unknown: 0 }, injured: { best: 25, unknown: 0 } },
      { keys: [{ value: '2025' }], killed: nothing, injured: nothing },
    ]);
  });

  it('that nobody has claimed an attack is a dated statement about claims, not a denial', async () => {
    const { attack } = await ask('{ attack(id: "ain-al-asad-2025-06-14") { claims { nodes { kind asOf object { id } } } } }');
    expect(attack.claims.nodes).toEqual([{ kind: 'NONE_REPORTED', asOf: '2025-06-14', object: null }]);
  });

  it('180 attacks are one figure, not 180 records', async () => {
    const { attacks, attackStats } = await ask('{ attacks { totalCount } attackStats(by: [ACTOR]) { attacks } }');
    expect(attacks.totalCount).toBe(3);
    expect(attackStats.attacks).toBe(3);
  });

  it('what the article cites confirms nothing by itself: nothing rests on it but through the article', async () => {
    const { direct, through } = await ask(`{
      direct: statements(filter: { evidence: { some: { source: { id: { in: ["source:associated-press-2025-06-14", "source:scripps-news-2024-08-15"] } } } } }) { totalCount }
      through: statements(filter: { evidence: { some: { derivesFrom: { some: { id: { eq: "source:scripps-news-2024-08-15" } } } } } }) {
        nodes { evidence { source { id } } }
      }
    }`);
    expect(direct.totalCount).toBe(0);
    expect(through.nodes.length).toBeGreaterThan(0);
    for (const { evidence } of through.nodes) expect(evidence).toEqual([{ source: { id: LWJ } }]);
  });

  it('a suspicion and a flat attribution of one source are two statements', async () => {
    const { attack } = await ask(`{ attack(id: "ain-al-asad-2025-06-14") {
      attributions(filter: { object: { id: { eq: "${IRI}" } } }, orderBy: { field: ID }) { nodes { strength evidence { locator } } }
    } }`);
    expect(attack.attributions.nodes).toEqual([
      { strength: 'ASSESSED', evidence: [{ locator: '¶8' }] },
      { strength: 'SUSPECTED', evidence: [{ locator: '¶3' }] },
    ]);
  });
}

function knowledgeTraps({ ask }: Dossiers) {
  const ARTICLE_DAY = { knownAt: '2025-06-14' };
  const LISTING_DAY = { knownAt: '2025-09-17' };
  const DAY_AFTER = { knownAt: '2025-09-18' };
  const BY_JUNE = [...UNLISTED, 'designation:kataib-imam-ali:united-states:sdgt', 'designation:shibl-al-zaydi:united-states:sdgt'].sort();
  const NEW_IN_SEPTEMBER = [
    'designation:akram-al-kabi:united-states:sdgt',
    'designation:harakat-ansar-allah-al-awfiya:united-states:fto',
    'designation:harakat-ansar-allah-al-awfiya:united-states:sdgt',
    'designation:harakat-hezbollah-al-nujaba:united-states:fto',
    'designation:harakat-hezbollah-al-nujaba:united-states:sdgt',
    'designation:hashim-finyan-rahim-al-saraji:united-states:sdgt',
    'designation:haydar-muzhir-malak-al-saidi:united-states:sdgt',
    'designation:kataib-imam-ali:united-states:fto',
    'designation:kataib-sayyid-al-shuhada:united-states:fto',
    'designation:kataib-sayyid-al-shuhada:united-states:sdgt',
  ];
  const DISPUTED = ['designation:harakat-ansar-allah-al-awfiya:united-states:sdgt', 'designation:kataib-imam-ali:united-states:sdgt'];

  it('the listings known in June and in September differ by ten', async () => {
    const [june, september] = [await designations(ask, ARTICLE_DAY), await designations(ask, DAY_AFTER)];
    expect([...june.keys()].sort()).toEqual(BY_JUNE);
    expect([...september.keys()].sort()).toEqual([...BY_JUNE, ...NEW_IN_SEPTEMBER].sort());
  });

  it('two of the listings are disputed, and that is seen only from the day on which a source disputes them', async () => {
    for (const [view, disputed] of [
      [ARTICLE_DAY, []],
      [LISTING_DAY, []],
      [DAY_AFTER, DISPUTED],
    ] as const) {
      const found = await designations(ask, view);
      expect([...found].filter(([, status]) => status === 'DISPUTED').map(([id]) => id)).toEqual(disputed);
    }
    const onlyAsserted = await designations(ask, { ...DAY_AFTER, statuses: ['ASSERTED'] });
    expect(onlyAsserted.size).toBe(BY_JUNE.length + NEW_IN_SEPTEMBER.length - DISPUTED.length);
  });

  it('the strike on Jordan gains a second attribution in September', async () => {
    const blamed = async (view: object) => {
      const query = `query ($view: View) {
        attack(id: "northeast-jordan-2024-01-28", view: $view) { attributions(orderBy: { field: OBJECT_NAME }) { totalCount nodes { object { id } } } }
      }`;
      const { attack } = await ask(query, { view });
      expect(attack.attributions.totalCount).toBe(attack.attributions.nodes.length);
      return objects(attack.attributions);
    };
    expect(await blamed(ARTICLE_DAY)).toEqual([IRI]);
    expect(await blamed({ knownAt: '2025-09-16' })).toEqual([IRI]);
    expect(await blamed(LISTING_DAY)).toEqual(['harakat-ansar-allah-al-awfiya', IRI]);
  });

  it('changes between the two days lists exactly these differences', async () => {
    const { changes } = await ask(`{ changes(from: "2025-06-14", to: "2025-09-18", first: 500) {
      pageInfo { hasNextPage } nodes { kind on statement { id } evidence { source { id } } }
    } }`);
    expect(changes.pageInfo.hasNextPage).toBe(false);
    const of = (kind: string, type: string): string[] =>
      changes.nodes
        .filter(
          (change: { kind: string; statement: { id: string } | null }) =>
            change.kind === kind && change.statement?.id.startsWith(`${type}:`),
        )
        .map(({ on, statement }: { on: string; statement: { id: string } }) => `${on} ${statement.id}`)
        .sort();
    expect(of('STATEMENT_KNOWN', 'designation')).toEqual(NEW_IN_SEPTEMBER.map((id) => `2025-09-17 ${id}`));
    expect(of('STATEMENT_DISPUTED', 'designation')).toEqual(DISPUTED.map((id) => `2025-09-18 ${id}`));
    expect(of('STATEMENT_KNOWN', 'attribution')).toEqual([
      '2025-09-17 attribution:northeast-jordan-2024-01-28:harakat-ansar-allah-al-awfiya:assessed',
    ]);
    expect(of('STATEMENT_KNOWN', 'membership')).toEqual([]);
    expect(of('STATEMENT_RETRACTED', 'designation')).toEqual([]);
  });

  it('the membership of Asaib Ahl al Haq is unknown before its first support, and disputed from then on', async () => {
    const on = async (knownAt: string) => {
      const query = `query ($view: View) {
        membership(id: "membership:${ASAIB}:${IRI}", view: $view) { status knownFrom evidence { stance } }
        armedGroup(id: "${ASAIB}", view: $view) { memberships { totalCount nodes { id } } }
      }`;
      return ask(query, { view: { knownAt } });
    };
    expect(await on('2024-11-17')).toEqual({ membership: null, armedGroup: { memberships: { totalCount: 0, nodes: [] } } });
    const after = await on('2024-11-18');
    expect(after.armedGroup.memberships.totalCount).toBe(1);
    expect(after.membership).toMatchObject({ status: 'DISPUTED', knownFrom: '2024-11-18' });
    expect(after.membership.evidence).toEqual([{ stance: 'DISPUTES' }, { stance: 'SUPPORTS' }]);
    expect(await members(ask, { knownAt: '2024-11-17' })).toEqual(OTHER_FIVE);
    expect(await members(ask, { knownAt: '2024-11-18' })).toEqual(SIX);
  });

  it('before anything was published of it, the coalition itself is unknown; a vague month counts from its last day', async () => {
    const known = async (knownAt: string) =>
      (await ask(`query ($view: View) { coalition(id: "${IRI}", view: $view) { name } }`, { view: { knownAt } })).coalition;
    expect(await known('2023-12-30')).toBeNull();
    expect(await known('2023-12-31')).toEqual({ name: 'Islamic Resistance in Iraq' });
  });

  it('more sources are more evidence on the same six statements, some known earlier than the article', async () => {
    const { memberships } = await ask(`{
      memberships(filter: { object: { id: { eq: "${IRI}" } } }, orderBy: { field: SUBJECT_NAME }) {
        totalCount nodes { subject { id } knownFrom evidence { source { id } } }
      }
    }`);
    expect(memberships.totalCount).toBe(6);
    const found = memberships.nodes.map((m: { subject: { id: string }; knownFrom: string; evidence: { source: { id: string } }[] }) => [
      m.subject.id,
      m.knownFrom,
      new Set(m.evidence.map(({ source }) => source.id)).size,
    ]);
    expect(found).toEqual([
      ['asaib-ahl-al-haq', '2024-11-18', 3],
      ['harakat-ansar-allah-al-awfiya', '2023-12', 2],
      ['harakat-hezbollah-al-nujaba', '2023-12', 5],
      ['kataib-hezbollah', '2023-12', 4],
      ['kataib-imam-ali', '2023-12', 2],
      ['kataib-sayyid-al-shuhada', '2023-12', 5],
    ]);
  });

  it('the role that a source of September gives is not known in June', async () => {
    const { membership } = await ask(
      `query ($view: View) { membership(id: "membership:harakat-hezbollah-al-nujaba:${IRI}", view: $view) { role } }`,
      { view: ARTICLE_DAY },
    );
    expect(membership).toEqual({ role: null });
  });

  it('the coordinates that an undated source gives are not known before the day it was read', async () => {
    const { location } = await ask(
      'query ($view: View) { location(id: "ain-al-asad-airbase", view: $view) { coordinates { latitude } } }',
      {
        view: ARTICLE_DAY,
      },
    );
    expect(location).toEqual({ coordinates: null });
  });

  it('the start that another source gives is not shown in a view of the article alone', async () => {
    const { membership } = await ask(
      `query ($view: View) { membership(id: "membership:kataib-hezbollah:${IRI}", view: $view) { knownFrom valid { from { edtf } } } }`,
      { view: { sources: [LWJ] } },
    );
    expect(membership).toEqual({ knownFrom: '2025-06-14', valid: { from: null } });
  });
}

function nameTraps({ ask }: Dossiers) {
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
        { value: 'عصائب أهل الحق', kind: 'TRANSLITERATION', script: 'Arab', language: 'ar' },
      ]),
    );
  });

  // An entity's evidence is handed on to its primary name, whoever's spelling that is.
  it.failing('a source in Arabic is no evidence for a name in Latin letters', async () => {
    const { armedGroup } = await ask(`{ armedGroup(id: "harakat-hezbollah-al-nujaba") {
      names(filter: { script: { eq: "Latn" }, evidence: { some: { source: { language: { eq: "ar" } } } } }) { nodes { value } }
    } }`);
    expect(armedGroup.names.nodes).toEqual([]);
  });
}

function figureTraps({ ask }: Dossiers) {
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
        { ...made, scope: 'On US forces in Iraq, Syria and Jordan', asOf: '2024-08-15' },
        { ...made, scope: 'On US forces in Iraq and Syria', asOf: '2024-06-20' },
        { ...claimed, bound: 'VAGUE', value: null, asOf: null },
        { ...claimed, bound: 'MORE_THAN', value: 115, asOf: '2024-06-20' },
      ]),
    );
    expect(attackStats.attacks).toBe(2);
  });

  it('another count of the injured stands beside the record, disputed, and adds nothing to sums', async () => {
    const { attack, attackStats } = await ask(`{
      attack(id: "northeast-jordan-2024-01-28") { injured { low best high } estimates { nodes { measure bound value status } } }
      attackStats(by: [LOCATION], filter: { id: { eq: "northeast-jordan-2024-01-28" } }) { buckets { injured { best unknown } } }
    }`);
    expect(attack.injured).toEqual({ low: null, best: 25, high: null });
    expect(attack.estimates.nodes).toEqual([{ measure: 'INJURED', bound: 'AT_LEAST', value: 34, status: 'DISPUTED' }]);
    expect(attackStats.buckets).toEqual([{ injured: { best: 25, unknown: 0 } }]);
  });

  it('a claim taken back stays a true statement; both claims of one attack stand', async () => {
    const { attack } = await ask(
      `{ attack(id: "harir-2023-10-17") { claims(orderBy: { field: OBJECT_NAME }) { nodes { object { id } status withdrawn } } } }`,
    );
    expect(attack.claims.nodes).toEqual([
      { object: { id: IRI }, status: 'ASSERTED', withdrawn: null },
      { object: { id: 'tashkil-al-waritheen' }, status: 'ASSERTED', withdrawn: true },
    ]);
  });
}

function viewTraps({ ask }: Dossiers) {
  it('once a source gives the start, the day before it is excluded, but for the group whose start nobody gives', async () => {
    expect(await members(ask, { asOf: '2023-10-11' })).toEqual([ASAIB]);
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
    expect(found.jordan.estimates.nodes).toEqual([{ value: 34, status: 'ASSERTED' }]);
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
    expect([...(await designations(ask, view)).keys()].filter((id) => UNLISTED.includes(id))).toEqual([]);
  });

  it('an id alone can be asked for, whether it is known or not', async () => {
    const query = `query ($view: View) { membership(id: "membership:${ASAIB}:${IRI}", view: $view) { id } }`;
    expect(await ask(query, { view: { knownAt: '2024-11-17' } })).toEqual({ membership: null });
    expect(await ask(query, { view: { knownAt: '2024-11-18' } })).toEqual({ membership: { id: `membership:${ASAIB}:${IRI}` } });
  });
}

onEachEngine((dossiers) => {
  describe('with the article alone', () => {
    dossiers.load('article');
    articleTraps(dossiers);
  });
  describe('with both dossiers', () => {
    dossiers.load('all');
    knowledgeTraps(dossiers);
    nameTraps(dossiers);
    figureTraps(dossiers);
    viewTraps(dossiers);
  });
});
