import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type ExecutionResult,
  execute,
  getNamedType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Context } from '../../src/graphql/context.js';
import { rootCompilers } from '../../src/graphql/derived-roots.js';
import { Executor } from '../../src/graphql/executor.js';
import { connectionsOf } from '../../src/model/lookup.js';
import type { GraphStore } from '../../src/store/port.js';
import { countReads, type EngineName, LIMITS, loadSeeds, model, openTestStore, schema } from '../support/graph.js';
import { describeNeo4j } from '../support/neo4j/database.js';
import { allQueries } from '../support/queries.js';

type Variables = Record<string, unknown>;
type Answered = Pick<ExecutionResult, 'data' | 'errors'>;

const queries = allQueries();
const derived = rootCompilers(model);

function operationOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)!;
}

function contextOf(store: GraphStore, timeoutMs = LIMITS.timeoutMs): Context {
  return { store, model, limits: { ...LIMITS, timeoutMs } };
}

/** The bytes of an answer. */
function bytes({ data, errors }: Answered): string {
  return JSON.stringify({ errors: errors?.map((e) => e.toJSON()), data });
}

async function byGraphQL(store: GraphStore, document: DocumentNode, variables: Variables): Promise<string> {
  return bytes(await execute({ schema, document, variableValues: variables, contextValue: contextOf(store) }));
}

/** As the server does it: the executor first, graphql-js where that cannot. */
async function served(
  executor: Executor,
  store: GraphStore,
  document: DocumentNode,
  variables: Variables,
): Promise<{ readonly text: string; readonly assembled: boolean }> {
  const context = contextOf(store);
  const data = await executor.execute({ document, operation: operationOf(document), variables, context });
  if (data) return { text: bytes({ data }), assembled: true };
  return { text: bytes(await execute({ schema, document, variableValues: variables, contextValue: context })), assembled: false };
}

/** Whether a query asks for nothing but what the model holds: by root fields derived from it, down to fields and lists of it. */
function isDerived(document: DocumentNode): boolean {
  const info = new TypeInfo(schema);
  let all = true;
  const ownField = (type: string, name: string) => {
    const owner = model.types.get(type) ?? model.interfaces.get(type);
    return (
      !owner ||
      owner.fields.has(name) ||
      name === 'object' ||
      name === 'statements' ||
      connectionsOf(model, type).some((c) => c.name === name)
    );
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType()?.name ?? '';
        const name = node.name.value;
        if (name === '__typename') return;
        if (parent === 'Query' ? !derived.has(name) : !ownField(parent, name)) all = false;
      },
    }),
  );
  return all;
}

/** The same query with every id and day as a variable, and other values of the same form for all of them. */
function withVariables(text: string): { readonly document: DocumentNode; readonly values: Variables; readonly others: Variables } {
  const info = new TypeInfo(schema);
  const values: Variables = {};
  const others: Variables = {};
  const definitions: VariableDefinitionNode[] = [];
  const lifted = visit(
    parse(text),
    visitWithTypeInfo(info, {
      // Defaults of variables must be constant.
      VariableDefinition: () => false,
      StringValue(node) {
        const type = info.getInputType();
        const name = type && !isListType(type) ? getNamedType(type).name : '';
        if (name !== 'ID' && name !== 'Date') return undefined;
        const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: `lifted${definitions.length}` } } as const;
        const directives: ConstDirectiveNode[] = [];
        const nonNull = { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } } } as const;
        definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: nonNull, directives });
        values[variable.name.value] = node.value;
        others[variable.name.value] = name === 'ID' ? 'nothing-of-that-name' : '1066-10-14';
        return variable;
      },
    }),
  );
  const document = visit(lifted, {
    OperationDefinition: (node) => ({ ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...definitions] }),
  });
  return { document: parse(print(document)), values, others };
}

/** Queries of every form that the kept ones may not have; each must be answered alike both ways. */
const FORMS: readonly (readonly [name: string, text: string, variables?: Variables])[] = [
  ['nothing but the type', '{ __typename a: __typename }'],
  ['introspection beside data', '{ __type(name: "State") { name } state(id: "iran") { name } }'],
  ['nobody there', '{ state(id: "nowhere") { name } node(id: "nothing:here") { id } other: node(id: "membership:no:where") { id } }'],
  ['nodes of all kinds', '{ nodes(ids: ["iran", "nothing:here", "hamas", "iran"]) { __typename ... on Entity { name } } }'],
  ['a fragment that never applies', '{ state(id: "iran") { ... on Actor { id } ... on Node { __typename } } }'],
  [
    'types by alias',
    '{ entities(first: 4) { kind: __typename nodes { it: __typename id } pageInfo { of: __typename hasNextPage } edges { by: __typename } } }',
  ],
  [
    'types of values',
    '{ attacks(first: 3) { nodes { date { __typename edtf } killed { __typename best } location { point { __typename lat } } } } }',
  ],
  ['an empty page', '{ states(first: 0) { nodes { id } totalCount pageInfo { startCursor endCursor hasNextPage } } }'],
  [
    'skipped',
    'query ($no: Boolean!) { a: state(id: "iran") @skip(if: $no) { id } b: state(id: "iraq") { id @include(if: $no) name } }',
    { no: true },
  ],
  ['all skipped', 'query ($no: Boolean!) { a: state(id: "iran") @skip(if: $no) { id } }', { no: true }],
  ['a wrong variable', 'query ($id: ID!) { state(id: $id) { id } }', {}],
  ['a wrong page', '{ states(first: -1) { nodes { id } } state(id: "iran") { id } }'],
  ['a wrong cursor', '{ ok: state(id: "iran") { id } states(after: "x") { nodes { id } } }'],
  [
    'an ordering by variables',
    'query ($o: StateOrder) { states(first: 3, orderBy: $o) { nodes { id } } }',
    { o: { field: 'NAME', direction: 'DESC' } },
  ],
  [
    'a filter by variables',
    'query ($f: ArmedGroupFilter) { armedGroups(filter: $f) { nodes { id } } }',
    { f: { memberships: { some: { object: { id: { in: ['islamic-resistance-in-iraq', 'x'] } } } } } },
  ],
  [
    'a view by variables',
    'query ($v: View) { armedGroups(first: 5, view: $v) { nodes { id memberships { nodes { id status } } } } }',
    { v: { knownAt: '2024-02-01', excludeSources: ['source:none'] } },
  ],
  ['no operation of that name', 'query A { state(id: "iran") { id } }'],
];

function both(engine: EngineName): void {
  let store: GraphStore;
  const executor = new Executor(schema, model, LIMITS);
  beforeAll(async () => {
    store = await openTestStore(engine);
    await loadSeeds(store, 'all');
  }, 120_000);
  afterAll(() => store?.close());

  it.each(queries.map((query) => [query.name, query] as const))('%s', async (_name, { text, variables }) => {
    const document = parse(text);
    const expected = await byGraphQL(store, document, variables);
    // The second time by a plan that is there already.
    for (const _ of ['first', 'second']) {
      expect(await served(executor, store, document, variables)).toEqual({ text: expected, assembled: isDerived(document) });
    }
  });

  it.each(queries.map((query) => [query.name, query] as const))(
    '%s, with a plan made for other values',
    async (_name, { text, variables }) => {
      const { document, values, others } = withVariables(text);
      const expected = await byGraphQL(store, parse(text), variables);
      await served(executor, store, document, { ...variables, ...others });
      expect((await served(executor, store, document, { ...variables, ...values })).text).toBe(expected);
    },
  );

  it.each(FORMS)('%s', async (_name, text, variables = {}) => {
    const document = parse(text);
    expect((await served(executor, store, document, variables)).text).toBe(await byGraphQL(store, document, variables));
  });

  it('is the way by which most of them are answered', () => {
    const plain = queries.filter(({ text }) => isDerived(parse(text)));
    expect(plain.length).toBeGreaterThan(queries.length / 2);
  });

  it('makes one plan for questions that differ in ids and days only', async () => {
    const text =
      'query ($id: ID!, $ids: [ID!], $day: Date) { state(id: $id) { name } attacks(filter: { id: { in: $ids }, date: { after: $day } }) { totalCount } }';
    const { store: counted, counts } = countReads(store);
    const plans = new Set<unknown>();
    const watched = new Proxy(counted, {
      get: (target, name) =>
        name === 'select'
          ? (...args: Parameters<GraphStore['select']>) => {
              plans.add(args[0]);
              return target.select(...args);
            }
          : Reflect.get(target, name),
    });
    const document = parse(text);
    for (const id of ['iran', 'iraq', 'syria']) {
      const variables = { id, ids: [id, 'attack'], day: `20${id.length}0-01-01` };
      expect((await served(executor, watched, document, variables)).text).toBe(await byGraphQL(store, document, variables));
    }
    expect(counts.select).toBe(6);
    expect(plans.size).toBe(2);
  });

  describe('what is not as the model says', () => {
    const named = (id: string, type: string, properties: Record<string, string | number>) => ({
      id,
      labels: [type, ...model.types.get(type)!.interfaces],
      properties: { type, ...properties },
    });
    beforeAll(async () => {
      const entities = [
        named('nameless', 'State', {}),
        named('strange-outcome', 'Attack', { name: 'Strange', outcome: 'NONSENSE' }),
        named('number-for-a-name', 'State', { name: 12 }),
      ];
      await store.write({ sources: [], entities, statements: [], evidence: [], links: [] });
    });

    it.each([
      ['a null where none may be', '{ ok: state(id: "iran") { name } state(id: "nameless") { id name } }'],
      ['such a null in a list', '{ nodes(ids: ["iran", "nameless"]) { id ... on Entity { name } } }'],
      ['a value that the enum does not have', '{ attack(id: "strange-outcome") { name outcome } }'],
      ['a number for a text', '{ state(id: "number-for-a-name") { name } }'],
    ])('%s gives what graphql-js makes of it, which reads it once more', async (_name, text) => {
      const document = parse(text);
      const { store: counted, counts } = countReads(store);
      const expected = await byGraphQL(store, document, {});
      const { text: answer, assembled } = await served(executor, counted, document, {});
      expect([answer, assembled]).toEqual([expected, false]);
      expect(counts.select).toBe(2 * operationOf(document).selectionSet.selections.length);
    });

    it('figures are not read twice', async () => {
      const document = parse('{ attackStats(by: [MONTH], actors: ["nobody"]) { attacks buckets { attacks } } }');
      const { store: counted, counts } = countReads(store);
      const { text, assembled } = await served(executor, counted, document, {});
      expect(JSON.parse(text).errors[0].message).toContain('nobody');
      expect(assembled).toBe(false);
      expect([counts.aggregate, counts.select]).toEqual([1, 1]);
      expect(text).toBe(await byGraphQL(store, document, {}));
    });
  });
}

describe('answers assembled from rows, on the embedded engine', () => both('grafeo'));
describeNeo4j('answers assembled from rows, on Neo4j', () => both('neo4j'));

it('a store that fails gives the errors that graphql-js gives', async () => {
  const store = await openTestStore('grafeo');
  await loadSeeds(store, 'article');
  await store.close();
  const document = parse('{ a: state(id: "iran") { name } b: states { nodes { id } } }');
  const { text, assembled } = await served(new Executor(schema, model, LIMITS), store, document, {});
  expect(assembled).toBe(false);
  expect(text).toBe(await byGraphQL(store, document, {}));
  expect(JSON.parse(text).errors).toHaveLength(2);
});
