import { expect, test } from '@jest/globals';
import { onDashboard } from './browser.js';

const GROUPS = 'kataib-hezbollah&b=asaib-ahl-al-haq';
/** Quarters of a second. */
const QUIET = 6;
/** How many questions each page asks at most, whatever the graph holds; what stands in the address asks the same. */
const PAGES: readonly (readonly [page: string, fragment: string, most: number])[] = [
  ['the overview', '#/', 3],
  ['the network', '#/network', 9],
  ['the network with inferred lines, of a day', '#/network?off=person,place,weapon,withdrawn&true=2024-06-01', 14],
  ['the attacks', '#/attacks', 5],
  ['the actors', '#/actors', 1],
  ['an actor', '#/actors/kataib-hezbollah', 6],
  ['an attack', '#/actors/northeast-jordan-2024-01-28', 6],
  ['the paths', '#/paths?from=iran&to=kataib-hezbollah', 4],
  ['two days compared', '#/compare?from=2024-01-31&known=2025-09-18', 5],
  ['two groups compared', `#/compare?of=groups&a=${GROUPS}`, 5],
  ['the sources', '#/sources', 1],
  ['the statements', '#/statements', 1],
  ['a search', '#/search?q=brigade', 2],
];

onDashboard('the questions of a page', (dashboard) => {
  test.each(PAGES)('%s asks few, each once', async (_page, fragment, most) => {
    const { page, context, asked } = await dashboard.open(fragment);
    // What is asked next depends on answers: the page is done when nothing more was asked for a while.
    for (let before = 0, quiet = 0; quiet < QUIET || asked.length === 0; before = asked.length) {
      await page.waitForTimeout(250);
      quiet = asked.length === before ? quiet + 1 : 0;
    }
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeLessThanOrEqual(most);
    await context.close();
  });
});
