import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';

/** Words of an older private vocabulary, each with the plain word to use instead. */
const PRIVATE_WORDS: Readonly<Record<string, string>> = {
  'mend(s|ed|ing)?': 'hint, correct',
  'reckon(s|ed|ing)?': 'compute, count',
  told: 'reported, shown',
  'deeds?': 'event',
  'so many': 'at least this number, N',
  'the ones? that': 'what, which',
};
/** `known` is the time of knowledge: not a cache hit, a list of accepted names or a constant. */
const KNOWN_AS_NAME = /\b(?:const|let|function) known\b|\bisKnown\b|\(known\) =>/;

/** Names in stores that older versions wrote: a migration has to name them. */
const STORED_NAMES = "['partyId', 'deedFirst']";

/** Rooms that are read: sources, schema, rules and pages. Not seeds: their texts are summaries of sources. */
const ROOMS = ['src', 'web', 'schema', 'rules', 'docs', 'tools', 'README.md', 'NOTICE.md'];
const TEXTS = /(?:\.(?:tsx?|graphql|yaml|md)|\ben\.json)$/;

function filesBelow(path: string): string[] {
  if (!statSync(join(packageRoot(), path)).isDirectory()) return [path];
  return readdirSync(join(packageRoot(), path), { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => TEXTS.test(name));
}

/** The words of a line, those of names such as `toldOf` apart. */
function words(line: string): string {
  return line.replace(/([a-z])([A-Z])/g, '$1 $2');
}

function findings(files: readonly string[], pattern: RegExp, text: (line: string) => string): string[] {
  return files.flatMap((file) =>
    readFileSync(join(packageRoot(), file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (pattern.test(text(line.replace(STORED_NAMES, ''))) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );
}

/** Tests are read too, but neither their facts, which are summaries of sources, nor this page and the stores of older versions. */
const TESTS = filesBelow('tests').filter((file) => file.endsWith('.ts') && !/house\/words\.test|store\/migration-contract/.test(file));

const files = [...ROOMS.flatMap(filesBelow), ...TESTS];

describe('words', () => {
  test.each(Object.entries(PRIVATE_WORDS))('no text says "%s"; say %s', (word) => {
    expect(findings(files, new RegExp(`\\b(?:${word})\\b`, 'i'), words)).toEqual([]);
  });

  test('known is the time of knowledge only', () => {
    const sources = files.filter((file) => file.startsWith('src'));
    expect(findings(sources, KNOWN_AS_NAME, (line) => line)).toEqual([]);
  });

  test('names are read word by word', () => {
    expect(words('const toldOf = isReckoned')).toBe('const told Of = is Reckoned');
  });
});
