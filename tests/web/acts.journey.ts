import { expect, test } from '@jest/globals';
import { onDashboard } from './browser.js';

const SOURCE = 'source:lwj-2025-06-14';

/** Each view with a part of what its file must have. */
const VIEWS: readonly (readonly [page: string, fragment: string, question: string | null, has: string])[] = [
  ['the overview', '#/', 'What the graph holds', 'kataib-hezbollah'],
  ['the actors', '#/actors?kind=frontBrand', 'The list of entities', 'islamic-resistance-in-iraq'],
  ['an actor', '#/actors/kataib-hezbollah', 'What is said about it', 'kataib-hezbollah'],
  ['the attacks', '#/attacks?weapon=drone&known=2026-01-01', 'The counts of all charts', 'ain-al-asad-2025-06-14'],
  ['the paths', '#/paths?from=iran&to=kataib-hezbollah', 'The paths', 'kataib-hezbollah'],
  ['the statements', '#/statements?status=disputed', 'The list of statements', 'kataib-imam-ali'],
  ['the sources', '#/sources', 'The list of sources', SOURCE],
  ['a source', `#/sources/${SOURCE}`, 'The source, and what rests on it', SOURCE],
  ['two days compared', '#/compare?from=2025-06-14&known=2025-09-18', null, 'kataib-imam-ali'],
  ['two groups compared', '#/compare?of=groups&a=kataib-hezbollah&b=asaib-ahl-al-haq', null, 'asaib-ahl-al-haq'],
  ['two sources compared', `#/compare?of=sources&a=${SOURCE}&b=source:waradana-2023-12`, null, SOURCE],
];

onDashboard('what can be done with a view', (dashboard) => {
  test.each(VIEWS)('%s shows its queries and gives its file', async (_page, fragment, question, has) => {
    const { page, context } = await dashboard.open(fragment);
    await page.getByText('Export', { exact: true }).click();
    const file = (await page.getByRole('link', { name: 'Cadre JSON', exact: true }).getAttribute('href'))!;
    const response = await fetch(`${dashboard.url}/${file}`);
    const text = await response.text();
    expect([response.status, text.slice(0, 300)]).toEqual([200, expect.anything()]);
    expect(text).toContain(has);
    await page.keyboard.press('Escape');
    const show = page.getByText('Show query', { exact: true });
    if (question !== null) {
      await show.click();
      const link = page.getByRole('link', { name: question, exact: true });
      expect(await link.getAttribute('href')).toMatch(/^graphql\?edit=&query=.+&variables=/);
    } else expect(await show.getAttribute('href')).toMatch(/^graphql\?edit=&query=/);
    await context.close();
  });
});
