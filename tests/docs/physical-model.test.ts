import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { CypherEngine } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import { type EngineName, loadSeeds, model } from '../support/graph.js';
import { emptyTestDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { onEachEngine } from '../support/on-engines.js';

const page = readFileSync(join(packageRoot(), 'docs/physical-model.md'), 'utf8');
/** Everything that the page writes as code. */
const documented = new Set([...page.matchAll(/`([A-Za-z_]\w*)`/g)].map(([, name]) => name!));
const examples = [...page.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, text]) => text!.trim());

/** What each example finds in the seeds, among others: the values of its first column. */
const EXPECTED: readonly (readonly [what: string, at: number, expected: readonly string[]])[] = [
  ['members of a coalition', 0, ['kataib-hezbollah', 'harakat-hezbollah-al-nujaba']],
  ['support of the Qods Force', 1, ['Asaib Ahl al Haq', 'Kataib Hezbollah']],
  ['attacks of a month', 2, ['northeast-jordan-2024-01-28']],
];

function suite(name: EngineName): void {
  let folder: string;
  let engine: CypherEngine;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-physical-'));
    if (name === 'neo4j') await emptyTestDatabase();
    engine = name === 'neo4j' ? await openNeo4j(neo4jForTests()!) : await openGrafeo({ path: join(folder, 'data') });
    const store = cypherStore(engine, model);
    await store.migrate();
    await loadSeeds(store, 'all');
  }, 120_000);
  afterAll(async () => {
    await engine?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const column = async (text: string) => (await engine.read({ text, params: {} })).map(([value]) => value as string);

  it('every label, relationship type and property of the stored graph is on the page', async () => {
    const stored = [
      ...(await column('MATCH (n) WHERE NOT n:CadreTestMarker UNWIND labels(n) AS name RETURN DISTINCT name')),
      ...(await column('MATCH ()-[r]->() RETURN DISTINCT type(r) AS name')),
      ...(await column('MATCH (n) WHERE n:Entity OR n:Statement OR n:Evidence OR n:Source UNWIND keys(n) AS name RETURN DISTINCT name')),
    ];
    expect(stored.length).toBeGreaterThan(150);
    expect([...new Set(stored)].filter((each) => !documented.has(each))).toEqual([]);
  });

  it.each(EXPECTED)('the example about %s finds what it says', async (_what, at, expected) => {
    const rows = await engine.read({ text: examples[at]!, params: {} });
    expect(rows.map(([first]) => first)).toEqual(expect.arrayContaining([...expected]));
    expect(rows.every((row) => row.every((value) => value !== null))).toBe(true);
    expect(examples).toHaveLength(EXPECTED.length);
  });
}

onEachEngine(suite);
