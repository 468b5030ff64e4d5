import { afterAll, beforeAll, beforeEach, expect, jest } from '@jest/globals';
import { type LoadOptions, type LoadReport, loadFacts } from '../../src/ingest/load.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { Column, CypherEngine, Parameters } from '../../src/store/engine.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { selectPlan } from '../../src/store/plan.js';
import { documents, model } from './load-facts.js';

/** A database that has just been started plans each text for the first time: the first tests take long on a busy machine. */
const PATIENCE = 180_000;
jest.setTimeout(PATIENCE);

/** A store of any engine, empty before each test, with what tests of loading do and look at. */
export function loadedStore(open: () => Promise<CypherEngine>) {
  let engine: CypherEngine;
  let store: GraphStore;

  const load = (texts: readonly string[], options?: LoadOptions): Promise<LoadReport> => loadFacts(store, model, documents(texts), options);
  const read = (text: string, params: Parameters = {}) => engine.read({ text, params });
  const change = (text: string, params: Parameters = {}) => engine.write((tx) => tx.run({ text, params }));
  const clear = () => change('MATCH (n) WHERE NOT n:CadreMeta AND NOT n:CadreTestMarker DETACH DELETE n');

  /** All that is stored of facts: every node with its labels and properties, every relationship with its number. */
  async function dump(): Promise<unknown> {
    const nodes = await read(
      'MATCH (n) WHERE n:Entity OR n:Statement OR n:Evidence OR n:Source RETURN n.id AS id, labels(n) AS labels, properties(n) AS props ORDER BY id',
    );
    const links = await read('MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS r, b.id AS b, count(*) AS times ORDER BY a, r, b');
    const sorted = (props: Column) => Object.entries(props as object).sort(([a], [b]) => (a < b ? -1 : 1));
    return { nodes: nodes.map(([id, labels, props]) => [id, [...(labels as string[])].sort(), sorted(props!)]), links };
  }

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
