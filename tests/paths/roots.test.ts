import { describe, expect, test } from '@jest/globals';
import { rootSources, type Support } from '../../src/query/evidence/root-sources.js';

const support = (source: string, ...derivesFrom: string[]): Support => ({ source, derivesFrom });

/** Evidence, what sources derive from, and the roots. */
const CASES: [string, Support[], Record<string, string[]>, string[]][] = [
  ['two sources are two roots', [support('a'), support('b')], {}, ['a', 'b']],
  ['two places in one source are one', [support('a'), support('a')], {}, ['a']],
  ['reprints of one report are one', [support('a'), support('b')], { a: ['agency'], b: ['agency'] }, ['agency']],
  ['a reprint of a reprint goes back to the first', [support('a')], { a: ['b'], b: ['c'] }, ['c']],
  ['what the evidence rests on goes before what its source does', [support('a', 'x')], { a: ['y'] }, ['x']],
  ['and is itself followed', [support('a', 'x')], { x: ['z'] }, ['z']],
  ['one that rests on two has two roots', [support('a', 'x', 'y')], {}, ['x', 'y']],
  ['a circle counts as one', [support('a'), support('b')], { a: ['b'], b: ['a'] }, ['a']],
  ['a circle with a way out has the root outside', [support('a')], { a: ['b'], b: ['a', 'c'] }, ['c']],
  ['what derives from a circle has its root there', [support('a'), support('x')], { a: ['x'], x: ['y'], y: ['x'] }, ['x']],
  ['no evidence has no root', [], {}, []],
];

describe('root sources', () => {
  test.each(CASES)('%s', (_name, evidence, derivations, roots) => {
    expect([...rootSources(evidence, new Map(Object.entries(derivations)))].sort()).toEqual(roots);
  });
});
