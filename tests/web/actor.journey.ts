import { expect, test } from '@jest/globals';
import { accessibilityFaults, onDashboard } from './browser.js';

onDashboard('the page of an actor', (dashboard) => {
  test('says who it is, in all scripts, and keeps laid, claimed and possible attacks apart', async () => {
    const { page, context, asked } = await dashboard.open('#/actors/kataib-hezbollah');
    await page.getByText('that it obeys it does not follow').waitFor();
    await page.getByText('That it took part does not follow.').waitFor();
    const text = (await page.locator('main').textContent()) ?? '';
    for (const said of [
      'Armed group. Community: Shia. First named by a source of Dec 2023.',
      'HIZBALLAH BRIGADES-IRAQ',
      'No source lays an attack to Kataib Hezbollah by name.',
      'No source reports a claim by Kataib Hezbollah by name.',
      'No source in this view says who commands it in fact.',
      'more than 180 attacks on US forces in Iraq and Syria',
      'claimed attacks on Israel, number not given',
      'Holds as said, not as true.',
    ])
      expect(text).toContain(said);
    expect(await page.locator('main [dir="rtl"]').first().textContent()).toBe('كتائب حزب الله');
    expect(await page.getByRole('heading', { name: /^May have taken part/ }).textContent()).toContain('inferred');
    expect(asked.length).toBeLessThanOrEqual(8);
    await context.close();
  });

  test('sets beside each other what two sources say of who leads its coalition', async () => {
    const { page, context } = await dashboard.open('#/actors/harakat-hezbollah-al-nujaba');
    const rivals = page.getByRole('heading', { level: 3, name: /^Sources say that Kataib Hezbollah leads/ }).locator('..');
    await rivals.waitFor();
    expect(await rivals.locator('.vs > div').allInnerTexts()).toEqual([
      expect.stringMatching(/^Kataib Hezbollah leads Islamic Resistance in Iraq.*\n+The National, 31 Jan 2024: /s),
      expect.stringMatching(/^Harakat Hezbollah al Nujaba belongs to .* as a leading member.*US Department of State, 17 Sep 2025: /s),
    ]);
    await context.close();
  });

  test('shows each list as a bar of its own, disputed ones as disputed', async () => {
    const { page, context } = await dashboard.open('#/actors/kataib-imam-ali');
    await page.getByRole('link', { name: /^SDGT 12 Jun 2025, disputed/ }).waitFor();
    await page
      .getByRole('link', { name: /^FTO 17 Sep 2025/ })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Evidence' }).getByText('Copies: US Department of State.').waitFor();
    await context.close();
  });

  test('a mistyped id and a day on which nobody spoke of it each lead on', async () => {
    const { page, context } = await dashboard.open('#/actors/kataib-hizbollah');
    await page.getByText('There is nothing with the id').waitFor();
    await page.getByRole('link', { name: 'Kataib Hezbollah' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kataib Hezbollah' }).waitFor();
    await page.goto(`${dashboard.url}/#/actors/kataib-hezbollah?known=2020-01-01`);
    await page.getByText('no source that was published by then speaks of it').waitFor();
    await page.getByRole('button', { name: 'Show as known today' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kataib Hezbollah' }).waitFor();
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on it in the %s theme', async (colorScheme) => {
    const { page, context } = await dashboard.open('#/actors/islamic-resistance-in-iraq', { colorScheme });
    await page
      .getByRole('link', { name: /^FTO 17 Sep 2025/ })
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  test.each([1024, 390])('nothing is wider than a window of %s', async (width) => {
    const { page, context } = await dashboard.open('#/actors/islamic-resistance-in-iraq', { viewport: { width, height: 800 } });
    await page
      .getByRole('link', { name: /^FTO 17 Sep 2025/ })
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});

onDashboard('lists', (dashboard) => {
  test('each number of the first page leads to what it counts', async () => {
    const { page, context } = await dashboard.open('');
    const number = page.getByRole('heading', { level: 1 }).getByRole('link', { name: /disputed/ });
    const count = Number(/\d+/.exec((await number.textContent()) ?? '')?.[0]);
    await number.click();
    await page.getByRole('heading', { name: 'Disputed statements' }).waitFor();
    await page.getByText(`${count} in all.`).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(count);
    await page.goto(`${dashboard.url}/#/sources`);
    await page.getByRole('link', { name: 'Iran-backed Shiite militias attack US forces based in Iraq' }).click();
    await page.getByRole('heading', { name: /What it supports or contradicts: \d+/ }).waitFor();
    await page.goto(`${dashboard.url}/#/actors?kind=frontBrand`);
    await page.locator('main').getByRole('link', { name: 'Islamic Resistance in Iraq' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });
});
