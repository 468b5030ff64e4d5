import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Box, PlacedLabel } from '../../web/pages/network/picture/labels.js';
import type { Stage } from '../../web/pages/network/picture/stage.js';
import { accessibilityFaults, onDashboard, scriptsOf } from './browser.js';

const NETWORK_KB = 260;
/** 200 ms on a machine that does nothing else; tasks are measured by the clock, and a busy machine is slower. */
const LONGEST_MS = 600;

type WithStage = HTMLElement & { readonly stage: Stage };

async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const marks = document.querySelector<HTMLElement & { stage?: { labels: readonly unknown[] } }>('.picture .marks');
    return (marks?.stage?.labels.length ?? 0) > 0;
  });
}

/** Where a mark is in the window. */
async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((wanted) => {
    const marks = document.querySelector<WithStage>('.picture .marks')!;
    const frame = marks.getBoundingClientRect();
    const place = marks.stage.placeOf(wanted)!;
    return { x: place.x + frame.x, y: place.y + frame.y };
  }, id);
}

async function labels(page: Page): Promise<readonly PlacedLabel[]> {
  return page.evaluate(() => [...document.querySelector<WithStage>('.picture .marks')!.stage.labels]);
}

/** How many statements the picture shows, as the list of filters says. */
async function shownStatements(page: Page): Promise<number> {
  const text = await page.getByRole('group', { name: /^Statements/ }).textContent();
  return Number(/(\d+) shown/.exec(text ?? '')?.[1]);
}

async function statementsBecome(page: Page, enough: (n: number) => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (enough(await shownStatements(page))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The picture shows ${await shownStatements(page)} statements.`);
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

onDashboard('the network', (dashboard) => {
  test('opens around the coalitions, and no two names that are drawn meet', async () => {
    const { page, context, asked } = await dashboard.open('#/network');
    await drawn(page);
    expect(await page.getByRole('img', { name: /^Network of \d+ entities and \d+ statements/ }).count()).toBe(1);
    const names = await labels(page);
    const boxes = names.flatMap(({ name }) => name ?? []);
    expect(boxes.length).toBeGreaterThan(20);
    const label = (id: string) =>
      names
        .find(({ of }) => of.id === id)
        ?.of.lines.join(' ')
        .replace(/[\u2068\u2069]/g, '');
    expect(['irgc-qods-force', 'harakat-ansar-allah-al-awfiya', 'kataib-hezbollah'].map(label)).toEqual([
      'IRGC Qods Force',
      'al Awfiya',
      'Kataib Hezbollah',
    ]);
    const met = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b)));
    expect(met).toEqual([]);
    // Three make the picture; the others the days on which it changes.
    expect(asked.length).toBeLessThanOrEqual(8);
    await context.close();
  });

  test('what is hidden behind a node is shown by type, taken back, and done again, and nothing else moves', async () => {
    const { page, context } = await dashboard.open('#/network');
    await drawn(page);
    const before = await placeOf(page, 'united-states');
    const first = await shownStatements(page);
    await page.mouse.click(before.x, before.y);
    await page.getByRole('button', { name: 'Expand' }).click();
    await page.getByRole('button', { name: /^Designation \+\d+/ }).click();
    await page.waitForURL(/expand=united-states:DESIGNATION/);
    await statementsBecome(page, (n) => n > first);
    const expanded = await shownStatements(page);
    expect(await placeOf(page, 'united-states')).toEqual(before);
    await page.getByRole('button', { name: 'Collapse' }).click();
    await statementsBecome(page, (n) => n === first);
    await page.getByRole('button', { name: 'Undo' }).click();
    await statementsBecome(page, (n) => n === expanded);
    await page.getByRole('button', { name: 'Undo' }).click();
    await statementsBecome(page, (n) => n === first);
    await page.getByRole('button', { name: 'Redo' }).click();
    await statementsBecome(page, (n) => n === expanded);
    expect(await placeOf(page, 'united-states')).toEqual(before);
    await context.close();
  });

  test('a line opens its evidence; filters and a day leave out, keep what stays in its place, and stand in the address', async () => {
    const { page, context } = await dashboard.open('#/network');
    await drawn(page);
    const middle = await page.evaluate((id) => {
      const marks = document.querySelector<WithStage>('.picture .marks')!;
      const frame = marks.getBoundingClientRect();
      const { cy } = marks.stage;
      const { x, y } = cy.getElementById(id).midpoint();
      return { x: x * cy.zoom() + cy.pan().x + frame.x, y: y * cy.zoom() + cy.pan().y + frame.y };
    }, 'sponsorship:iran:axis-of-resistance');
    await page.mouse.click(middle.x, middle.y);
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: 'Iran sponsors Axis of Resistance' })
      .waitFor();
    await page.keyboard.press('Escape');
    const place = await placeOf(page, 'hamas');
    await page.getByRole('checkbox', { name: /^Violence/ }).uncheck();
    await page.getByRole('checkbox', { name: /^Attacks/ }).waitFor();
    await page.waitForFunction(() => document.querySelector<WithStage>('.picture .marks')!.stage.placeOf('harir-2023-10-17') === null);
    expect(await placeOf(page, 'hamas')).toEqual(place);
    const filtered = await shownStatements(page);
    await page.reload();
    await drawn(page);
    await statementsBecome(page, (n) => n === filtered);
    await page.goto(`${dashboard.url}/#/network?known=2024-01-31`);
    await page.waitForFunction(() => document.querySelector<WithStage>('.picture .marks')!.stage.placeOf('hamas') === null);
    await context.close();
  });

  test('is walked by keyboard alone: from mark to mark, along lines that are spoken, to the evidence', async () => {
    const { page, context } = await dashboard.open('#/network');
    await drawn(page);
    await page.getByRole('img', { name: /^Network of/ }).focus();
    const live = page.locator('.net-canvas [aria-live]');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() =>
      /statements in the picture$/.test(document.querySelector('.net-canvas [aria-live]')?.textContent ?? ''),
    );
    const first = await live.textContent();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction((said) => document.querySelector('.net-canvas [aria-live]')?.textContent !== said, first);
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForFunction(() => /\.$/.test(document.querySelector('.net-canvas [aria-live]')?.textContent ?? ''));
    const said = (await live.textContent()) ?? '';
    await page.keyboard.press('Enter');
    const heading = page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 });
    await heading.waitFor();
    const sentence = ((await heading.textContent()) ?? '').replace(/\.$/, '');
    expect(said.startsWith(sentence)).toBe(true);
    // Back in the picture, Escape closes the evidence and leaves what is chosen: it can be hidden next.
    await page.getByRole('img', { name: /^Network of/ }).focus();
    await page.keyboard.press('Escape');
    await heading.waitFor({ state: 'detached' });
    await page.keyboard.press('h');
    await page.waitForURL(/hide=/);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !window.location.hash.includes('hide='));
    await context.close();
  });

  test('the table and the walk have the same', async () => {
    const { page, context } = await dashboard.open('#/network');
    await drawn(page);
    const count = await shownStatements(page);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('heading', { name: `What is said among them: ${count}` }).waitFor();
    expect(await page.locator('table.statements tbody tr').count()).toBe(count);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Walk' }).click();
    await page.getByRole('link', { name: 'Iran sponsors Axis of Resistance.' }).waitFor();
    await page.getByRole('button', { name: 'Go to Iran', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Iran' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Axis of Resistance' }).waitFor();
    await context.close();
  });

  test('what follows by rules is drawn on demand, as inferred, with its premises', async () => {
    const { page, context } = await dashboard.open('#/network');
    await drawn(page);
    const first = await shownStatements(page);
    await page.getByRole('checkbox', { name: /^inferred/ }).check();
    await statementsBecome(page, (n) => n > first);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('heading', { name: /^What follows by rules: \d+ inferred/ }).waitFor();
    await context.close();
  });

  test('gives its query, its files, and its picture with legend, both times and sources', async () => {
    const { page, context } = await dashboard.open('#/network?known=2025-09-18');
    await drawn(page);
    const count = await shownStatements(page);
    const query = new URL((await page.getByRole('link', { name: 'Show query' }).getAttribute('href'))!, dashboard.url);
    const body = { query: query.searchParams.get('query'), variables: JSON.parse(query.searchParams.get('variables')!) };
    const answered = await page.request.post(`${dashboard.url}/graphql`, { data: body });
    const { data } = (await answered.json()) as { data: { subgraph: { links: readonly unknown[] } } };
    expect(data.subgraph.links.length).toBeGreaterThanOrEqual(count);
    await page.getByText('Export', { exact: true }).click();
    const file = await page.getByRole('link', { name: 'GraphML' }).getAttribute('href');
    const exported = await page.request.get(`${dashboard.url}/${file}`);
    expect(exported.status()).toBe(200);
    expect(await exported.text()).toContain('islamic-resistance-in-iraq');
    const saved = async (kind: string) => {
      await page.getByText('Save picture').click();
      const [made] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: kind }).click()]);
      return readFileSync(await made.path());
    };
    const svg = (await saved('SVG')).toString('utf8');
    for (const said of [
      'Known on 18 Sep 2025',
      'True on any day',
      'Sources: ',
      'Front brand',
      'Axis of Resistance',
      '#/network?known=2025-09-18',
    ])
      expect(svg).toContain(said);
    expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG');
    await context.close();
  });

  test.each([
    ['an id that nothing has', '#/network?around=nobody-at-all', 'There is nothing here with the id nobody-at-all.'],
    ['a filter of another version', '#/network?off=person,ghost', 'This version does not know ghost; the rest of the link was kept.'],
    ['filters that leave nothing', '#/network?roots=5&confidence=HIGH', 'Nothing is left to show.'],
  ])('a link with %s is shown with what is wrong and a way on', async (_what, fragment, said) => {
    const { page, context, faults } = await dashboard.open(fragment);
    await page.getByText(said).waitFor();
    // The browser itself prints that an answer was a refusal.
    (faults as string[]).splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')));
    await context.close();
  });

  test('is laid out beside the page, which never works for long at once', async () => {
    const { page, context } = await dashboard.open('#/');
    await page.getByRole('heading').first().waitFor();
    await page.evaluate(() => {
      const long: number[] = [];
      Object.assign(window, { long });
      new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    });
    await page.evaluate(() => {
      window.location.hash = '#/network?steps=3&off=none';
    });
    await drawn(page);
    await page.waitForTimeout(1_000);
    expect(page.workers()).toHaveLength(1);
    const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
    expect(Math.max(0, ...long)).toBeLessThan(LONGEST_MS);
    await context.close();
  });

  test(`its scripts have at most ${NETWORK_KB} kB beside those of the first page`, async () => {
    const first = await dashboard.open('');
    await first.page.getByRole('heading', { level: 1 }).waitFor();
    const { names } = await scriptsOf(first.page);
    await first.context.close();
    const { page, context } = await dashboard.open('#/network');
    await drawn(page);
    const { kB } = await scriptsOf(page, names);
    expect(kB).toBeGreaterThan(100);
    expect(kB).toBeLessThan(NETWORK_KB);
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on it in the %s theme', async (colorScheme) => {
    const { page, context } = await dashboard.open('#/network', { colorScheme });
    await drawn(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  test.each([1440, 1024, 390])('nothing is wider than a window of %s', async (width) => {
    const { page, context } = await dashboard.open('#/network', { viewport: { width, height: 800 } });
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // No name is cut by an edge of the picture.
    const sides = await page.evaluate(() => {
      const { stage } = document.querySelector<WithStage>('.picture .marks')!;
      const names = stage.seen.flatMap(({ name }) => name ?? []);
      const left = stage.cy.pan().x;
      return { n: names.length, over: names.filter(({ x, width: w }) => x + left < 0 || x + left + w > stage.cy.width()) };
    });
    expect(sides.n).toBeGreaterThan(5);
    expect(sides.over).toEqual([]);
    await context.close();
  });
});
