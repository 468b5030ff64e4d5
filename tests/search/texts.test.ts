import { describe, expect, test } from '@jest/globals';
import { compileTextMatch } from '../../src/query/search/text-match.js';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

/** The marked words of a text, and its score. */
function matched(question: string, text: string): { readonly words: string[]; readonly score: number } | null {
  const found = compileTextMatch(question)(text);
  return found && { words: found.marks.map(({ start, end }) => found.excerpt.slice(start, end)), score: found.score };
}

describe('whether a text matches', () => {
  test.each([
    ['plausible deniability', 'Gives the militias plausible deniability.', ['plausible', 'deniability']],
    ['strike', 'It said that the strikes, and one striking drone, were theirs', ['strikes', 'striking']],
    ["Iran's hand", 'Hides the hand of Iran.', ['hand', 'Iran']],
    ['the militias of', 'Spares the militias criticism', ['militias']],
    ['al-Nujaba', 'A statement by Nujaba', ['Nujaba']],
    ['Nujaba', 'Harakat al-Nujaba says so', ['Nujaba']],
    ['GENERAL soleimani', 'Since Gen. Soleimani, a general, died', ['Soleimani', 'general']],
    ['Déclaration', 'declaration of war', ['declaration']],
    ['المقاومة', 'بيان مقاومة', ['مقاومة']],
    ['٤٥', 'Brigade 45', ['45']],
    ['drone drones', 'One drone', ['drone']],
  ])('%s: %s', (question, text, words) => {
    expect(matched(question, text)?.words).toEqual(words);
  });

  test.each([
    ['plausible deniability', 'It is plausible.'],
    ['strike', 'A strict rule'],
    ['the of', 'The rule of the militias'],
    ['—', 'A dash — and more'],
    ['anything', ''],
  ])('%s is not in: %s', (question, text) => {
    expect(matched(question, text)).toBeNull();
  });

  test('words together come before words apart, the same form before another, a short text before a long one', () => {
    const scores = [
      'drone attack',
      'drone attacks',
      'A drone attack on a base',
      'A drone was seen before the attack on a base',
      'An attack on a base by militias of which nobody was sure whether they had a drone',
    ].map((text) => matched('drone attack', text)!.score);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  test.each([0, 60, 300, 990])('a long text is shown around its words: %i words before them', (before) => {
    const text = [
      ...Array.from({ length: before }, () => 'word'),
      'plausible',
      'deniability',
      ...Array.from({ length: 990 }, () => 'more'),
    ].join(' ');
    const found = compileTextMatch('plausible deniability')(text)!;
    expect(found.excerpt.length).toBeLessThanOrEqual(242);
    expect(found.excerpt).toMatch(before === 0 ? /^plausible/ : /^…word/);
    expect(found.excerpt).toMatch(/more…$/);
    expect(found.marks.map(({ start, end }) => found.excerpt.slice(start, end))).toEqual(['plausible', 'deniability']);
  });
});

const FOUND = 'nodes { kind field excerpt marks { start end } statement { id } entity { id } evidence { id } source { id } }';

describe('searchTexts', () => {
  onEngines('article', (store) => {
    const found = async (args: string) => (await data(store(), `{ searchTexts(${args}) { totalCount complete ${FOUND} } }`)).searchTexts;

    test('finds what a front is for', async () => {
      expect(await found('text: "plausible deniability"')).toEqual({
        totalCount: 1,
        complete: true,
        nodes: [
          {
            kind: 'STATEMENT',
            field: 'purposes',
            excerpt: 'Gives the militias plausible deniability.',
            marks: [
              { start: 19, end: 28 },
              { start: 29, end: 40 },
            ],
            statement: { id: 'front-for:islamic-resistance-in-iraq:militias-of-the-iri' },
            entity: null,
            evidence: null,
            source: null,
          },
        ],
      });
    });
    test.each([
      [
        'text: "party to the fight", kinds: [STATEMENT]',
        ['assessment:ain-al-asad-2025-06-14:escalation-risk', 'assessment:iran-backed-militias-iraq:escalation-risk'],
      ],
      ['text: "militias Shiite", kinds: [SOURCE]', ['source:lwj-2025-06-14']],
      ['text: "the of"', []],
      ['text: "militia", first: 1000', null],
    ])('%s', async (args, ids) => {
      const { nodes, totalCount } = await found(args);
      expect(nodes).toHaveLength(totalCount);
      if (ids) expect(nodes.map((node: Node) => (node.statement ?? node.entity ?? node.source)!.id)).toEqual(ids);
      else expect(new Set(nodes.map((node: Node) => node.kind)).size).toBeGreaterThan(1);
    });

    test('finds the evidence of an entity once, though its name has the same', async () => {
      const { nodes } = await found('text: "lists the militias", kinds: [EVIDENCE]');
      expect(nodes.map(({ statement, entity }: Node) => (statement ?? entity)!.id)).toEqual(['united-states']);
    });

    test('has the statement and the source of evidence', async () => {
      const { nodes } = await found('text: "deny criticism banner"');
      expect(nodes).toMatchObject([
        {
          kind: 'EVIDENCE',
          field: 'summary',
          statement: { id: 'front-for:islamic-resistance-in-iraq:militias-of-the-iri' },
          source: { id: 'source:lwj-2025-06-14' },
        },
      ]);
    });
  });
});

interface Node {
  readonly kind: string;
  readonly field: string;
  readonly excerpt: string;
  readonly statement: { readonly id: string } | null;
  readonly entity: { readonly id: string } | null;
  readonly source: { readonly id: string } | null;
}

const by = (year: string, summary = 'It is named.') => [{ source: `source:${year}`, locator: '1', summary }];
const SUPPORT = { subject: 'state', object: 'group', supportTypes: ['WEAPONS'] };
const FACTS = {
  sources: ['2020', '2025'].map((year) => ({ id: `source:${year}`, title: year, published: `${year}-01-01`, accessed: '2026-01-01' })),
  states: [{ id: 'state', name: 'State', evidence: by('2020') }],
  armedGroups: [{ id: 'group', name: 'Group', description: 'It guards zircon.', evidence: by('2020') }],
  locations: [{ id: 'mine', name: 'Mine', kind: 'CITY', evidence: by('2020') }],
  positions: [{ subject: 'group', topic: 'halt', text: 'It halts, for zircon.', evidence: by('2025') }],
  presences: [
    {
      subject: 'group',
      object: 'mine',
      purpose: 'Digs zircon',
      valid: { to: '2019' },
      evidence: by('2020', 'It dug zircon until 2019.'),
    },
  ],
  sponsorships: [
    { ...SUPPORT, evidence: by('2020', 'Arms.') },
    { ...SUPPORT, extent: 'Missiles of zircon', evidence: by('2025', 'Zircon missiles.') },
  ],
};

describe('what a view shows', () => {
  onEngines(
    (store) => loadValue(store, FACTS),
    (store) => {
      const fields = async (text: string, view = '') => {
        const { searchTexts } = await data(store(), `{ searchTexts(text: "${text}"${view}) { nodes { kind field } } }`);
        return searchTexts.nodes.map(({ kind, field }: Node) => `${kind} ${field}`).sort();
      };
      const [description, position, purpose, presence, extent, support] = [
        'ENTITY description',
        'STATEMENT text',
        'STATEMENT purpose',
        'EVIDENCE summary',
        'STATEMENT extent',
        'EVIDENCE summary',
      ];
      test.each([
        ['', [description, position, purpose, presence, extent, support]],
        ['knownAt: "2021-01-01"', [description, purpose, presence]],
        ['asOf: "2022-01-01"', [description, position, extent, support]],
        ['sources: ["source:2025"]', [position, extent, support]],
        ['excludeSources: ["source:2025"]', [description, purpose, presence]],
        ['statuses: [RETRACTED]', [description]],
      ])('%s', async (view, shown) => {
        expect(await fields('zircon', view && `, view: { ${view} }`)).toEqual([...shown].sort());
      });

      test('a text that is replaced is found by its new words, and no longer by its old ones', async () => {
        await loadValue(store(), { sponsorships: [{ ...SUPPORT, extent: 'Missiles of beryl', evidence: by('2025', 'Beryl.') }] });
        expect(await fields('beryl')).toEqual([extent, support].sort());
        expect(await fields('missiles zircon')).toEqual([]);
        expect(await store().check()).toEqual([]);
      });
    },
  );
});

const HIDDEN = 310;

describe('how many are considered', () => {
  onEngines(
    (store) =>
      loadValue(store, {
        sources: FACTS.sources,
        armedGroups: [
          ...Array.from({ length: HIDDEN }, (_, i) => ({ id: `new-${i}`, name: `${i}`, description: `Zircon ${i}`, evidence: by('2025') })),
          { id: 'old', name: 'Old', description: 'It guarded zircon before all the others came', evidence: by('2020') },
        ],
      }),
    (store) => {
      test.each([
        ['zircon', '', 300, false],
        ['zircon', ', view: { knownAt: "2021-01-01" }', 1, true],
        ['zircon 17', '', 1, true],
        ['guarding zircon', '', 1, true],
      ])('%s%s', async (text, view, totalCount, complete) => {
        const { searchTexts } = await data(store(), `{ searchTexts(text: "${text}"${view}) { totalCount complete } }`);
        expect(searchTexts).toEqual({ totalCount, complete });
      });
    },
  );
});
