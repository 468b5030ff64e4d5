import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { readSchemaVersion, writeSchemaVersion } from './cypher/read.js';
import { schemaTexts } from './ddl.js';
import type { CypherEngine } from './engine.js';

/**
 * The version of what a store keeps beside the facts: constraints, indexes, derived properties. Raise it with every
 * change that an older program could not read, and add a step that brings an older store up.
 */
export const SCHEMA_VERSION = 1;

export async function storedSchemaVersion(engine: CypherEngine): Promise<number> {
  const [row] = await engine.read(readSchemaVersion());
  return (row?.[0] as number | undefined) ?? 0;
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
  if (stored !== SCHEMA_VERSION) await engine.write((tx) => tx.run(writeSchemaVersion(SCHEMA_VERSION)));
}
