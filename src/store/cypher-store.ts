import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { compileAggregate } from './cypher/aggregate.js';
import { invariants } from './cypher/check.js';
import { type Compiled, type Prepared, prepare } from './cypher/prepare.js';
import { countLabels, readRevision, typesById } from './cypher/read.js';
import { compileSelect } from './cypher/select.js';
import type { CypherEngine } from './engine.js';
import { migrate, storedSchemaVersion } from './migrate.js';
import type { Given } from './placeholder.js';
import type { AggregatePlan, Group, Row, Selected, SelectPlan } from './plan.js';
import type { GraphStore, ReadOptions, StoreInfo, Violation, WriteBatch, WriteReceipt } from './port.js';
import { writeBatch } from './writer.js';

/** The port over any engine that speaks Cypher: plans are compiled to texts of a closed catalogue and run. */
class CypherStore implements GraphStore {
  readonly #prepared = new WeakMap<object, Prepared<unknown>>();

  constructor(
    private readonly engine: CypherEngine,
    private readonly model: Model,
  ) {}

  select(plan: SelectPlan, options?: ReadOptions): Promise<Selected> {
    return this.#read(plan, compileSelect, options);
  }

  async #read<P extends object, T>(plan: P, compile: (plan: P) => Compiled<T>, options: ReadOptions | undefined): Promise<T> {
    if (options?.given) return this.#readPrepared(plan, compile, options.given, options);
    const compiled = compile(plan);
    return compiled.decode(await this.engine.read(compiled, options));
  }

  async #readPrepared<P extends object, T>(plan: P, compile: (plan: P) => Compiled<T>, given: Given, options: ReadOptions): Promise<T> {
    const prepared = (this.#prepared.get(plan) as Prepared<T> | undefined) ?? prepare(compile(plan));
    this.#prepared.set(plan, prepared);
    return prepared.decode(await this.engine.read(prepared.withValues(given), options));
  }

  async *stream(plan: SelectPlan, options?: ReadOptions): AsyncIterable<Row> {
    const compiled = compileSelect({ ...plan, count: false });
    for await (const record of this.engine.stream(compiled, options)) {
      yield compiled.decode([record]).rows[0]!.row;
    }
  }

  aggregate(plan: AggregatePlan, options?: ReadOptions): Promise<readonly Group[]> {
    return this.#read(plan, compileAggregate, options);
  }

  async search(groups: readonly (readonly string[])[], limit: number, options?: ReadOptions): Promise<readonly string[]> {
    return groups.length === 0 ? [] : this.engine.fullText(groups, limit, options);
  }

  async revision(): Promise<number> {
    const [row] = await this.engine.read(readRevision());
    return (row?.[0] as number | undefined) ?? 0;
  }

  async typesOf(ids: readonly string[], label: string): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.engine.read(typesById(label, [...new Set(ids)]));
    return new Map(rows.map(([id, type]) => [id as string, type as string]));
  }

  async counts(): Promise<ReadonlyMap<string, number>> {
    const counted = await this.engine.read(countLabels([...this.model.types.keys()]));
    return new Map(counted.flatMap(([type, nodes]) => (nodes === 0 ? [] : [[type as string, nodes as number]])));
  }

  async check(): Promise<readonly Violation[]> {
    const found: Violation[] = [];
    for (const { name, query } of invariants(this.model)) {
      const rows = await this.engine.read(query);
      found.push(...rows.map(([id, detail]) => ({ invariant: name, id: String(id), detail: String(detail) })));
    }
    return found;
  }

  async write(batch: WriteBatch): Promise<WriteReceipt> {
    const attempt = (all: boolean) => this.engine.write((tx) => writeBatch(tx, this.model, batch, all));
    const { value, bookmark } = await attempt(false).catch((error: unknown) => {
      // Evidence that others left behind without an owner is in the way. To look for it each time would cost all loads.
      if (error instanceof CadreError && error.code === 'CONFLICT') return attempt(true);
      throw error;
    });
    return { revision: value, bookmark };
  }

  migrate(): Promise<void> {
    return migrate(this.engine, this.model);
  }

  async info(): Promise<StoreInfo> {
    const [info, schemaVersion] = await Promise.all([this.engine.info(), storedSchemaVersion(this.engine)]);
    return { ...info, schemaVersion };
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}

/** A graph store over an open engine. Its schema is not touched before `migrate`. */
export function cypherStore(engine: CypherEngine, model: Model): GraphStore {
  return new CypherStore(engine, model);
}
