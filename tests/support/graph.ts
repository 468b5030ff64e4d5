import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ExecutionResult, type GraphQLError, graphql } from 'graphql';
import neo4j from 'neo4j-driver';
import { plainDocument, readDocument } from '../../src/facts/document.js';
import type { QueryLimits } from '../../src/graphql/context.js';
import { translateError } from '../../src/graphql/errors.js';
import { executableSchema } from '../../src/graphql/schema.js';
import { readModel } from '../../src/model/read.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/grafeo.js';
import { loadFacts } from '../../src/store/load.js';
import { openNeo4j } from '../../src/store/neo4j.js';
import type { GraphStore } from '../../src/store/port.js';
import { emptyDatabase, neo4jForTests } from './neo4j/database.js';

export const model = readModel();
export const schema = executableSchema(model);

/** The limits that the server has when no setting changes them. */
export const LIMITS: QueryLimits = { defaultPage: 50, maxPage: 1_000, maxDepth: 15, maxCost: 1_000_000, timeoutMs: 30_000 };

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

export type EngineName = 'grafeo' | 'neo4j';

/** Calls of a store's reads, by method. */
export interface Counts {
  select: number;
  search: number;
  stream: number;
  aggregate: number;
}

/** An open, empty, migrated store; closing it removes what it left. */
export async function openTestStore(engine: EngineName): Promise<GraphStore> {
  if (engine === 'neo4j') {
    const server = neo4jForTests()!;
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    await emptyDatabase(driver).finally(() => driver.close());
    const store = cypherStore(await openNeo4j(server), model);
    await store.migrate();
    return store;
  }
  const folder = await mkdtemp(join(tmpdir(), 'cadre-graph-'));
  const store = cypherStore(await openGrafeo({ path: join(folder, 'data') }), model);
  await store.migrate();
  return instead(store, {
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  });
}

/** The same store with some methods replaced. */
function instead(store: GraphStore, methods: Partial<GraphStore>): GraphStore {
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
  const counts: Counts = { select: 0, search: 0, stream: 0, aggregate: 0 };
  const counting: Partial<GraphStore> = {
    select: (plan, options) => {
      counts.select += 1;
      return store.select(plan, options);
    },
    search: (tokens, limit, options) => {
      counts.search += 1;
      return store.search(tokens, limit, options);
    },
    stream: (plan, options) => {
      counts.stream += 1;
      return store.stream(plan, options);
    },
    aggregate: (plan, options) => {
      counts.aggregate += 1;
      return store.aggregate(plan, options);
    },
  };
  return { store: instead(store, counting), counts };
}

/** Loads the seeds: those of the article, or all of them, in one go. */
export async function loadSeeds(store: GraphStore, which: 'all' | 'article'): Promise<void> {
  const folders = which === 'all' ? ['article', 'context'] : ['article'];
  const names = await Promise.all(folders.map(async (folder) => (await readdir(SEEDS + folder)).sort().map((file) => `${folder}/${file}`)));
  const read = await Promise.all(names.flat().map(async (name) => readDocument(`seeds/${name}`, await readFile(SEEDS + name, 'utf8'))));
  const documents = read.flatMap(({ document }) => document ?? []);
  await loadFacts(store, model, schema, documents, { problems: read.flatMap(({ problems }) => [...problems]) });
}

/** Loads facts that a test makes itself: a value of FactsInput. */
export async function loadValue(store: GraphStore, facts: unknown): Promise<void> {
  await loadFacts(store, model, schema, [plainDocument('test', facts)]);
}

/** An answer as a client would see it. */
export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

function shown(error: GraphQLError) {
  const formatted = error.toJSON();
  const code = error.path ? {} : { code: 'GRAPHQL_VALIDATION_FAILED' };
  const translated = translateError({ ...formatted, extensions: { ...code, ...formatted.extensions } }, error);
  // A fault of the program is told to clients without its words; a test needs them.
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
