import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { packageRoot } from '../../src/model/files.js';
import { DASHBOARD_FOLDER } from '../../src/server/dashboard.js';
import type { RunningServer } from '../../src/server/server.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { startOn, startSeeded, tempFolder } from '../server/temp-server.js';
import { launchChromium, skipsBrowsers } from '../support/chromium.js';
import { loadValue, model } from '../support/graph.js';
import { takeFileLock } from '../support/neo4j/file-lock.mjs';
import { folderOfRun } from '../support/run-folder.js';
import { copySeeds } from '../support/seeds.js';

const BUILD_MS = 120_000;
const NOISE = /dbus|favicon/i;

async function buildDashboard(): Promise<void> {
  const release = await takeFileLock(join(folderOfRun(), 'web-build.lock'), { waitMs: BUILD_MS });
  try {
    await promisify(execFile)(process.execPath, [join(packageRoot(), 'tools', 'build-web.mjs')]);
  } finally {
    await release();
  }
}

async function startWith(folder: string, more: object): Promise<RunningServer> {
  await copySeeds('all', join(folder, 'data'));
  const store = cypherStore(await openGrafeo({ path: join(folder, 'data') }), model);
  await loadValue(store, more);
  await store.close();
  return startOn(folder, { CADRE_SEEDS: 'none' });
}

/** A page that was opened, and what it must not do: print to the console, or ask anything of another server. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that it printed, and every request that left the server. */
  readonly faults: readonly string[];
  /** The operations that it asked of the API, in order. */
  readonly asked: readonly string[];
}

export interface Dashboard {
  readonly url: string;
  /** Opens a place of the dashboard in a window of its own. */
  open(fragment: string, options?: BrowserContextOptions): Promise<Opened>;
}

function watch(page: Page, url: string, faults: string[], asked: string[]): void {
  page.on('console', (message) => NOISE.test(message.text()) || faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(?:data|blob):/.test(address)) faults.push(`request to ${address}`);
    if (request.method() === 'POST' && address.endsWith('/graphql'))
      asked.push(String((JSON.parse(request.postData() ?? '{}') as { operationName?: string }).operationName));
  });
}

/**
 * Cases in a real browser on a real server with all seeds. Without a browser they are skipped with a notice; in CI they fail.
 * Every page that a case opens must have kept to its server and printed nothing.
 * @param more facts that the graph has beside the seeds
 */
export function onDashboard(name: string, cases: (dashboard: Dashboard) => void, more: object | null = null): void {
  if (skipsBrowsers(name)) {
    describe.skip(name, () => cases({ url: '', open: () => Promise.reject(new Error('no browser')) }));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    let server: RunningServer;
    let folder: Awaited<ReturnType<typeof tempFolder>>;
    const opened: { readonly fragment: string; readonly faults: readonly string[] }[] = [];
    beforeAll(async () => {
      folder = await tempFolder();
      await buildDashboard();
      const serving = more === null ? startSeeded(folder.path, 'all') : startWith(folder.path, more);
      [server, browser] = await Promise.all([serving, launchChromium()]);
    }, BUILD_MS);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await folder?.remove();
      expect(opened.filter(({ faults }) => faults.length > 0)).toEqual([]);
    });
    cases({
      get url() {
        return server.url;
      },
      open: async (fragment, options) => {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options });
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        const [faults, asked]: [string[], string[]] = [[], []];
        watch(page, server.url, faults, asked);
        opened.push({ fragment, faults });
        await page.goto(`${server.url}/${fragment}`);
        return { page, context, faults, asked };
      },
    });
  });
}

/**
 * The size of the scripts that a page has loaded, compressed, in kB.
 * @param except the scripts of another page
 */
export async function scriptsOf(
  page: Page,
  except: ReadonlySet<string> = new Set(),
): Promise<{ readonly names: ReadonlySet<string>; readonly kB: number }> {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const names = new Set(urls.flatMap((url) => /\/(assets\/[^/?]+\.js)(?:\?|$)/.exec(url)?.[1] ?? []).filter((name) => !except.has(name)));
  const bytes = [...names].reduce((sum, name) => sum + statSync(join(DASHBOARD_FOLDER, `${name}.gz`)).size, 0);
  return { names, kB: bytes / 1_000 };
}

let axe: string | null = null;

/** What axe finds against WCAG 2.2, A and AA, as it is rendered now. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  axe ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(root: Document, options: unknown): Promise<{ violations: Violation[] }> } }).axe.run;
    interface Violation {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    const { violations } = await run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id} (${impact}): ${html} ${failureSummary}`),
    );
  });
}
