import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ERROR_CATALOGUE } from '../../src/errors/catalogue.js';
import { packageRoot } from '../../src/model/files.js';

function textsBelow(folder: string): string[] {
  const root = join(packageRoot(), folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/errors\/catalogue\.ts|house\/errors\.test\.ts/.test(join(folder, name)))
    .map((name) => readFileSync(join(root, name), 'utf8'));
}

const [source, tests] = [textsBelow('src'), textsBelow('tests')];
const namedIn = (texts: readonly string[], pattern: string) => texts.some((text) => new RegExp(pattern).test(text));

test.each(Object.keys(ERROR_CATALOGUE))('%s is an error that the program gives, and a test expects', (code) => {
  expect([namedIn(source, `'${code}'`), namedIn(tests, `\\b${code}\\b`)]).toEqual([true, true]);
});

test.each(Object.entries(ERROR_CATALOGUE))('the hint of %s says what to do', (_code, { hint }) => {
  expect(hint).not.toMatch(/\b(?:read|see) the (?:message|error|documentation|docs)\b/i);
  expect(hint).toMatch(/^[A-Z].*\.$/);
});
