import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { type EngineName, instead, loadSeeds, model, openFolderStore, openNeo4jStore, openTestStore, type Seeds } from './graph.js';
import { markHolding, takeHolding } from './neo4j/database.js';
import { takeFileLock } from './neo4j/file-lock.mjs';
import { folderOfRun } from './run-folder.js';

const FILL_MS = 30 * 60_000;

type Fill = (store: GraphStore) => Promise<void>;

/** A data folder that was filled once in this run, by the first test that asked for it. It is to be copied, not opened. */
async function filledFolder(name: string, fill: Fill): Promise<string> {
  const made = join(folderOfRun(), name);
  if (existsSync(made)) return made;
  const release = await takeFileLock(`${made}.lock`, { waitMs: FILL_MS });
  try {
    if (existsSync(made)) return made;
    const draft = await mkdtemp(join(folderOfRun(), 'draft-'));
    const store = cypherStore(await openGrafeo({ path: join(draft, 'data') }), model);
    await store.migrate();
    await fill(store);
    await store.close();
    await rename(draft, made);
    return made;
  } finally {
    await release();
  }
}

async function copyFilled(name: string, fill: Fill, to: string): Promise<void> {
  await cp(join(await filledFolder(name, fill), 'data'), to, { recursive: true });
}

/**
 * The test Neo4j, filled. The data stay when the store is closed, and the next suite that asks for them finds them, unless they
 * were written to: a write raises the revision.
 */
async function openFilledNeo4j(name: string, fill: Fill): Promise<GraphStore> {
  const found = (await takeHolding()) === name;
  const store = found ? await openNeo4jStore() : await openTestStore('neo4j');
  if (!found) await fill(store);
  const revision = await store.revision();
  return instead(store, {
    close: async () => {
      const unchanged = (await store.revision()) === revision;
      await store.close();
      if (unchanged) await markHolding(name);
    },
  });
}

/**
 * An open store with facts that several suites need, made once in a run. It may be written to.
 * @param name stands for what `fill` writes
 */
export async function openFilled(engine: EngineName, name: string, fill: Fill): Promise<GraphStore> {
  if (engine === 'neo4j') return openFilledNeo4j(name, fill);
  const folder = await mkdtemp(join(tmpdir(), 'cadre-graph-'));
  await copyFilled(name, fill, join(folder, 'data'));
  return openFolderStore(folder);
}

/** An open store with the seeds, which may be written to. */
export function openSeeded(engine: EngineName, which: Seeds): Promise<GraphStore> {
  return openFilled(engine, `seeds-${which}`, (store) => loadSeeds(store, which));
}

/** Makes a data folder of the embedded store, as it is after a first start with these seeds. */
export function copySeeds(which: Seeds, to: string): Promise<void> {
  return copyFilled(`seeds-${which}`, (store) => loadSeeds(store, which), to);
}
