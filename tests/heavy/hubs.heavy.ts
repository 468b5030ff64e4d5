import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, LIMITS, openTestStore } from '../support/graph.js';
import { filterQuestions, listQuestions, rootQuestions } from './hub-questions.js';
import { everyHub, type LargeHub, nameOf, STATEMENTS, writeLargeHub } from './large-hub.js';
import { FULL, report } from './size.js';

/** The texts of other types differ in names alone. These two have roots of their own: statistics of attacks, members of a coalition. */
const SHORT = ['attribution object', 'membership object'];
const HUBS = everyHub().filter((hub) => FULL || SHORT.includes(nameOf(hub)));
/** Answers that a question may have instead of data. */
const ALLOWED = new Set(['NOT_FOUND', 'BAD_INPUT', 'LIMIT']);

/** What failed, and how long the slowest took. */
async function askAll(store: GraphStore, questions: readonly string[]) {
  const failed: string[] = [];
  let slowest = { ms: 0, question: '' };
  for (const question of questions) {
    const started = performance.now();
    const { errors } = await ask(store, question);
    const ms = Math.round(performance.now() - started);
    if (ms > slowest.ms) slowest = { ms, question };
    for (const { extensions, message } of errors ?? []) {
      if (!ALLOWED.has(extensions.code)) failed.push(`${question}: ${extensions.code} ${message} after ${ms} ms`);
    }
  }
  return { failed, slowest };
}

function suite(hub: LargeHub): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore('grafeo');
    await writeLargeHub(store, hub);
  }, 600_000);
  afterAll(() => store?.close());

  test.each([
    ['root field', rootQuestions],
    ['list of the hub', listQuestions],
    ['filter over the hub', filterQuestions],
  ] as const)(
    'every %s is answered',
    async (what, make) => {
      const questions = make(hub);
      const { failed, slowest } = await askAll(store, questions);
      report(`${nameOf(hub)}: ${questions.length} times ${what}; the slowest took ${slowest.ms} ms: ${slowest.question}`);
      expect(failed).toEqual([]);
      expect(slowest.ms).toBeLessThan(LIMITS.timeoutMs);
    },
    3_600_000,
  );
}

describe.each(HUBS.map((hub) => [nameOf(hub), hub] as const))(`a hub of ${STATEMENTS} statements: %s`, (_name, hub) => suite(hub));
