import { expect, test } from '@jest/globals';
import { accessibilityFaults, onDashboard } from './browser.js';

const PLACE = '#/paths?from=iran&to=prime-minister-of-iraq&hops=5';

onDashboard('the paths between two actors', (dashboard) => {
  test('are chosen by search with the keyboard alone, ranked, grouped by shape, and each step opens its evidence', async () => {
    const { page, context, asked } = await dashboard.open('#/paths');
    await page.getByText('Choose two actors.').waitFor();
    for (const [field, typed, name] of [
      ['From', 'iran', 'Iran'],
      ['To', 'prime minister of ir', 'Prime Minister of Iraq'],
    ] as const) {
      await page.getByRole('combobox', { name: field, exact: true }).focus();
      await page.keyboard.type(typed);
      await page
        .getByRole('option', { name: new RegExp(`^${name}`) })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `${field}: ${name}. Choose another` }).waitFor();
    }
    await page.waitForURL(/from=iran&to=prime-minister-of-iraq/);
    await page.getByLabel('At most').selectOption('5');
    await page.getByText(/^The first 100 of \d+ paths of \d+ shapes/).waitFor();
    expect(asked.filter((name) => name !== 'Suggest').length).toBeLessThanOrEqual(8);
    const first = page.locator('.path').first();
    expect(await first.textContent()).toContain('weakest step: 1 root source, asserted');
    const step = first.getByRole('link', { name: /^Evidence: Popular Mobilization Forces answers to/ });
    await step.focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: /answers to/ })
      .waitFor();
    await context.close();
  });

  test('have alternatives at one place, further shapes on demand, and all of it comes back with the address', async () => {
    const { page, context } = await dashboard.open(PLACE);
    const first = page.locator('.path').first();
    await first.getByLabel('The steps over').selectOption({ label: 'Kataib Sayyid al Shuhada' });
    await first.getByRole('link', { name: /^Evidence: Iran sponsors Kataib Sayyid al Shuhada/ }).waitFor();
    await page
      .getByRole('button', { name: /^5 steps over United States/ })
      .first()
      .click();
    const unfolded = page.getByRole('group', { name: /^Picture of/ }).nth(3);
    await unfolded.waitFor();
    await page.reload();
    await unfolded.waitFor();
    await page.getByLabel('Leave out statements').selectOption('Designation');
    await page.getByText('Left out:').waitFor();
    await page.getByText('is on a list').first().waitFor({ state: 'detached' });
    await page.getByText(/paths of \d+ shapes/).waitFor();
    await page.goBack();
    await unfolded.waitFor();
    await context.close();
  });

  test('say what two groups share, how each is linked to it, and where a source contradicts that', async () => {
    const { page, context } = await dashboard.open('#/paths?from=kataib-hezbollah&to=asaib-ahl-al-haq&hops=2');
    await page.getByRole('heading', { name: 'What these two share' }).waitFor();
    const row = page.getByRole('row', { name: /^Islamic Resistance in Iraq/ });
    await row.waitFor();
    const said = await row.textContent();
    expect(said).toContain('belongs to it as a key member, since 12 Oct 2023');
    expect(said).toContain('disputed');
    await page.getByRole('button', { name: 'Add an actor' }).click();
    await page.keyboard.type('kataib imam ali');
    await page
      .getByRole('option', { name: /^Kataib Imam Ali/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'What these 3 share' }).waitFor();
    await context.close();
  });

  test.each([
    ['an id that nothing has', '#/paths?from=iran&to=kataib-hizbollah', 'There is nothing with the id'],
    ['the same end twice', '#/paths?from=iran&to=iran', 'Both ends are the same actor.'],
    [
      'choices of another version',
      '#/paths?from=iran&to=hamas&hops=99&order=best&types=Nothing',
      'A path is as strong as its weakest step.',
    ],
    ['no path', '#/paths?from=hamas&to=kataib-imam-ali&hops=1', 'No path of one step joins these two.'],
  ])('a link with %s is answered in words', async (_what, fragment, said) => {
    const { page, context } = await dashboard.open(fragment);
    await page.getByText(said).first().waitFor();
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
    const { page, context } = await dashboard.open(PLACE, { colorScheme });
    await page.getByText(/paths of \d+ shapes/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  test.each([1440, 1024, 390])('nothing is wider than a window of %s', async (width) => {
    const { page, context } = await dashboard.open(PLACE, { viewport: { width, height: 800 } });
    await page.getByText(/paths of \d+ shapes/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});
