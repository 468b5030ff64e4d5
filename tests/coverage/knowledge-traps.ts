import { expect, it } from '@jest/globals';
import type { Dossiers } from './dossiers.js';
import { ASAIB, designations, IRI, LWJ, members, OTHER_FIVE, objects, SIX, UNLISTED } from './trap-questions.js';

export function knowledgeTraps({ ask }: Dossiers) {
  const ARTICLE_DAY = { knownAt: '2025-06-14' };
  const LISTING_DAY = { knownAt: '2025-09-17' };
  const DAY_AFTER = { knownAt: '2025-09-18' };
  const of = (...groups: string[]) => groups.map((id) => `designation:${id}:united-states:_`);
  /** What the article says in general of a group stands until an act is known that says it in particular. */
  const BY_JUNE = [
    ...UNLISTED.filter((id) => !of('kataib-imam-ali').includes(id)),
    'designation:kataib-imam-ali:united-states:sdgt',
    'designation:shibl-al-zaydi:united-states:sdgt',
  ].sort();
  const SPECIFIED_IN_SEPTEMBER = of('harakat-ansar-allah-al-awfiya', 'harakat-hezbollah-al-nujaba', 'kataib-sayyid-al-shuhada');
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

  it('the listings known in June and in September differ by ten, which say in particular what three said in general', async () => {
    const [june, september] = [await designations(ask, ARTICLE_DAY), await designations(ask, DAY_AFTER)];
    expect([...june.keys()].sort()).toEqual(BY_JUNE);
    const still = BY_JUNE.filter((id) => !SPECIFIED_IN_SEPTEMBER.includes(id));
    expect([...september.keys()].sort()).toEqual([...still, ...NEW_IN_SEPTEMBER].sort());
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
    expect(onlyAsserted.size).toBe(BY_JUNE.length - SPECIFIED_IN_SEPTEMBER.length + NEW_IN_SEPTEMBER.length - DISPUTED.length);
  });

  it('an act counts once, however it is said and published, and not before it', async () => {
    const listed = async (view: object) => {
      const query = `query ($view: View) { armedGroups(filter: { id: { in: ${JSON.stringify(SIX)} } }, orderBy: { field: ID }, view: $view) {
        nodes { id designations { totalCount nodes { list entry } } }
      } }`;
      const { armedGroups } = await ask(query, { view });
      for (const { designations: found } of armedGroups.nodes) expect(found.totalCount).toBe(found.nodes.length);
      return Object.fromEntries(
        armedGroups.nodes.map((group: { id: string; designations: { nodes: { list: string | null; entry: string | null }[] } }) => [
          group.id,
          group.designations.nodes.map(({ list, entry }) => `${list ?? 'no list'} ${entry ?? ''}`.trim()).sort(),
        ]),
      );
    };
    expect(await listed({})).toEqual({
      'asaib-ahl-al-haq': ['no list 28283'],
      'harakat-ansar-allah-al-awfiya': ['FTO', 'SDGT 49580'],
      'harakat-hezbollah-al-nujaba': ['FTO', 'SDGT 26446'],
      'kataib-hezbollah': ['no list 11462'],
      'kataib-imam-ali': ['FTO', 'SDGT 54314'],
      'kataib-sayyid-al-shuhada': ['FTO', 'SDGT 46348'],
    });
    // Nobody says since when the two are listed; of the others it is known.
    const unknown = { 'asaib-ahl-al-haq': ['no list 28283'], 'kataib-hezbollah': ['no list 11462'] };
    const none = { 'harakat-ansar-allah-al-awfiya': [], 'kataib-imam-ali': [] };
    expect(await listed({ asOf: '2018-12-31' })).toEqual({
      ...unknown,
      ...none,
      'harakat-hezbollah-al-nujaba': [],
      'kataib-sayyid-al-shuhada': [],
    });
    expect(await listed({ asOf: '2023-12-31' })).toEqual({
      ...unknown,
      ...none,
      'harakat-hezbollah-al-nujaba': ['SDGT 26446'],
      'kataib-sayyid-al-shuhada': ['SDGT 46348'],
    });
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

  it('the strike on Jordan has its day and its place from the first source that speaks of it', async () => {
    const on = async (knownAt: string) => {
      const query = `query ($view: View) {
        attack(id: "northeast-jordan-2024-01-28", view: $view) { date { edtf } location { id } method killed { best } injured { best } }
      }`;
      return (await ask(query, { view: { knownAt } })).attack;
    };
    expect(await on('2024-01-28')).toBeNull();
    const place = { date: { edtf: '2024-01-28' }, location: { id: 'northeast-jordan' }, method: 'DRONE' };
    expect(await on('2024-02-01')).toEqual({ ...place, killed: null, injured: null });
    expect(await on('2025-06-14')).toEqual({ ...place, killed: { best: 3 }, injured: { best: 25 } });
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
