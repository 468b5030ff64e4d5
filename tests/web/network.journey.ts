import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { accessibilityFaults, onDashboard, scriptsOf } from './browser.js';
import { drawn, shownStatements, statementsBecome, type WithStage } from './network-page.js';

const NETWORK_KB = 260;
/** 200 ms on a machine that does nothing else; tasks are measured by the clock, and a busy machine is slower. */
const LONGEST_MS = 600;

onDashboard('further of the network', (dashboard) => {
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
      const { seen, cy } = document.querySelector<WithStage>('.picture .marks')!.stage;
      const pan = cy.pan();
      const names = seen
        .flatMap(({ name }) => name ?? [])
        .map(({ x, y, width: w, height: h }) => ({ left: x + pan.x, right: x + pan.x + w, top: y + pan.y, bottom: y + pan.y + h }))
        .filter(({ left, right, top, bottom }) => right > 0 && left < cy.width() && bottom > 0 && top < cy.height());
      const over = names.filter(({ left, right, top, bottom }) => left < 0 || right > cy.width() || top < 0 || bottom > cy.height());
      return { n: names.length, over };
    });
    expect(sides.n).toBeGreaterThan(5);
    expect(sides.over).toEqual([]);
    await context.close();
  });
});
