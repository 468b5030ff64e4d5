/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What of a picture is used here. */
interface Stage {
  readonly labels: readonly unknown[];
  readonly cy: {
    nodes(): { readonly length: number };
    edges(): { readonly length: number };
    panBy(by: { readonly x: number; readonly y: number }): void;
  };
}
type WithStage = HTMLElement & { readonly stage: Stage };

const FRAMES = 60;
const STEPS = 20;

/** Waits until a picture is drawn and laid out, and its days are there. */
export async function drawn(page: Page): Promise<{ readonly nodes: number; readonly links: number }> {
  await page.waitForFunction(() => (document.querySelector<WithStage>('.picture .marks')?.stage.labels.length ?? 0) > 0, null, {
    timeout: 60_000,
  });
  await page.getByRole('slider', { name: 'Known on' }).waitFor({ timeout: 60_000 });
  return page.evaluate(() => {
    const { cy } = document.querySelector<WithStage>('.picture .marks')!.stage;
    return { nodes: cy.nodes().length, links: cy.edges().length };
  });
}

/**
 * How long the thread of a page works while something is done, in milliseconds: what others do on the machine does not count.
 * @returns what is done returned, and the work for each of its items
 */
export async function worked(
  page: Page,
  work: (page: Page) => Promise<readonly number[]>,
): Promise<{ readonly times: readonly number[]; readonly eachMs: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const task = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
  };
  const before = await task();
  const times = await work(page);
  return { times, eachMs: ((await task()) - before) / Math.max(times.length, 1) };
}

/** Moves the picture in each frame. @returns how long each frame took, in milliseconds */
export function pan(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const { cy } = document.querySelector<WithStage>('.picture .marks')!.stage;
    const times: number[] = [];
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < count; i += 1) {
      cy.panBy({ x: i % 20 < 10 ? 9 : -9, y: 3 });
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
    }
    return times;
  }, FRAMES);
}

/** Goes from change to change of what was known. @returns how long each step took until it was drawn, in milliseconds */
export function step(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const back = document.querySelector<HTMLButtonElement>('[aria-label="Known on: the change before"]')!;
    const times: number[] = [];
    for (let i = 0; i < count && !back.disabled; i += 1) {
      const from = performance.now();
      back.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - from);
    }
    return times;
  }, STEPS);
}
