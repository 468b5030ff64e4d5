import { CadreError } from '../errors/cadre-error.js';
import { dateCopies, dateIndex, indexedDates } from '../model/date-index.js';
import { DEED, type DeedStatement, deedStatements } from '../model/deeds.js';
import { keptIds, keptLists } from '../model/kept-ids.js';
import { typesOfKind } from '../model/lookup.js';
import { dateProperties } from '../model/storage.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { addProperties, unindexedDates } from './cypher/backfill.js';
import { copyDeedDates, unindexedDeeds } from './cypher/deed.js';
import { idsToKeep, keepIds, keepLists } from './cypher/kept-id.js';
import { readSchemaVersion, writeSchemaVersion } from './cypher/read.js';
import { schemaTexts } from './ddl.js';
import type { CypherEngine, CypherText } from './engine.js';

/**
 * The version of what a store keeps beside the facts: constraints, indexes, derived properties. Raise it with every
 * change that an older program could not read, and add a step that brings an older store up.
 */
export const SCHEMA_VERSION = 3;

/** Nodes brought up in one transaction. */
const AT_ONCE = 2_000;

export async function storedSchemaVersion(engine: CypherEngine): Promise<number> {
  const [row] = await engine.read(readSchemaVersion());
  return (row?.[0] as number | undefined) ?? 0;
}

/** Version 2: what an index finds dates by. */
async function indexDates(engine: CypherEngine, type: NodeType, field: Field): Promise<void> {
  const { edtf, lo, hi } = dateProperties(field.name);
  for (;;) {
    const found = await engine.read(unindexedDates(type, field, AT_ONCE));
    if (found.length === 0) return;
    const rows = found.map(([id, ...date]) => ({
      id: id as string,
      props: dateCopies(type, { [edtf]: date[0], [lo]: date[1], [hi]: date[2] }),
    }));
    await engine.write((tx) => tx.run(addProperties(type, rows)));
  }
}

/** Version 3: the ids by which lists of entities are found. */
async function indexKept(engine: CypherEngine, type: NodeType, via: Field, keep: (ids: readonly string[]) => CypherText): Promise<void> {
  for (let after = ''; ; ) {
    const ids = (await engine.read(idsToKeep(type, via, after, AT_ONCE))).map(([id]) => id as string);
    if (ids.length === 0) return;
    await engine.write((tx) => tx.run(keep(ids)));
    after = ids.at(-1)!;
  }
}

/** Version 3: what an index finds the statements of a party by, in the order of the deeds. */
async function indexDeeds(engine: CypherEngine, about: DeedStatement): Promise<void> {
  for (;;) {
    const found = await engine.read(unindexedDeeds(about, AT_ONCE));
    if (found.length === 0) return;
    const rows = found.map(([id, party]) => ({ id: id as string, props: { [DEED.party]: party as string | null } }));
    const ids = rows.map(({ id }) => id);
    await engine.write(async (tx) => {
      await tx.run(addProperties(about.type, rows));
      await tx.run(copyDeedDates(dateIndex(about.date).first, [about.toDeed], ids));
    });
  }
}

/**
 * Brings constraints, indexes and full text up to this program's version. Safe to repeat.
 * @throws CadreError STORE_NEWER when the store was written by a newer program
 */
export async function migrate(engine: CypherEngine, model: Model): Promise<void> {
  const stored = await storedSchemaVersion(engine);
  if (stored > SCHEMA_VERSION) {
    const message = `The store has schema version ${stored}; this program knows ${SCHEMA_VERSION}. Use a newer Cadre, or another store.`;
    throw new CadreError('STORE_NEWER', message, { stored, known: SCHEMA_VERSION });
  }
  await engine.ddl(schemaTexts(model, engine.dialect));
  await engine.prepareFullText();
  if (stored === 1)
    for (const type of typesOfKind(model, 'entity')) for (const field of indexedDates(type)) await indexDates(engine, type, field);
  if (stored === 1 || stored === 2) {
    for (const about of deedStatements(model)) await indexDeeds(engine, about);
    for (const type of typesOfKind(model, 'entity')) {
      for (const kept of keptIds(model, type)) await indexKept(engine, type, kept.via, (ids) => keepIds(kept, ids));
      for (const list of keptLists(type)) await indexKept(engine, type, list.field, (ids) => keepLists(type, list, ids));
    }
  }
  if (stored !== SCHEMA_VERSION) await engine.write((tx) => tx.run(writeSchemaVersion(SCHEMA_VERSION)));
}
