import type { Page } from 'playwright-core';
import type { PlacedLabel } from '../../web/pages/network/picture/labels.js';
import type { Stage } from '../../web/pages/network/picture/stage.js';

/** The element of a picture, as tests see it. */
export type WithStage = HTMLElement & { readonly stage: Stage };

/** Waits until a picture and its names are drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const marks = document.querySelector<HTMLElement & { stage?: { labels: readonly unknown[] } }>('.picture .marks');
    return (marks?.stage?.labels.length ?? 0) > 0;
  });
}

/** Where a mark is in the window. */
export async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((wanted) => {
    const marks = document.querySelector<WithStage>('.picture .marks')!;
    const frame = marks.getBoundingClientRect();
    const place = marks.stage.placeOf(wanted)!;
    return { x: place.x + frame.x, y: place.y + frame.y };
  }, id);
}

/** The names of a picture. */
export async function labels(page: Page): Promise<readonly PlacedLabel[]> {
  return page.evaluate(() => [...document.querySelector<WithStage>('.picture .marks')!.stage.labels]);
}

/** How many statements the picture shows, as the list of filters says. */
export async function shownStatements(page: Page): Promise<number> {
  const text = await page.getByRole('group', { name: /^Statements/ }).textContent();
  return Number(/(\d+) shown/.exec(text ?? '')?.[1]);
}

export async function statementsBecome(page: Page, enough: (n: number) => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (enough(await shownStatements(page))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The picture shows ${await shownStatements(page)} statements.`);
}
