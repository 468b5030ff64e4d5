import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/app/log.js';
import { readSettings, settingsTable } from '../../src/config/settings.js';
import { ERROR_CATALOGUE } from '../../src/errors/catalogue.js';
import { packageRoot } from '../../src/model/files.js';
import { type RunningServer, startServer } from '../../src/server/server.js';
import { reference } from '../../tools/reference.js';

const root = packageRoot();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const pages = [
  'README.md',
  'NOTICE.md',
  ...readdirSync(join(root, 'docs'))
    .filter((f) => f.endsWith('.md'))
    .map((f) => `docs/${f}`),
];

function fenced(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]!);
}

describe('the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-readme-'));
  let server: RunningServer;
  beforeAll(async () => {
    const settings = readSettings({ CADRE_DATA: folder, PORT: '0', LOG_LEVEL: 'silent' });
    server = await startServer(settings, await createLog(settings));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("shows the first query's real answer", async () => {
    const [query] = fenced(readme, 'graphql');
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = await response.json();
    if (process.env['UPDATE_DOCS'] === '1') {
      writeFileSync(join(root, 'README.md'), readme.replace(fenced(readme, 'json')[0]!, `${JSON.stringify(answer, null, 2)}\n`));
    } else {
      expect(answer).toEqual(JSON.parse(fenced(readme, 'json')[0]!));
    }
  });

  test('names commands that exist', () => {
    const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;
    const used = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map((match) => match[1]!).filter((name) => name !== 'ci');
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the documentation', () => {
  test('has every setting, command and error code', () => {
    const text = read('docs/reference.md');
    expect(text).toBe(reference());
    for (const { name } of settingsTable()) expect(text).toContain(`\`${name}\``);
    for (const code of Object.keys(ERROR_CATALOGUE)) expect(text).toContain(`\`${code}\``);
  });

  test('holds no marks of an unfinished merge', () => {
    expect(pages.filter((page) => /^(?:<{7}|={7}|>{7})(?: |$)/m.test(read(page)))).toEqual([]);
  });

  test('links only to pages that exist', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map((match) => join(dirname(page), match[1]!))
        .filter((target) => !existsSync(join(root, target))),
    );
    expect(broken).toEqual([]);
  });
});
