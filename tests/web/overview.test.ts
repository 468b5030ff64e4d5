import { expect, test } from '@jest/globals';
import { accessibilityFaults, onDashboard } from './browser.js';

onDashboard('the overview', (dashboard) => {
  test('shows who belongs to whom, when things happened and were said, what is new and how fresh the sources are, in three questions', async () => {
    const { page, context, asked } = await dashboard.open('');
    const picture = page.getByRole('group', { name: /^Islamic Resistance in Iraq with \d+ members$/ });
    await picture.waitFor();
    expect(await picture.textContent()).toContain('front brand');
    const labels = (await picture.locator('text').allTextContents()).map((text) => text.replace(/[\u2068\u2069]/g, ''));
    expect(labels).toEqual(expect.arrayContaining(['al Nujaba', 'al Awfiya', 'Sayyid al Shuhada', 'Asaib Ahl al Haq']));
    await page.getByRole('img', { name: /^\d+ events and \d+ sources, from 1 Jan \d{4} to / }).waitFor();
    await page.getByText('by 22 Nov 2026').waitFor();
    await page.getByText(/statements from undated sources, known since the day on which they were read/).waitFor();
    await page.getByText('The newest source is of 18 Sep 2025.').waitFor();
    await page.getByRole('img', { name: /^The Associated Press: .*; undated: 1$/ }).waitFor();
    expect(asked.length).toBeLessThanOrEqual(3);
    await context.close();
  });

  test('leads from each number to the list behind it, and from a disputed membership to its evidence', async () => {
    const { page, context } = await dashboard.open('');
    const memberships = page.getByRole('link', { name: /^\d+ of \d+ memberships$/ });
    const count = /of (\d+)/.exec((await memberships.textContent()) ?? '')![1];
    await memberships.click();
    await page.getByText(`${count} in all.`).waitFor();
    await page.goBack();
    const said = page
      .getByRole('listitem')
      .filter({ hasText: '17 Sep 2025' })
      .getByRole('link', { name: /^\d+ statements$/ });
    const newly = /\d+/.exec((await said.textContent()) ?? '')![0];
    await said.click();
    await page.waitForURL(/knownOn=2025-09-17/);
    await page.getByText(`${newly} in all.`).waitFor();
    await page.goBack();
    await page
      .getByRole('link', { name: /^Asaib Ahl al Haq belongs to Islamic Resistance in Iraq$/ })
      .first()
      .click({ force: true });
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: /Asaib Ahl al Haq belongs to/ })
      .waitFor();
    await context.close();
  });

  test('follows the day of knowledge: what was not published yet is not there', async () => {
    const { page, context } = await dashboard.open('#/?known=2024-01-31');
    await page.getByText('by the day from which it was known').waitFor();
    await page.getByText('29 Jan 2024', { exact: true }).first().waitFor();
    expect(await page.getByText('18 Sep 2025').count()).toBe(0);
    await page.getByRole('img', { name: /to 31 Jan 2024$/ }).waitFor();
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in it in the %s theme', async (colorScheme) => {
    const { page, context } = await dashboard.open('', { colorScheme });
    await page.getByText('by 22 Nov 2026').waitFor();
    await page.getByText('The newest source is of').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  test.each([1440, 1024, 390])('nothing of it is wider than a window of %s', async (width) => {
    const { page, context } = await dashboard.open('', { viewport: { width, height: 800 } });
    await page.getByText('by 22 Nov 2026').waitFor();
    await page.getByText('The newest source is of').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});
