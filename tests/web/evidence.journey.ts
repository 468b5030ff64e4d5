import { expect, test } from '@jest/globals';
import { accessibilityFaults, onDashboard } from './browser.js';

const DISPUTED = 'membership:asaib-ahl-al-haq:islamic-resistance-in-iraq';

onDashboard('the evidence of a statement', (dashboard) => {
  test('opens from a list, with the keyboard alone, and says who says so and who says not', async () => {
    const { page, context } = await dashboard.open('');
    const link = page.getByRole('link', { name: 'Asaib Ahl al Haq belongs to Islamic Resistance in Iraq.' });
    await link.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByRole('heading', { name: /Asaib Ahl al Haq belongs to/ }).waitFor();
    const text = (await panel.textContent()) ?? '';
    for (const said of [
      'For it: two sources. Against it: one source. Which is right does not follow.',
      'by 18 Nov 2024; start unknown',
      'since 18 Nov 2024',
      '2 for, 1 against; none copies another',
      'not graded',
      'Waradana',
      'Reliability not graded.',
      'contradicted, by Waradana',
    ])
      expect(text).toContain(said);
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await panel.getByText('that it took part does not follow').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.goBack();
    await panel.waitFor();
    await context.close();
  });

  test('follows the day of knowledge: what nobody had said yet is said not to be there', async () => {
    const { page, context } = await dashboard.open(`#/?known=2024-01-31&open=${DISPUTED}`);
    await page.getByRole('complementary').getByText('nothing was known of it on the day that this view shows').waitFor();
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in it in the %s theme', async (colorScheme) => {
    const { page, context } = await dashboard.open(`#/?open=${DISPUTED}`, { colorScheme });
    await page.getByText('that it took part does not follow').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });
});
