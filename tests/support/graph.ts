import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ExecutionResult, type GraphQLError, graphql } from 'graphql';
import { readRuleFiles } from '../../src/app/rule-files.js';
import { plainDocument, readDocument } from '../../src/facts/document.js';
import type { QueryLimits } from '../../src/graphql/context.js';
import { translateError } from '../../src/graphql/errors.js';
import { executableSchema } from '../../src/graphql/schema.js';
import { loadFacts } from '../../src/ingest/load.js';
import { readModel } from '../../src/model/read.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_TEST } from './authorship.js';
import { emptyTestDatabase, neo4jForTests } from './neo4j/database.js';

export const model = readModel();
export const schema = executableSchema(model, readRuleFiles());

/** The limits that the server has when no setting changes them. */
export const LIMITS: QueryLimits = {
  defaultPage: 50,
  maxPage: 1_000,
  maxDepth: 15,
  maxCost: 1_000_000,
  maxTokens: 5_000,
  maxFields: 3_000,
  maxConditions: 100,
  maxFacts: 1_000,
  requestMs: 60_000,
  timeoutMs: 30_000,
};

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

export type EngineName = 'grafeo' | 'neo4j';

/** The facts that come with the program: those of the article alone, or those of the second dossier beside them. */
export type Seeds = 'article' | 'all';

/** Calls of a store's reads, by method. */
export interface Counts {
  select: number;
  walk: number;
  search: number;
  aggregate: number;
}

/** Opens an embedded store in a folder, which is removed when the store is closed. */
export async function openFolderStore(folder: string): Promise<GraphStore> {
  const store = cypherStore(await openGrafeo({ path: join(folder, 'data') }), model);
  return instead(store, {
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  });
}

/** Opens a store on the test Neo4j, as it is. */
export async function openNeo4jStore(): Promise<GraphStore> {
  const { openNeo4j } = await import('../../src/store/engines/neo4j.js');
  return cypherStore(await openNeo4j(neo4jForTests()!), model);
}

/** An open, empty, migrated store; closing it removes what it left. */
export async function openTestStore(engine: EngineName): Promise<GraphStore> {
  if (engine === 'neo4j') await emptyTestDatabase();
  const store = engine === 'neo4j' ? await openNeo4jStore() : await openFolderStore(await mkdtemp(join(tmpdir(), 'cadre-graph-')));
  await store.migrate();
  return store;
}

/** The same store with some methods replaced. */
export function instead(store: GraphStore, methods: Partial<GraphStore>): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const own = methods[name as keyof GraphStore];
      if (own) return own;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** A store that counts how often it is read. */
export function countReads(store: GraphStore): { readonly store: GraphStore; readonly counts: Counts } {
  const counts: Counts = { select: 0, walk: 0, search: 0, aggregate: 0 };
  const counting: Partial<GraphStore> = {
    select: (plan, options) => {
      counts.select += 1;
      return store.select(plan, options);
    },
    walk: (plan, options) => {
      counts.walk += 1;
      return store.walk(plan, options);
    },
    search: (question, options) => {
      counts.search += 1;
      return store.search(question, options);
    },
    aggregate: (plan, options) => {
      counts.aggregate += 1;
      return store.aggregate(plan, options);
    },
  };
  return { store: instead(store, counting), counts };
}

/** Loads the seeds: those of the article, or all of them, in one go. */
export async function loadSeeds(store: GraphStore, which: Seeds): Promise<void> {
  const folders = which === 'all' ? ['article', 'context'] : ['article'];
  const names = await Promise.all(folders.map(async (folder) => (await readdir(SEEDS + folder)).sort().map((file) => `${folder}/${file}`)));
  const read = await Promise.all(names.flat().map(async (name) => readDocument(`seeds/${name}`, await readFile(SEEDS + name, 'utf8'))));
  const documents = read.flatMap(({ document }) => document ?? []);
  await loadFacts(store, model, documents, { authorship: BY_TEST, problems: read.flatMap(({ problems }) => [...problems]) });
}

/** Loads facts that a test makes itself: a value of FactsInput. */
export async function loadValue(store: GraphStore, facts: unknown): Promise<void> {
  await loadFacts(store, model, [plainDocument('test', facts)], { authorship: BY_TEST });
}

/** An answer as a client would see it. */
export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly hint: string };
  }[];
}

function shown(error: GraphQLError) {
  const formatted = error.toJSON();
  const code = error.path ? {} : { code: 'GRAPHQL_VALIDATION_FAILED' };
  const translated = translateError(schema, { ...formatted, extensions: { ...code, ...formatted.extensions } }, error);
  // A fault of the program reaches clients without its message; a test needs it.
  if (translated.extensions?.['code'] === 'INTERNAL') console.error(error.originalError ?? error, error.originalError?.cause);
  return translated;
}

/** Runs one query, in the process, and returns its answer as JSON carries it. */
export async function ask(
  store: GraphStore,
  query: string,
  variables: Record<string, unknown> = {},
  limits: QueryLimits = LIMITS,
): Promise<Asked> {
  const result: ExecutionResult = await graphql({
    schema,
    source: query,
    variableValues: variables,
    contextValue: { store, model, limits },
  });
  const answer = { data: result.data ?? null, ...(result.errors && { errors: result.errors.map(shown) }) };
  return JSON.parse(JSON.stringify(answer)) as Asked;
}

/** Runs a query that must succeed, and returns its data. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
export async function data(store: GraphStore, query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data: found, errors } = await ask(store, query, variables);
  if (errors) throw new Error(errors.map((e) => `${e.path?.join('.') ?? ''} ${e.message}`).join('\n'));
  return found;
}
