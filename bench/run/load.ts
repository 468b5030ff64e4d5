import type { Driver } from 'neo4j-driver';
import type { FactRecord, Facts } from '../../src/facts/records.js';
import { writeBatches } from '../../src/ingest/batches.js';
import type { Model } from '../../src/model/types.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_BENCH } from '../data/authorship.js';
import { type Amount, generateFacts } from '../data/generate.js';
import { ReferenceWriter } from './reference-writer.js';

/** The figures of a load. Rates count the time of writing alone, not the time of generating the facts. */
export interface LoadFigures {
  readonly records: number;
  readonly nodes: number;
  readonly batches: number;
  readonly writeMs: number;
  readonly makeMs: number;
}

const BATCH = 2_000;

function all(facts: Facts): FactRecord[] {
  return [...facts.sources, ...facts.entities, ...facts.statements];
}

async function load<T>(
  model: Model,
  amount: Amount,
  cut: (facts: Facts) => T[],
  write: (batch: T) => Promise<unknown>,
): Promise<LoadFigures> {
  const sum = { records: 0, nodes: 0, batches: 0, writeMs: 0, makeMs: 0 };
  let mark = performance.now();
  const lap = () => {
    const now = performance.now();
    const ms = now - mark;
    mark = now;
    return ms;
  };
  for (const facts of generateFacts(model, amount)) {
    const made = all(facts);
    sum.records += made.length;
    sum.nodes += made.length + made.reduce((n, r) => n + r.evidence.length, 0);
    const batches = cut(facts);
    sum.makeMs += lap();
    for (const batch of batches) {
      await write(batch);
      sum.batches += 1;
    }
    sum.writeMs += lap();
  }
  return sum;
}

/** Loads through the product's own write path. */
export function loadProduct(store: GraphStore, model: Model, amount: Amount): Promise<LoadFigures> {
  return load(
    model,
    amount,
    (facts) => writeBatches(model, facts, BATCH),
    (batch) => store.write(batch, BY_BENCH),
  );
}

function portions(records: readonly FactRecord[]): FactRecord[][] {
  return Array.from({ length: Math.ceil(records.length / BATCH) }, (_, i) => records.slice(i * BATCH, (i + 1) * BATCH));
}

/** Loads the same graph by hand-written UNWIND texts through the raw driver, into an empty database with the same schema. */
export async function loadReference(driver: Driver, model: Model, amount: Amount): Promise<LoadFigures> {
  const writer = new ReferenceWriter(driver, model);
  const figures = await load(
    model,
    amount,
    (facts) => portions(all(facts)),
    (batch) => writer.write(batch),
  );
  const started = performance.now();
  await writer.finish();
  return { ...figures, writeMs: figures.writeMs + performance.now() - started };
}
