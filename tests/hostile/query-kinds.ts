import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { type FieldPlace, leastText, rootFields } from './api.js';
import { asked, type Hostile, times } from './hostile.js';

type Kind = (schema: GraphQLSchema) => Hostile[];

function each(kind: string, makes: (root: FieldPlace) => string, expect: Hostile['expect'] = 'bounded'): Kind {
  return (schema) => rootFields(schema).map((root) => ({ kind, name: root.name, send: asked(makes(root)), expect }));
}

/** Object types and interfaces of the API with a field of the root that leads to them. */
function composites(schema: GraphQLSchema): { readonly name: string; readonly text: (selection: string) => string }[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .map(({ name }) => ({
      name,
      text: (selection) => `fragment f on ${name} { ${selection} } { __typename ...g } fragment g on Query { __typename }`,
    }));
}

const unknownFields: Kind = (schema) =>
  composites(schema).map(({ name, text }) => ({
    kind: 'unknown fields by the thousand',
    name,
    send: asked(text(times(1_000, (i) => `unknown${i}`))),
    expect: 'refused',
  }));

/** Names that nearly exist make a validator compare each with all that do. */
const suggestions: Kind = (schema) =>
  composites(schema).map(({ name, text }) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
    const near = Array.from({ length: 500 }, (_, i) => `${fields[i % fields.length]}${'xyz'[i % 3]}${i}`);
    return { kind: 'names that nearly exist', name, send: asked(text(near.join(' '))), expect: 'refused' };
  });

const fragments: Kind = () => {
  const circle = (n: number) => `{ ...f0 } ${times(n, (i) => `fragment f${i} on Query { ...f${(i + 1) % n} }`)}`;
  const doubling = (n: number) =>
    `{ ...f0 } ${times(n, (i) => `fragment f${i} on Query { a${i}: __typename ...f${i + 1} ...f${i + 1} }`)} fragment f${n} on Query { __typename }`;
  const unused = (n: number) => `{ __typename } ${times(n, (i) => `fragment f${i} on Query { __typename }`)}`;
  const sizes = [1, 2, 10, 50, 99, 150, 500];
  return [
    ...sizes.map((n) => ({ name: `a circle of ${n}`, query: circle(n), expect: 'refused' as const })),
    ...sizes.map((n) => ({ name: `doubling ${n} times`, query: doubling(n), expect: 'bounded' as const })),
    ...sizes.map((n) => ({ name: `${n} unused`, query: unused(n), expect: 'refused' as const })),
  ].map(({ name, query, expect }) => ({ kind: 'fragments', name, send: asked(query), expect }));
};

const introspection: Kind = (schema) => {
  const deep = (levels: number) => `{ __type(name: "Query") { ${'fields { type { '.repeat(levels)}name${' } }'.repeat(levels)} } }`;
  const types = Object.keys(schema.getTypeMap());
  return [
    ...[1, 2, 3, 4, 6, 10, 20].map((n) => ({ name: `${n} levels of fields`, query: deep(n) })),
    ...[10, 50, 190, 500].map((n) => ({
      name: `${n} times all types`,
      query: `{ ${times(n, (i) => `s${i}: __schema { types { name fields { name } } }`)} }`,
    })),
    ...types.map((name) => ({
      name: `150 times ${name}`,
      query: `{ ${times(150, (i) => `t${i}: __type(name: "${name}") { fields { name args { name type { name } } } inputFields { name } }`)} }`,
    })),
  ].map(({ name, query }) => ({ kind: 'introspection', name, send: asked(query), expect: 'bounded' as const }));
};

const tokens: Kind = () =>
  [
    'id ',
    '{',
    '}',
    '(',
    ')',
    '[',
    '! ',
    '$ ',
    ': ',
    '" ',
    '"""',
    '# x\n',
    ', ',
    '@a ',
    '... ',
    'a:b ',
    '1 ',
    '\u0000',
    '\ufeff',
    '😀 ',
    '\\',
    '&',
  ].flatMap((token) =>
    [1_000, 30_000, 300_000].map((count) => ({
      kind: 'tokens',
      name: `${JSON.stringify(token)} ${count} times`,
      send: asked(`{ ${token.repeat(Math.min(count, 900_000 / token.length))} }`),
      expect: 'bounded' as const,
    })),
  );

function selected(field: FieldPlace['field']): string {
  const type = getNamedType(field.type);
  const [first] = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
  return first ?? '__typename';
}

/** Attacks by the text of a query. */
export const QUERY_KINDS: readonly Kind[] = [
  each('aliases', (root) => `{ ${times(190, (i) => leastText(root, `a${i}: `))} }`),
  each('too many aliases', (root) => `{ ${times(2_000, (i) => leastText(root, `a${i}: `))} }`, 'refused'),
  each('directives', (root) => `{ ${leastText(root)} ${times(2_000, () => '@include(if: true)')} }`, 'refused'),
  each('repeated fields', (root) => `{ ${times(290, () => leastText(root))} }`),
  each(
    'repeated fields below',
    (root) => `{ ${leastText(root).replace('{ __typename }', `{ ${times(290, () => selected(root.field))} }`)} }`,
  ),
  each('operations', (root) => times(300, (i) => `query q${i} { ${leastText(root)} }`), 'refused'),
  each('variables that nobody uses', (root) => `query (${times(1_500, (i) => `$v${i}: ID`)}) { ${leastText(root)} }`, 'refused'),
  unknownFields,
  suggestions,
  fragments,
  introspection,
  tokens,
];
