import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { argumentPlaces, type Place } from './api.js';
import { asked, type Hostile } from './hostile.js';

type Kind = (places: readonly Place[], schema: GraphQLSchema) => Hostile[];

/** A word of its own, so that no node of any graph has it. */
const MARK = 'zqxjv';
/** Texts that would do something if they became a part of a query of the database, of a log, a header or a path. */
const INJECTIONS = [
  `${MARK}' OR 1=1 //`,
  `${MARK}"}) MATCH (n) DETACH DELETE n //`,
  `${MARK}\`) RETURN n UNION MATCH (s:Source) RETURN s //`,
  `${MARK}\${process.exit(1)}`,
  `${MARK}{{constructor.constructor("return process")()}}`,
  `${MARK}\u0000\u0008\u001b[2J`,
  `${MARK}\r\nSet-Cookie: a=b`,
  `${MARK}/../../../../etc/passwd`,
  `${MARK} AND (a OR b) NOT c* ~0.1 field:x \\`,
];

function unwrapped(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? type.ofType : type;
}

function isListOf(type: GraphQLInputType): boolean {
  return isListType(unwrapped(type));
}

function takesText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isScalarType(named) && ['ID', 'String', 'Date', 'Edtf'].includes(named.name);
}

const inType = (type: GraphQLInputType, value: unknown): unknown => (isListOf(type) ? [value] : value);

const injection: Kind = (places) =>
  places
    .filter(({ type }) => takesText(type))
    .flatMap(({ name, type, query }) =>
      INJECTIONS.map((text) => ({
        kind: 'injection into arguments',
        name,
        send: asked(query, { v: inType(type, text) }),
        expect: 'nothing' as const,
        echoes: [text],
      })),
    );

/** The text conditions of filters, two levels deep. */
const filterInjection: Kind = (places, schema) =>
  filters(places).flatMap(({ name, type, query }) => {
    const input = schema.getType(getNamedType(type).name);
    if (!isInputObjectType(input)) return [];
    return Object.values(input.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      if (!isInputObjectType(inner)) return [];
      const operators = Object.values(inner.getFields()).filter((operator) => takesText(operator.type));
      return operators.map((operator, i) => {
        const text = INJECTIONS[(i + field.name.length) % INJECTIONS.length]!;
        const value = { [field.name]: { [operator.name]: inType(operator.type, text) } };
        return {
          kind: 'injection into filters',
          name: `${name} ${field.name}.${operator.name}`,
          send: asked(query, { v: value }),
          expect: 'bounded' as const,
          echoes: [text],
        };
      });
    });
  });

const wrongTypes: Kind = (places) =>
  places.flatMap(({ name, query }) =>
    [null, true, -1, 1e308, 'x', [], [[[]]], {}, { a: { b: {} } }, '__proto__'].map((value, i) => ({
      kind: 'values of other types',
      name: `${name} ${i}`,
      send: asked(query, { v: value }),
      expect: 'bounded' as const,
    })),
  );

const hugeLists: Kind = (places) =>
  places
    .filter(({ type }) => isListOf(type))
    .flatMap(({ name, query }) =>
      [9_000, 50_000].map((count) => ({
        kind: 'huge lists',
        name: `${name} ${count}`,
        send: asked(query, { v: Array.from({ length: count }, (_, i) => `x${i}`) }),
        expect: 'bounded' as const,
      })),
    );

const hugeTexts: Kind = (places) =>
  places
    .filter(({ type }) => takesText(type))
    .flatMap(({ name, type, query }) =>
      [9_999, 700_000].flatMap((count) =>
        ['x', 'a '].map((unit) => ({
          kind: 'huge texts',
          name: `${name} ${count}`,
          send: asked(query, { v: inType(type, unit.repeat(count / unit.length)) }),
          expect: 'bounded' as const,
        })),
      ),
    );

const hugeNumbers: Kind = (places) =>
  places
    .filter(({ type }) => ['Int', 'Float'].includes(getNamedType(type).name))
    .flatMap(({ name, type, query }) =>
      [2_147_483_647, -2_147_483_648, 1e300, 0.1, 1_000_000].map((value) => ({
        kind: 'huge numbers',
        name: `${name} ${value}`,
        send: asked(query, { v: inType(type, value) }),
        expect: 'bounded' as const,
      })),
    );

function filters(places: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter(({ name, type }) => {
    const { name: filter } = getNamedType(type);
    if (!/\(filter:\)$/.test(name) || seen.has(filter)) return false;
    seen.add(filter);
    return true;
  });
}

const deepFilters: Kind = (places) =>
  filters(places).flatMap(({ name, query }) =>
    (['not', 'and', 'or'] as const).flatMap((junction) =>
      [11, 30, 3_000].map((levels) => {
        const open = junction === 'not' ? '{"not":' : `{"${junction}":[`;
        const close = junction === 'not' ? '}' : ']}';
        const body = `{"query":${JSON.stringify(query)},"variables":{"v":${open.repeat(levels)}{}${close.repeat(levels)}}}`;
        return {
          kind: 'deep filters',
          name: `${name} ${junction} ${levels}`,
          send: { by: 'http' as const, method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body },
          expect: 'bounded' as const,
        };
      }),
    ),
  );

const wideFilters: Kind = (places, schema) =>
  filters(places).flatMap(({ name, type, query }) => {
    const input = schema.getType(getNamedType(type).name);
    if (!isInputObjectType(input)) return [];
    const conditions = Object.values(input.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      if (!isInputObjectType(inner) || !('eq' in inner.getFields())) return [];
      return [(i: number) => ({ [field.name]: { eq: takesText(inner.getFields()['eq']!.type) ? `x${i}` : i } })];
    });
    return [24, 45, 1_000, 5_000].flatMap((width) =>
      ['or', 'and'].map((junction) => ({
        kind: 'wide filters',
        name: `${name} ${junction} ${width}`,
        send: asked(query, { v: { [junction]: Array.from({ length: width }, (_, i) => conditions[i % conditions.length]?.(i) ?? {}) } }),
        expect: 'bounded' as const,
      })),
    );
  });

const b64 = (text: string) => Buffer.from(text).toString('base64url');
const CURSORS = [
  'x',
  '',
  b64('null'),
  b64('[]'),
  b64('{"__proto__":{"a":1}}'),
  b64('["2024","x","y","z"]'),
  b64(JSON.stringify(['NAME', 'ASC', `${MARK}' OR 1=1`])),
  b64('['.repeat(5_000)),
  b64('x'.repeat(9_000)),
  'é'.repeat(1_000),
];

const cursors: Kind = (places) =>
  places
    .filter(({ name }) => /\((?:after|before):\)$/.test(name))
    .flatMap(({ name, query }) =>
      CURSORS.map((cursor, i) => ({
        kind: 'forged cursors',
        name: `${name} ${i}`,
        send: asked(query, { v: cursor }),
        expect: 'refused' as const,
        echoes: [cursor],
      })),
    );

const KINDS: readonly Kind[] = [
  injection,
  filterInjection,
  wrongTypes,
  hugeLists,
  hugeTexts,
  hugeNumbers,
  deepFilters,
  wideFilters,
  cursors,
];

/** Attacks by the values of arguments, at every argument of the API. */
export function argumentAttacks(schema: GraphQLSchema): Hostile[] {
  const places = argumentPlaces(schema);
  return KINDS.flatMap((kind) => kind(places, schema));
}
