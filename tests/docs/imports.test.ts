import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { importedText } from '../../src/cli/import-report.js';
import { packageRoot } from '../../src/model/files.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { importTexts } from '../import/importing.js';
import { openTestStore } from '../support/graph.js';

const PAGE = join(packageRoot(), 'docs', 'imports.md');

/** A worked example: its files by name, the command, and the report that the page shows. */
interface Example {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly format: string;
  readonly map: string;
  readonly file: string;
  readonly report: string;
}

function examples(page: string): Example[] {
  const sections = page.slice(page.indexOf('## Worked examples')).split(/^### /m).slice(1);
  return sections.map((section): Example => {
    const files = [...section.matchAll(/^`([\w.]+)`:\n\n```\w+\n([\s\S]*?)```$/gm)].map((match) => [match[1]!, match[2]!] as const);
    const [, format, map, file, report] =
      /^`cadre import --from (\w+) --map (\S+) (\S+)` reports:\n\n```text\n([\s\S]*?)```$/m.exec(section) ?? [];
    return { title: section.split('\n')[0]!, files: Object.fromEntries(files), format: format!, map: map!, file: file!, report: report! };
  });
}

/** What the command prints, without what depends on the store. */
async function reportOf({ files, format, map, file }: Example, store: GraphStore): Promise<string> {
  const { report } = await importTexts(store, format, { [file]: files[file]! }, { mapping: { file: map, text: files[map]! } });
  return importedText(report)
    .filter((line) => !line.startsWith('The graph is at revision'))
    .map((line) => `${line}\n`)
    .join('');
}

describe('the examples of docs/imports.md', () => {
  const page = readFileSync(PAGE, 'utf8');
  let store: GraphStore;
  beforeEach(async () => {
    store = await openTestStore('grafeo');
  });
  afterEach(() => store?.close());

  test.each(examples(page))('$title', async (example) => {
    const report = await reportOf(example, store);
    if (process.env['UPDATE_DOCS'] === '1')
      writeFileSync(
        PAGE,
        readFileSync(PAGE, 'utf8').replace(
          `${example.file}\` reports:\n\n\`\`\`text\n${example.report}`,
          () => `${example.file}\` reports:\n\n\`\`\`text\n${report}`,
        ),
      );
    else expect(report).toBe(example.report);
    expect(report).toMatch(/; 0 rows refused\.$/m);
  });

  test('are of four kinds', () => {
    expect(examples(page).map(({ title }) => title)).toEqual([
      'Events',
      'Groups and links',
      'Nested JSON: a galaxy of MISP',
      'Nested JSON: entities of Wikidata',
    ]);
  });
});
