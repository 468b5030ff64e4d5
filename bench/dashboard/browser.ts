/// <reference lib="dom" />
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { createLog } from '../../src/app/log.js';
import { readSettings } from '../../src/config/settings.js';
import { DASHBOARD_FOLDER } from '../../src/server/dashboard.js';
import { type RunningServer, startServer } from '../../src/server/server.js';

const QUIET_MS = 500;
const LONGEST_MS = 60_000;

/** A server over an embedded database, without its cache of answers: each page asks as the first reader does. */
export async function serve(data: string, seeds: 'all' | 'none'): Promise<RunningServer> {
  const settings = readSettings({ PORT: '0', CADRE_SEEDS: seeds, LOG_LEVEL: 'silent', CADRE_DATA: data, CADRE_CACHE_MB: '0' });
  return startServer(settings, await createLog(settings));
}

/** What a page did until it asked nothing more. */
export interface Visit {
  /** From the opening to the last answer, in milliseconds. */
  readonly ms: number;
  /** The operations that it asked of the API, with the time of each. */
  readonly asked: readonly { readonly name: string; readonly ms: number }[];
  /** The longest that a script held the page, in milliseconds. */
  readonly blockedMs: number;
  /** The processor time that the server and the thread of the page took for it, in milliseconds: load by others adds little to it. */
  readonly workMs: number;
  /** What the API refused or could not answer. */
  readonly refused: readonly string[];
  /** The scripts that it loaded, by their names. */
  readonly scripts: readonly string[];
  readonly page: Page;
}

/** Opens a place of the dashboard in a window of its own, and waits until it asks nothing more. */
export async function visit(browser: Browser, url: string, fragment: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const own = window as unknown as { longest: number };
    own.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) own.longest = Math.max(own.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const asked: { name: string; ms: number }[] = [];
  const refused: string[] = [];
  let [pending, last] = [0, 0];
  const [from, used] = [performance.now(), process.cpuUsage()];
  page.on('request', () => {
    pending += 1;
  });
  const done = (request: {
    method(): string;
    url(): string;
    postData(): string | null;
    timing(): { startTime: number; responseEnd: number };
  }) => {
    pending -= 1;
    last = performance.now();
    if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return;
    const { operationName } = JSON.parse(request.postData() ?? '{}') as { operationName?: string };
    asked.push({ name: String(operationName), ms: request.timing().responseEnd });
  };
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  page.on('response', (response) => {
    if (!response.url().endsWith('/graphql')) return;
    const read = async () => {
      const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
      refused.push(...(errors ?? []).map(({ message }) => message));
    };
    // A page that went on has left its answer.
    read().catch(() => undefined);
  });
  await page.goto(`${url}/${fragment}`);
  while (pending > 0 || performance.now() - last < QUIET_MS) {
    if (performance.now() - from > LONGEST_MS) throw new Error(`${fragment} still asks after ${LONGEST_MS} ms`);
    await sleep(20);
  }
  const { user, system } = process.cpuUsage(used);
  const { metrics } = await session.send('Performance.getMetrics');
  const ofPage = metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
  const { longest, names } = await page.evaluate(() => ({
    longest: (window as unknown as { longest: number }).longest,
    names: performance.getEntriesByType('resource').map(({ name }) => name),
  }));
  const scripts = [...new Set(names.flatMap((name) => /\/(assets\/[^/?]+\.js)(?:\?|$)/.exec(name)?.[1] ?? []))];
  return { ms: last - from, asked, blockedMs: longest, workMs: (user + system) / 1_000 + ofPage, refused, scripts, page };
}

/** The size of scripts, compressed, in kB. */
export function kB(scripts: readonly string[]): number {
  return scripts.reduce((sum, name) => sum + statSync(join(DASHBOARD_FOLDER, `${name}.gz`)).size, 0) / 1_000;
}
