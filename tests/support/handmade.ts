import type { ExportEntity, ExportEvidence, ExportSource, ExportStatement, Fields, Subgraph } from '../../src/export/read/subgraph.js';

/** What writers stumble over: quotes, markup, control characters, formulas, scripts, escapes, our own mark. */
export const DIRT = {
  quotes: `He said "hi" & <b>'bye'</b>; ]]> <!-- -->`,
  breaks: ' first\nsecond\r\nthird\tand\rlast ',
  control: 'bell \u{7} null \u{0} and half \u{D800}',
  formula: "=cmd|' /C calc'!A0",
  apostrophe: "'Asa'ib",
  wide: '＝1+1',
  scripts: 'كتائب حزب الله · פלגות · Бригады · 真主党旅 · Ճակատ 🏴',
  escapes: 'a \\N \\"quoted\\" &lt;tag&gt; \\',
  mark: 'the word cadre-export itself',
  proto: '__proto__',
} as const;

function evidence(owner: string, source: string, more: Fields = {}): ExportEvidence {
  const id = `evidence:${owner}:${source.slice('source:'.length)}`;
  return { id, source, fields: { id, source, locator: null, stance: 'SUPPORTS', derivesFrom: [], ...more }, asserts: null };
}

function date(edtf: string, earliest: string | null, latest: string | null) {
  return { edtf, earliest, latest };
}

function statement(type: string, id: string, ends: readonly [string, string | null], more: Fields = {}): ExportStatement {
  const [subject, object] = ends;
  const fields = {
    id,
    valid: { from: null, to: null },
    status: 'ASSERTED',
    retractedOn: null,
    confidence: null,
    credibility: null,
    ...more,
  };
  return { id, type, subject, object, fields, evidence: [evidence(id, 'source:report')] };
}

function named(owner: string, value: string, kind: string): ExportStatement {
  const id = `name:${owner}:x${value.length}:${kind.toLowerCase()}`;
  return statement('Name', id, [owner, null], { value, kind, language: null });
}

function entity(type: string, id: string, name: string, more: Fields = {}): ExportEntity {
  const fields = { id, name, externalIds: [], description: null, knownFrom: '2024', ...more };
  return { id, type, fields, names: [named(id, name, 'PRIMARY')], evidence: [evidence(id, 'source:report')] };
}

const SOURCES: readonly ExportSource[] = [
  { id: 'source:quotes', fields: { id: 'source:quotes', title: DIRT.quotes, publisher: null, accessed: '2025-01-02', derivesFrom: [] } },
  {
    id: 'source:report',
    fields: { id: 'source:report', title: DIRT.scripts, url: 'https://example.org/?a=1&b=2', accessed: '2025-01-01', derivesFrom: [] },
  },
];

const GROUP = entity('ArmedGroup', 'group', DIRT.quotes, {
  description: DIRT.breaks,
  ideology: [DIRT.proto, 'constructor', DIRT.formula],
  community: DIRT.formula,
  externalIds: [{ scheme: 'OFAC-SDN', value: '=1' }],
});

const ENTITIES: readonly ExportEntity[] = [
  entity('Attack', 'attack-dated', DIRT.control, {
    date: date('2024-01-28', '2024-01-28', '2024-01-28'),
    location: 'place-area',
    weapons: ['drone', 'drone'],
    munitions: { low: null, best: null, high: null },
    killed: { low: 0, best: 3, high: null },
    injured: null,
    method: 'DRONE',
  }),
  entity('Attack', 'attack-undated', DIRT.mark, { date: null, location: null, weapons: [], killed: { low: 0, best: 0, high: 0 } }),
  { ...GROUP, names: [...GROUP.names, named('group', DIRT.scripts, 'ALIAS'), named('group', DIRT.proto, 'ALIAS')] },
  entity('ArmedGroup', 'group-two', DIRT.apostrophe, { description: DIRT.mark, ideology: [], community: DIRT.wide }),
  entity('MilitaryOperation', 'operation', DIRT.escapes, { date: date('2023-10', '2023-10-01', '2023-10-31'), kind: 'RAID' }),
  entity('Location', 'place-area', DIRT.scripts, { kind: 'AREA', coordinates: null, within: 'place-point' }),
  entity('Location', 'place-point', DIRT.proto, { kind: 'CITY', coordinates: { latitude: -33.5, longitude: 1e-7, precision: 'NEAR' } }),
  entity('Weapon', 'drone', '-drone', { kind: 'DRONE', model: '+model' }),
];

const UNTIL_NOW = date('..', '9999-12-31', '9999-12-31');

const STATEMENTS: readonly ExportStatement[] = [
  statement('Alliance', 'alliance:group:group-two', ['group', 'group-two'], {
    valid: { from: date('2019~', '2018-07-01', '2020-06-30'), to: UNTIL_NOW },
    form: DIRT.escapes,
  }),
  statement('Assessment', 'assessment:group:risk', ['group', null], { topic: 'risk', text: DIRT.formula, by: 'group-two' }),
  statement('ClaimOfResponsibility', 'claim-of-responsibility:attack-dated:_:none-reported', ['attack-dated', null], {
    kind: 'NONE_REPORTED',
  }),
  statement('ClaimOfResponsibility', 'claim-of-responsibility:attack-dated:group:claimed', ['attack-dated', 'group'], {
    kind: 'CLAIMED',
    withdrawn: false,
    credibility: 2,
  }),
  statement('Estimate', 'estimate:group:fighters', ['group', null], { measure: 'FIGHTERS', bound: 'ABOUT', value: 7000.5 }),
  statement('Founding', 'founding:group', ['group', null], { founders: ['group-two'], date: date('2003', '2003-01-01', '2003-12-31') }),
  statement('Hostility', 'hostility:group:group-two', ['group', 'group-two'], {
    valid: { from: null, to: date('2019', '2019-01-01', '2019-12-31') },
  }),
  statement('Hostility', 'hostility:group:group-two:again', ['group', 'group-two'], { episode: 'again', note: DIRT.breaks }),
  statement('Splinter', 'splinter:group:group', ['group', 'group'], { note: DIRT.control }),
];

function inOrder<T extends { readonly id: string; readonly type?: string }>(items: readonly T[]) {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return async function* (type?: string): AsyncGenerator<T> {
    for (const item of sorted) if (type === undefined || item.type === type) yield item;
  };
}

/** A small subgraph, made by hand, full of what a real one has seldom. */
export const handmade: Subgraph = {
  about: {
    selection: { ids: ['group', DIRT.quotes] },
    view: { knownAt: '2025-06-14' },
    revision: 7,
    head: null,
    exportedAt: '2026-01-02T03:04:05Z',
    generator: 'Cadre test',
    licence: DIRT.quotes,
  },
  sources: inOrder(SOURCES),
  entities: inOrder(ENTITIES),
  statements: inOrder(STATEMENTS),
  inclusionOf: (id) => (id === 'drone' ? 'reference' : 'asked'),
  confirm: async () => {},
};
