import { expect, test } from '@jest/globals';
import { accessibilityFaults, onDashboard } from './browser.js';

const PLACE = '#/attacks';
/** A page may ask for a list, the counts, the names of what is counted, and who may have taken part. */
const QUESTIONS = 5;

onDashboard('the attacks', (dashboard) => {
  test('stand on a map, in charts and in a table, each as precisely as sources say, in a bounded number of questions', async () => {
    const { page, context, asked } = await dashboard.open(PLACE);
    await page.getByText(/^6 records\./).waitFor();
    await page.getByRole('button', { name: 'Ain al Asad Airbase: 1 attack' }).waitFor();
    await page.getByRole('button', { name: '2 attacks somewhere in Iraq, at no point that a source gives' }).waitFor();
    for (const row of [
      'intercepted: 1 attack',
      'unknown: 5 attacks',
      'claimed: 4 attacks',
      'no claim reported: 1 attack',
      'Drone: 3 attacks',
    ])
      await page.getByRole('button', { name: row }).first().waitFor();
    await page.getByText('6 groups').first().waitFor();
    // A narrow table has the short name; the tooltip has the whole one.
    expect(await page.getByRole('table').getByTitle('Harakat Ansar Allah al Awfiya').textContent()).toBe('al Awfiya');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(QUESTIONS);
    await context.close();
  });

  test('say what is unknown, and never add figures for many attacks to the records', async () => {
    const { page, context } = await dashboard.open(PLACE);
    const many = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Said of many attacks at once' }) });
    await many.getByText('more than 180 attacks on US forces in Iraq and Syria').waitFor();
    await many.getByText('claimed attacks on Israel, number not given').waitFor();
    const said = await many.textContent();
    expect(said).toContain('Beside the 6 records, never added to them');
    const harm = page.getByRole('row', { name: /^Injured/ });
    expect(await harm.textContent()).toBe('Injured2515');
    await page.getByText('no source gives a point').first().waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/NaN|undefined|null/);
    await context.close();
  });

  test('follow a choice everywhere, with the keyboard alone; the address brings it back', async () => {
    const { page, context } = await dashboard.open(PLACE);
    await page.getByRole('button', { name: 'Islamic Resistance in Iraq: 2 attacks' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/laid=islamic-resistance-in-iraq/);
    await page.getByText(/^2 records\./).waitFor();
    expect(await page.locator('table.attacks tbody tr').count()).toBe(2);
    await page.getByRole('button', { name: 'Iraq: 1 attack', exact: true }).waitFor();
    await page.reload();
    await page.getByText(/^2 records\./).waitFor();
    await page.getByText('Laid to: Islamic Resistance in Iraq').waitFor();
    await page.getByRole('button', { name: 'take back' }).press('Enter');
    await page.getByText(/^6 records\./).waitFor();
    await page.goBack();
    await page.getByText(/^2 records\./).waitFor();
    await context.close();
  });

  test('say which of them a choice can neither include nor leave out', async () => {
    const { page, context } = await dashboard.open('#/attacks?outcome=INTERCEPTED');
    await page.getByText('5 more attacks can be neither included nor left out.').click();
    await page.getByRole('link', { name: 'Rocket attack on Erbil, 15 February 2021' }).waitFor();
    await page.getByLabel('Month or year').selectOption('2025');
    await page.waitForURL(/month=2025/);
    await page.getByText(/^1 record\./).waitFor();
    await context.close();
  });

  test('are marked in every picture from the table, and sorted by a head', async () => {
    const { page, context } = await dashboard.open(PLACE);
    await page.getByRole('button', { name: '14 Jun 2025' }).click();
    await page.getByText('Marked: Drone attack on Ain al Asad Airbase, 14 June 2025').waitFor();
    await page.waitForURL(/attack=ain-al-asad-2025-06-14/);
    await page.getByRole('columnheader', { name: 'Day' }).getByRole('button').click();
    await page.getByText('By day, oldest first').waitFor();
    const first = page.locator('table.attacks tbody tr').first();
    await first.getByText('15 Feb 2021').waitFor();
    await context.close();
  });

  test('have a map that is moved and enlarged without dragging, and comes back as it was', async () => {
    const { page, context } = await dashboard.open(PLACE);
    const mark = page.getByRole('button', { name: 'Ain al Asad Airbase: 1 attack' });
    await mark.waitFor();
    const before = (await mark.boundingBox())!;
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'east', exact: true }).click();
    await page.waitForURL(/map=2,/);
    const after = (await mark.boundingBox())!;
    expect(Math.abs(after.x - before.x) + Math.abs(after.y - before.y)).toBeGreaterThan(20);
    await page.reload();
    await mark.waitFor();
    expect((await mark.boundingBox())!.x).toBeCloseTo(after.x, 0);
    await page.getByRole('button', { name: 'Fit' }).click();
    await mark.press('Enter');
    await page.getByText(/^1 record\./).waitFor();
    await context.close();
  });

  test('follow the handles of their band, by keyboard and by pointer, and each handle moves its own time alone', async () => {
    const { page, context } = await dashboard.open(PLACE);
    await page.getByText(/^6 records\./).waitFor();
    const known = page.getByRole('slider', { name: 'Known on' });
    await known.focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/known=\d{4}/);
    expect(page.url()).not.toContain('true=');
    expect(await known.getAttribute('aria-valuetext')).toMatch(/^\d+ \w{3} \d{4}$/);
    await page
      .locator('.last-step')
      .getByText(/^\d+ \w{3} \d{4}/)
      .waitFor();
    await page.getByRole('button', { name: 'today', exact: true }).click();
    await page.waitForURL((url) => !url.hash.includes('known='));
    const box = (await known.boundingBox())!;
    const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
    await page.mouse.move(...at(0.995));
    await page.mouse.down();
    await page.mouse.move(...at(0.02), { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/known=\d{4}/);
    await page.getByText('No attack fits all of this.').waitFor();
    await page.getByRole('button', { name: 'today', exact: true }).click();
    await page.getByText(/^6 records\./).waitFor();
    await page.getByRole('slider', { name: 'True on' }).press('ArrowLeft');
    await page.waitForURL(/true=\d{4}/);
    expect(page.url()).not.toContain('known=');
    await context.close();
  });

  test.each([
    ['choices of another version', '#/attacks?outcome=EXPLODED&month=soon&sort=best&map=a,b', '6 records. Nothing is chosen'],
    ['an actor that is not there', '#/attacks?laid=nobody', 'There is no entity nobody.'],
    ['choices that nothing fits', '#/attacks?outcome=FAILED', 'No attack fits all of this.'],
    ['a day before all of them was known', '#/attacks?known=2020-01-01', 'No attack fits all of this.'],
  ])('a link with %s is answered in words', async (_what, fragment, said) => {
    const { page, context } = await dashboard.open(fragment);
    await page.getByText(said).first().waitFor();
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
    const { page, context } = await dashboard.open('#/attacks?attack=ain-al-asad-2025-06-14&outcome=INTERCEPTED', { colorScheme });
    await page.getByRole('button', { name: 'Ain al Asad Airbase: 1 attack' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(`${dashboard.url}/${PLACE}`);
    await page.getByRole('button', { name: /^2 attacks somewhere in Iraq/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  test.each([1440, 1024, 390])('nothing is wider than a window of %s', async (width) => {
    const { page, context } = await dashboard.open(PLACE, { viewport: { width, height: 800 } });
    await page.getByRole('button', { name: /^2 attacks somewhere in Iraq/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});
