import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { readMeta, writeMeta } from './cypher/meta.js';
import { schemaTexts } from './ddl.js';
import type { CypherEngine } from './engine.js';
import { firstChange } from './log/audit.js';
import type { LogReader, ReplayOptions } from './log/log.js';
import { logReader } from './log/log-reader.js';
import { replayChange } from './log/replay.js';
import { migrate, SCHEMA_VERSION } from './migrate.js';

/** How many changes are read at a time. */
const CHUNK = 100;

async function requireEmpty(engine: CypherEngine): Promise<void> {
  const [meta] = await engine.read(readMeta());
  if (meta === undefined && (await logReader((query) => engine.read(query)).head()).revision === 0) return;
  const { place } = await engine.info();
  const hint = 'Name a folder that does not exist yet, or a database without nodes.';
  throw new CadreError('CONFLICT', `There is a graph in ${place} already.`, { place }, { hint });
}

async function requireLogged(log: LogReader, to: number | undefined): Promise<{ readonly first: number; readonly last: number }> {
  const head = await log.head();
  const first = await firstChange(log, head.revision);
  const last = to ?? head.revision;
  if (first > 0 && last >= first && last <= head.revision) return { first, last };
  const message = `The log has no revision ${last}: it ${first === 0 ? 'is empty' : `goes from ${first} to ${head.revision}`}.`;
  throw new CadreError('NOT_FOUND', message, { revision: last }, { hint: 'Choose a revision that cadre log shows.' });
}

/**
 * Rebuilds a graph, with its log, from a log alone, in an empty database of any engine. What the store derives is computed at the end by
 * this program; an interrupted run leaves the graph of an earlier revision, which computes it when it is opened.
 * @throws CadreError CONFLICT where the database is not empty; NOT_FOUND for a revision that the log does not have; STORE_CORRUPT where the
 *   log does not hold
 */
export async function restore(engine: CypherEngine, model: Model, log: LogReader, options: ReplayOptions = {}): Promise<void> {
  await requireEmpty(engine);
  const { first, last } = await requireLogged(log, options.to);
  await engine.ddl(schemaTexts(model, engine.dialect));
  await engine.write((tx) => tx.run(writeMeta(SCHEMA_VERSION, [])));
  let previous: string | null = null;
  for (let from = first; from <= last; from += CHUNK) {
    const revisions = Array.from({ length: Math.min(CHUNK, last - from + 1) }, (_, i) => from + i);
    for (const change of await log.changes(revisions)) {
      await replayChange(engine, log, change, previous);
      previous = change.hash;
      options.onChange?.(change.revision);
    }
  }
  await migrate(engine, model);
}
