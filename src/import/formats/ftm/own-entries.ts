import { FACTS_MEMBER } from '../../../facts/coerce.js';
import { type JsonRow, readJsonLines } from '../../readers/json.js';
import {
  type Fact,
  type FactLists,
  type ImportContext,
  type RejectedRow,
  type RowResult,
  rejectRow,
  rowFacts,
} from '../../row/row-facts.js';

type Row = JsonRow | RejectedRow;

function isRejected(row: Row): row is RejectedRow {
  return 'code' in row;
}

/** Whether a file is an export of this program: its first entity says which facts it is of. */
async function isOwn(file: string): Promise<boolean> {
  for await (const [first] of readJsonLines(file, { progress: () => {}, note: () => {}, encoding: null })) {
    if (first !== undefined) return !isRejected(first) && FACTS_MEMBER in first.value;
  }
  return false;
}

function isFactLists(value: unknown, lists: ReadonlySet<string>): value is FactLists {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const isFact = (item: unknown): item is Fact => typeof item === 'object' && item !== null && !Array.isArray(item);
  return Object.entries(value).every(([list, items]) => lists.has(list) && Array.isArray(items) && items.every(isFact));
}

function ownFacts(row: Row, lists: ReadonlySet<string>): RowResult[] {
  if (isRejected(row)) return [row];
  const facts = row.value[FACTS_MEMBER];
  // A link for a reference, or the note about the export.
  if (facts === undefined) return [];
  if (isFactLists(facts, lists)) return [rowFacts(row, facts)];
  return [rejectRow(row, 'BAD_ROW', `The member ${FACTS_MEMBER} does not hold facts, as it does in exports of this program.`)];
}

/**
 * Reads exports of this program by the facts in them, as FollowTheMoney does not tell all types and names apart, and other files as given.
 * With a mapping file every file is read as given.
 */
export async function* withOwnExports(
  context: ImportContext,
  read: (context: ImportContext) => AsyncIterable<readonly RowResult[]>,
): AsyncIterable<readonly RowResult[]> {
  const others: string[] = [];
  const lists = new Set([...context.model.types.values()].map((type) => type.plural));
  for (const file of context.files) {
    if (context.mapping !== null || !(await isOwn(file))) others.push(file);
    else for await (const rows of readJsonLines(file, context)) yield rows.flatMap((row) => ownFacts(row, lists));
  }
  if (others.length > 0) yield* read({ ...context, files: others });
}
