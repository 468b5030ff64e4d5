import type { TokenQuestion } from '../full-text.js';
import type { GraphStore, ReadOptions, WriteBatch } from '../graph-store.js';
import type { Authorship } from '../log/change.js';
import type { CountedChanges, LogReader } from '../log/log.js';
import type { AggregatePlan, SelectPlan } from '../plan.js';
import type { WalkPlan } from '../walk-plan.js';
import type { Undo, WriteTerms } from '../write-terms.js';

/** What another process may ask of an open store: all but its lifecycle, which stays with the process that opened it. */
export type Call = Exclude<keyof GraphStore, 'migrate' | 'restore' | 'close' | 'changes'> | `changes.${keyof LogReader}`;

/** The parts of `ReadOptions` that can be sent. */
type SentOptions = Pick<ReadOptions, 'timeout'>;

/** Makes each call with arguments as they arrive, and gives its result as JSON can hold it: maps as lists of pairs. */
const CALLS = {
  select: (store, [plan, options]) => store.select(plan as SelectPlan, options as SentOptions),
  walk: (store, [plan, options]) => store.walk(plan as WalkPlan, options as SentOptions),
  aggregate: (store, [plan, options]) => store.aggregate(plan as AggregatePlan, options as SentOptions),
  search: (store, [question, options]) => store.search(question as TokenQuestion, options as SentOptions),
  revision: (store) => store.revision(),
  typesOf: async (store, [ids, label]) => [...(await store.typesOf(ids as readonly string[], label as string))],
  counts: async (store) => [...(await store.counts())],
  check: (store) => store.check(),
  info: (store) => store.info(),
  write: (store, [batch, authorship, terms]) => store.write(batch as WriteBatch, authorship as Authorship, terms as WriteTerms | undefined),
  undo: (store, [undone, authorship, terms]) => store.undo(undone as Undo, authorship as Authorship, terms as WriteTerms | undefined),
  'changes.head': ({ changes }) => changes.head(),
  'changes.changes': ({ changes }, [revisions]) => changes.changes(revisions as readonly number[]),
  'changes.count': ({ changes }, [asked]) => changes.count(asked as CountedChanges),
  'changes.part': ({ changes }, [revision, part]) => changes.part(revision as number, part as number),
  'changes.writtenIn': async ({ changes }, [family, ids]) => [...(await changes.writtenIn(family as string, ids as readonly string[]))],
} as const satisfies Readonly<Record<Call, (store: GraphStore, args: readonly unknown[]) => Promise<unknown>>>;

/** Whether a name is that of a call. */
export function isCall(name: string): name is Call {
  return Object.hasOwn(CALLS, name);
}

/**
 * Makes a call that another process asked for.
 * @param args as JSON has them
 * @returns what JSON can hold
 * @throws whatever the store throws
 */
export function performCall(store: GraphStore, call: Call, args: readonly unknown[]): Promise<unknown> {
  return CALLS[call](store, args);
}
