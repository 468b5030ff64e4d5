import type { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { startApollo } from '../../src/app/apollo.js';
import type { Context } from '../../src/graphql/context.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { LIMITS, model, schema } from '../support/graph.js';

/** A way from the root to the fields of a type: what stands before and after a selection on it. */
interface Way {
  readonly before: string;
  readonly after: string;
}

/** A place where a value can be given. */
interface Place {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaults: boolean;
  /** The way to the type whose field takes the value. */
  readonly way: Way;
  /** The selection of that field with a value in the place. */
  readonly field: (value: string) => string;
}

/** The codes for values that do not fit; those of the scalars of the model are their own. */
const REFUSED: readonly string[] = ['BAD_INPUT', 'BAD_DATE', 'WRONG_TYPE'];

/** How many places one query asks for: graphql-js reports fifty errors of variables. */
const BATCH = 20;

const VALUES: Readonly<Record<string, string>> = {
  ID: '"iran"',
  String: '"a"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2024-01-28"',
  Edtf: '"2024"',
  DateTime: '"2026-01-31T12:00:00Z"',
  Revision: '"cjE"',
};

/** A literal that fits a type. */
function fitting(type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${fitting(inner.ofType)}]`;
  const named = getNamedType(type);
  if (isInputObjectType(named)) return `{${required(Object.values(named.getFields()).filter(isRequiredInputField))}}`;
  return VALUES[named.name] ?? ('getValues' in named ? named.getValues()[0]!.name : '');
}

function required(of: readonly (GraphQLArgument | GraphQLInputField)[], but?: string): string {
  return of.flatMap(({ name, type }) => (name === but ? [] : [`${name}: ${fitting(type)}`])).join(', ');
}

function argumentsBut(field: GraphQLField<unknown, unknown>, but?: string): string {
  return required(field.args.filter(isRequiredArgument), but);
}

function call(field: GraphQLField<unknown, unknown>, args: string): string {
  return `${field.name}${args === '' ? '' : `(${args})`}`;
}

/** The shortest way to each object type, through the fields of object types. */
function ways(): ReadonlyMap<string, Way> {
  const query = schema.getQueryType()!;
  const found = new Map<string, Way>([[query.name, { before: '', after: '' }]]);
  const open: GraphQLObjectType[] = [query];
  for (let type = open.shift(); type; type = open.shift()) {
    const { before, after } = found.get(type.name)!;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (!isCompositeType(named)) continue;
      for (const object of isObjectType(named) ? [named] : schema.getPossibleTypes(named)) {
        if (found.has(object.name)) continue;
        const spread = object === named ? '' : ` ... on ${object.name} {`;
        const way = {
          before: `${before} ${call(field, argumentsBut(field))} {${spread}`,
          after: `${object === named ? '' : '}'}}${after}`,
        };
        found.set(object.name, way);
        open.push(object);
      }
    }
  }
  return found;
}

function argumentPlaces(): Place[] {
  return [...ways()].flatMap(([name, way]) => {
    const type = schema.getType(name);
    return (isObjectType(type) ? Object.values(type.getFields()) : []).flatMap((field) =>
      field.args.map((arg): Place => {
        const rest = argumentsBut(field, arg.name);
        const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
        return {
          name: `${name}.${field.name}(${arg.name}:)`,
          type: arg.type,
          defaults: arg.defaultValue !== undefined,
          way,
          field: (value) => `${call(field, `${arg.name}: ${value}${rest === '' ? '' : `, ${rest}`}`)}${below}`,
        };
      }),
    );
  });
}

/** The fields of the inputs behind some places, each input once, where it is nested least. */
function places(): Place[] {
  const all = argumentPlaces();
  const seen = new Set<string>();
  for (const place of all) {
    const named = getNamedType(place.type);
    if (!isInputObjectType(named) || seen.has(named.name)) continue;
    seen.add(named.name);
    const fields = Object.values(named.getFields());
    const list = isListType(getNullableType(place.type));
    all.push(
      ...fields.map((field): Place => {
        const rest = required(fields.filter(isRequiredInputField), field.name);
        const object = (value: string) => `{${field.name}: ${value}${rest === '' ? '' : `, ${rest}`}}`;
        return {
          name: `${named.name}.${field.name}`,
          type: field.type,
          defaults: field.defaultValue !== undefined,
          way: place.way,
          field: (value) => place.field(list ? `[${object(value)}]` : object(value)),
        };
      }),
    );
  }
  return all;
}

/** A store with nothing in it: what an argument does wrong shows before it is read. */
const EMPTY = {
  select: async () => ({ rows: [], count: 0 }),
  aggregate: async () => [],
  search: async () => [],
  walk: async () => null,
  changes: { head: async () => ({ revision: 0, hash: null, at: null }), changes: async () => [], writtenIn: async () => new Map() },
} as unknown as GraphStore;

/** Nothing is above these: a query of many places is larger than others. */
const UNLIMITED = { ...LIMITS, maxDepth: 1e9, maxCost: 1e15, maxFields: 1e9, maxConditions: 1e9 };

const ALL = places();
let apollo: ApolloServer<Context>;
beforeAll(async () => {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  apollo = await startApollo(schema, UNLIMITED, true, log as never);
});
afterAll(() => apollo?.stop());

interface Refusal {
  readonly message: string;
  readonly code: string;
  readonly line: number | undefined;
  /** The variable that it is about. */
  readonly variable: string | undefined;
}

async function refusals(query: string, variables: Record<string, unknown> = {}): Promise<Refusal[]> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { store: EMPTY, model, limits: UNLIMITED } });
  if (body.kind !== 'single') throw new Error('one answer expected');
  return (body.singleResult.errors ?? []).map(({ message, locations, extensions }) => ({
    message,
    code: String(extensions?.['code']),
    line: locations?.[0]?.line,
    variable: message.match(/"\$v(\d+)"/)?.[1] ?? String(extensions?.['path']).match(/^v(\d+)/)?.[1],
  }));
}

/** Places of one way, as many as one query asks. */
function batches(of: readonly Place[]): Place[][] {
  const byWay = new Map<Way, Place[][]>();
  for (const place of of) {
    const own = byWay.get(place.way) ?? [[]];
    byWay.set(place.way, own);
    if (own.at(-1)!.length === BATCH) own.push([]);
    own.at(-1)!.push(place);
  }
  return [...byWay.values()].flat();
}

/** A query that gives a value at each place, each on a line of its own after the first. */
function asking(batch: readonly Place[], value: (place: Place, i: number) => string): string {
  const { before, after } = batch[0]!.way;
  return `{${before}\n${batch.map((place, i) => `a${i}: ${place.field(value(place, i))}`).join('\n')}\n${after}}`;
}

/** A query that gives a variable at each place. */
function withVariables(batch: readonly Place[], type: (place: Place) => string): string {
  return `query (${batch.map((place, i) => `$v${i}: ${type(place)}`).join(', ')}) ${asking(batch, (_place, i) => `$v${i}`)}`;
}

/** The places where a literal is not refused by validation. */
async function acceptedLiterals(of: readonly Place[], value: (place: Place) => string): Promise<string[]> {
  const found = await Promise.all(
    batches(of).map(async (batch) => {
      const given = await refusals(asking(batch, value));
      const fine = new Set(given.flatMap(({ code, line }) => (code === 'INTERNAL' ? [] : [line])));
      return batch.filter((_place, i) => !fine.has(i + 2)).map(({ name }) => name);
    }),
  );
  return found.flat();
}

/** The places where the value of a variable is not refused. */
async function acceptedVariables(of: readonly Place[], value: (place: Place) => unknown): Promise<string[]> {
  const found = await Promise.all(
    batches(of).map(async (batch) => {
      const given = await refusals(
        withVariables(batch, ({ type }) => String(type)),
        Object.fromEntries(batch.map((place, i) => [`v${i}`, value(place)])),
      );
      const fine = given.filter(({ code }) => REFUSED.includes(code)).map(({ variable }) => variable);
      return batch.filter((_place, i) => !fine.includes(String(i))).map(({ name }) => name);
    }),
  );
  return found.flat();
}

describe('every argument and every field of an input', () => {
  const inputs = new Set(ALL.filter(({ type }) => isInputObjectType(getNamedType(type))));

  test('are found', () => {
    expect(ALL.length).toBeGreaterThan(2_000);
    expect(inputs.size).toBeGreaterThan(500);
  });

  test('null is refused where a default stands', async () => {
    const defaults = ALL.filter(({ type, defaults: stands }) => stands && isNonNullType(type));
    expect(defaults.length).toBeGreaterThanOrEqual(15);
    for (const { name, type, way, field } of defaults) {
      const given = await refusals(`query ($v: ${getNullableType(type)}) {${way.before} ${field('$v')} ${way.after}}`, { v: null });
      expect([name, given.map(({ code }) => code)]).toEqual([name, ['BAD_INPUT']]);
    }
  });

  test('null is no fault where it is allowed', async () => {
    const nullable = batches(ALL.filter(({ type }) => !isNonNullType(type)));
    const nothing = (batch: readonly Place[]) => Object.fromEntries(batch.map((_place, i) => [`v${i}`, null]));
    const given = await Promise.all(
      nullable.flatMap((batch) => [
        refusals(asking(batch, () => 'null')),
        refusals(
          withVariables(batch, ({ type }) => String(type)),
          nothing(batch),
        ),
      ]),
    );
    expect(given.flat().filter(({ code }) => code === 'INTERNAL')).toEqual([]);
  });

  test('a value of another type is refused', async () => {
    expect(await acceptedVariables(ALL, (place) => (inputs.has(place) ? 7.5 : { nothing: 1 }))).toEqual([]);
  });

  test('a field that an input does not have is refused', async () => {
    expect(await acceptedLiterals([...inputs], () => '{nothing: 1}')).toEqual([]);
  });
});
