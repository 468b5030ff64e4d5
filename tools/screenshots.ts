/**
 * Pictures of the views of the dashboard, in a real browser over all seeds.
 *   tsx tools/screenshots.ts                      those of the documentation, into docs/images
 *   tsx tools/screenshots.ts --all FOLDER [VIEW]  every view in both themes and three widths, to look at
 *   --url URL                                     of a server that runs already
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createLog } from '../src/app/log.js';
import { readSettings } from '../src/config/settings.js';
import { packageRoot } from '../src/model/files.js';
import { startServer } from '../src/server/server.js';

/** The views: a name, and the place that shows it. */
const VIEWS = {
  overview: '#/',
  network: '#/network',
  'network-evidence': '#/network?true=2025-06-14&known=2025-09-18&open=membership:asaib-ahl-al-haq:islamic-resistance-in-iraq',
  'network-table': '#/network?show=table',
  'network-walk': '#/network?show=walk',
  evidence: '#/?open=membership:asaib-ahl-al-haq:islamic-resistance-in-iraq',
  attacks: '#/attacks?attack=ain-al-asad-2025-06-14',
  compare: '#/compare?from=2025-06-14&known=2025-09-18',
  'compare-sources': '#/compare?of=sources&a=source:lwj-2025-06-14&b=source:waradana-2023-12',
  'compare-groups': '#/compare?of=groups&a=kataib-hezbollah&b=asaib-ahl-al-haq',
  'compare-table': '#/compare?from=2025-06-14&known=2025-09-18&list=new',
  paths: '#/paths?from=iran&to=prime-minister-of-iraq&hops=5',
} as const;
const WIDTHS = [1440, 1024, 390] as const;
const THEMES = ['light', 'dark'] as const;
/** What the documentation shows of each view. */
const SHOWN: readonly (readonly [width: number, theme: (typeof THEMES)[number]])[] = [
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
];
const SETTLE_MS = 600;

const [, , ...given] = process.argv;
const option = (name: string) => (given.includes(name) ? given[given.indexOf(name) + 1] : undefined);
const all = option('--all');
const only = all === undefined ? undefined : given[given.indexOf('--all') + 2];
const folder = all ?? join(packageRoot(), 'docs', 'images');
mkdirSync(folder, { recursive: true });

async function withServer(use: (url: string) => Promise<void>): Promise<void> {
  const given = option('--url');
  if (given !== undefined) return use(given);
  const data = mkdtempSync(join(tmpdir(), 'cadre-screenshots-'));
  execFileSync(process.execPath, [join(packageRoot(), 'tools', 'build-web.mjs')]);
  const settings = readSettings({ CADRE_DATA: data, PORT: '0', LOG_LEVEL: 'warn' });
  const server = await startServer(settings, await createLog(settings));
  try {
    await use(server.url);
  } finally {
    await server.close();
    rmSync(data, { recursive: true });
  }
}

await withServer(async (url) => {
  const executablePath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('There is no Chromium: apt-get install chromium, or name one in CHROMIUM.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-accelerated-2d-canvas'] });
  const wanted = all === undefined ? SHOWN : WIDTHS.flatMap((width) => THEMES.map((theme) => [width, theme] as const));
  for (const [name, fragment] of Object.entries(VIEWS)) {
    if (only !== undefined && !only.startsWith('--') && only !== name) continue;
    for (const [width, colorScheme] of wanted) {
      const context = await browser.newContext({
        viewport: { width, height: width < 500 ? 844 : 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(`${url}/${fragment}`);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(SETTLE_MS);
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
      await context.close();
    }
  }
  await browser.close();
});
process.exit(0);
