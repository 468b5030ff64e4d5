import { describe, expect, it } from '@jest/globals';
import { readFactsFiles } from '../../src/app/facts-files.js';
import { seedPaths } from '../../src/app/seed.js';
import { assembleFacts } from '../../src/facts/assemble.js';
import type { FactRecord } from '../../src/facts/records.js';
import { graphProblems } from '../../src/facts/validate-graph.js';
import { model } from '../support/graph.js';
import { ROW_IDS } from './rows.js';

const LWJ = 'source:lwj-2025-06-14';
const LOCATORS = ['title', 'caption', '¶1', '¶2', '¶3', '¶4', '¶5', '¶6', '¶7', '¶8', 'bio'];

/** "Ids to use" of the article's inventory, by type. */
const IDS = {
  ArmedGroup: [
    'asaib-ahl-al-haq',
    'kataib-hezbollah',
    'harakat-hezbollah-al-nujaba',
    'kataib-sayyid-al-shuhada',
    'harakat-ansar-allah-al-awfiya',
    'kataib-imam-ali',
    'hezbollah',
    'houthis',
    'hamas',
    'palestinian-islamic-jihad',
    'islamic-state',
  ],
  Coalition: ['islamic-resistance-in-iraq', 'axis-of-resistance'],
  State: ['iran', 'iraq', 'israel', 'united-states', 'united-kingdom', 'jordan', 'syria'],
  StateOrgan: [
    'irgc',
    'irgc-qods-force',
    'popular-mobilization-forces',
    'us-forces',
    'british-forces',
    'iraqi-forces',
    'prime-minister-of-iraq',
    'trump-administration',
  ],
  Location: ['ain-al-asad-airbase', 'anbar-province'],
  Attack: ['ain-al-asad-2025-06-14', 'northeast-jordan-2024-01-28', 'hamas-attack-2023-10-07'],
  MilitaryOperation: ['operation-rising-lion'],
  Person: ['bill-roggio'],
  Organisation: ['long-war-journal', 'fdd', 'associated-press', 'scripps-news'],
  Collective: ['iran-backed-militias-iraq', 'militias-of-the-iri'],
};

/** What the facts of the article need beside those: the allies of F13, the places of F03 and F18, the weapons of F15. */
const FURTHER = {
  Collective: ['allies-of-hamas'],
  Location: ['western-iraq', 'northeast-jordan'],
  Weapon: ['drone', 'rocket', 'missile', 'mortar'],
};

/** Every start of a state that the seeds give, and the row that states it. The article states none. */
const STATED_STARTS: Record<string, [start: string, row: string]> = {
  'designation:kataib-imam-ali:united-states:sdgt': ['2025-06-12', 'C01'],
  'designation:shibl-al-zaydi:united-states:sdgt': ['2018', 'C04'],
  'designation:harakat-hezbollah-al-nujaba:united-states:fto': ['2025-09-17', 'C05'],
  'designation:kataib-sayyid-al-shuhada:united-states:fto': ['2025-09-17', 'C05'],
  'designation:harakat-ansar-allah-al-awfiya:united-states:fto': ['2025-09-17', 'C05'],
  'designation:kataib-imam-ali:united-states:fto': ['2025-09-17', 'C05'],
  'designation:harakat-hezbollah-al-nujaba:united-states:sdgt': ['2019', 'C07'],
  'designation:akram-al-kabi:united-states:sdgt': ['2019', 'C07'],
  'designation:kataib-sayyid-al-shuhada:united-states:sdgt': ['2023', 'C08'],
  'designation:hashim-finyan-rahim-al-saraji:united-states:sdgt': ['2023', 'C08'],
  'designation:harakat-ansar-allah-al-awfiya:united-states:sdgt': ['2024', 'C09'],
  'designation:haydar-muzhir-malak-al-saidi:united-states:sdgt': ['2024', 'C09'],
  'membership:kataib-hezbollah:islamic-resistance-in-iraq': ['2023-10-12', 'C17'],
  'membership:harakat-hezbollah-al-nujaba:islamic-resistance-in-iraq': ['2023-10-12', 'C17'],
  'membership:kataib-sayyid-al-shuhada:islamic-resistance-in-iraq': ['2023-10-12', 'C17'],
  'membership:harakat-ansar-allah-al-awfiya:islamic-resistance-in-iraq': ['2023-10-12', 'C17'],
  'membership:kataib-imam-ali:islamic-resistance-in-iraq': ['2023-10-12', 'C17'],
};

/** Every other day in a statement, and the row that states it. */
const STATED_DAYS: Record<string, [day: string, row: string]> = {
  'founding:kataib-imam-ali': ['2014', 'C02'],
  'founding:harakat-hezbollah-al-nujaba': ['2013', 'C07'],
  'founding:islamic-resistance-in-iraq': ['2023-10-12', 'C17'],
  'position:kataib-hezbollah:halt-of-attacks-on-us-targets': ['2024-01-30', 'C15'],
  'position:kataib-hezbollah:link-to-the-iri': ['2023-11', 'C15'],
};

const ATTACK_DAYS = {
  'ain-al-asad-2025-06-14': '2025-06-14',
  'northeast-jordan-2024-01-28': '2024-01-28',
  'hamas-attack-2023-10-07': '2023-10-07',
  'harir-2023-10-17': '2023-10-17',
  'eilat-2024-11-18': '2024-11-18~',
  'erbil-2021-02-15': '2021-02-15',
};

type Fact = Record<string, unknown> & { evidence?: Record<string, unknown>[] };
interface Item {
  readonly where: string;
  readonly list: string;
  readonly fact: Fact;
}

function read(seeds: 'article' | 'all') {
  const { documents, problems } = readFactsFiles(seedPaths(seeds));
  expect(problems).toEqual([]);
  const items = documents.flatMap(({ file, value }) =>
    Object.entries(value as Record<string, Fact[]>).flatMap(([list, facts]) =>
      facts.map((fact, i): Item => ({ where: `${file.replace(/^.*seeds\//, '')} ${list}[${i}]`, list, fact })),
    ),
  );
  return { items, assembled: assembleFacts(model, documents) };
}

const article = read('article');
const all = read('all');
const held = all.items.filter(({ list }) => list !== 'sources');
const sources = all.items.filter(({ list }) => list === 'sources');
const pieces = held.flatMap(({ where, fact }) =>
  (fact.evidence ?? []).map((evidence, i) => ({ where: `${where}.evidence[${i}]`, evidence })),
);
const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
/** Where a rule is broken: nowhere, it is hoped. */
const broken = <T extends { where: string }>(items: readonly T[], holds: (item: T) => boolean) =>
  items.filter((item) => !holds(item)).map(({ where }) => where);
const target = (record: FactRecord, field: string) => record.links.find((link) => link.field === field)?.targets[0];

describe('the evidence in the seeds', () => {
  it('is there for every entity and statement, at least one piece in support', () => {
    expect(broken(held, ({ fact }) => (fact.evidence ?? []).some(({ stance }) => stance !== 'DISPUTES'))).toEqual([]);
  });

  it('has a summary of its own words, short, without quotation marks, and no quote', () => {
    expect(broken(pieces, ({ evidence }) => text(evidence['summary']).length > 0 && text(evidence['summary']).length < 400)).toEqual([]);
    expect(broken(pieces, ({ evidence }) => !/["“”«»]/.test(text(evidence['summary'])))).toEqual([]);
    expect(broken(pieces, ({ evidence }) => !('quote' in evidence))).toEqual([]);
  });

  it('says where in its source; in the article by title, caption, paragraph or bio', () => {
    expect(broken(pieces, ({ evidence }) => text(evidence['locator']).length > 0)).toEqual([]);
    const ofArticle = pieces.filter(({ evidence }) => evidence['source'] === LWJ);
    expect(ofArticle.length).toBeGreaterThan(100);
    expect(broken(ofArticle, ({ evidence }) => LOCATORS.includes(text(evidence['locator'])))).toEqual([]);
  });

  it('uses every part of the article', () => {
    const used = new Set(pieces.filter(({ evidence }) => evidence['source'] === LWJ).map(({ evidence }) => evidence['locator']));
    expect(LOCATORS.filter((locator) => !used.has(locator))).toEqual([]);
  });

  it('names the number of the entry where it is of the OFAC list, but for what the list is itself', () => {
    const ofList = pieces.filter(({ evidence }) => evidence['source'] === 'source:ofac-sdn-list');
    expect(broken(ofList, ({ evidence }) => /^entry \d+$|^masthead$/.test(text(evidence['locator'])))).toEqual([]);
  });
});

describe('the sources in the seeds', () => {
  it('say when they were read', () => {
    expect(broken(sources, ({ fact }) => /^\d{4}-\d\d-\d\d$/.test(text(fact['accessed'])))).toEqual([]);
  });

  it('have an address, or a note that there is none', () => {
    expect(
      broken(sources, ({ fact }) =>
        fact['url'] === undefined ? /\baddress\b/i.test(text(fact['note'])) : /^https:\/\/\S+$/.test(text(fact['url'])),
      ),
    ).toEqual([]);
  });

  it('have a publisher, or a note that it is not known', () => {
    expect(broken(sources, ({ fact }) => text(fact['publisher']) !== '' || /\bpublisher\b/i.test(text(fact['note'])))).toEqual([]);
  });

  it('are each used, as evidence or as what evidence or a source derives from', () => {
    const used = new Set([
      ...pieces.flatMap(({ evidence }) => [evidence['source'], ...((evidence['derivesFrom'] as string[] | undefined) ?? [])]),
      ...sources.flatMap(({ fact }) => (fact['derivesFrom'] as string[] | undefined) ?? []),
    ]);
    expect(sources.map(({ fact }) => fact['id']).filter((id) => !used.has(id))).toEqual([]);
  });

  it('of the article are the article and the two that it cites', () => {
    expect(article.assembled.facts.sources.map(({ id }) => id).sort()).toEqual([
      'source:associated-press-2025-06-14',
      LWJ,
      'source:scripps-news-2024-08-15',
    ]);
  });
});

describe('the dates in the seeds', () => {
  const { statements } = all.assembled.facts;
  const dates = (record: FactRecord) =>
    Object.fromEntries(
      Object.entries(record.properties).filter(
        ([name, value]) => /^(valid|date|statedOn|withdrawnOn|effectiveFrom|delistedOn)/.test(name) && value !== null,
      ),
    );

  it('are starts only where a row states one; no state has an end', () => {
    const starts = held.filter(({ fact }) => fact['valid'] !== undefined);
    expect(starts.filter(({ where }) => where.startsWith('article/'))).toEqual([]);
    const found = statements.filter((s) => Object.keys(dates(s)).some((name) => name.startsWith('valid')));
    expect(found.map(({ id }) => id).sort()).toEqual(Object.keys(STATED_STARTS).sort());
    for (const { id, properties } of found) {
      expect([
        id,
        Object.entries(properties)
          .filter(([name]) => name.startsWith('validTo'))
          .filter(([, value]) => value !== null),
      ]).toEqual([id, []]);
    }
    for (const { list, fact } of starts) {
      const id = [list.slice(0, -1), fact['subject'], fact['object'], ...(fact['list'] ? [text(fact['list']).toLowerCase()] : [])].join(
        ':',
      );
      expect([id, fact['valid']]).toEqual([id, { from: STATED_STARTS[id]?.[0] }]);
    }
  });

  it('are those of rows that there are', () => {
    const rows = [...Object.values(STATED_STARTS), ...Object.values(STATED_DAYS)].map(([, row]) => row);
    expect(rows.filter((row) => !ROW_IDS.includes(row))).toEqual([]);
  });

  it('of a listing are its start', () => {
    const listings = held.filter(({ list }) => list === 'designations');
    expect(broken(listings, ({ fact }) => fact['listedOn'] === (fact['valid'] as { from: string } | undefined)?.from)).toEqual([]);
    for (const { fact } of listings.filter(({ fact }) => fact['listedOn'] !== undefined)) {
      const id = `designation:${fact['subject']}:${fact['object']}:${text(fact['list']).toLowerCase()}`;
      expect([id, fact['listedOn']]).toEqual([id, STATED_STARTS[id]?.[0]]);
    }
  });

  it('of foundings and positions are those that a row states', () => {
    const days = held.flatMap(({ list, fact }): [string, unknown][] => {
      const day = fact['date'] ?? fact['statedOn'];
      if (day === undefined || !['foundings', 'positions', 'splinters', 'mergers', 'renames'].includes(list)) return [];
      const topic = fact['topic'] === undefined ? '' : `:${fact['topic']}`;
      return [[`${list.slice(0, -1)}:${fact['subject']}${topic}`, day]];
    });
    expect(Object.fromEntries(days)).toEqual(Object.fromEntries(Object.entries(STATED_DAYS).map(([id, [day]]) => [id, day])));
  });

  it('of attacks are those of the rows; the one known by its claim alone is approximate', () => {
    const days = held.filter(({ list, fact }) => list === 'attacks' && fact['date'] !== undefined);
    expect(Object.fromEntries(days.map(({ fact }) => [fact['id'], fact['date']]))).toEqual(ATTACK_DAYS);
  });

  it('never make figures out of silence: one attack alone has counts of people', () => {
    const counted = held.filter(({ fact }) => fact['killed'] !== undefined || fact['injured'] !== undefined);
    expect([...new Set(counted.map(({ fact }) => fact['id']))]).toEqual(['northeast-jordan-2024-01-28']);
  });
});

describe('the article', () => {
  const { facts, problems, defined } = article.assembled;

  it('loads alone, and so do both together', () => {
    expect(problems).toEqual([]);
    expect(graphProblems(model, facts, new Map(), defined)).toEqual([]);
    expect(all.assembled.problems).toEqual([]);
    expect(graphProblems(model, all.assembled.facts, new Map(), all.assembled.defined)).toEqual([]);
  });

  it('has the entities of its inventory, under these ids and types, and none but them', () => {
    const byType = (lists: Record<string, readonly string[]>) =>
      Object.entries(lists).flatMap(([type, ids]) => ids.map((id) => `${type} ${id}`));
    expect(facts.entities.map(({ type, id }) => `${type} ${id}`).sort()).toEqual([...byType(IDS), ...byType(FURTHER)].sort());
  });

  it('is the only source of its facts', () => {
    const others = article.items.flatMap(({ where, fact }) =>
      (fact.evidence ?? []).filter(({ source }) => source !== LWJ).map(() => where),
    );
    expect(others).toEqual([]);
  });

  it('disputes none of its own facts', () => {
    expect(article.items.filter(({ fact }) => fact.evidence?.some(({ stance }) => stance === 'DISPUTES'))).toEqual([]);
  });

  it('lays nothing on a named group that it says of all', () => {
    const named = new Set(facts.entities.filter(({ type }) => type === 'ArmedGroup').map(({ id }) => id));
    const laidOn = facts.statements
      .filter(({ type }) => type === 'Attribution' || type === 'FrontFor')
      .map((record) => target(record, 'object'));
    expect(laidOn.filter((id) => id !== undefined && named.has(id))).toEqual(['hamas']);
  });
});
