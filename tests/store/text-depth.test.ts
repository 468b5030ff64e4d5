import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isTooDeep, textDepth } from '../../src/store/cypher/text-depth.js';
import type { CypherEngine } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';

const repeat = (n: number, text: (i: number) => string, by = '\n') => Array.from({ length: n }, (_, i) => text(i)).join(by);
const START = 'MATCH (m0:Thing)';
const chain = (clause: (i: number) => string) => (n: number) => `${START}\n${repeat(n, clause)}\nRETURN m0.id`;
/** Each part within the one before it. */
const within =
  (wrap: (i: number, inner: string) => string, core = 'true') =>
  (n: number) => {
    let text = core;
    for (let i = n; i > 0; i -= 1) text = wrap(i, text);
    return text;
  };
const condition = (wrap: (i: number, inner: string) => string) => (n: number) => `${START} WHERE ${within(wrap)(n)}\nRETURN m0.id`;
const tests = (i: number, n: number) => repeat(n, (j) => `m${i}.a = ${j}`, ' AND ');
const list = (i: number, inner: string, beside: number) =>
  [
    `CALL (m${i - 1}) {`,
    `MATCH (m${i - 1})<-[:TO]-(m${i}) WHERE m${i}.a IS NULL`,
    `WITH m${i} ORDER BY m${i}.id LIMIT 1`,
    ...(inner === '' ? [] : [inner]),
    ...Array.from({ length: beside }, (_, j) => `CALL (m${i}) {\nMATCH (m${i})-[:TO]->(o)\nRETURN collect(o.id) AS o${i}x${j}\n}`),
    `WITH m${i}${inner === '' ? '' : `, c${i + 1}`}${repeat(beside, (j) => `, o${i}x${j}`, '')} ORDER BY m${i}.id`,
    `RETURN collect([m${i}.id]) AS c${i}`,
    '}',
  ].join('\n');

/** Texts that grow in one way. */
const FORMS: readonly (readonly [string, (n: number) => string])[] = [
  ['clauses', chain(() => 'WITH m0')],
  ['sorted clauses', chain(() => 'WITH m0 ORDER BY m0.id LIMIT 1')],
  ['nodes beside each other', chain((i) => `MATCH (m0)-[:TO]->(n${i})`)],
  ['nodes with labels and conditions', chain((i) => `MATCH (m0)-[:TO]->(n${i}:Thing) WHERE n${i}.a = 1`)],
  ['lists beside each other', chain((i) => `CALL (m0) {\nMATCH (m0)-[:TO]->(n${i})\nRETURN collect(n${i}.id) AS c${i}\n}`)],
  ['lists in lists', (n) => `${START}\n${within((i, inner) => list(i, inner, 0), '')(n)}\nRETURN c1`],
  ['lists in lists, with others after each', (n) => `${START}\n${within((i, inner) => list(i, inner, 10), '')(n)}\nRETURN c1`],
  ['brackets', condition((_, inner) => `(${inner})`)],
  ['negations', condition((_, inner) => `NOT ${inner}`)],
  ['functions', condition((_, inner) => `coalesce(${inner}, false)`)],
  ['alternatives', condition((i, inner) => `(m0.a = ${i} OR ${inner})`)],
  ['subqueries', condition((i, inner) => `EXISTS { MATCH (m${i - 1})-[:TO]->(m${i}) WHERE ${inner} }`)],
  [
    'subqueries with conditions before',
    condition((i, inner) => `EXISTS { MATCH (m${i - 1})-[:TO]->(m${i}) WHERE ${tests(i, 4)} AND ${inner} }`),
  ],
  [
    'subqueries with conditions after',
    condition((i, inner) => `EXISTS { MATCH (m${i - 1})-[:TO]->(m${i}) WHERE ${inner} AND ${tests(i, 9)} }`),
  ],
  ['negated subqueries', condition((i, inner) => `NOT EXISTS { MATCH (m${i - 1})-[:TO]->(m${i}) WHERE (${tests(i, 1)} AND ${inner}) }`)],
  ['items of lists', condition((i, inner) => `any(i${i} IN [1] WHERE ${inner})`)],
];

describe('the depth of a text', () => {
  let engine: CypherEngine;
  beforeAll(async () => {
    engine = await openGrafeo({ path: null });
  });
  afterAll(() => engine.close());

  const accepts = (text: string) =>
    engine.read({ text, params: {} }).then(
      () => true,
      (error: { cause?: Error }) => {
        if (!/depth/.test(String(error.cause?.message))) throw error;
        return false;
      },
    );

  it.each(FORMS)('is not above the limit before the engine refuses it, nor much before: %s', async (_, form) => {
    let most = 0;
    while (!isTooDeep(textDepth(form(most + 1)))) most += 1;
    expect(await accepts(form(most))).toBe(true);
    expect(await accepts(form(Math.ceil(most * 1.25) + 1))).toBe(false);
  });
});
