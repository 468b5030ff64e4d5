import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { instead } from '../support/graph.js';
import { openSeeded } from '../support/seeds.js';
import { type ServedApp, serveApp } from './served-app.js';
import { EXPORT_LIMITS } from './temp-server.js';

const LONGEST_MS = 2_000;

let base: GraphStore;
let served: ServedApp;
/** How many reads are answered at once; later ones wait until the test is over. */
let answered: number;
let go: () => void;

beforeAll(async () => {
  base = await openSeeded('grafeo', 'article');
});
afterAll(() => base.close());
afterEach(async () => {
  go();
  await served.close();
});

async function serve(): Promise<string> {
  answered = Number.POSITIVE_INFINITY;
  const hold = new Promise<void>((resolve) => {
    go = resolve;
  });
  const held = instead(base, {
    select: async (...given) => {
      answered -= 1;
      if (answered < 0) await hold;
      return base.select(...given);
    },
  });
  served = await serveApp(held, {
    maxNodes: 10_000,
    exports: { ...EXPORT_LIMITS, atOnce: 1, perClient: 1, patienceMs: 10_000, longestMs: LONGEST_MS },
  });
  return `${served.url.replace('/graphql', '/export/jsonl')}?around=kataib-hezbollah&depth=1`;
}

test.each([0, 2])(
  'an export whose store stops answering after %i reads is cut off at its deadline, and gives its place to the next',
  async (reads) => {
    const url = await serve();
    answered = reads;
    const started = performance.now();
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
    expect(performance.now() - started).toBeGreaterThanOrEqual(LONGEST_MS - 5);
    expect(performance.now() - started).toBeLessThan(LONGEST_MS + 5_000);
    answered = Number.POSITIVE_INFINITY;
    const next = await fetch(url);
    expect(next.status).toBe(200);
    expect((await next.text()).split('\n').length).toBeGreaterThan(5);
  },
);
