import { countChanges, partId, readChanges, readParts, readRevision, readWrittenIn } from '../cypher/log.js';
import type { CypherText, Record_ } from '../engine.js';
import type { Change, ChangeItem } from './change.js';
import type { LogReader, StoredChange } from './log.js';
import { openPart } from './seal.js';

type Read = (query: CypherText) => Promise<readonly Record_[]>;

/** @param read one read of the database */
export function logReader(read: Read): LogReader {
  return {
    async head() {
      const [revision = 0, hash = null, at = null] = ((await read(readRevision()))[0] ?? []) as readonly unknown[];
      return { revision: revision as number, hash: hash as string | null, at: at as string | null };
    },
    async changes(revisions) {
      const rows = revisions.length === 0 ? [] : await read(readChanges(revisions));
      const found = rows.map(([revision, at, by, via, message, salt, created, changed, retracted, removed, parts, hash]) => {
        const change = { revision, at, by, via, message, salt, created, changed, retracted, removed: removed ?? 0, parts, hash };
        return change as unknown as StoredChange;
      });
      const byRevision = new Map(found.map((change) => [change.revision, change]));
      return revisions.flatMap((revision) => byRevision.get(revision) ?? []);
    },
    async count(asked) {
      return ((await read(countChanges(asked)))[0]?.[0] ?? 0) as number;
    },
    async part(revision, part) {
      const [row] = await read(readParts([partId(revision, part)]));
      return row ? { salt: row[1] as string, payload: row[2] as string } : null;
    },
    async writtenIn(family, ids) {
      const rows = ids.length === 0 ? [] : await read(readWrittenIn(family, ids));
      return new Map(rows.map(([id, revisions]) => [id as string, revisions as readonly number[]]));
    },
  };
}

/** What a change wrote, part by part. */
export async function* itemsOfChange(log: LogReader, { revision, parts }: Change): AsyncIterable<readonly ChangeItem[]> {
  for (let i = 0; i < parts; i += 1) {
    const part = await log.part(revision, i);
    if (part) yield (await openPart(part)).items;
  }
}
