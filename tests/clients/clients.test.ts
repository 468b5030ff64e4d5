import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plainDocument } from '../../src/facts/document.js';
import { loadFacts } from '../../src/ingest/load.js';
import { packageRoot } from '../../src/model/files.js';
import { revisionText } from '../../src/model/values/revision.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { type ServedApp, serveApp } from '../server/served-app.js';
import { tempFolder } from '../server/temp-server.js';
import { BY_TEST } from '../support/authorship.js';
import { data, model } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';

const run = promisify(execFile);
const root = packageRoot();
const FILE = /`([\w.-]+)`:\n\n```\w+\n([\s\S]*?)```/g;
/** What Relay's compiler reads. */
const OF_RELAY: readonly string[] = ['Members.js', 'Attacks.js'];
const COALITION = 'islamic-resistance-in-iraq';

/** The files of the documentation in a folder, beside the packages that they need. */
async function documentedFiles(): Promise<Awaited<ReturnType<typeof tempFolder>>> {
  const folder = await tempFolder();
  await mkdir(join(folder.path, 'src'));
  await symlink(join(root, 'node_modules'), join(folder.path, 'node_modules'));
  await cp(join(root, 'docs/api.graphql'), join(folder.path, 'api.graphql'));
  for (const [, name, text] of (await readFile(join(root, 'docs/clients.md'), 'utf8')).matchAll(FILE))
    await writeFile(join(folder.path, OF_RELAY.includes(name!) ? 'src' : '', name!), text!);
  return folder;
}

let folder: Awaited<ReturnType<typeof tempFolder>>;
beforeAll(async () => {
  folder = await documentedFiles();
  await run(process.execPath, [join(root, 'node_modules/relay-compiler/cli.js'), 'relay.config.json'], { cwd: folder.path });
});
afterAll(() => folder?.remove());

describe('clients, as the documentation sets them up', () => {
  onEachEngine((engine) => {
    let store: GraphStore;
    let served: ServedApp;
    /** How many members the coalition has in the two views. */
    let members: readonly [earlier: number, today: number];
    beforeAll(async () => {
      store = await openSeeded(engine, 'all');
      served = await serveApp(store, {});
      const counted = (view: string) => `coalition(id: "${COALITION}"${view}) { members { totalCount } }`;
      const found = await data(store, `{ earlier: ${counted(', view: { knownAt: "2024-06-14" }')} today: ${counted('')} }`);
      members = [found.earlier.members.totalCount, found.today.members.totalCount];
      expect(members[0]).not.toBe(members[1]);
    }, 240_000);
    afterAll(async () => {
      await served?.close();
      await store?.close();
    });

    // biome-ignore lint/suspicious/noExplicitAny: each program prints what it found
    const printed = async (program: string, ...words: readonly string[]): Promise<any> => {
      const { stdout } = await run(process.execPath, [join(root, 'tests/clients/programs', `${program}.mjs`), served.url, ...words], {
        cwd: folder.path,
      });
      return JSON.parse(stdout);
    };

    test('Apollo Client', async () => {
      const found = await printed('apollo');
      expect(found.members).toEqual(members);
      expect(found.plain).toEqual([members[1], members[1]]);
      expect([found.records, found.shared]).toEqual([2, [1]]);
      expect(found.suggested[0]).not.toEqual(found.suggested[1]);
      expect(found.without).toMatch(/idInView/);
    });

    test('Relay', async () => {
      const found = await printed('relay');
      expect(found.members).toEqual(members);
      expect(found.pages).toEqual([
        [2, 2],
        [4, 2],
      ]);
      expect(found.records.sort()).toEqual([COALITION, found.identity]);
      expect(found.attacks).toEqual([2, 4]);
    });

    test('urql with Graphcache', async () => {
      const found = await printed('urql');
      expect(found.members).toEqual(members);
      expect(found.shared).toMatchObject({ id: COALITION, knownFrom: expect.any(String), name: expect.any(String) });
      expect(found.otherView).toBeNull();
      expect(found.suggested[0]).not.toEqual(found.suggested[1]);
      expect(found.warnings).toEqual([]);
    });

    test('each of them follows the log', async () => {
      const since = revisionText(await store.revision());
      const expected: string[] = [];
      for (const id of ['live-one', 'live-two']) {
        const evidence = [{ source: 'source:live', summary: 'Names it.' }];
        const facts = { sources: [{ id: 'source:live', title: id, accessed: '2026-01-01' }], armedGroups: [{ id, name: id, evidence }] };
        expected.push(revisionText((await loadFacts(store, model, [plainDocument('test', facts)], { authorship: BY_TEST })).revision!));
      }
      expect(await printed('live', since, '2')).toEqual({ plain: expected, apollo: expected, relay: expected, urql: expected });
    });
  });
});
