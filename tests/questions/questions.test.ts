import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ask, type Seeds } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

interface Question {
  readonly ask: string;
  readonly query: string;
  readonly answer?: Readonly<Record<string, unknown>>;
  /** The code of the error that is the right answer. */
  readonly error?: string;
}

function questions(name: string): Question[] {
  return parse(readFileSync(fileURLToPath(new URL(`${name}.yaml`, import.meta.url)), 'utf8')) as Question[];
}

const FILES: readonly (readonly [string, Seeds])[] = [
  ['article', 'article'],
  ['dossiers', 'all'],
  ['analyst', 'all'],
];

describe.each(FILES)('questions over the seeds: %s', (name, seeds) => {
  onEngines(seeds, (store) => {
    test.each(questions(name).map((question) => [question.ask, question] as const))('%s', async (_, { query, answer, error }) => {
      const { data, errors } = await ask(store(), query);
      if (error === undefined) expect({ data, errors }).toEqual({ data: answer, errors: undefined });
      else expect(errors?.map(({ extensions }) => extensions.code)).toEqual([error]);
    });
  });
});
