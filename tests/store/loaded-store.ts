import { afterAll, beforeAll, beforeEach, expect, jest } from '@jest/globals';
import { type LoadOptions, type LoadReport, loadFacts } from '../../src/ingest/load.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { CypherEngine, Parameters } from '../../src/store/engine.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { selectPlan } from '../../src/store/plan.js';
import { BY_TEST } from '../support/authorship.js';
import { dumpFacts } from './dump.js';
import { documents, model } from './load-facts.js';

/** A database that has just been started plans each text for the first time: the first tests take long on a busy machine. */
const PATIENCE = 180_000;
jest.setTimeout(PATIENCE);

/** A store of any engine, empty before each test, with what tests of loading do and look at. */
export function loadedStore(open: () => Promise<CypherEngine>) {
  let engine: CypherEngine;
  let store: GraphStore;

  const load = (texts: readonly string[], options: Partial<LoadOptions> = {}): Promise<LoadReport> =>
    loadFacts(store, model, documents(texts), { authorship: BY_TEST, ...options });
  const read = (text: string, params: Parameters = {}) => engine.read({ text, params });
  const change = (text: string, params: Parameters = {}) => engine.write((tx) => tx.run({ text, params }));
  const clear = () => change('MATCH (n) WHERE NOT n:CadreMeta AND NOT n:CadreTestMarker DETACH DELETE n');

  const dump = () => dumpFacts(engine);

  async function properties(label: string, id: string, ...names: string[]): Promise<unknown[]> {
    const shape = names.map((property) => ({ kind: 'property', property }) as const);
    const { rows } = await store.select(selectPlan(label, { ids: [id], shape }));
    expect(rows).toHaveLength(1);
    return [...rows[0]!.row];
  }

  const known = (id: string) => properties('Statement', id, 'knownFrom', 'knownFromHi');
  const entityKnown = (id: string) => properties('Entity', id, 'knownFrom', 'knownFromHi');
  const disputed = async (id: string) => (await properties('Statement', id, 'disputedFromHi'))[0];

  async function broken(): Promise<string[]> {
    return (await store.check()).map((v) => `${v.invariant} ${v.id}`);
  }

  beforeAll(async () => {
    engine = await open();
    store = cypherStore(engine, model);
    await store.migrate();
  });
  beforeEach(clear);
  afterAll(() => store?.close());

  return {
    get engine() {
      return engine;
    },
    get store() {
      return store;
    },
    load,
    read,
    change,
    clear,
    dump,
    properties,
    known,
    entityKnown,
    disputed,
    broken,
  };
}

export type LoadedStore = ReturnType<typeof loadedStore>;
