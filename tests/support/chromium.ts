import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const BROWSERS = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Without a graphics card the accelerated canvas is a hundred times slower than the plain one. */
const FLAGS = ['--no-sandbox', '--disable-accelerated-2d-canvas'];

const executable = BROWSERS.find((path) => path !== undefined && existsSync(path));
const inCi = process.env['CI'] === 'true' || process.env['CI'] === '1';

/** Whether cases in a browser are skipped, as there is none. Then a notice says so; in CI they run, and fail. */
export function skipsBrowsers(name: string): boolean {
  if (executable || inCi) return false;
  console.warn(`SKIPPED: ${name}: there is no Chromium (apt-get install chromium, or name one in CHROMIUM).`);
  return true;
}

/** Starts the browser of this machine. @throws Error when it has none */
export async function launchChromium(): Promise<Browser> {
  if (!executable) throw new Error('There is no Chromium, and in CI these tests must run.');
  return chromium.launch({ executablePath: executable, args: FLAGS });
}
