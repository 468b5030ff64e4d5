import { CadreError } from '../../errors/cadre-error.js';
import type { MutationUndoArgs } from '../../model/api/types.generated.js';
import { revisionNumber, revisionText } from '../../model/values/revision.js';
import type { Context } from '../context.js';
import { conflictError } from './conflict.js';
import { type CommonArguments, type Performed, termsOf, writeWithin } from './perform.js';
import { requireWriter } from './who-writes.js';

/** Says which changes stand in the way as the API names them. Any other error as it is. */
function inApi(error: unknown): unknown {
  if (!(error instanceof CadreError)) return error;
  const { revisions, ids, revision } = error.details;
  if (Array.isArray(revisions) && Array.isArray(ids)) {
    const named = (ids as readonly string[]).slice(0, 5).join(', ');
    const resting = revisions.length === 1 ? 'A later change rests' : `${revisions.length} later changes rest`;
    const message = `${resting} on this one, on ${named}. Nothing was written.`;
    const details = { path: 'revision', revisions: (revisions as readonly number[]).map(revisionText), ids };
    return new CadreError('CONFLICT', message, details, { hint: error.hint });
  }
  if (error.code === 'NOT_FOUND' && typeof revision === 'number') {
    const hint = 'Take it from changeLog.';
    return new CadreError(
      'NOT_FOUND',
      'The log has no change with this revision.',
      { path: 'revision', revision: revisionText(revision) },
      { hint },
    );
  }
  return error;
}

/**
 * Takes a change back, on the terms of the mutation.
 * @throws CadreError NOT_FOUND; CONFLICT with the changes that stand in the way; as other mutations do
 */
export async function performUndo(context: Context, args: MutationUndoArgs & CommonArguments): Promise<Performed> {
  const writer = requireWriter(context.writer);
  const terms = termsOf(writer, 'undo', args);
  const undone = { revision: revisionNumber(args.revision)!, cascade: args.cascade };
  return writer.running.alone(terms.key?.id ?? null, async () => {
    const authorship = { by: writer.by, via: 'UNDO', message: args.message ?? null } as const;
    const written = await writeWithin(context, () => context.store.undo(undone, authorship, terms)).catch(async (error: unknown) => {
      throw inApi(await conflictError(context, error, []));
    });
    return { ...written, ids: [] };
  });
}
