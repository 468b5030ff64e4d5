import { expect, test } from '@jest/globals';
import { accessibilityFaults, onDashboard } from './browser.js';
import { drawn, type WithStage } from './network-page.js';

const said = (source: string) => [{ source, locator: '1', summary: 'So it says.' }];
const many = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));
const [GROUPS, ATTACKS] = [310, 40];
const named = (id: string, name: string) => ({ id, name, evidence: said('source:long-list') });

/** A membership that its source took back a year later; and a coalition that is too large for a picture. */
const FACTS = {
  sources: [
    { id: 'source:taken-back', title: 'A report that was taken back', published: '2024-02-01', accessed: '2024-02-02' },
    { id: 'source:long-list', title: 'A long list', published: '2023-02-01', accessed: '2024-02-02' },
  ],
  coalitions: [named('long-front', 'Long Front')],
  armedGroups: many(GROUPS, (i) => named(`band-${i}`, `Band ${i}`)),
  attacks: many(ATTACKS, (i) => named(`raid-${i}`, `Raid ${i}`)),
  attributions: many(ATTACKS, (i) => ({
    subject: `raid-${i}`,
    object: 'long-front',
    strength: 'ASSESSED',
    evidence: said('source:long-list'),
  })),
  alliances: many(5, (i) => ({ subject: 'band-0', object: `band-${i + 1}`, evidence: said('source:long-list') })),
  memberships: [
    ...many(GROUPS, (i) => ({ subject: `band-${i}`, object: 'long-front', evidence: said('source:long-list') })),
    {
      subject: 'hamas',
      object: 'islamic-resistance-in-iraq',
      retractedOn: '2025-03-01',
      evidence: [{ source: 'source:taken-back', locator: '1', summary: 'It said so, and took it back.' }],
    },
  ],
};
const WITHDRAWN = 'membership:hamas:islamic-resistance-in-iraq';
const NETWORK = '#/network?around=islamic-resistance-in-iraq';

onDashboard(
  'a graph with more than the seeds',
  (dashboard) => {
    test('what is too large for a picture is counted by kind and by statement, and its parts are a press away', async () => {
      const { page, context } = await dashboard.open('#/network?around=long-front');
      const section = page.getByRole('region', { name: 'Smaller neighbourhoods' });
      await section.getByRole('heading', { name: `${GROUPS + ATTACKS + 1} entities are too many for one picture.` }).waitFor();
      expect(await page.getByRole('img', { name: /^Network of/ }).count()).toBe(0);
      const rows = await section.getByRole('listitem').allTextContents();
      for (const said of [/^310\s+Armed groups/, /^40\s+Attacks/, /^310\s+Belonging/, /^40\s+Violence/])
        expect(rows.filter((row) => said.test(row))).toHaveLength(1);
      expect(await accessibilityFaults(page)).toEqual([]);
      await section.getByRole('link', { name: 'Attacks alone' }).click();
      await drawn(page);
      await page.getByRole('img', { name: `Network of ${ATTACKS + 1} entities and ${ATTACKS} statements.` }).waitFor();
      await page.goBack();
      await section.getByRole('link', { name: 'Around Band 0' }).click();
      await page.getByRole('img', { name: /^Network of 7 entities and 11 statements/ }).waitFor();
      await page.goBack();
      await section.getByRole('link', { name: /^Draw all/ }).click();
      await page.getByRole('img', { name: new RegExp(`^Network of ${GROUPS + ATTACKS + 1} entities`) }).waitFor();
      await context.close();
    });

    test('what was withdrawn is in no picture of today; it is drawn on demand, faint, and said to be withdrawn', async () => {
      const { page, context } = await dashboard.open(NETWORK);
      await drawn(page);
      const edge = () =>
        page.evaluate((id) => {
          const found = document.querySelector<WithStage>('.picture .marks')!.stage.cy.getElementById(id);
          return found.empty() ? null : { standing: found.data('standing') as string, opacity: Number(found.style('opacity')) };
        }, WITHDRAWN);
      expect(await edge()).toBeNull();
      await page.getByRole('checkbox', { name: /^withdrawn/ }).check();
      await page.waitForFunction((id) => {
        const { cy } = document.querySelector<WithStage>('.picture .marks')!.stage;
        return cy.getElementById(id).nonempty();
      }, WITHDRAWN);
      expect(await edge()).toEqual({ standing: 'withdrawn', opacity: 0.35 });
      await page.getByRole('button', { name: 'Table' }).click();
      await page.locator('table.statements tr', { hasText: 'Hamas' }).getByText('withdrawn').first().waitFor();
      await context.close();
    });

    test('what was withdrawn was asserted as long as nobody had taken it back', async () => {
      const { page, context } = await dashboard.open(`${NETWORK}&known=2025-02-28`);
      await drawn(page);
      const standing = await page.evaluate(
        (id) => document.querySelector<WithStage>('.picture .marks')!.stage.cy.getElementById(id).data('standing') as string,
        WITHDRAWN,
      );
      expect(standing).toBe('asserted');
      await page.getByRole('button', { name: 'Known on: the next change' }).click();
      await page.locator('.last-step').getByText('No longer: Hamas belongs to').waitFor();
      await context.close();
    });

    test('what was withdrawn is what two days of knowledge differ in', async () => {
      const { page, context } = await dashboard.open('#/compare?from=2025-02-01&known=2025-04-01&what=gone');
      await page
        .getByText(/Hamas belongs to/)
        .first()
        .waitFor();
      await context.close();
    });
  },
  FACTS,
);
