import { expect, test } from '@jest/globals';
import { accessibilityFaults, onDashboard, scriptsOf } from './browser.js';

const FIRST_PAGE_KB = 130;

onDashboard('the dashboard', (dashboard) => {
  test('says at the root what this graph holds, in a sentence whose numbers are links', async () => {
    const { page, asked, context } = await dashboard.open('');
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    const said = await heading.textContent();
    expect(said).toMatch(
      /^This graph knows \d+ groups, states, persons and bodies, \d+ attacks and \d+ statements about them, each with its sources: \d+ in all\./,
    );
    expect(await heading.getByRole('link').count()).toBe(5);
    expect(asked.length).toBeLessThanOrEqual(3);
    await context.close();
  });

  test('a search finds a group by part of its name in Arabic, and opens it with the keyboard alone', async () => {
    const { page, context } = await dashboard.open('');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('كتائب حزب');
    // What was suggested for fewer letters stays until the answer for all of them comes.
    await page.getByRole('option', { name: 'Kataib Hezbollah', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/actors\/kataib-hezbollah/);
    await page.goBack();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.close();
  });

  test('a name that nothing has is said not to be there, with a way on', async () => {
    const { page, context } = await dashboard.open('#/search?q=khatamxyz');
    await page.getByText('No name and no text in this graph matches “khatamxyz”.').waitFor();
    await context.close();
  });

  test('a search finds what is said, and leads to the statement and its evidence', async () => {
    const { page, context } = await dashboard.open('#/search?q=plausible%20deniability');
    const found = page.getByRole('listitem').filter({ hasText: 'plausible deniability' }).first();
    await found.waitFor();
    expect(await found.locator('mark').allTextContents()).toEqual(['plausible', 'deniability']);
    await page.getByText('No name in this graph matches “plausible deniability”.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await found.getByRole('link').first().click();
    await page.waitForURL(/open=/);
    await page.getByRole('complementary').waitFor();
    await context.close();
  });

  test('the two times stand in the address, and the page follows them', async () => {
    const { page, context } = await dashboard.open('');
    await page.getByRole('button', { name: /^Known on/ }).click();
    await page.getByLabel('Known on', { exact: true }).fill('2023-12-31');
    await page.getByRole('button', { name: 'Set' }).click();
    await page.waitForURL(/known=2023-12-31/);
    await page.getByRole('button', { name: 'Known on: 31 Dec 2023' }).waitFor();
    await page.getByRole('heading', { name: /sources: \d in all/ }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: /sources: \d in all/ }).waitFor();
    await context.close();
  });

  test.each([
    ['a day that is no day', '#/?known=2025-02-30', '“2025-02-30” is no day.'],
    ['a page that is not there', '#/nowhere', 'There is no page “nowhere”.'],
  ])('a link with %s is shown with what is wrong', async (_what, fragment, said) => {
    const { page, context } = await dashboard.open(fragment);
    await page.getByText(said).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.close();
  });

  test('a server that stops is said to have stopped, and the page stays', async () => {
    const { page, context, faults } = await dashboard.open('');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${dashboard.url}/#/search?q=hez`);
    await page.getByText('The server does not answer.').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByRole('heading', { name: 'What matches “hez”' }).waitFor();
    // The browser itself prints that a request failed.
    (faults as string[]).splice(0, faults.length, ...faults.filter((fault) => !fault.includes('net::ERR_FAILED')));
    await context.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on the first page in the %s theme', async (colorScheme) => {
    const { page, context } = await dashboard.open('', { colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  test.each([1440, 1024, 390])('nothing is wider than a window of %s', async (width) => {
    const { page, context } = await dashboard.open('', { viewport: { width, height: 800 } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });

  test(`the scripts of the first page have at most ${FIRST_PAGE_KB} kB`, async () => {
    const { page, context } = await dashboard.open('');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { kB } = await scriptsOf(page);
    expect(kB).toBeGreaterThan(50);
    expect(kB).toBeLessThan(FIRST_PAGE_KB);
    await context.close();
  });
});
