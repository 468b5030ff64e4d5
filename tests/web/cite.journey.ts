import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Stage } from '../../web/pages/network/picture/stage.js';
import { accessibilityFaults, onDashboard } from './browser.js';

const VIEW = '#/statements?status=disputed';

async function cite(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Cite' }).click();
  const text = page.getByRole('textbox', { name: 'Citation' });
  await page.waitForFunction(() => /SHA-256 of the answers: [0-9a-f]{64}\./.test(document.querySelector('textarea')?.value ?? ''));
  return text.inputValue();
}

/** Answers as a later state of the graph would give them. */
async function later(page: Page, change: (body: string) => string): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const headers = Object.fromEntries(Object.entries(response.headers()).filter(([name]) => !/^content-(?:encoding|length)$/.test(name)));
    await route.fulfill({
      status: response.status(),
      headers: { ...headers, 'x-cadre-revision': '77' },
      body: change(await response.text()),
    });
  });
}

type Marks = HTMLElement & { readonly stage: Stage };

async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  await page.waitForFunction(() => (document.querySelector<Marks>('.picture .marks')?.stage?.labels.length ?? 0) > 0);
  return page.evaluate((wanted) => {
    const { x, y } = document.querySelector<Marks>('.picture .marks')!.stage.cy.getElementById(wanted).position();
    return { x: Math.round(x), y: Math.round(y) };
  }, id);
}

onDashboard('a citation', (dashboard) => {
  test('says the view, both times, revision, hash, day and queries, and gives a live and a cited link', async () => {
    const { page, context } = await dashboard.open(VIEW);
    await page.getByRole('table').waitFor();
    const text = await cite(page);
    expect(text).toMatch(
      /^Cadre: Disputed statements\.\nTrue on any day, known on \d+ \w{3} \d{4}\.\nRevision \d+ of the graph\.\nSHA-256/,
    );
    expect(text).toMatch(
      /\nRead on \d+ \w{3} \d{4}\.\nhttp:\/\/\S+#\/statements\?\S+\nQueries of the view, with their variables:\nStatements \{"filter"/,
    );
    const link = page.getByRole('dialog').getByRole('link');
    expect(await link.getAttribute('href')).toMatch(
      /hash=[0-9a-f]{16}-[0-9a-f]{8}&known=\d{4}-\d\d-\d\d&on=\d{4}-\d\d-\d\d&revision=\d+&status=disputed$/,
    );
    await page.getByRole('radio', { name: /^Live link/ }).check();
    expect(await link.getAttribute('href')).toBe(`${dashboard.url}/${VIEW}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await context.close();
  });

  test('as a link says whether the graph has moved on, and whether that changed what is shown', async () => {
    const first = await dashboard.open(VIEW);
    await first.page.getByRole('table').waitFor();
    await cite(first.page);
    const address = (await first.page.getByRole('dialog').getByRole('link').getAttribute('href'))!;
    await first.context.close();
    const { page, context } = await dashboard.open(address.slice(address.indexOf('#')));
    await page.getByText('This link was cited, and the graph is still at its revision.').waitFor();
    await page.getByText('All that is shown here is as it was cited.').waitFor();
    await later(page, (body) => body);
    await page.reload();
    await page.getByText('The graph has moved on to revision 77.').waitFor();
    await page.getByText('All that is shown here is as it was cited.').waitFor();
    await page.unroute('**/graphql');
    await later(page, (body) => body.replaceAll('Kataib', 'Kata’ib'));
    await page.reload();
    await page.getByText('What is shown here is not what was cited.').waitFor();
    await page.getByRole('link', { name: 'As a live link' }).click();
    await page.getByText('The graph has moved on').waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).not.toContain('revision');
    await context.close();
  });

  test('as a file keeps the places of marks, which no link has room for', async () => {
    const { page, context } = await dashboard.open('#/network?around=hamas');
    const before = await placeOf(page, 'hamas');
    await page.getByRole('img', { name: /^Network of/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.evaluate(() => {
      const { stage } = document.querySelector<Marks>('.picture .marks')!;
      stage.cy.getElementById('hamas').addClass('chosen');
      stage.move(120, 40);
    });
    const moved = await placeOf(page, 'hamas');
    expect(moved).not.toEqual(before);
    await cite(page);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
    const saved = readFileSync(await file.path());
    expect(JSON.parse(saved.toString('utf8'))).toMatchObject({ cadreView: 1, fragment: '#/network?around=hamas' });
    await context.close();
    const next = await dashboard.open('#/network?around=hamas');
    expect(await placeOf(next.page, 'hamas')).toEqual(before);
    await cite(next.page);
    await next.page.setInputFiles('input[type=file]', { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
    await next.page.getByText('“other.json” is no view that this page has saved.').waitFor();
    await next.page.setInputFiles('input[type=file]', { name: 'view.json', mimeType: 'application/json', buffer: saved });
    await next.page.getByRole('dialog').waitFor({ state: 'detached' });
    await next.page.getByRole('img', { name: /^Network of/ }).waitFor();
    expect(await placeOf(next.page, 'hamas')).toEqual(moved);
    await next.context.close();
  });

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing in the %s theme at %s, and nothing is wider', async (colorScheme, width) => {
    const { page, context } = await dashboard.open(VIEW, { colorScheme, viewport: { width, height: 800 } });
    await page.getByRole('table').waitFor();
    await cite(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});
