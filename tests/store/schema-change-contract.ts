import { afterAll, beforeEach, expect, it, jest } from '@jest/globals';
import { graphql } from 'graphql';
import { readRuleFiles } from '../../src/app/rule-files.js';
import { plainDocument } from '../../src/facts/document.js';
import { executableSchema } from '../../src/graphql/schema.js';
import { loadFacts } from '../../src/ingest/load.js';
import { readSchemaFiles, type SchemaFile } from '../../src/model/files.js';
import { readModel } from '../../src/model/read.js';
import type { Model } from '../../src/model/types.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { CypherEngine } from '../../src/store/engine.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { LIMITS } from '../support/graph.js';
import { everyNth } from '../support/on-engines.js';

jest.setTimeout(180_000);

const FILES = readSchemaFiles();
const CHECKED = new Set(everyNth(3, [...Array(100).keys()]));
const VESSEL = `"A ship." type Vessel implements Entity @entity {
  "When." launched: EdtfDate
  "Under which." flag: String
  "Which sailed along." consorts: [Vessel!]!
  "Where it lies." berth: Location
}`;
const BASE: readonly SchemaFile[] = [...FILES, { path: 'entities/vessel.graphql', text: VESSEL }];

/** The schema with a text in one of its files replaced by another. */
function replaced(path: string, text: string, by: string): SchemaFile[] {
  return BASE.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(text)) throw new Error(`${path} has no ${text}`);
    return { path, text: file.text.replace(text, by) };
  });
}

const vessel = (text: string, by: string) => replaced('entities/vessel.graphql', text, by);
const evidence = [{ source: 'source:log', summary: 'Says so.' }];
const FACTS = {
  sources: [{ id: 'source:log', title: 'Log', published: '2020-01-01', accessed: '2020-01-02' }],
  states: [{ id: 'land', name: 'Land', evidence }],
  locations: [{ id: 'port', name: 'Port', country: 'land', evidence }],
  armedGroups: [{ id: 'crew', name: 'Crew', evidence }],
  weapons: [{ id: 'gun', name: 'Gun', evidence }],
  militaryOperations: [
    { id: 'sweep', name: 'Sweep', date: '2019-05', evidence },
    { id: 'chase', name: 'Chase', date: '2018-05', evidence },
  ],
  conducts: ['sweep', 'chase'].map((object) => ({ subject: 'crew', object, evidence })),
  vessels: [
    { id: 'ark', name: 'Ark', launched: '2000-06', flag: 'Zëbra', berth: 'port', evidence },
    { id: 'boat', name: 'Boat', flag: 'ant', consorts: ['ark'], evidence },
  ],
};

/** The schema of a program that searched no texts. */
const BEFORE_TEXTS: readonly SchemaFile[] = BASE.map(({ path, text }) => ({
  path,
  text: path === 'base/directives.graphql' ? text : text.replaceAll(' @searched', ''),
}));

/** An engine as another one, but for some of its methods. */
function withMethods(engine: CypherEngine, own: Partial<CypherEngine>): CypherEngine {
  return new Proxy(engine, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in own ? own : target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

type Opened = { readonly engine: CypherEngine; readonly store: GraphStore; readonly logged: readonly string[] };

/** A place of data that is opened by one schema after the other. */
export function schemaChanges(place: { open(): Promise<CypherEngine>; clear(): Promise<void> }): void {
  let current: Opened | undefined;
  afterAll(() => current?.store.close());
  beforeEach(() => place.clear());

  /** Opens the same place by a schema, as a start of the program does. @param own methods of an engine that does otherwise */
  async function start(
    files: readonly SchemaFile[],
    own: Partial<CypherEngine> = {},
  ): Promise<Opened & { readonly model: Model; ask(query: string): Promise<unknown> }> {
    await current?.store.close();
    const model = readModel(files);
    const engine = withMethods(await place.open(), own);
    const logged: string[] = [];
    const note = (_details: object, message: string) => void logged.push(message);
    const store = cypherStore(engine, model, { debug: () => {}, info: note, warn: note });
    current = { engine, store, logged };
    await store.migrate();
    const schema = executableSchema(model, readRuleFiles());
    const ask = async (source: string) => {
      const result = await graphql({ schema, source, contextValue: { store, model, limits: LIMITS } });
      if (result.errors) throw new Error(result.errors.map((error) => error.stack ?? error.message).join('\n'));
      return JSON.parse(JSON.stringify(result.data));
    };
    return { ...current, model, ask };
  }

  async function load({ store, model }: { store: GraphStore; model: Model }, facts: unknown): Promise<void> {
    await loadFacts(store, model, [plainDocument('test', facts)], { authorship: BY_TEST });
  }

  async function stored(files: readonly SchemaFile[] = BASE): Promise<void> {
    const before = await start(files);
    await load(before, FACTS);
    await expectSound(before.store);
  }

  let checks = 0;
  /** All invariants. Neo4j plans their texts anew after each change of its indexes: there an ordinary run checks every third time. */
  async function expectSound(store: GraphStore): Promise<void> {
    checks += 1;
    if (CHECKED.has(checks - 1)) expect(await store.check()).toEqual([]);
  }

  const nodes = (...ids: string[]) => ids.map((id) => ({ id }));

  it('a stored date becomes sortable: filters and orderings find it', async () => {
    await stored();
    const { store, ask, logged } = await start(vessel('EdtfDate', 'EdtfDate @sortable'));
    expect(logged).toContain('the store was written by another schema or program; what it keeps beside the facts is recomputed');
    expect(
      await ask(`{
        found: vessels(filter: { launched: { after: "1999-01-01" } }) { totalCount nodes { id } }
        ordered: vessels(orderBy: { field: LAUNCHED, direction: DESC }) { totalCount nodes { id } }
      }`),
    ).toEqual({ found: { totalCount: 1, nodes: nodes('ark') }, ordered: { totalCount: 2, nodes: nodes('ark', 'boat') } });
    await expectSound(store);
  });

  it('a stored text becomes sortable: it is ordered by its folded key', async () => {
    await stored();
    const { store, ask } = await start(vessel('flag: String', 'flag: String @sortable'));
    expect(await ask('{ vessels(orderBy: { field: FLAG, direction: DESC }) { nodes { id } } }')).toEqual({
      vessels: { nodes: nodes('ark', 'boat') },
    });
    expect(await ask('{ vessels(filter: { flag: { contains: "zebra" } }) { nodes { id } } }')).toEqual({
      vessels: { nodes: nodes('ark') },
    });
    await expectSound(store);
  });

  const SAID = 'Says so that ships sailed.';
  const search = '{ searchTexts(text: "sailing ship") { totalCount nodes { kind excerpt source { id } } } }';
  const found = {
    searchTexts: {
      totalCount: 2,
      nodes: [
        { kind: 'ENTITY', excerpt: 'A ship that sailed', source: null },
        { kind: 'EVIDENCE', excerpt: SAID, source: { id: 'source:log' } },
      ],
    },
  };
  const sailing = {
    weapons: [{ id: 'ram', name: 'Ram', description: 'A ship that sailed', evidence: [{ ...evidence[0], summary: SAID }] }],
  };

  it('texts that were stored before any were searched are found', async () => {
    // Such a program made no full-text index. On a server the index of another test may be there.
    const before = await start(BEFORE_TEXTS, { prepareFullText: async () => {} });
    await load(before, FACTS);
    await load(before, sailing);
    expect(await before.engine.read({ text: 'MATCH (n:Node) WHERE n.textKey IS NOT NULL RETURN count(n) AS nodes', params: {} })).toEqual([
      [0],
    ]);
    const { store, ask, logged } = await start(BASE);
    expect(logged).toContain('the store was written by another schema or program; what it keeps beside the facts is recomputed');
    expect(await ask(search)).toEqual(found);
    await expectSound(store);
  });

  it('keys of texts that another program made are made anew', async () => {
    await stored();
    await load({ store: current!.store, model: readModel(BASE) }, sailing);
    const { engine } = current!;
    const [meta] = await engine.read({ text: 'MATCH (m:CadreMeta) RETURN m.layout AS layout', params: {} });
    const layout = (meta![0] as string[]).map((part) => (part.includes('textKey') ? part.replace(/"hash":"\w+"/, '"hash":"other"') : part));
    expect(layout).not.toEqual(meta![0]);
    await engine.write((tx) => tx.run({ text: 'MATCH (m:CadreMeta) SET m.layout = $layout', params: { layout } }));
    await engine.write((tx) => tx.run({ text: "MATCH (n:Weapon) WHERE n.textKey IS NOT NULL SET n.textKey = 'xother'", params: {} }));
    const { store, ask } = await start(BASE);
    expect(await ask(search)).toEqual(found);
    await expectSound(store);
  });

  it('the ids of stored references are materialized: a filter by one of them finds them', async () => {
    await stored();
    const { store, ask } = await start(vessel('[Vessel!]!', '[Vessel!]! @materializedIds'));
    expect(await ask('{ vessels(filter: { consorts: { some: { id: { eq: "ark" } } } }) { nodes { id } } }')).toEqual({
      vessels: { nodes: nodes('boat') },
    });
    await expectSound(store);
  });

  it('stored entities are listed by what a reference leads to', async () => {
    await stored();
    const { store, ask } = await start(
      vessel('EdtfDate', 'EdtfDate @sortable').map((file) => ({
        ...file,
        text: file.text.replace('berth: Location', 'berth: Location @listedBy(field: "country")'),
      })),
    );
    const filter = 'launched: { after: "1999-01-01" }, berth: { country: { id: { eq: "land" } } }';
    expect(await ask(`{ vessels(filter: { ${filter} }) { nodes { id } } }`)).toEqual({ vessels: { nodes: nodes('ark') } });
    await expectSound(store);
  });

  it('stored statements become statements about events: they are listed in the order of the events', async () => {
    await stored(replaced('statements/conduct.graphql', '@event(end: OBJECT)', ''));
    const { store, ask } = await start(BASE);
    const query =
      '{ armedGroup(id: "crew") { operations(first: 1, orderBy: { field: OBJECT_DATE, direction: DESC }) { nodes { object { id } } } } }';
    expect(await ask(query)).toEqual({ armedGroup: { operations: { nodes: [{ object: { id: 'sweep' } }] } } });
    await expectSound(store);
  });

  it('a stored type gets an interface: lists over the interface find it', async () => {
    await stored();
    const craft = '"A craft." interface Craft implements Entity { "When." launched: EdtfDate }';
    const others = [
      { path: 'entities/craft.graphql', text: craft },
      { path: 'entities/raft.graphql', text: '"A raft." type Raft implements Craft & Entity @entity { "Of what." wood: String }' },
    ];
    const query = '{ crafts { totalCount nodes { id } } }';
    const { store, ask } = await start([...vessel('implements Entity', 'implements Craft & Entity'), ...others]);
    expect(await ask(query)).toEqual({ crafts: { totalCount: 2, nodes: nodes('ark', 'boat') } });
    await expectSound(store);
    const after = await start([...BASE, ...others]);
    expect(await after.ask(query)).toEqual({ crafts: { totalCount: 0, nodes: [] } });
  });

  it('a type is added: statements of it are written and listed beside what is stored', async () => {
    await stored();
    const seizure = `"Taking of a ship." type Seizure implements Statement
      @statement(time: EVENT, edge: "SEIZED", subject: "seizures", object: "seizedBy") @event(end: OBJECT, date: "launched") { "Who." subject: Actor! "What." object: Vessel! }`;
    const after = await start([...vessel('EdtfDate', 'EdtfDate @sortable'), { path: 'statements/seizure.graphql', text: seizure }]);
    await load(after, { seizures: ['ark', 'boat'].map((object) => ({ subject: 'crew', object, evidence })) });
    const query =
      '{ armedGroup(id: "crew") { seizures(first: 1, orderBy: { field: OBJECT_LAUNCHED, direction: DESC }) { nodes { object { id } } } } }';
    expect(await after.ask(query)).toEqual({ armedGroup: { seizures: { nodes: [{ object: { id: 'ark' } }] } } });
    await expectSound(after.store);
  });

  it('what the schema no longer asks for is removed, with its index', async () => {
    await stored(vessel('EdtfDate', 'EdtfDate @sortable'));
    const { engine, store } = await start(BASE);
    const text = 'MATCH (n:Vessel) WHERE n.launchedFirst IS NOT NULL OR n.launchedLong IS NOT NULL RETURN count(n) AS nodes';
    expect(await engine.read({ text, params: {} })).toEqual([[0]]);
    expect((await store.info()).stale).toEqual([]);
  });

  it('says what is out of date before it is migrated, and computes nothing where nothing changed', async () => {
    await stored();
    expect((await start(BASE)).logged).toEqual([]);
    const after = cypherStore(current!.engine, readModel(vessel('EdtfDate', 'EdtfDate @sortable')));
    expect((await after.info()).stale).toEqual(['date-range Vessel launchedFirst launchedLong']);
  });

  it('goes on with what is left after it was interrupted', async () => {
    await stored();
    const text = VESSEL.replace('flag: String', 'flag: String @sortable').replace('EdtfDate', 'EdtfDate @sortable');
    const files = vessel(VESSEL, text);
    const { engine } = current!;
    // The second of two parts fails: the first one is done.
    const write: CypherEngine['write'] = (work) =>
      engine.write((tx) => {
        const run: typeof tx.run = (query) => (query.text.includes('n.launchedLo') ? Promise.reject(new Error('stopped')) : tx.run(query));
        return work({ run });
      });
    const model = readModel(files);
    await expect(cypherStore(withMethods(engine, { write }), model).migrate()).rejects.toThrow();
    expect((await cypherStore(engine, model).info()).stale).toEqual(['date-range Vessel launchedFirst launchedLong']);
    const { store, ask } = await start(files);
    expect(await ask('{ vessels(filter: { launched: { after: "1999-01-01" } }) { totalCount } }')).toEqual({ vessels: { totalCount: 1 } });
    await expectSound(store);
  });
}
