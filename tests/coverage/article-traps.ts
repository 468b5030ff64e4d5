import { expect, it } from '@jest/globals';
import type { Dossiers } from './dossiers.js';
import { IRI, ids, LWJ, members, SIX, subjects } from './trap-questions.js';

export function articleTraps({ ask }: Dossiers) {
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

  it('a suspicion and a flat attribution of one source are two statements; the suspicion falls on the militias, not on their coalition', async () => {
    const { attack } = await ask(`{ attack(id: "ain-al-asad-2025-06-14") {
      attributions(orderBy: { field: ID }) { nodes { object { id } strength evidence { locator } } }
    } }`);
    expect(attack.attributions.nodes).toEqual([
      { object: { id: 'iran-backed-militias-iraq' }, strength: 'ASSESSED', evidence: [{ locator: '¶1' }] },
      { object: { id: IRI }, strength: 'ASSESSED', evidence: [{ locator: '¶8' }] },
      { object: { id: 'militias-of-the-iri' }, strength: 'SUSPECTED', evidence: [{ locator: '¶3' }] },
    ]);
  });
}
