import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FORMATS } from '../../src/export/formats/formats.js';
import { IMPORT_FORMATS } from '../../src/import/formats/formats.js';
import { packageRoot } from '../../src/model/files.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { randomFacts } from '../export/random-facts.js';
import { exportText, subgraphOf } from '../support/export.js';
import { loadValue, model, openTestStore } from '../support/graph.js';
import { importTexts, refused } from './importing.js';

const PATIENCE = 240_000;
/** Facts are drawn once for all formats. */
const SEED = fc.readConfigureGlobal().seed ?? Date.now() % 2 ** 31;
const STATUSES = ['ASSERTED', 'DISPUTED', 'RETRACTED', 'SPECIFIED'] as const;

/** The facts that one line of an export in JSON Lines holds. */
type Item = Readonly<Record<string, unknown>>;

interface Trip {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  /** What comes back, as the page says it. */
  readonly equal: string;
  /** What comes back of an item of the list; null where nothing does. */
  readonly kept: (list: string, item: Item) => Item | null;
}

function withoutAsserts(item: Item): Item {
  const evidence = item['evidence'] as readonly Item[] | undefined;
  return { ...item, ...(evidence && { evidence: evidence.map(({ asserts: _, ...one }) => one) }) };
}

const everything: Trip['kept'] = (_, item) => item;
/** A drawing does not say which evidence gives which attribute. */
const drawn: Trip['kept'] = (_, item) => withoutAsserts(item);

const ALL_DRAWN = 'every entity, name, statement, source and piece of evidence, with every value';

const TRIPS: Readonly<Record<string, Trip>> = {
  json: { from: 'json', to: 'cadre', file: 'graph.json', equal: 'everything', kept: everything },
  jsonl: { from: 'jsonl', to: 'cadre', file: 'graph.jsonl', equal: 'everything', kept: everything },
  stix: { from: 'stix', to: 'stix', file: 'bundle.json', equal: 'everything', kept: everything },
  ftm: {
    from: 'ftm',
    to: 'ftm',
    file: 'entities.ftm.json',
    equal: 'everything that has a schema of FollowTheMoney',
    kept: everything,
  },
  graphml: { from: 'graphml', to: 'graphml', file: 'graph.graphml', equal: ALL_DRAWN, kept: drawn },
  gexf: { from: 'gexf', to: 'gexf', file: 'graph.gexf', equal: ALL_DRAWN, kept: drawn },
};

/** The items of a graph by list, as its export in JSON Lines has them. */
async function itemsOf(store: GraphStore, kept: Trip['kept'] = everything): Promise<string[]> {
  const text = await exportText('jsonl', await subgraphOf(store, { kind: 'everything' }, { statuses: [...STATUSES] }));
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.includes('cadre-export')) return [];
    return Object.entries(JSON.parse(line) as Record<string, Item[]>).flatMap(([list, items]) =>
      items.flatMap((item) => {
        const rest = kept(list, item);
        return rest === null ? [] : [`${list} ${JSON.stringify(rest)}`];
      }),
    );
  });
}

async function there(store: GraphStore, { from, to, file, kept }: Trip): Promise<void> {
  const text = await exportText(from, await subgraphOf(store, { kind: 'everything' }, { statuses: [...STATUSES] }));
  const back = await openTestStore('grafeo');
  try {
    const found = await importTexts(back, to, { [file]: text });
    // A bundle names who made it, and says so of itself: that is nothing to record.
    expect(refused(found).filter((refusal) => !refusal.includes('NOT_MODELLED'))).toEqual([]);
    expect(await itemsOf(back, kept)).toEqual(await itemsOf(store, kept));
    expect(await back.check()).toEqual([]);
    const again = await importTexts(back, to, { [file]: text });
    expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
  } finally {
    await back.close();
  }
}

describe('exported, imported into an empty store and exported again', () => {
  let stores: readonly GraphStore[] = [];
  beforeAll(async () => {
    const drawn = fc.sample(randomFacts(model), { numRuns: 2, seed: SEED });
    stores = await Promise.all(
      drawn.map(async (documents) => {
        const store = await openTestStore('grafeo');
        for (const document of documents) await loadValue(store, document);
        return store;
      }),
    );
  }, PATIENCE);
  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  test.each(Object.entries(TRIPS))(
    '%s: drawn facts of all types',
    async (_, trip) => {
      for (const store of stores)
        await there(store, trip).catch((cause: unknown) => {
          throw new Error(`CADRE_TEST_SEED=${SEED} draws these facts again`, { cause });
        });
    },
    PATIENCE,
  );
});

test('every format that is both written and read is in the table of the page', () => {
  const page = readFileSync(join(packageRoot(), 'docs', 'exports.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` \| `--from ([\w-]+)(?: --map)?` \|/gm)].map(([, format, from]) => [format, from]);
  const written = FORMATS.map(({ name }) => name).filter((name) => IMPORT_FORMATS.has(name) || name.startsWith('json'));
  expect(rows.map(([format]) => format).sort()).toEqual(written.filter((name) => name !== 'jsonld').sort());
  for (const [format, { from, to, equal }] of Object.entries(TRIPS)) {
    expect(rows).toContainEqual([from, to]);
    expect(page).toContain(`| \`${format}\` | \`--from ${to}\` | ${equal} |`);
  }
});

test('a graph of another program needs a mapping file', async () => {
  const store = await openTestStore('grafeo');
  try {
    const graphml = '<graphml><key id="d" for="node" attr.name="type"/><graph><node id="a"/></graph></graphml>';
    await expect(importTexts(store, 'graphml', { 'a.graphml': graphml })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('needs a mapping file'),
    });
    expect([...(await store.counts())]).toEqual([]);
  } finally {
    await store.close();
  }
});

test.each([
  ['JSON that is cut off', '<data key="node_evidence">[{"source":</data>', '3 BAD_ROW'],
  ['evidence that is no list', '<data key="node_evidence">1</data>', '3 BAD_ROW'],
  ['a type that there is not', '', '3 BAD_ROW'],
])('a changed export with %s: the row is refused', async (_, evidence, refusal) => {
  const store = await openTestStore('grafeo');
  const type = evidence === '' ? 'Nothing' : 'ArmedGroup';
  try {
    const text = `<graphml><key id="cadre-export" for="graph" attr.name="cadre-export"/>
<key id="node_type" for="node" attr.name="type"/><key id="node_element" for="node" attr.name="element"/><key id="node_evidence" for="node" attr.name="evidence"/><graph>
<node id="a"><data key="node_type">${type}</data><data key="node_element">entity</data>${evidence}</node>
</graph></graphml>`;
    expect(refused(await importTexts(store, 'graphml', { 'a.graphml': text }))).toEqual([refusal]);
  } finally {
    await store.close();
  }
});

test.each([
  ['no object', 1],
  ['a list that there is not', { nothing: [] }],
  ['a list of no facts', { armedGroups: [1] }],
])('a changed export of FollowTheMoney with %s: the row is refused', async (_, facts) => {
  const store = await openTestStore('grafeo');
  try {
    const line = JSON.stringify({ id: 'a', schema: 'Organization', properties: { name: ['A'] }, cadre: facts });
    expect(refused(await importTexts(store, 'ftm', { 'a.ftm.json': line }))).toEqual(['1 BAD_ROW']);
  } finally {
    await store.close();
  }
});
