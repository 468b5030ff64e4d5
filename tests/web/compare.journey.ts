import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Stage } from '../../web/pages/network/picture/stage.js';
import { accessibilityFaults, onDashboard } from './browser.js';

const DAYS = '#/compare?from=2025-06-14&known=2025-09-18';
const SOURCES = '#/compare?of=sources&a=source:lwj-2025-06-14&b=source:waradana-2023-12';
const GROUPS = '#/compare?of=groups&a=kataib-hezbollah&b=asaib-ahl-al-haq';
const DISPUTED = 'designation:kataib-imam-ali:united-states:sdgt';
/** The comparison, the network of what differs, and names where the address has ids. */
const MOST_QUERIES = 3;

async function drawn(page: Page): Promise<void> {
  await page.getByRole('img', { name: /^What is different: \d+ statements/ }).waitFor();
  await page.getByRole('heading', { name: 'In words' }).waitFor();
}

/** The number of a part, as its head says. */
async function countOf(page: Page, title: string): Promise<number> {
  const head = await page.getByRole('heading', { level: 3, name: new RegExp(`^${title}`) }).textContent();
  return Number(/(\d+)$/.exec(head ?? '')?.[1]);
}

onDashboard('a comparison', (dashboard) => {
  test('of two days tells what sources newly said and contradicted, each number leads to its list, a sentence to its evidence', async () => {
    const { page, context, asked } = await dashboard.open(DAYS);
    await drawn(page);
    expect(asked.length).toBeLessThanOrEqual(MOST_QUERIES);
    expect(await page.getByRole('link', { name: 'Show query' }).getAttribute('href')).toContain('query+CompareDays');
    const said = await countOf(page, 'Newly said');
    expect(said).toBeGreaterThan(10);
    expect(await countOf(page, 'Withdrawn')).toBe(0);
    await page.getByText('Nothing was taken back between these days.').waitFor();
    await page.getByRole('link', { name: `Newly said: ${said}, as a table` }).click();
    await page.waitForURL(/list=new/);
    await page.getByRole('heading', { name: 'Newly said' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(said + 1);
    await page.reload();
    await page.getByRole('link', { name: 'Back to the picture and the words' }).click();
    await page
      .getByRole('link', { name: /^Kataib Imam Ali is on the list SDGT of United States\.$/ })
      .first()
      .click();
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByRole('heading', { name: /Kataib Imam Ali is on the list SDGT/ }).waitFor();
    await panel
      .getByText(/^Against/)
      .first()
      .waitFor();
    await context.close();
  });

  test('of two days follows its days, by keyboard, and both stand in the address', async () => {
    const { page, context } = await dashboard.open(DAYS);
    await drawn(page);
    const before = await countOf(page, 'Newly said');
    await page.getByRole('button', { name: 'Known on: 14 Jun 2025' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Known on', { exact: true }).fill('2023-12-31');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2023-12-31&known=2025-09-18/);
    await page.getByText('What became known after 31 Dec 2023').waitFor();
    await page.waitForFunction((n) => {
      const head = [...document.querySelectorAll('h3')].find(({ textContent }) => textContent?.startsWith('Newly said'));
      return Number(/\d+$/.exec(head?.textContent ?? '')?.[0]) > n;
    }, before);
    await page.goBack();
    await page.getByText('What became known after 14 Jun 2025').waitFor();
    await context.close();
  });

  test('of two days concerns only whom the reader names', async () => {
    const { page, context } = await dashboard.open(DAYS);
    await drawn(page);
    await page.getByRole('button', { name: 'Choose whom it concerns' }).click();
    await page.keyboard.type('kataib imam ali');
    await page
      .getByRole('option', { name: /^Kataib Imam Ali/ })
      .first()
      .click();
    await page.waitForURL(/around=kataib-imam-ali/);
    const link = page.locator('.in-words li a').filter({ hasText: /\w/ });
    await page.getByText('Akram al-Kabi').first().waitFor({ state: 'detached' });
    for (const sentence of await link.allTextContents()) expect(sentence).toMatch(/Kataib Imam Ali|^And \d+ more$/);
    await context.close();
  });

  test('is a picture whose lines open their evidence and whose marks arrow keys reach', async () => {
    const { page, context } = await dashboard.open(DAYS);
    await drawn(page);
    await page.waitForFunction(() => {
      const marks = document.querySelector<HTMLElement & { stage?: { labels: readonly unknown[] } }>('.picture .marks');
      return (marks?.stage?.labels.length ?? 0) > 0;
    });
    await page.getByRole('img', { name: /^What is different/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/\d+ statements in the picture$/).waitFor({ state: 'attached' });
    const at = await page.evaluate((id) => {
      const marks = document.querySelector<HTMLElement & { readonly stage: Stage }>('.picture .marks')!;
      const frame = marks.getBoundingClientRect();
      const edge = marks.stage.cy.getElementById(id);
      const { x, y } = edge.renderedMidpoint();
      return { x: x + frame.x, y: y + frame.y, difference: edge.data('difference') as string };
    }, DISPUTED);
    expect(at.difference).toBe('disputed');
    await page.mouse.click(at.x, at.y);
    await page.waitForURL(new RegExp(`open=${DISPUTED}`));
    await page.getByRole('complementary', { name: 'Evidence' }).getByText('disputed').first().waitFor();
    await context.close();
  });

  test('of two sources is chosen by their titles, and says where one contradicts the other', async () => {
    const { page, context, asked } = await dashboard.open('#/compare?of=sources');
    await page.getByText('Choose two sources.').waitFor();
    for (const [side, title] of [
      ['A', 'Iran-backed Shiite militias attack US forces'],
      ['B', 'Clashes between the Iraqi government'],
    ] as const) {
      const field = page.getByRole('group', { name: side, exact: true });
      await field.getByLabel(`Find a source for ${side} by its title or publisher`).fill(title);
      await field.getByRole('button').filter({ hasText: title }).click();
      await page.getByRole('button', { name: new RegExp(`^${side}: ${title}`) }).waitFor();
    }
    await page.waitForURL(/a=source:lwj-2025-06-14&b=source:waradana-2023-12/);
    await drawn(page);
    expect(asked.filter((name) => name === 'CompareSources')).toHaveLength(1);
    expect(await countOf(page, 'One says it, the other contradicts it')).toBeGreaterThan(0);
    await page
      .getByRole('link', { name: /^Asaib Ahl al Haq belongs to Islamic Resistance in Iraq/ })
      .first()
      .waitFor();
    const [onlyA, both] = [await countOf(page, 'Only A says it'), await countOf(page, 'Both say it')];
    await page.getByRole('button', { name: 'Swap A and B' }).click();
    await page.waitForURL(/a=source:waradana-2023-12&b=source:lwj-2025-06-14/);
    await page.waitForFunction(
      (n) => [...document.querySelectorAll('h3')].some(({ textContent }) => textContent?.trim() === `Only B says it ${n}`),
      onlyA,
    );
    expect(await countOf(page, 'Both say it')).toBe(both);
    await context.close();
  });

  test('of two groups begins at the page of one of them, and says what is said of both', async () => {
    const { page, context } = await dashboard.open('#/actors/kataib-hezbollah');
    await page.getByRole('link', { name: 'Compare with another actor' }).click();
    await page.getByText('Choose two groups, or any two of the graph.').waitFor();
    await page.getByRole('combobox', { name: 'B', exact: true }).fill('asaib ahl');
    await page
      .getByRole('option', { name: /^Asaib Ahl al Haq/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await drawn(page);
    expect(await countOf(page, 'Of both')).toBeGreaterThan(2);
    const both = page.locator('.in-words li').filter({ hasText: 'belongs to Islamic Resistance in Iraq' }).first();
    expect(await both.getByRole('link').count()).toBe(2);
    await page.getByLabel('Type').selectOption({ label: 'Membership' });
    await page.waitForURL(/type=Membership/);
    await page.getByText('Rocket attack on Erbil').first().waitFor({ state: 'detached' });
    await context.close();
  });

  test.each([
    ['a day that is no day', '#/compare?from=2025-02-30&known=2025-09-18', '“2025-02-30” is no day.'],
    [
      'days between which nothing became known',
      '#/compare?from=2020-01-02&known=2020-01-03',
      'No source said anything new between these days.',
    ],
    ['a source that is not there', '#/compare?of=sources&a=source:nothing&b=source:waradana-2023-12', 'There is nothing with the id'],
    ['a group that is not there', '#/compare?of=groups&a=nothing-here&b=kataib-hezbollah', 'There is nothing with the id'],
    ['the same group twice', '#/compare?of=groups&a=kataib-hezbollah&b=kataib-hezbollah', 'Both are the same.'],
    ['a list of another version', `${DAYS}&list=other`, 'All that differs'],
  ])('a link with %s is answered in words', async (_what, fragment, said) => {
    const { page, context } = await dashboard.open(fragment);
    await page.getByText(said).first().waitFor();
    await context.close();
  });

  test.each([
    ['light', DAYS],
    ['dark', DAYS],
    ['light', SOURCES],
    ['dark', GROUPS],
  ] as const)('axe finds nothing in the %s theme at %s', async (colorScheme, fragment) => {
    const { page, context } = await dashboard.open(fragment, { colorScheme });
    await drawn(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  test.each([
    [1440, DAYS],
    [1024, SOURCES],
    [390, DAYS],
    [390, `${DAYS}&list=all`],
  ])('nothing is wider than a window of %s at %s', async (width, fragment) => {
    const { page, context } = await dashboard.open(fragment, { viewport: { width, height: 800 } });
    await (fragment.includes('list') ? page.getByRole('table').waitFor() : drawn(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});
