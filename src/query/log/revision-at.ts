import { CadreError } from '../../errors/cadre-error.js';
import { revisionNumber } from '../../model/values/revision.js';
import type { Position } from '../selection/cursor.js';

/** The revision at which a cursor of a list of changes stands. @throws CadreError BAD_CURSOR */
export function revisionAt({ id }: Position): number {
  const revision = revisionNumber(id);
  if (revision === null) throw new CadreError('BAD_CURSOR', 'This cursor cannot be read.');
  return revision;
}
