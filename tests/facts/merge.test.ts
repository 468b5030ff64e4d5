import { describe, expect, it } from '@jest/globals';
import { assembleFacts } from '../../src/facts/assemble.js';
import { readDocument } from '../../src/facts/document.js';
import type { FactEvidence, FactRecord } from '../../src/facts/records.js';
import { readModel } from '../../src/model/read.js';

const model = readModel();

/** Facts of documents a.yaml, b.yaml … that are right by themselves. */
function assemble(...texts: string[]) {
  const documents = texts.map((text, i) => readDocument(`${'abcdef'[i]}.yaml`, text).document!);
  return assembleFacts(model, documents);
}

function records(...texts: string[]): readonly FactRecord[] {
  const { facts, problems } = assemble(...texts);
  expect(problems).toEqual([]);
  return [...facts.sources, ...facts.entities, ...facts.statements];
}

function only(id: string, all: readonly FactRecord[]): FactRecord {
  const found = all.filter((r) => r.id === id);
  expect(found).toHaveLength(1);
  return found[0]!;
}

function problems(...texts: string[]) {
  return assemble(...texts).problems.map(({ file, line, path, code, message }) => ({ file, line, path, code, message }));
}

function summaries(record: FactRecord): unknown[] {
  return record.evidence.map((e: FactEvidence) => e.properties['summary']);
}

function membership(evidence: string, ...lines: string[]): string {
  return ['memberships:', '  - subject: red', '    object: front', `    evidence: [${evidence}]`, ...lines.map((l) => `    ${l}`)].join(
    '\n',
  );
}

const A = '{ source: "source:a", summary: A says so. }';
const B = '{ source: "source:b", summary: B says so. }';

describe('the same statement from two sources', () => {
  it('keeps of each evidence what its own fact gave', () => {
    const gives = (...texts: string[]) => only('membership:red:front', records(...texts)).evidence.map((e) => e.asserts);
    expect(gives(membership(A, 'role: key', 'valid: { from: "2020" }'), membership(B, 'note: So.'))).toEqual([
      ['role', 'validFrom'],
      ['note'],
    ]);
    expect(gives(membership(`${A}, ${B}`, 'role: key'), membership(A, 'note: So.'))).toEqual([['note', 'role'], ['role']]);
    expect(gives(membership(A, 'retractedOn: "2020-01-01"'))).toEqual([[]]);
    expect(gives(membership(`${A}, { source: "source:b", stance: DISPUTES, summary: No. }`, 'role: key'))).toEqual([['role'], []]);
  });

  it('is one statement with both evidences, in order', () => {
    const all = records(membership(A), membership(B));
    expect(all.map((r) => r.id)).toEqual(['membership:red:front']);
    expect(summaries(all[0]!)).toEqual(['A says so.', 'B says so.']);
    expect(all[0]!.evidence.map((e) => e.id)).toEqual(['evidence:membership:red:front:a:_', 'evidence:membership:red:front:b:_']);
  });

  it('is one within one document as well', () => {
    const all = records(`${membership(A)}\n${membership(B).split('\n').slice(1).join('\n')}`);
    expect(summaries(only('membership:red:front', all))).toEqual(['A says so.', 'B says so.']);
  });

  it('keeps support and dispute of one place in one source apart', () => {
    const [record] = records(membership(`${A}, { source: "source:a", stance: DISPUTES, summary: A doubts it. }`));
    expect(record!.evidence.map((e) => e.properties['stance'])).toEqual(['SUPPORTS', 'DISPUTES']);
  });

  it('is two where the episode differs', () => {
    expect(records(membership(A), membership(B, 'episode: second')).map((r) => r.id)).toEqual([
      'membership:red:front',
      'membership:red:front:second',
    ]);
  });

  it('is one of a symmetric type, whichever end comes first', () => {
    const alliance = (subject: string, object: string, evidence: string) =>
      `alliances: [{ subject: ${subject}, object: ${object}, evidence: [${evidence}] }]`;
    const [record, ...others] = records(alliance('x', 'y', A), alliance('y', 'x', B));
    expect(others).toEqual([]);
    expect(record!.links.map((l) => [l.field, l.targets])).toEqual([
      ['subject', ['x']],
      ['object', ['y']],
    ]);
    expect(record!.evidence).toHaveLength(2);
  });
});

describe('attributes', () => {
  it('complement each other', () => {
    const [record] = records(membership(A, 'role: key', 'valid: { from: "2020" }'), membership(B, 'note: N', 'valid: { to: "2024" }'));
    expect(record!.properties).toMatchObject({
      role: 'key',
      note: 'N',
      validFrom: '2020',
      validFromLo: '2020-01-01',
      validTo: '2024',
      validToHi: '2024-12-31',
    });
  });

  it('that are null leave what the other gives', () => {
    const [record] = records(membership(A, 'role: null'), membership(B, 'role: key'));
    expect(record!.properties['role']).toBe('key');
  });

  it.each([
    ['a reference', 'location: here', ['here']],
    ['a list of references', 'weapons: [w, v]', ['w', 'v']],
  ])('%s is taken from the fact that gives it', (_name, line, targets) => {
    const attack = (...lines: string[]) =>
      ['attacks:', '  - id: x', '    name: X', `    evidence: [${A}]`, ...lines.map((l) => `    ${l}`)].join('\n');
    for (const texts of [
      [attack(line), attack()],
      [attack(), attack(line)],
    ]) {
      expect(only('x', records(...texts)).links.map((l) => l.targets)).toEqual([targets]);
    }
  });

  it.each([
    ['the same references in another order', 'weapons: [w, v]', 'weapons: [v, w]'],
    ['a year as a number and as a text', 'date: 2024', 'date: "2024"'],
  ])('%s are no contradiction', (_name, one, other) => {
    const attack = (line: string) => ['attacks:', '  - id: x', '    name: X', `    evidence: [${A}]`, `    ${line}`].join('\n');
    expect(problems(attack(one), attack(other))).toEqual([]);
  });

  it('of a source that is dated in one file only are no contradiction', () => {
    const source = (more: string) => `sources: [{ id: "source:a", title: T, accessed: "2024-05-01"${more} }]`;
    expect(records(source(''), source(', published: "2023"'))[0]!.properties).toMatchObject({ published: '2023', accessed: '2024-05-01' });
  });
});

describe('the same again', () => {
  const whole = [
    'sources: [{ id: "source:a", title: T, accessed: "2024-05-01" }]',
    `coalitions: [{ id: front, name: Front, evidence: [${A}] }]`,
    `armedGroups: [{ id: red, name: Red, ideology: [ONE, TWO], externalIds: [{ scheme: S, value: V }], evidence: [${A}] }]`,
    membership(A, 'role: key'),
  ].join('\n');

  it('is the same as once', () => {
    const bare = (all: readonly FactRecord[]) => JSON.parse(JSON.stringify(all, (key, value) => (key === 'place' ? undefined : value)));
    expect(bare(records(whole, whole))).toEqual(bare(records(whole)));
  });

  it('gives an entity one primary name, with the evidence of both', () => {
    const group = (evidence: string) => `armedGroups: [{ id: red, name: Red, evidence: [${evidence}] }]`;
    const all = records(group(A), group(B));
    expect(all.map((r) => r.type)).toEqual(['ArmedGroup', 'Name']);
    expect(summaries(all[1]!)).toEqual(['A says so.', 'B says so.']);
    expect(all[1]!.properties).toMatchObject({ value: 'Red', kind: 'PRIMARY', script: 'Latn' });
  });

  it('joins the name of an entity with the same name stated apart', () => {
    const all = records(
      `armedGroups: [{ id: red, name: Red, evidence: [${A}] }]\nnames: [{ subject: red, value: Red, kind: PRIMARY, language: en, evidence: [${B}] }]`,
    );
    const name = all.find((r) => r.type === 'Name')!;
    expect(all.filter((r) => r.type === 'Name')).toHaveLength(1);
    expect(name.properties['language']).toBe('en');
    expect(summaries(name)).toEqual(['A says so.', 'B says so.']);
  });
});

describe('contradictions', () => {
  it.each<[string, string, string, string]>([
    ['an attribute', 'role: key', 'role: leading', 'with another role.'],
    ['two attributes', 'role: key\n    note: N', 'role: leading\n    note: M', 'with another note, role.'],
    ['a number', 'credibility: 1', 'credibility: 2', 'with another credibility.'],
    ['a date', 'valid: { from: "2020" }', 'valid: { from: "2020-01" }', 'with another validFrom.'],
    ['a text that differs in case only', 'role: key', 'role: Key', 'with another role.'],
  ])('%s: reported at the second, with the place of the first', (_name, one, other, says) => {
    expect(problems(membership(A, one), `# a note\n${membership(B, other)}`)).toEqual([
      {
        file: 'b.yaml',
        line: 3,
        path: 'memberships[0]',
        code: 'DUPLICATE_ID',
        message: expect.stringContaining('membership:red:front is already defined at a.yaml:2, '),
      },
    ]);
    expect(problems(membership(A, one), membership(B, other))[0]!.message).toContain(says);
  });

  it('are reported for each against the first', () => {
    const found = problems(membership(A, 'role: one'), membership(B, 'role: two'), membership(B, 'role: three'));
    expect(found.map((p) => [p.file, /already defined at (\S+),/.exec(p.message)?.[1]])).toEqual([
      ['b.yaml', 'a.yaml:2'],
      ['c.yaml', 'a.yaml:2'],
    ]);
  });

  it('are reported for what the second added, too', () => {
    expect(problems(membership(A), membership(B, 'role: two'), membership(B, 'role: three')).map((p) => p.file)).toEqual(['c.yaml']);
  });

  it.each<[string, string]>([
    ['summary', '{ source: "source:a", summary: Other. }'],
    ['quote', '{ source: "source:a", summary: A says so., quote: Q }'],
    ['day of observation', '{ source: "source:a", summary: A says so., observedOn: "2024" }'],
    ['upstream', '{ source: "source:a", summary: A says so., derivesFrom: ["source:b"] }'],
  ])('in the %s of the same place of the same source', (_name, other) => {
    expect(problems(membership(A), membership(other))).toEqual([
      {
        file: 'b.yaml',
        line: 4,
        path: 'memberships[0].evidence[0]',
        code: 'DUPLICATE_ID',
        message: expect.stringContaining('already cited for the same fact at a.yaml:4, '),
      },
    ]);
  });

  it('are none where the place differs', () => {
    const [record] = records(membership(A), membership('{ source: "source:a", locator: p. 2, summary: Other. }'));
    expect(record!.evidence).toHaveLength(2);
  });
});
