import { pino } from 'pino';
import { startApollo } from '../../src/app/apollo.js';
import { type ReadOnly, RunningKeys, type Writer } from '../../src/graphql/mutations/who-writes.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { LOCAL } from '../../src/store/log/change.js';
import { type Asked, LIMITS, model, schema } from '../support/graph.js';

/** What every mutation of these tests selects. */
export const WRITTEN = `outcome revision created changed retracted merged
  change { revision by via message created changed retracted written { id type act fields { name before after } } }`;

const starting = startApollo(schema, LIMITS, true, pino({ level: 'silent' }));

/** Who writes in tests. */
export function localWriter(): Writer {
  return { by: LOCAL, running: new RunningKeys() };
}

/** Sends an operation by the whole way of a request below HTTP, as JSON carries it. */
export async function send(
  store: GraphStore,
  query: string,
  variables: Record<string, unknown> = {},
  writer: Writer | ReadOnly = localWriter(),
): Promise<Asked> {
  const { body } = await (await starting).executeOperation(
    { query, variables },
    { contextValue: { store, model, limits: LIMITS, writer } },
  );
  if (body.kind !== 'single') throw new TypeError('the answer has parts');
  return JSON.parse(JSON.stringify({ data: null, ...body.singleResult })) as Asked;
}

/** The arguments of a mutation with their types, as a text of a query takes them. */
const TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(schema.getMutationType()!.getFields()).flatMap(({ name, args }) =>
    args.map((own) => [`${name} ${own.name}`, String(own.type)]),
  ),
);

/** A mutation with its arguments as variables. */
export async function mutate(store: GraphStore, name: string, args: Record<string, unknown>, writer?: Writer | ReadOnly): Promise<Asked> {
  const names = Object.keys(args);
  // A default makes a variable of its type optional, whatever its type says.
  const variables = names.map((own) => `$${own}: ${TYPES[`${name} ${own}`] ?? 'String'}`).join(', ');
  const given = names.map((own) => `${own}: $${own}`).join(', ');
  return send(store, `mutation (${variables}) { ${name}(${given}) { ${WRITTEN} } }`, args, writer);
}

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
type Written = any;

/** A mutation that must be done; what it answers. */
export async function written(store: GraphStore, name: string, args: Record<string, unknown>): Promise<Written> {
  const { data, errors } = await mutate(store, name, args);
  if (errors) throw new Error(JSON.stringify(errors, null, 1));
  return data[name];
}
