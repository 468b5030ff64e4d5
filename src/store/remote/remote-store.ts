import { CadreError } from '../../errors/cadre-error.js';
import type { TokenQuestion } from '../full-text.js';
import type { GraphStore, ReadOptions, StoreInfo, Violation, WriteBatch, WriteReceipt } from '../graph-store.js';
import type { Authorship, LogHead } from '../log/change.js';
import type { LogReader, StoredChange, StoredPart } from '../log/log.js';
import type { AggregatePlan, Group, Selected, SelectPlan } from '../plan.js';
import { bindPlan } from '../plan-parameter.js';
import type { Walked, WalkPlan } from '../walk-plan.js';
import type { Undo, WriteTerms } from '../write-terms.js';
import type { Call } from './calls.js';

/** Sends a call with its arguments and gives its result, both as JSON can hold them. @throws CadreError as the store does */
export type Send = (call: Call, args: readonly unknown[]) => Promise<unknown>;

/** A plan as it can be sent: with the values of its parameters. */
function withValues<P extends SelectPlan | AggregatePlan | WalkPlan>(plan: P, { values, timeout }: ReadOptions): readonly [P, ReadOptions] {
  return [values ? bindPlan(plan, values) : plan, { ...(timeout !== undefined && { timeout }) }];
}

/** A store that another process has open. That process migrated it, and keeps it open after `close`. */
class RemoteStore implements GraphStore {
  readonly changes: LogReader = {
    head: async () => (await this.send('changes.head', [])) as LogHead,
    changes: async (revisions) => (await this.send('changes.changes', [revisions])) as readonly StoredChange[],
    count: async (asked) => (await this.send('changes.count', [asked])) as number,
    part: async (revision, part) => (await this.send('changes.part', [revision, part])) as StoredPart | null,
    writtenIn: async (family, ids) =>
      new Map((await this.send('changes.writtenIn', [family, ids])) as Iterable<[string, readonly number[]]>),
  };

  constructor(
    private readonly send: Send,
    private readonly through: string,
  ) {}

  async select(plan: SelectPlan, options: ReadOptions = {}): Promise<Selected> {
    return (await this.send('select', withValues(plan, options))) as Selected;
  }

  async walk(plan: WalkPlan, options: ReadOptions = {}): Promise<Walked | null> {
    return (await this.send('walk', withValues(plan, options))) as Walked | null;
  }

  async aggregate(plan: AggregatePlan, options: ReadOptions = {}): Promise<readonly Group[]> {
    return (await this.send('aggregate', withValues(plan, options))) as readonly Group[];
  }

  async search(question: TokenQuestion, { timeout }: ReadOptions = {}): Promise<readonly string[]> {
    return (await this.send('search', [question, { ...(timeout !== undefined && { timeout }) }])) as readonly string[];
  }

  async revision(): Promise<number> {
    return (await this.send('revision', [])) as number;
  }

  async typesOf(ids: readonly string[], label: string): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.send('typesOf', [ids, label])) as [string, string][]);
  }

  async counts(): Promise<ReadonlyMap<string, number>> {
    return new Map((await this.send('counts', [])) as [string, number][]);
  }

  async check(): Promise<readonly Violation[]> {
    return (await this.send('check', [])) as readonly Violation[];
  }

  async write(batch: WriteBatch, authorship: Authorship, terms?: WriteTerms): Promise<WriteReceipt> {
    return (await this.send('write', [batch, authorship, ...(terms ? [terms] : [])])) as WriteReceipt;
  }

  async undo(undone: Undo, authorship: Authorship, terms?: WriteTerms): Promise<WriteReceipt> {
    return (await this.send('undo', [undone, authorship, ...(terms ? [terms] : [])])) as WriteReceipt;
  }

  /** A server has migrated what it has open, so it is not empty. */
  async restore(): Promise<void> {
    const hint = 'Name a folder that does not exist yet.';
    throw new CadreError('CONFLICT', 'A graph cannot be rebuilt in the store of a running server.', {}, { hint });
  }

  async info(): Promise<StoreInfo> {
    const info = (await this.send('info', [])) as StoreInfo;
    return { ...info, place: `${info.place} (${this.through})` };
  }

  async migrate(): Promise<void> {}

  async close(): Promise<void> {}
}

/**
 * A store that another process has open, as a store of this process.
 * @param through says who has it open, for a person
 */
export function remoteStore(send: Send, through: string): GraphStore {
  return new RemoteStore(send, through);
}
