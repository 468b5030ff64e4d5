import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { chunks } from './chunks.js';
import { idsAfter, readMeta, removeProperties, writeMeta } from './cypher/meta.js';
import { schemaTexts } from './ddl.js';
import type { CypherEngine, EngineLog } from './engine.js';
import { openLog } from './log/opening.js';
import {
  type CurrentPart,
  compareLayouts,
  currentLayout,
  type LayoutChange,
  layoutTexts,
  readLayout,
  type StoredPart,
} from './materialized/layout.js';

/**
 * The version of how facts themselves are stored, and of how the layout is. Raise it with every change that an older program
 * could not read. For what is stored beside the facts there is the layout; see materialized/list.ts.
 */
export const SCHEMA_VERSION = 5;

/** The number of ids in one read. One transaction changes fewer nodes, see `chunks`. */
const IDS_AT_ONCE = 20_000;
const REMOVED_AT_ONCE = 2_000;

/** Properties of stores of versions 1 to 3, which had no layout, under names that are no longer used. */
const BEFORE_LAYOUTS: readonly StoredPart[] = ['Attribution', 'ClaimOfResponsibility', 'Conduct', 'Participation'].map((label) => {
  const properties = ['partyId', 'deedFirst'];
  return { key: `version 3 ${label}`, label, properties, indexes: [properties], hash: '' };
});

/** What a store records about itself. */
export interface StoredSchema {
  /** 0 for a store that was never migrated. */
  readonly version: number;
  readonly layout: readonly StoredPart[];
}

export async function storedSchema(engine: CypherEngine): Promise<StoredSchema> {
  const [row] = await engine.read(readMeta());
  const version = (row?.[0] as number | undefined) ?? 0;
  const texts = row?.[1] as readonly string[] | null | undefined;
  return { version, layout: texts ? readLayout(texts) : version === 0 ? [] : BEFORE_LAYOUTS };
}

/** The difference between the stored layout and that of this program for a model. */
export function layoutChange(stored: StoredSchema, model: Model): LayoutChange {
  return compareLayouts(stored.layout, currentLayout(model));
}

/** Recomputes a part, a bounded number of nodes in each transaction. Returns the number of nodes. */
async function recompute(engine: CypherEngine, { label, part }: CurrentPart): Promise<number> {
  let nodes = 0;
  for (let after = ''; ; ) {
    const ids = (await engine.read(idsAfter(label, after, IDS_AT_ONCE))).map(([id]) => id as string);
    for (const chunk of chunks(ids)) await engine.write((tx) => part.recompute(tx, chunk));
    nodes += ids.length;
    if (ids.length < IDS_AT_ONCE) return nodes;
    after = ids.at(-1)!;
  }
}

/** Removes the properties and indexes of a part, except those that other parts of the label use. */
async function retire(engine: CypherEngine, retired: StoredPart, current: readonly CurrentPart[]): Promise<void> {
  const others = current.filter(({ label }) => label === retired.label);
  const used = new Set(others.flatMap(({ properties }) => properties));
  const indexed = new Set(others.flatMap(({ indexes }) => indexes.map(String)));
  const gone = retired.indexes.filter((index) => !indexed.has(String(index)));
  await engine.ddl(gone.flatMap((index) => engine.dialect.dropIndex(retired.label, index)));
  for (const property of retired.properties.filter((name) => !used.has(name))) {
    for (;;) {
      const { value } = await engine.write((tx) => tx.run(removeProperties(retired.label, property, REMOVED_AT_ONCE)));
      if (((value[0]?.[0] as number | undefined) ?? 0) < REMOVED_AT_ONCE) break;
    }
  }
}

/**
 * Changes the stored layout to that of this program. The store records each part when it is done, so that an interrupted run
 * continues with the next one. The version is written first: an older program must not write to a store that is partly done.
 */
async function changeLayout(engine: CypherEngine, { stale, upToDate, retired }: LayoutChange, log: EngineLog | undefined): Promise<void> {
  const done: StoredPart[] = [...upToDate, ...retired];
  const save = () => engine.write((tx) => tx.run(writeMeta(SCHEMA_VERSION, layoutTexts(done))));
  log?.info(
    { parts: stale.length, retired: retired.length },
    'the store was written by another schema or program; what it keeps beside the facts is recomputed',
  );
  await save();
  // Removed before anything is recomputed: a property may have moved to another label.
  for (const one of retired) {
    await retire(engine, one, [...upToDate, ...stale]);
    done.splice(done.indexOf(one), 1);
    await save();
  }
  let changed = 0;
  for (const one of stale) {
    const nodes = await recompute(engine, one);
    log?.debug({ part: one.key, nodes }, 'recomputed');
    changed += nodes;
    done.push(one);
    await save();
  }
  log?.info({ nodes: changed }, 'what the store keeps beside the facts is up to date');
}

/**
 * Migrates constraints, indexes, full text and everything that is stored beside the facts to this program and its schema. Safe
 * to repeat, also after an interruption.
 * @throws CadreError STORE_NEWER when the store was written by a newer program
 */
export async function migrate(engine: CypherEngine, model: Model, log?: EngineLog): Promise<void> {
  const stored = await storedSchema(engine);
  if (stored.version > SCHEMA_VERSION) {
    const message = `The store has schema version ${stored.version}; this program reads up to ${SCHEMA_VERSION}.`;
    const hint = 'Use a newer version of Cadre, or another store.';
    throw new CadreError('STORE_NEWER', message, { stored: stored.version, supported: SCHEMA_VERSION }, { hint });
  }
  await engine.ddl(schemaTexts(model, engine.dialect));
  await engine.prepareFullText();
  const change = layoutChange(stored, model);
  if (stored.version === 0) {
    const layout = layoutTexts(currentLayout(model));
    await engine.write((tx) => tx.run(writeMeta(SCHEMA_VERSION, layout)));
  } else if (stored.version < SCHEMA_VERSION || change.stale.length > 0 || change.retired.length > 0)
    await changeLayout(engine, change, log);
  await openLog(engine, model, log);
}
