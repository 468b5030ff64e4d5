import { describe, expect, it } from '@jest/globals';
import { onDossiers } from './dossiers.js';
import { ROW_CASES, ROW_IDS, type RowCase } from './rows.js';

/** The article's own day: what the second dossier had said by then is known too. */
const THAT_DAY = { knownAt: '2025-06-14' };

const article = ROW_CASES.filter(({ row }) => row.startsWith('F'));
const context = ROW_CASES.filter(({ row }) => row.startsWith('C'));
const named = (cases: readonly RowCase[]) => cases.map((c) => ({ ...c, name: `${c.row}: ${c.question}` }));

describe('the rows of the inventories', () => {
  it('have a case each', () => {
    const covered = new Set(ROW_CASES.map(({ row }) => row));
    expect(ROW_IDS.filter((row) => !covered.has(row))).toEqual([]);
    expect([...covered].filter((row) => !ROW_IDS.includes(row))).toEqual([]);
  });

  it('have one case only, with an answer that is not empty', () => {
    expect(ROW_CASES).toHaveLength(ROW_IDS.length);
    for (const { row, expected } of ROW_CASES) {
      for (const [field, value] of Object.entries(expected as object)) expect([row, field, value]).not.toEqual([row, field, null]);
    }
  });

  it('of the article say how the second dossier bears on them', () => {
    expect(article.filter(({ inBoth }) => inBoth !== 'same' && !inBoth?.why).map(({ row }) => row)).toEqual([]);
  });
});

onDossiers(({ load, ask }) => {
  describe('with the article alone', () => {
    load('article');
    it.each(named(article))('$name', async ({ query, variables, expected }) => {
      expect(await ask(query, variables)).toEqual(expected);
    });
  });

  describe('with both dossiers', () => {
    load('all');
    it.each(named(article))('as known on the article’s day, $name', async ({ query, variables, expected, inBoth }) => {
      const answer = await ask(query, { ...variables, view: THAT_DAY });
      expect(answer).toEqual(typeof inBoth === 'object' ? inBoth.expected : expected);
    });
    it.each(named(context))('$name', async ({ query, variables, expected }) => {
      expect(await ask(query, variables)).toEqual(expected);
    });
  });
});
