import { expect, test } from '@jest/globals';
import type { Box } from '../../web/pages/network/picture/labels.js';
import { accessibilityFaults, onDashboard } from './browser.js';
import { drawn, labels, placeOf, shownStatements, statementsBecome, type WithStage } from './network-page.js';

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

onDashboard('the network', (dashboard) => {
  test('opens around the coalitions, and no two names that are drawn meet', async () => {
    const { page, context, asked } = await dashboard.open('#/network');
    await drawn(page);
    expect(await page.getByRole('img', { name: /^Network of \d+ entities and \d+ statements/ }).count()).toBe(1);
    const names = await labels(page);
    const boxes = names.flatMap(({ name }) => name ?? []);
    expect(boxes.length).toBeGreaterThan(20);
    const label = (id: string) =>
      names
        .find(({ of }) => of.id === id)
        ?.of.lines.join(' ')
        .replace(/[\u2068\u2069]/g, '');
    expect(['irgc-qods-force', 'harakat-ansar-allah-al-awfiya', 'kataib-hezbollah'].map(label)).toEqual([
      'IRGC Qods Force',
      'al Awfiya',
      'Kataib Hezbollah',
    ]);
    const met = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b)));
    expect(met).toEqual([]);
    // Three make the picture; the others the days on which it changes.
    expect(asked.length).toBeLessThanOrEqual(8);
    await context.close();
  });

  test('what is hidden behind a node is shown by type, taken back, and done again, and nothing else moves', async () => {
    const { page, context } = await dashboard.open('#/network');
    await drawn(page);
    const before = await placeOf(page, 'united-states');
    const first = await shownStatements(page);
    await page.mouse.click(before.x, before.y);
    await page.getByRole('button', { name: 'Expand' }).click();
    await page.getByRole('button', { name: /^Designation \+\d+/ }).click();
    await page.waitForURL(/expand=united-states:DESIGNATION/);
    await statementsBecome(page, (n) => n > first);
    const expanded = await shownStatements(page);
    expect(await placeOf(page, 'united-states')).toEqual(before);
    await page.getByRole('button', { name: 'Collapse' }).click();
    await statementsBecome(page, (n) => n === first);
    await page.getByRole('button', { name: 'Undo' }).click();
    await statementsBecome(page, (n) => n === expanded);
    await page.getByRole('button', { name: 'Undo' }).click();
    await statementsBecome(page, (n) => n === first);
    await page.getByRole('button', { name: 'Redo' }).click();
    await statementsBecome(page, (n) => n === expanded);
    expect(await placeOf(page, 'united-states')).toEqual(before);
    await context.close();
  });

  test('a line opens its evidence; filters and a day leave out, keep what stays in its place, and stand in the address', async () => {
    const { page, context } = await dashboard.open('#/network');
    await drawn(page);
    const middle = await page.evaluate((id) => {
      const marks = document.querySelector<WithStage>('.picture .marks')!;
      const frame = marks.getBoundingClientRect();
      const { cy } = marks.stage;
      const { x, y } = cy.getElementById(id).midpoint();
      return { x: x * cy.zoom() + cy.pan().x + frame.x, y: y * cy.zoom() + cy.pan().y + frame.y };
    }, 'sponsorship:iran:axis-of-resistance');
    await page.mouse.click(middle.x, middle.y);
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: 'Iran sponsors Axis of Resistance' })
      .waitFor();
    await page.keyboard.press('Escape');
    const place = await placeOf(page, 'hamas');
    await page.getByRole('checkbox', { name: /^Violence/ }).uncheck();
    await page.getByRole('checkbox', { name: /^Attacks/ }).waitFor();
    await page.waitForFunction(() => document.querySelector<WithStage>('.picture .marks')!.stage.placeOf('harir-2023-10-17') === null);
    expect(await placeOf(page, 'hamas')).toEqual(place);
    const filtered = await shownStatements(page);
    await page.reload();
    await drawn(page);
    await statementsBecome(page, (n) => n === filtered);
    await page.goto(`${dashboard.url}/#/network?known=2024-01-31`);
    await page.waitForFunction(() => document.querySelector<WithStage>('.picture .marks')!.stage.placeOf('hamas') === null);
    await context.close();
  });

  test('is walked by keyboard alone: from mark to mark, along lines that are spoken, to the evidence', async () => {
    const { page, context } = await dashboard.open('#/network');
    await drawn(page);
    await page.getByRole('img', { name: /^Network of/ }).focus();
    const live = page.locator('.net-canvas [aria-live]');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() =>
      /statements in the picture$/.test(document.querySelector('.net-canvas [aria-live]')?.textContent ?? ''),
    );
    const first = await live.textContent();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction((said) => document.querySelector('.net-canvas [aria-live]')?.textContent !== said, first);
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForFunction(() => /\.$/.test(document.querySelector('.net-canvas [aria-live]')?.textContent ?? ''));
    const said = (await live.textContent()) ?? '';
    await page.keyboard.press('Enter');
    const heading = page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 });
    await heading.waitFor();
    const sentence = ((await heading.textContent()) ?? '').replace(/\.$/, '');
    expect(said.startsWith(sentence)).toBe(true);
    // Back in the picture, Escape closes the evidence and leaves what is chosen: it can be hidden next.
    await page.getByRole('img', { name: /^Network of/ }).focus();
    await page.keyboard.press('Escape');
    await heading.waitFor({ state: 'detached' });
    await page.keyboard.press('h');
    await page.waitForURL(/hide=/);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !window.location.hash.includes('hide='));
    await context.close();
  });

  test('the table and the walk have the same', async () => {
    const { page, context } = await dashboard.open('#/network');
    await drawn(page);
    const count = await shownStatements(page);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('heading', { name: `What is said among them: ${count}` }).waitFor();
    expect(await page.locator('table.statements tbody tr').count()).toBe(count);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Walk' }).click();
    await page.getByRole('link', { name: 'Iran sponsors Axis of Resistance.' }).waitFor();
    await page.getByRole('button', { name: 'Go to Iran', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Iran' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Axis of Resistance' }).waitFor();
    await context.close();
  });
});
