import type { Problem } from '../facts/problem.js';
import type { FactRecord } from '../facts/records.js';
import type { Model } from '../model/types.js';
import type { CheckedFacts } from './check.js';
import { type EntryReader, type StoredEntry, storedEntries } from './stored-entry.js';

/** When and why statements are withdrawn. */
export interface Withdrawal {
  /** The day, as YYYY-MM-DD. */
  readonly on: string;
  readonly reason: string;
}

const PLACE = { file: 'mutation', line: null, column: null } as const;
/** The clock of the author may be ahead of UTC by so much. */
const AHEAD_MS = 14 * 3_600_000;

/** What is wrong with a day and a reason. */
export function withdrawalProblems({ on, reason }: Withdrawal): Problem[] {
  const latest = new Date(Date.now() + AHEAD_MS).toISOString().slice(0, 10);
  const later: Problem[] =
    on <= latest
      ? []
      : [
          {
            ...PLACE,
            path: 'on',
            code: 'IMPOSSIBLE_DATES',
            message: `${on} is still to come.`,
            hint: 'Write the day on which it is withdrawn.',
          },
        ];
  if (reason.trim() !== '') return later;
  return [
    ...later,
    {
      ...PLACE,
      path: 'reason',
      code: 'MISSING_FIELD',
      message: 'A reason is required.',
      hint: 'Write why it is withdrawn, in a few words.',
    },
  ];
}

/** What speaks against withdrawing a node. @param path that of its id */
export function withdrawnProblems(entry: StoredEntry | undefined, id: string, path: string): Problem[] {
  if (entry?.type.kind !== 'statement') {
    const what = entry ? `${id} is no statement, and only statements are withdrawn.` : `There is no statement ${JSON.stringify(id)}.`;
    const hint = 'Take the id of a statement, such as membership:kataib-hezbollah:islamic-resistance-in-iraq.';
    return [{ ...PLACE, path, code: entry ? 'WRONG_TYPE' : 'NOT_FOUND', message: what, hint }];
  }
  if (entry.retractedOn === null) return [];
  const hint = 'Leave it out; the change that withdrew it is in its field changes.';
  return [{ ...PLACE, path, code: 'CONFLICT', message: `${id} was withdrawn on ${entry.retractedOn}.`, hint }];
}

/** A statement as withdrawn. @param more other properties that it gets */
export function withdrawn({ id, type }: StoredEntry, { on, reason }: Withdrawal, more: FactRecord['properties'] = {}): FactRecord {
  const properties = { retractedOn: on, retractionReason: reason, ...more };
  return { type: type.name, id, properties, links: [], evidence: [], place: { ...PLACE, path: 'ids' } };
}

/** Statements withdrawn from the graph. They stay in it, and say since when and why they do not count. */
export async function retraction(store: EntryReader, model: Model, ids: readonly string[], withdrawal: Withdrawal): Promise<CheckedFacts> {
  const found = await storedEntries(store, model, ids);
  const none: Problem[] =
    ids.length > 0
      ? []
      : [{ ...PLACE, path: 'ids', code: 'MISSING_FIELD', message: 'No statement is named.', hint: 'Name at least one id.' }];
  const problems = [
    ...none,
    ...ids.flatMap((id, i) => withdrawnProblems(found.get(id), id, `ids[${i}]`)),
    ...withdrawalProblems(withdrawal),
  ];
  const statements = [...found.values()].filter(({ type }) => type.kind === 'statement').map((entry) => withdrawn(entry, withdrawal));
  return { facts: { sources: [], entities: [], statements }, problems };
}
