import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';
import type { Terms } from '../../web/words/use-terms.js';
import { accessibilityFaults, onDashboard } from './browser.js';

const { terms } = JSON.parse(readFileSync(join(packageRoot(), 'web', 'words', 'terms.generated.json'), 'utf8')) as Terms;
const WIDTH = 1200;
const EVIDENCE = '#/?open=membership:asaib-ahl-al-haq:islamic-resistance-in-iraq';

onDashboard('what the terms mean', (dashboard) => {
  test('is the text of the codebook, loaded when a control beside the first term is pressed, by keyboard too', async () => {
    const { page, context } = await dashboard.open('#/statements');
    const control = page.getByRole('columnheader', { name: /^Known/ }).getByRole('button', { name: 'What does “Known” mean?' });
    await control.waitFor();
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('terms.generated')).length);
    expect(await loaded()).toBe(0);
    await control.focus();
    await page.keyboard.press('Enter');
    const meaning = page.getByText(terms['Statement.knownFrom']!);
    await meaning.waitFor();
    expect(await loaded()).toBe(1);
    await page.keyboard.press('Escape');
    await meaning.waitFor({ state: 'hidden' });
    expect(await control.evaluate((button) => button === document.activeElement)).toBe(true);
    await context.close();
  });

  test.each([
    ['the status of a statement', EVIDENCE, 'disputed', 'StatementStatus.DISPUTED'],
    ['roots', EVIDENCE, 'Roots', 'Evidence.derivesFrom'],
    ['a kind of entity', '#/actors/kataib-hezbollah', 'Armed group', 'ArmedGroup'],
    ['a day', '#/sources', 'True on', 'View.asOf'],
    ['confidence', '#/network', 'Confidence', 'Statement.confidence'],
    ['a certain day', '#/network?true=2025-06-14', 'pale where it begins: may have been so on this day', 'Certainty.POSSIBLE'],
    ['a difference', '#/compare?from=2025-06-14&known=2025-09-18', 'Now disputed', 'ChangeKind.STATEMENT_DISPUTED'],
  ])('is said of %s', async (_what, fragment, word, term) => {
    const { page, context } = await dashboard.open(fragment, { viewport: { width: WIDTH, height: 900 } });
    const control = page.getByRole('button', { name: `What does “${word}” mean?` }).first();
    await control.click();
    await page.getByText(terms[term]!, { exact: true }).waitFor();
    const box = (await page.getByText(terms[term]!, { exact: true }).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(WIDTH);
    await context.close();
  });

  test('stands on one page, with a page of each type and closed list', async () => {
    const { page, context } = await dashboard.open('#/terms');
    await page.getByText(terms['Membership']!).waitFor();
    await page.getByRole('link', { name: 'Membership', exact: true }).click();
    await page.waitForURL(/#\/terms\/Membership/);
    await page.getByRole('heading', { level: 1, name: 'Membership' }).waitFor();
    await page.getByText(terms['Membership.role']!).waitFor();
    await page.goto(`${dashboard.url}/#/terms/Nothing`);
    await page.getByText('“Nothing” has no page of its own here.').waitFor();
    await context.close();
  });

  test.each([
    ['light', 390],
    ['dark', 1440],
  ] as const)('axe finds nothing in the %s theme at %s, with a meaning opened, and nothing is wider', async (colorScheme, width) => {
    const { page, context } = await dashboard.open('#/terms', { colorScheme, viewport: { width, height: 800 } });
    await page.getByText(terms['Membership']!).waitFor();
    await page.getByRole('button', { name: 'What does “Known on” mean?' }).click();
    await page.getByText(terms['View.knownAt']!).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});
