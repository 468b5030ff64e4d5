import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type FactsDocument, plainDocument, readDocument } from '../../src/facts/document.js';
import { BadFacts, type Problem } from '../../src/facts/problem.js';
import { loadFacts } from '../../src/ingest/load.js';
import { readModel } from '../../src/model/read.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { DATES, IDS } from './bad/dates-and-ids.js';
import { type BadDocuments, STORED } from './bad/making.js';
import { REFERENCES } from './bad/references.js';
import { SHAPE, SYNTAX } from './bad/shape.js';
import { SEVERAL, VALUES } from './bad/values.js';

const model = readModel();
let folder: string;
let store: GraphStore;

/** Reads and loads as the command line does. */
async function load(texts: Readonly<Record<string, string>>): Promise<unknown> {
  const read = Object.entries(texts).map(([file, text]) => readDocument(file, text));
  const documents = read.flatMap((r): FactsDocument[] => (r.document ? [r.document] : []));
  return loadFacts(store, model, documents, { authorship: BY_TEST, problems: read.flatMap((r): readonly Problem[] => r.problems) });
}

async function refused(texts: Readonly<Record<string, string>>): Promise<BadFacts> {
  const error = await load(texts).then(
    () => null,
    (e: unknown) => e,
  );
  if (error instanceof BadFacts) return error;
  throw error ?? new Error('the documents were loaded');
}

async function state(): Promise<unknown> {
  return [await store.revision(), Object.fromEntries(await store.counts()), await store.check()];
}

let before: unknown;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cadre-bad-facts-'));
  store = cypherStore(await openGrafeo({ path: join(folder, 'data') }), model);
  await store.migrate();
  await load({ 'stored.yaml': STORED });
  before = await state();
});

afterEach(async () => {
  expect(await state()).toEqual(before);
});

afterAll(async () => {
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

function cases(name: string, table: readonly BadDocuments[]): void {
  describe(name, () => {
    it.each(table.map((row) => [row.name, row] as const))('%s', async (_name, { text, problems }) => {
      const texts = typeof text === 'string' ? { 'test.yaml': text } : text;
      const error = await refused(texts);
      const file = Object.keys(texts)[0]!;
      const reported = error.problems.map(({ message, hint = '', ...problem }) => ({ ...problem, text: `${message} ${hint}` }));
      expect(reported).toEqual(
        problems.map((p) => ({
          file: p.file ?? file,
          path: p.path,
          line: p.line,
          column: expect.any(Number),
          code: p.code,
          text: expect.stringContaining(p.says),
        })),
      );
    });
  });
}

cases('syntax', SYNTAX);
cases('shape', SHAPE);
cases('references', REFERENCES);
cases('dates', DATES);
cases('ids', IDS);
cases('values', VALUES);
cases('several', SEVERAL);

describe('the error', () => {
  it('is BAD_FACTS with the number of problems, and each with its place', async () => {
    const error = await refused({ 'x.yaml': 'states:\n  - { id: A, name: A, evidence: [] }\npersons: 1' });
    expect(error.code).toBe('BAD_FACTS');
    expect(error.message).toContain('2 problem(s)');
    expect(error.message).toContain('nothing was loaded');
    expect(error.message).toMatch(/^x\.yaml:2:\d+ states\[0\]\.id: BAD_ID /m);
    expect(error.message).toMatch(/^x\.yaml:3:1 persons: WRONG_TYPE /m);
    expect(error.details['problems']).toEqual(error.problems);
  });

  it('shows the first twenty problems and holds all of them', async () => {
    const items = Array.from(
      { length: 25 },
      (_, i) => `  - { id: Bad ${i}, name: N, evidence: [{ source: "source:report", summary: S }] }`,
    );
    const error = await refused({ 'x.yaml': ['states:', ...items].join('\n') });
    expect(error.problems).toHaveLength(25);
    expect(error.problems.map((p) => p.line)).toEqual(items.map((_, i) => i + 2));
    expect(error.message.split('\n')).toHaveLength(22);
    expect(error.message).toContain('and 5 more');
  });

  it('tells facts that are no file by their path alone', async () => {
    const document = plainDocument('input', { states: [{ id: 'A', name: 'A', evidence: [{ source: 'source:report', summary: 'S' }] }] });
    const error = await loadFacts(store, model, [document], { authorship: BY_TEST }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(BadFacts);
    expect((error as BadFacts).problems).toEqual([
      {
        file: 'input',
        line: null,
        column: null,
        path: 'states[0].id',
        code: 'BAD_ID',
        message: expect.stringContaining('"A"'),
        hint: expect.stringContaining('a slug'),
      },
    ]);
    expect((error as BadFacts).message).toContain('\ninput states[0].id: BAD_ID ');
  });

  it('is as complete in a dry run', async () => {
    const { document } = readDocument('x.yaml', 'states:\n  - { id: A, name: A, evidence: [] }\npersons: 1');
    const error = await loadFacts(store, model, [document!], { authorship: BY_TEST, dryRun: true }).catch((e: unknown) => e);
    expect((error as BadFacts).problems.map((p) => p.code)).toEqual(['BAD_ID', 'WRONG_TYPE']);
  });
});
