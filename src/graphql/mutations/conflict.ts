import { chunksOf } from '../../base/chunks.js';
import { CadreError } from '../../errors/cadre-error.js';
import { revisionText } from '../../model/values/revision.js';
import { familyLabel } from '../../query/selection/node-types.js';
import { typeOfId } from '../../query/selection/roots.js';
import type { Context } from '../context.js';

/** How many changes an error names, the latest first. */
const MOST_CHANGES = 20;
/** How many ids are looked up at a time. */
const CHUNK = 500;

/** The ids that were written after a revision, by the revisions of the changes that wrote them. */
async function writtenSince({ store, model }: Context, after: number, ids: readonly string[]): Promise<ReadonlyMap<number, string[]>> {
  const families = new Map<string, string[]>();
  for (const id of ids) {
    const type = typeOfId(model, id);
    if (type === null) continue;
    const family = familyLabel(model, type);
    families.set(family, [...(families.get(family) ?? []), id]);
  }
  const since = new Map<number, string[]>();
  for (const [family, all] of families) {
    for (const some of chunksOf(all, CHUNK)) {
      for (const [id, revisions] of await store.changes.writtenIn(family, some)) {
        for (const revision of revisions) if (revision > after) since.set(revision, [...(since.get(revision) ?? []), id]);
      }
    }
  }
  return since;
}

/**
 * Completes the error of a write that expected another revision: with what changed since, of the nodes that it is about.
 * @param ids those nodes
 * @returns any other error as it is
 */
export async function conflictError(context: Context, error: unknown, ids: readonly string[]): Promise<unknown> {
  if (!(error instanceof CadreError) || error.code !== 'CONFLICT') return error;
  const { revision, expected } = error.details;
  if (typeof revision !== 'number' || typeof expected !== 'number') return error;
  const since = await writtenSince(context, expected, ids);
  const latest = [...since.keys()].sort((a, b) => b - a).slice(0, MOST_CHANGES);
  const changes = (await context.store.changes.changes(latest)).map(({ revision: own, at, by, via, message }) => {
    return { revision: revisionText(own), at, by, via, message, ids: since.get(own) ?? [] };
  });
  const none = since.size === 0;
  const message = `${error.message} ${none ? 'Nothing of what this mutation names is different.' : `${since.size} changes concern what it names.`}`;
  const hint = none
    ? 'Send it again with the revision in extensions as expectedRevision.'
    : 'Look at the changes in extensions; where the mutation is right all the same, send it again with the revision there.';
  const details = {
    path: 'expectedRevision',
    revision: revision === 0 ? null : revisionText(revision),
    expected: revisionText(expected),
    changes,
  };
  return new CadreError('CONFLICT', message, details, { hint });
}
