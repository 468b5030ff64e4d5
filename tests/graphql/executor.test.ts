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
import { Executor } from '../../src/graphql/executor.js';
import { rootCompilerOf } from '../../src/graphql/root-fields.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { countReads, type EngineName, LIMITS, model, schema } from '../support/graph.js';
import { everyNth, onEachEngine } from '../support/on-engines.js';
import { allQueries } from '../support/queries.js';
import { openSeeded } from '../support/seeds.js';

type Variables = Record<string, unknown>;
type Answered = Pick<ExecutionResult, 'data' | 'errors'>;

const queries = allQueries();

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

/** Whether all root fields of a query have compilers, as all have but those of introspection. */
function isCompiled(document: DocumentNode): boolean {
  const info = new TypeInfo(schema);
  let all = true;
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const name = node.name.value;
        if (info.getParentType() !== schema.getQueryType() || name === '__typename') return;
        if (!rootCompilerOf(schema.getQueryType()!.getFields()[name])) all = false;
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

/**
 * Queries of every form that the kept ones may not have; each must be answered alike both ways. At most one field of
 * each that may not be null fails: graphql-js reports whichever fails first, and that depends on the clock.
 */
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
    '{ attacks(first: 3) { nodes { date { __typename edtf } killed { __typename best } location { coordinates { __typename latitude } } } } }',
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
  [
    'identities in views',
    'query ($v: View, $i: ID!) { armedGroups(first: 2, view: $v) { nodes { idInView evidence { idInView } } } node(id: $i) { id idInView } a: node(id: "hamas@e") { id } }',
    { v: { knownAt: '2024-02-01', excludeSources: ['source:none'] }, i: 'hamas' },
  ],
  ['no operation of that name', 'query A { state(id: "iran") { id } }'],
  [
    'a timeline by aliases and fragments',
    `query ($ids: [ID!]!) { t: timeline(ids: $ids, first: 12) { of: __typename a: nodes { ...E } edges { at: cursor b: node { ...E kind } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
      fragment E on TimelineEntry { __typename one: entity { __typename id } entity { ... on Attack { name } } statement { id subject { id } } date { edtf it: __typename } precision actors }`,
    { ids: ['hezbollah', 'hamas', 'hezbollah'] },
  ],
  ['a timeline of nobody', 'query ($id: ID!) { ok: state(id: "iran") { name } timeline(ids: [$id]) { nodes { kind } } }', { id: 'nobody' }],
  ['a wrong cursor of a timeline', '{ timeline(ids: ["hamas"], after: "x") { nodes { kind } } }'],
  [
    'a wrong page in a timeline',
    '{ timeline(ids: ["hezbollah"]) { nodes { entity { statements(first: -1) { totalCount } } } } ok: __typename }',
  ],
  ['an empty page of a timeline', '{ timeline(ids: ["hezbollah"], first: 0) { nodes { kind } pageInfo { hasNextPage endCursor } } }'],
  [
    'changes around some, through fragments',
    `query ($from: Date!, $to: Date!, $around: [ID!]) { changes(from: $from, to: $to, around: $around, first: 7) { nodes { ...C } edges { node { again: on ...C } } } }
      fragment C on Change { kind on entity { id } statement { id __typename status } evidence { id source { id } } }`,
    { from: '2000-01-01', to: '2024-06-01', around: ['hezbollah'] },
  ],
  [
    'changes between days in the wrong order',
    'query ($d: Date!) { changes(from: $d, to: "2000-01-01") { nodes { on } } }',
    { d: '2020-01-01' },
  ],
  ['changes on a day that there is not', '{ changes(from: "2020-02-31", to: "2021-01-01") { nodes { on } } }'],
  [
    'histories',
    '{ a: history(id: "hamas") { on kind evidence { id } } b: history(id: "source:none") { on } c: history(id: "nobody") { on } }',
  ],
  [
    'statements in periods',
    'query ($f: Date!, $t: Date!) { a: statementCounts(from: $f, to: $t, by: YEAR) { period byType { type possible } } b: statementCounts(from: $f, to: $t, by: YEAR, around: ["nobody"]) { certain } }',
    { f: '2019-01-01', t: '2022-01-01' },
  ],
  [
    'a search by aliases',
    `query ($t: String!) { a: search(text: $t, first: 3) { complete nodes { id } edges { cursor n: node { name } matched { id value evidence { id } } matchedKind matchedName reason score } pageInfo { endCursor } }
      b: suggest(text: $t) { nodes { id type node { name } } edges { cursor n: node { matchedName } } totalCount complete pageInfo { hasNextPage endCursor } }
      c: searchTexts(text: $t, kinds: [STATEMENT, SOURCE, EVIDENCE], first: 3) { __typename complete totalCount edges { cursor n: node { m: marks { start end __typename } statement { __typename id ... on FrontFor { purposes } } source { title } } } nodes { kind field excerpt score entity { name } evidence { summary } } } }`,
    { t: 'kataib' },
  ],
  ['a search for too long a text', 'query ($t: String!) { search(text: $t) { nodes { id } } }', { t: 'a'.repeat(501) }],
  ['a suggestion of too many', '{ suggest(text: "h", first: 1001) { nodes { id } } ok: __typename }'],
  [
    'a network with its measures',
    `query ($ids: [ID!]!) { network(around: $ids, depth: 2, first: 30) { __typename nodes { depth degree betweenness pageRank community entity { id ... on Actor { name } } }
      links { source target type label statement { id confidence } } truncated { rule limit leftOut entities } exportUrl(format: GEXF) } }`,
    { ids: ['kataib-hezbollah', 'hamas'] },
  ],
  [
    'a network whose address would be too long',
    'query ($t: [StatementType!]) { network(around: ["hamas"], statementTypes: $t) { nodes { depth } url: exportUrl(format: JSONL) } state(id: "iran") { name } }',
    { t: Array.from({ length: 900 }, () => 'MEMBERSHIP') },
  ],
  ['a network of nobody', '{ network(around: ["nobody"]) { truncated { rule } } }'],
  ['a network of none', '{ network(around: []) { truncated { rule } } }'],
  ['a network too deep', '{ network(around: ["hamas"], depth: 9) { truncated { rule } } }'],
  [
    'a subgraph',
    'query ($ids: [ID!]!) { subgraph(ids: $ids) { nodes { entity { name } degree } links { label } exportUrl(format: CSV) } }',
    { ids: ['iran', 'hezbollah', 'iran'] },
  ],
  [
    'common neighbours',
    'query ($a: ID!, $b: ID!) { ok: commonNeighbours(ids: [$a, $b]) { totalCount nodes { entity { name } links { statement { id } source } } } commonNeighbours(ids: [$a, $a]) { totalCount } }',
    { a: 'iran', b: 'hezbollah' },
  ],
  [
    'paths by strength',
    `query ($a: ID!, $b: ID!, $no: [ID!]) { paths(from: $a, to: $b, maxHops: 4, first: 5, orderBy: STRENGTH, avoid: { entities: $no, statementTypes: [HOSTILITY] })
      { totalCount complete nodes { length weakestStatus weakestConfidence fewestRootSources entities { name } statements { id } } } }`,
    { a: 'iran', b: 'hamas', no: ['hezbollah'] },
  ],
  [
    'inferences about one, by aliases',
    `query ($id: ID!, $after: String) { inferences(subject: $id, first: 3, after: $after) { __typename complete a: nodes { of: __typename rule { id question explanations it: __typename } subject { id ... on Actor { name } } object { id } value complete explanation }
      edges { cursor node { premises { id } derivations { __typename explanation premises { id subject { id } } } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    { id: 'kataib-hezbollah' },
  ],
  ['inferences about all', '{ inferences(first: 5) { complete nodes { rule { id } explanation } pageInfo { endCursor } } }'],
  [
    'a rule that there is not',
    'query ($r: [ID!]) { ok: inferenceRules { id needsSubject } inferences(subject: "hamas", rules: $r) { complete } }',
    { r: ['nonesuch'] },
  ],
  ['inferences about nobody', '{ ok: state(id: "iran") { name } inferences(subject: "nobody") { complete } }'],
  ['candidates of no attack', '{ ok: state(id: "iran") { name } candidates(attack: "iran") { complete } }'],
  ['rules', '{ inferenceRules { __typename id question explanations statementTypes subjectTypes needsSubject } }'],
  [
    'inferences of many, and of what these rest on',
    `query ($r: [ID!]) { armedGroups(first: 4) { nodes { name inferences(first: 2, rules: $r) { nodes { explanation premises { id subject { id ... on ArmedGroup { all: inferences(first: 1) { complete nodes { value } } } } } } }
      other: inferences(first: 1) { pageInfo { hasNextPage } edges { cursor } } } } }`,
    {},
  ],
  [
    'candidates of attacks, wherever they stand',
    '{ attacks(first: 6) { nodes { id candidates(first: 2) { complete nodes { object { id } explanation } } } } timeline(ids: ["islamic-resistance-in-iraq"], first: 5) { nodes { entity { id ... on Attack { candidates { nodes { value } } } } } } }',
  ],
  ['a wrong page of a field of many', '{ armedGroups(first: 2) { nodes { id inferences(first: -1) { complete } } } ok: __typename }'],
  [
    'a path from nobody',
    '{ ok: paths(from: "iran", to: "hamas", first: 1) { totalCount } paths(from: "nobody", to: "iran") { totalCount } }',
  ],
];

function both(engine: EngineName): void {
  let store: GraphStore;
  const executor = new Executor(schema, model, LIMITS);
  beforeAll(async () => {
    store = await openSeeded(engine, 'all');
  }, 120_000);
  afterAll(() => store?.close());

  it.each(everyNth(8, queries).map((query) => [query.name, query] as const))('%s', async (_name, { text, variables }) => {
    const document = parse(text);
    const expected = await byGraphQL(store, document, variables);
    // The second time by a plan that is there already.
    for (const _ of ['first', 'second']) {
      expect(await served(executor, store, document, variables)).toEqual({ text: expected, assembled: isCompiled(document) });
    }
  });

  it.each(everyNth(12, queries).map((query) => [query.name, query] as const))(
    '%s, with a plan made for other values',
    async (_name, { text, variables }) => {
      const { document, values, others } = withVariables(text);
      const expected = await byGraphQL(store, parse(text), variables);
      await served(executor, store, document, { ...variables, ...others });
      expect((await served(executor, store, document, { ...variables, ...values })).text).toBe(expected);
    },
  );

  it.each(everyNth(8, FORMS))('%s', async (_name, text, variables = {}) => {
    const document = parse(text);
    expect((await served(executor, store, document, variables)).text).toBe(await byGraphQL(store, document, variables));
  });

  it('is the way by which most of them are answered', () => {
    const plain = queries.filter(({ text }) => isCompiled(parse(text)));
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
              // Ids are looked up as entities, once each.
              if (args[0].label !== 'Entity') plans.add(args[0]);
              return target.select(...args);
            }
          : Reflect.get(target, name),
    });
    const document = parse(text);
    for (const id of ['iran', 'iraq', 'syria']) {
      const variables = { id, ids: [id, 'hamas'], day: `20${id.length}0-01-01` };
      expect((await served(executor, watched, document, variables)).text).toBe(await byGraphQL(store, document, variables));
    }
    expect(counts.select).toBe(6 + 3);
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
        ...Array.from({ length: 201 }, (_, i) => named(`crowd-${i}`, 'Person', { name: `Crowd ${i}`, nameSort: `crowd ${i}` })),
      ];
      await store.write({ sources: [], entities, statements: [], evidence: [], links: [] }, BY_TEST);
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

    it('a field that is asked of too many fails for each of them, and the rest is answered', async () => {
      const document = parse(
        '{ crowd: nodes(ids: [IDS]) { id ...I } ok: state(id: "iran") { name } } fragment I on Person { name inferences(first: 1) { complete } }'.replace(
          'IDS',
          Array.from({ length: 201 }, (_, i) => `"crowd-${i}"`).join(', '),
        ),
      );
      const { text, assembled } = await served(executor, store, document, {});
      expect(text).toBe(await byGraphQL(store, document, {}));
      const { data, errors } = JSON.parse(text);
      expect(assembled).toBe(false);
      expect(errors).toHaveLength(201);
      expect(errors[7].path).toEqual(['crowd', 7, 'inferences']);
      expect(errors[7].message).toContain('201 entities at once are above the limit of 200');
      expect(data.crowd[7]).toBeNull();
      expect(data.ok).toEqual({ name: 'Iran' });
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

describe('answers assembled from rows', () => onEachEngine(both));

it('a store that fails gives the errors that graphql-js gives', async () => {
  const store = await openSeeded('grafeo', 'article');
  await store.close();
  const document = parse('{ a: state(id: "iran") { name } b: states { nodes { id } } }');
  const { text, assembled } = await served(new Executor(schema, model, LIMITS), store, document, {});
  expect(assembled).toBe(false);
  expect(text).toBe(await byGraphQL(store, document, {}));
  expect(JSON.parse(text).errors).toHaveLength(2);
});
