import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { CadreError } from '../errors/cadre-error.js';
import type { FileAbout } from '../export/file/file-about.js';
import { verifyExport } from '../export/file/verify.js';
import type { Model } from '../model/types.js';
import type { GraphStore } from '../store/graph-store.js';
import { localExports } from './export-parts.js';
import type { Log } from './log.js';
import { openUnmigrated } from './open-store.js';
import { prepareExport } from './prepare-export.js';

/** What an export of the graph as it was gives. */
export interface ReplayedExport {
  /** The hash of the log at the revision of the file. */
  readonly head: string | null;
  /** The hash of the content. */
  readonly contentHash: string;
}

function unreplayable(what: string): CadreError {
  const hint = 'Export anew with this version: its files say all that is needed to make them again.';
  return new CadreError('BAD_EXPORT', `The file cannot be made again: it ${what}.`, {}, { hint });
}

/**
 * Rebuilds the graph as it was when a file was exported, from the log alone, in a temporary folder, and exports the same from it.
 * @throws CadreError BAD_EXPORT where the file does not say how it was made; NOT_FOUND where the log does not have its revision; STORE_CORRUPT
 *   where the log does not hold; what the export throws
 */
export async function replayExport(
  { settings, model, store, log }: { settings: Settings; model: Model; store: GraphStore; log: Log },
  about: FileAbout | null,
): Promise<ReplayedExport> {
  if (!about?.format) throw unreplayable('does not say how it was made');
  if (about.revision < 1) throw unreplayable('is of an empty graph');
  const folder = await mkdtemp(join(tmpdir(), 'cadre-replay-'));
  try {
    const then = await openUnmigrated({ ...settings, neo4jUri: null, dataFolder: join(folder, 'graph') }, model, log);
    try {
      await then.restore(store.changes, { to: about.revision });
      const { name, options } = about.format;
      const parameters = { ...about.selection, ...about.view, ...options, exportedAt: about.exportedAt };
      const prepared = await prepareExport(localExports(settings, model, then, log), name, parameters);
      const { computed } = await verifyExport(prepared.bytes());
      return { head: (await then.changes.head()).hash, contentHash: computed };
    } finally {
      await then.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
