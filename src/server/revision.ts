import type { TokenQuestion } from '../store/full-text.js';
import type { GraphStore, ReadOptions, StoreInfo, Violation, WriteBatch, WriteReceipt } from '../store/graph-store.js';
import type { Authorship } from '../store/log/change.js';
import type { LogReader, ReplayOptions } from '../store/log/log.js';
import type { AggregatePlan, Group, Selected, SelectPlan } from '../store/plan.js';
import type { Walked, WalkPlan } from '../store/walk-plan.js';
import type { Undo, WriteTerms } from '../store/write-terms.js';

/** A store that remembers the newest graph revision that this process has seen, so that it can be reported without a read. */
export class RevisionStore implements GraphStore {
  #seen = 0;

  constructor(private readonly inner: GraphStore) {}

  /** The newest revision seen; others may have written to a shared store since. */
  get seen(): number {
    return this.#seen;
  }

  get changes(): LogReader {
    return this.inner.changes;
  }

  async revision(): Promise<number> {
    return this.#note(await this.inner.revision());
  }

  async write(batch: WriteBatch, authorship: Authorship, terms?: WriteTerms): Promise<WriteReceipt> {
    const receipt = await this.inner.write(batch, authorship, terms);
    // A dry run has the revision that it would have.
    if (!terms?.dryRun) this.#note(receipt.revision);
    return receipt;
  }

  async undo(undone: Undo, authorship: Authorship, terms?: WriteTerms): Promise<WriteReceipt> {
    const receipt = await this.inner.undo(undone, authorship, terms);
    if (!terms?.dryRun) this.#note(receipt.revision);
    return receipt;
  }

  select(plan: SelectPlan, options?: ReadOptions): Promise<Selected> {
    return this.inner.select(plan, options);
  }

  walk(plan: WalkPlan, options?: ReadOptions): Promise<Walked | null> {
    return this.inner.walk(plan, options);
  }

  aggregate(plan: AggregatePlan, options?: ReadOptions): Promise<readonly Group[]> {
    return this.inner.aggregate(plan, options);
  }

  search(question: TokenQuestion, options?: ReadOptions): Promise<readonly string[]> {
    return this.inner.search(question, options);
  }

  typesOf(ids: readonly string[], label: string): Promise<ReadonlyMap<string, string>> {
    return this.inner.typesOf(ids, label);
  }

  counts(): Promise<ReadonlyMap<string, number>> {
    return this.inner.counts();
  }

  check(): Promise<readonly Violation[]> {
    return this.inner.check();
  }

  migrate(): Promise<void> {
    return this.inner.migrate();
  }

  restore(log: LogReader, options?: ReplayOptions): Promise<void> {
    return this.inner.restore(log, options);
  }

  info(): Promise<StoreInfo> {
    return this.inner.info();
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  #note(revision: number): number {
    this.#seen = Math.max(this.#seen, revision);
    return revision;
  }
}
