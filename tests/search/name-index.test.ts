import { expect, test } from '@jest/globals';
import { possibleTypes } from '../../src/model/lookup.js';
import { compileCandidates, compileNames } from '../../src/query/search/candidates.js';
import { NameIndex } from '../../src/query/search/name-index.js';
import { type Match, rank } from '../../src/query/search/rank.js';
import { resolveView } from '../../src/query/view/view.js';
import { model } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const MIN_SCORE = 0.6;
const TYPES = possibleTypes(model, 'Actor');
const VIEW = resolveView(null);

const likely = (matches: readonly Match[]) =>
  new Map(matches.filter(({ score }) => score >= MIN_SCORE).map((one) => [one.name.subject, one.score]));

onEngines('all', (opened) => {
  test('an index of names finds what the store finds, by name, with a word more, in capitals and with an error', async () => {
    const store = opened();
    const names = await compileNames(model, VIEW, TYPES)(store.select.bind(store), null);
    const index = new NameIndex(names);
    const find = compileCandidates(model, VIEW, TYPES);
    const reads = { search: store.search.bind(store), select: store.select.bind(store) };
    const some = names.filter((_, i) => i % Math.ceil(names.length / 40) === 0).map(({ value }) => value);
    const texts = some.flatMap((name) => [name, `${name} Works`, name.toUpperCase(), name.replace(/([a-z]{3})[a-z]([a-z]{2})/, '$1$2')]);
    let matches = 0;
    for (const text of texts) {
      // The name of a country stands for the country by reference data, which an index of names does not have.
      const stored = (await find(reads, text)).names.filter(({ id }) => id !== null);
      const [expected, found] = [likely(rank(text, stored)), likely(rank(text, index.candidates(text)))];
      for (const [subject, score] of [...expected].slice(0, 3)) expect([text, subject, found.get(subject)]).toEqual([text, subject, score]);
      matches += expected.size;
    }
    expect(matches).toBeGreaterThan(texts.length / 2);
  });
});
