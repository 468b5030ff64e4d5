import { type JsonRow, readJsonLines } from '../../readers/json.js';
import type { ImportContext, RejectedRow } from '../../row/row-facts.js';

type Json = JsonRow['value'];

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entity of a line: the line itself, or what a delta file says of one. Null for one that it deletes. */
function entityOf(value: Json): Json | null {
  const { op, entity } = value;
  if (typeof op !== 'string' || !isObject(entity)) return value;
  return op === 'DEL' ? null : entity;
}

/**
 * The entities of a file, one in each line: of a complete file, or of a delta file, whose lines add, change or delete one. An entity that is
 * deleted stays: collections delete what they merge and what they no longer carry, which says nothing of the world.
 */
export async function* readEntityLines(
  file: string,
  context: Pick<ImportContext, 'progress' | 'note' | 'encoding'>,
): AsyncIterable<readonly (JsonRow | RejectedRow)[]> {
  for await (const rows of readJsonLines(file, context))
    yield rows.flatMap((row): (JsonRow | RejectedRow)[] => {
      if ('code' in row) return [row];
      const value = entityOf(row.value);
      if (value === null) context.note('entities were deleted by a delta file; what the graph has of them stays');
      return value === null ? [] : [{ ...row, value }];
    });
}
