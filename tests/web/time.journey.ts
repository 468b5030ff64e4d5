import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Stage } from '../../web/pages/network/picture/stage.js';
import { accessibilityFaults, onDashboard } from './browser.js';

/** A step must look as if it were at once. */
const STEP_MS = 100;
const STEP_NODES = 70;

type WithStage = HTMLElement & { readonly stage: Stage };

/** The picture is there, and so are the days on which it changes. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector<WithStage>('.picture .marks')?.stage.labels.length ?? 0) > 0);
  await page.getByRole('slider', { name: 'Known on' }).waitFor();
}

/** The statements of the picture, and where its marks are. */
async function drawn(page: Page): Promise<{ readonly lines: readonly string[]; readonly places: Readonly<Record<string, string>> }> {
  return page.evaluate(() => {
    const { cy } = document.querySelector<WithStage>('.picture .marks')!.stage;
    const look = (edge: { id(): string; data(key: string): unknown }) =>
      `${edge.id()} ${edge.data('standing')} ${edge.data('width')} ${edge.data('uncertain')}`;
    return {
      lines: cy.edges().map(look).sort(),
      places: Object.fromEntries(
        cy.nodes().map((node) => [node.id(), `${Math.round(node.position('x'))} ${Math.round(node.position('y'))}`]),
      ),
    };
  });
}

/** How long the page has worked, in milliseconds of its thread: what others do on the machine does not count. */
async function worked(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
  };
}

async function idle(page: Page, asked: readonly string[]): Promise<void> {
  for (let before = -1; before !== asked.length; ) {
    before = asked.length;
    await page.waitForTimeout(700);
  }
}

/** Presses the button of one change back, some times. @returns what each step says of itself */
async function stepBack(page: Page, times: number): Promise<readonly string[]> {
  return page.evaluate(async (n) => {
    const back = document.querySelector<HTMLButtonElement>('[aria-label="Known on: the change before"]')!;
    const said: string[] = [];
    for (let i = 0; i < n; i += 1) {
      back.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      said.push(document.querySelector('.last-step')?.textContent ?? '');
    }
    return said;
  }, times);
}

onDashboard('the time band', (dashboard) => {
  test('steps through what was known without a request, each at once and in words; then the server says the same', async () => {
    const { page, context, asked } = await dashboard.open('#/network');
    await ready(page);
    await idle(page, asked);
    const [requests, first] = [asked.length, await drawn(page)];
    const steps = await stepBack(page, 6);
    expect(asked.length).toBe(requests);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.at(-1)).toMatch(/^\d+ [A-Z][a-z]{2} \d{4} \S/);
    const stepped = await drawn(page);
    expect(stepped.lines).not.toEqual(first.lines);
    for (const [id, place] of Object.entries(stepped.places)) expect([id, first.places[id]]).toEqual([id, place]);
    await page.waitForURL(/known=\d{4}/);
    await idle(page, asked);
    expect(asked.length).toBeGreaterThan(requests);
    expect(await drawn(page)).toEqual(stepped);
    await context.close();
  });

  test('the other handle moves what was so alone: by keyboard, with what is only perhaps so', async () => {
    const { page, context, asked } = await dashboard.open('#/network?known=2025-09-18');
    await ready(page);
    await idle(page, asked);
    const slider = page.getByRole('slider', { name: 'True on' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('any day');
    await slider.focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft');
    const stepped = await drawn(page);
    expect(stepped.lines.some((line) => line.endsWith(' true'))).toBe(true);
    await page.waitForURL(/true=\d{4}/);
    expect(page.url()).toContain('known=2025-09-18');
    await idle(page, asked);
    expect(await drawn(page)).toEqual(stepped);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('heading', { name: `What is said among them: ${stepped.lines.length}` }).waitFor();
    await context.close();
  });

  test('plays the changes one after the other, and stops', async () => {
    const { page, context, asked } = await dashboard.open('#/network');
    await ready(page);
    await idle(page, asked);
    const requests = asked.length;
    await page.getByRole('button', { name: 'Known on: play the changes' }).click();
    const days = new Set<string>();
    for (let i = 0; i < 30 && days.size < 3; i += 1) {
      days.add((await page.getByRole('slider', { name: 'Known on' }).getAttribute('aria-valuetext')) ?? '');
      await page.waitForTimeout(200);
    }
    expect(days.size).toBe(3);
    expect(asked.length).toBe(requests);
    await page.getByRole('button', { name: 'Known on: pause' }).click();
    await page.waitForURL(/known=\d{4}/);
    await context.close();
  });

  test('three to six days stand side by side, chosen in the address, and lead to their picture', async () => {
    const { page, context } = await dashboard.open('#/network?show=days&days=known:2023-12-31,2024-11-18,2025-06-14,2025-09-18');
    const pictures = page.getByRole('img', { name: /^\d+ [A-Z][a-z]{2} \d{4}: \d+ statements among/ });
    await pictures.nth(3).waitFor();
    const counts = await pictures.evaluateAll((all) => all.map((one) => Number(/: (\d+)/.exec(one.getAttribute('aria-label')!)![1])));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(4);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Add / }).click();
    await pictures.nth(4).waitFor();
    await page.getByRole('button', { name: 'Remove 18 Nov 2024' }).click();
    await page.waitForURL((url) => !url.hash.includes('2024-11-18'));
    await page.getByRole('button', { name: '31 Dec 2023', exact: true }).click();
    await page.waitForURL(/known=2023-12-31/);
    expect((await drawn(page)).lines.length).toBe(counts[0]);
    await context.close();
  });

  test(`a step of a network of more than ${STEP_NODES} entities takes at most ${STEP_MS} ms`, async () => {
    const query = '{ entities(first: 300, orderBy: { field: KNOWN_FROM }) { nodes { id } } }';
    const answered = await (
      await fetch(`${dashboard.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    ).json();
    const ids = (answered as { data: { entities: { nodes: { id: string }[] } } }).data.entities.nodes.map(({ id }) => id);
    const { page, context, asked } = await dashboard.open(`#/network?around=${ids.join(',')}&off=none`);
    await ready(page);
    await idle(page, asked);
    expect(Object.keys((await drawn(page)).places).length).toBeGreaterThan(STEP_NODES);
    const busy = await worked(page);
    const before = await busy();
    await stepBack(page, 8);
    const each = ((await busy()) - before) / 8;
    expect(each).toBeGreaterThan(0);
    expect(each).toBeLessThan(STEP_MS);
    await context.close();
  });

  test('fits a phone', async () => {
    const { page, context } = await dashboard.open('#/network', { viewport: { width: 390, height: 800 } });
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await context.close();
  });
});
