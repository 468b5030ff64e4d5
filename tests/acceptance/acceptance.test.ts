import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { onDossiers } from '../coverage/dossiers.js';
import { differences } from './differences.js';

const here = new URL('./', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, here), 'utf8');
const names = readdirSync(here)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .sort();

it('there is an expected answer for each query', () => {
  expect(names.length).toBeGreaterThanOrEqual(7);
  for (const name of names) expect(JSON.parse(text(`${name}.json`))).toBeInstanceOf(Object);
});

describe('the comparison', () => {
  it('lets an answer have more keys, and nothing else', () => {
    expect(differences({ a: [{ b: 1 }] }, { a: [{ b: 1, c: 2 }], d: 3 })).toEqual([]);
    expect(differences({ a: null }, { a: 0 })).toEqual(['data.a: expected null, got 0']);
    expect(differences({ a: [1, 2] }, { a: [2] })).toEqual([
      'data.a: expected 2 items, got 1',
      'data.a[0]: expected 1, got 2',
      'data.a[1]: expected 2, got undefined',
    ]);
    expect(differences({ a: [] }, { a: null })).toEqual(['data.a: expected a list, got null']);
    expect(differences({ a: {} }, { a: null })).toEqual(['data.a: expected an object, got null']);
  });
});

onDossiers(({ load, ask }) => {
  load('all');
  it.each(names)('%s', async (name) => {
    expect(differences(JSON.parse(text(`${name}.json`)), await ask(text(`${name}.graphql`)))).toEqual([]);
  });
});
