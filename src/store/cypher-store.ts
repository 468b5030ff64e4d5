import { chunksOf } from '../base/chunks.js';
import { compute } from '../base/computation.js';
import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { compileAggregate } from './cypher/aggregate.js';
import { invariants } from './cypher/check.js';
import { type Compiled, type Prepared, prepare } from './cypher/prepare.js';
import { countLabels, typesById } from './cypher/read.js';
import { compileSelect } from './cypher/select.js';
import { isTooDeep, requireDepth, type TextDepth, textDepth } from './cypher/text-depth.js';
import { compileWalk } from './cypher/walk.js';
import { READ_MS } from './deadline.js';
import { type Division, divide, readDivided, stepsIn } from './divide.js';
import type { CypherEngine, EngineLog, Transaction } from './engine.js';
import type { TokenQuestion } from './full-text.js';
import type { GraphStore, ReadOptions, StoreInfo, Violation, WriteBatch, WriteReceipt } from './graph-store.js';
import type { Authorship } from './log/change.js';
import type { LogReader, ReplayOptions } from './log/log.js';
import { logReader } from './log/log-reader.js';
import { layoutChange, migrate, storedSchema } from './migrate.js';
import type { AggregatePlan, Group, Selected, SelectPlan } from './plan.js';
import { restore } from './restore.js';
import { undoChange } from './undo.js';
import type { Walked, WalkPlan } from './walk-plan.js';
import type { Undo, WriteTerms, WrittenChange } from './write-terms.js';
import { writeBatch } from './writer.js';

/** How long the store may take for reads whose callers set no time of their own. Milliseconds. */
const REVISION_MS = 2_000;
/** For this number of ids: a writer looks up what it refers to before it writes, and a lost answer must not hold it for a minute. */
const LOOKUP_MS = 10_000;
const LOOKUP_IDS = 10_000;
const LONG_MS = 60_000;
const INVARIANT_MS = 600_000;

/** Divides a plan into parts of which the first is not too deep. @throws CadreError LIMIT where none is */
function dividePlan(plan: SelectPlan, depth: TextDepth): Division {
  // What is read by ids is read for what is in its slots: without one there would be no end.
  const least = plan.ids === null ? 0 : 1;
  for (let kept = Math.floor(stepsIn(plan.shape) / 2); kept >= least; kept = kept === 0 ? -1 : Math.floor(kept / 2)) {
    const division = divide(plan, kept);
    if (!isTooDeep(textDepth(compileSelect(division.first).text))) return division;
  }
  requireDepth(depth);
  throw new TypeError('the plan is not too deep');
}

function refuseDepth(_plan: AggregatePlan, depth: TextDepth): never {
  requireDepth(depth);
  throw new TypeError('the plan is not too deep');
}

function receipt(written: WrittenChange, bookmark: string | null, terms: WriteTerms | null): WriteReceipt {
  const { revision, hash } = written.change;
  return { revision, hash, bookmark, ...(terms && { written }) };
}

/** A graph store on any engine that runs Cypher: plans are compiled to texts of a closed catalogue and run. */
class CypherStore implements GraphStore {
  readonly #prepared = new WeakMap<object, Prepared<unknown> | Division | null>();
  readonly changes: LogReader;

  constructor(
    private readonly engine: CypherEngine,
    private readonly model: Model,
    private readonly log: EngineLog | undefined,
  ) {
    this.changes = logReader((query) => engine.read(query, { timeout: LONG_MS }));
  }

  async select(plan: SelectPlan, options: ReadOptions = {}): Promise<Selected> {
    const ready = this.#ready(plan, compileSelect, options, dividePlan);
    return 'first' in ready ? this.#selectInParts(ready, options) : this.#run(ready, options);
  }

  async walk(plan: WalkPlan, options: ReadOptions = {}): Promise<Walked | null> {
    const ready = this.#ready(plan, compileWalk, options, () => null);
    return ready && this.#run(ready, options);
  }

  async aggregate(plan: AggregatePlan, options: ReadOptions = {}): Promise<readonly Group[]> {
    return this.#run(this.#ready(plan, compileAggregate, options, refuseDepth), options);
  }

  /**
   * The plan as it is read. One that is read with values stays compiled.
   * @param tooDeep what to do about a plan whose text no engine takes
   */
  #ready<P extends object, T, D extends Division | null>(
    plan: P,
    compile: (plan: P) => Compiled<T>,
    { values }: ReadOptions,
    tooDeep: (plan: P, depth: TextDepth) => D,
  ): Prepared<T> | D {
    const before = this.#prepared.get(plan) as Prepared<T> | D | undefined;
    if (before !== undefined) return before;
    const compiled = compile(plan);
    const depth = textDepth(compiled.text);
    const ready = isTooDeep(depth) ? tooDeep(plan, depth) : prepare(compiled);
    if (values) this.#prepared.set(plan, ready);
    return ready;
  }

  async #run<T>(prepared: Prepared<T>, options: ReadOptions): Promise<T> {
    const records = await this.engine.read(prepared.withValues(options.values), options);
    return compute(prepared.decode(records));
  }

  #selectInParts(division: Division, options: ReadOptions): Promise<Selected> {
    const end = performance.now() + (options.timeout ?? READ_MS);
    return readDivided((part) => this.select(part, { ...options, timeout: Math.max(1, end - performance.now()) }), division);
  }

  async search(question: TokenQuestion, options?: ReadOptions): Promise<readonly string[]> {
    return question.groups.length === 0 ? [] : this.engine.fullText(question, options);
  }

  async revision(): Promise<number> {
    return (await logReader((query) => this.engine.read(query, { timeout: REVISION_MS })).head()).revision;
  }

  async typesOf(ids: readonly string[], label: string): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const some of chunksOf([...new Set(ids)], LOOKUP_IDS)) {
      const rows = await this.engine.read(typesById(label, some), { timeout: LOOKUP_MS });
      for (const [id, type] of rows) found.set(id as string, type as string);
    }
    return found;
  }

  async counts(): Promise<ReadonlyMap<string, number>> {
    const counted = await this.engine.read(countLabels([...this.model.types.keys()]), { timeout: LONG_MS });
    return new Map(counted.flatMap(([type, nodes]) => (nodes === 0 ? [] : [[type as string, nodes as number]])));
  }

  async check(): Promise<readonly Violation[]> {
    const found: Violation[] = [];
    for (const { name, query } of invariants(this.model)) {
      const rows = await this.engine.read(query, { timeout: INVARIANT_MS });
      found.push(...rows.map(([id, detail]) => ({ invariant: name, id: String(id), detail: String(detail) })));
    }
    return found;
  }

  async write(batch: WriteBatch, authorship: Authorship, terms: WriteTerms | null = null): Promise<WriteReceipt> {
    const attempt = (all: boolean) => this.#onTerms(terms, (tx) => writeBatch(tx, this.model, batch, authorship, terms, all));
    return attempt(false).catch((error: unknown) => {
      // The batch has evidence that is stored without an owner. Looking for it each time would slow every load.
      if (error instanceof CadreError && error.code === 'CONFLICT') return attempt(true);
      throw error;
    });
  }

  async undo(undone: Undo, authorship: Authorship, terms: WriteTerms | null = null): Promise<WriteReceipt> {
    return this.#onTerms(terms, (tx) => undoChange(tx, this.model, undone, authorship, terms));
  }

  /** One transaction, which is rolled back where it says that nothing shall be written. */
  async #onTerms(terms: WriteTerms | null, work: (tx: Transaction) => Promise<WrittenChange>): Promise<WriteReceipt> {
    let unwritten: WrittenChange | null = null;
    try {
      const { value, bookmark } = await this.engine.write(async (tx) => {
        const written = await work(tx);
        if (written.outcome === 'WRITTEN') return written;
        unwritten = written;
        throw new CadreError('INTERNAL', 'This transaction is rolled back on purpose.');
      });
      return receipt(value, bookmark, terms);
    } catch (error) {
      if (unwritten !== null) return receipt(unwritten, null, terms);
      throw error;
    }
  }

  migrate(): Promise<void> {
    return migrate(this.engine, this.model, this.log);
  }

  restore(log: LogReader, options: ReplayOptions = {}): Promise<void> {
    return restore(this.engine, this.model, log, options);
  }

  async info(): Promise<StoreInfo> {
    const [info, schema] = await Promise.all([this.engine.info(), storedSchema(this.engine)]);
    // A store that was never migrated holds nothing.
    const stale = schema.version === 0 ? [] : layoutChange(schema, this.model).stale;
    return { ...info, schemaVersion: schema.version, stale: stale.map(({ key }) => key) };
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}

/** A graph store over an open engine. Its schema is not touched before `migrate`. */
export function cypherStore(engine: CypherEngine, model: Model, log?: EngineLog): GraphStore {
  return new CypherStore(engine, model, log);
}
