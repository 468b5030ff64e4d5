import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importFiles } from '../../src/import/core/run-import.js';
import { IMPORT_FORMATS } from '../../src/import/formats/formats.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { type ListSizes, writeList } from '../import/ofac-lists.js';
import { LAYOUTS, type LayoutName, writeSample } from '../import/samples/layouts.js';
import { BY_TEST } from '../support/authorship.js';
import { data, type EngineName, model, openTestStore } from '../support/graph.js';
import { describeNeo4j } from '../support/neo4j/database.js';
import { FULL, report } from './size.js';

/** As many entries as OFAC's list has, or a few. */
const ENTRIES = Number(process.env['CADRE_TEST_LIST_ENTRIES'] ?? (FULL ? 22_000 : 500));
const SIZES: ListSizes = { entries: ENTRIES, vanish: 50, change: 200, appear: 300 };
const DAYS = ['2026-01-10', '2026-02-10', '2026-03-10'];
const HOUR = 3_600_000;

function suite(engine: EngineName): void {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-heavy-lists-'));
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore(engine);
  }, HOUR);
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** When the designations of an entry ended: each day once. */
  async function delistings(entry: number): Promise<string[]> {
    const query = '{ node(id: $id) { ... on Actor { designations { edges { node { delistedOn } } } } } }';
    const { node } = await data(store, `query ($id: ID!) ${query}`, { id: `ofac-sdn-${entry}` });
    return [...new Set<string>(node.designations.edges.map((edge: { node: { delistedOn: string } }) => edge.node.delistedOn))];
  }

  async function importList(list: number) {
    const day = DAYS[list]!;
    const own = join(folder, day);
    mkdirSync(own);
    const files = writeList(own, list, SIZES);
    const started = performance.now();
    const found = await importFiles(IMPORT_FORMATS.get('ofac-sdn')!, store, model, {
      files,
      source: null,
      listDate: day,
      mapping: null,
      dryRun: false,
      authorship: BY_TEST,
      today: '2026-11-22',
      onRejected: () => {},
    });
    const seconds = (performance.now() - started) / 1_000;
    const { created, changed } = found.total;
    report(
      `${engine}, list ${list + 1} of about ${ENTRIES} entries: ${seconds.toFixed(1)} s; ${created} records created, ${changed} changed`,
    );
    return { ...found, seconds };
  }

  test(
    'lists of three days: nothing is refused, new entries appear, and what is on no later list ends',
    async () => {
      let first = 0;
      for (const list of DAYS.keys()) {
        const { rejectedRows, types, seconds } = await importList(list);
        expect(rejectedRows).toBe(0);
        const actors = ['ArmedGroup', 'Organisation', 'Person'].reduce((n, type) => n + (types.get(type)?.created ?? 0), 0);
        expect(actors).toBe(list === 0 ? ENTRIES : SIZES.appear);
        if (list === 0) first = seconds;
        // A batch that writes what is stored already must not cost more with all that is stored.
        else if (FULL) expect(seconds).toBeLessThan(2 * first);
      }
      // The first list alone has entry 49, the first two have 99, all have 101.
      expect(await Promise.all([49, 99, 101].map(delistings))).toEqual([['2026-01-10/2026-02-10'], ['2026-02-10/2026-03-10'], [null]]);
    },
    HOUR,
  );
  test.each(Object.keys(LAYOUTS) as LayoutName[])(
    'a list in the layout of %s: nothing is refused, and the dry run is equal to the run',
    async (layout) => {
      const file = join(folder, layout);
      await writeSample(file, layout, '2026-10-08', ENTRIES);
      const run = async (dryRun: boolean) => {
        const options = {
          files: [file],
          source: null,
          listDate: '2026-10-08',
          mapping: null,
          dryRun,
          authorship: BY_TEST,
          today: '2026-11-22',
        };
        const found = await importFiles(IMPORT_FORMATS.get(LAYOUTS[layout].format)!, store, model, options);
        return { total: found.total, types: [...found.types], rejected: found.rejectedRows };
      };
      const [dry, started] = [await run(true), performance.now()];
      const written = await run(false);
      const seconds = (performance.now() - started) / 1_000;
      report(`${engine}, ${ENTRIES} entries of ${layout}: ${seconds.toFixed(1)} s; ${written.total.created} records created`);
      expect(written).toEqual(dry);
      expect(written.rejected).toBe(0);
    },
    HOUR,
  );
}

describe('successive lists in the embedded store', () => suite('grafeo'));
describeNeo4j('successive lists in Neo4j', () => suite('neo4j'));
