import {
  type GraphQLField,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../support/graph.js';
import type { LargeHub } from './large-hub.js';
import { leafId } from './large-hub.js';

/** Types of nodes that stand for others, beside those of the hub. */
const GENERAL = ['Entity', 'Actor', 'Statement', 'Evidence', 'Source'];

/** What no node of a filter's type has, so that all of them are looked at. */
function nothing(filter: GraphQLInputObjectType): string {
  const fields = filter.getFields();
  if (fields['locator']) return '{locator: {eq: "none"}}';
  if (fields['confidence']) return '{confidence: {eq: HIGH}}';
  return fields['description'] ? '{description: {contains: "none"}}' : '{}';
}

/**
 * The filters of a type that name a relation, each asked for by some, none and count.
 * @param types the names of the filters that lead to a node of the graph
 */
function filtersOf(filter: GraphQLInputObjectType, types: ReadonlySet<string>): string[] {
  return Object.values(filter.getFields()).flatMap((field): string[] => {
    const named = getNamedType(field.type);
    const some = isInputObjectType(named) ? named.getFields()['some'] : undefined;
    if (!isInputObjectType(named) || !some) return [];
    const of = getNamedType(some.type) as GraphQLInputObjectType;
    if (!types.has(of.name)) return [];
    const asked = ['{}', nothing(of)].flatMap((inner) => [`{${field.name}: {some: ${inner}}}`, `{${field.name}: {none: ${inner}}}`]);
    return [...asked, ...(named.getFields()['count'] ? [`{${field.name}: {count: {gte: 2}}}`] : [])];
  });
}

/** @returns questions of all lists that have nodes, each with a filter that names a relation to the hub or from it, and from it to evidence */
export function filterQuestions({ type, end, hub, leaf }: LargeHub): string[] {
  const names = [...GENERAL, type.name, hub.type.name, ...(leaf ? [leaf.name] : [])];
  const types = new Set(names.map((name) => `${name}Filter`));
  const all = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const filter = field.args.find(({ name }) => name === 'filter');
    if (!filter || !field.type.toString().includes('Connection') || !types.has(getNamedType(filter.type).name)) return [];
    const texts = filtersOf(getNamedType(filter.type) as GraphQLInputObjectType, types);
    return [...new Set(texts)].map((text) => `{ ${field.name}(filter: ${text}) { totalCount } }`);
  });
  const { subjectConnection, objectConnection } = type.statement!;
  const own = end === 'subject' ? subjectConnection : objectConnection!;
  // From the hub and all like it to each of its statements, and on: asked in every run.
  const far = ['{}', '{stance: {eq: SUPPORTS}}', '{stance: {eq: DISPUTES}}', '{source: {reliability: {eq: A}}}'].flatMap((evidence) =>
    ['some', 'none'].map((test) => `{ ${hub.type.plural}(filter: {${own}: {some: {evidence: {${test}: ${evidence}}}}}) { totalCount } }`),
  );
  return [...far, ...all];
}

/** The arguments by which root fields are asked about the hub; the others need none. */
const ARGUMENTS: Readonly<Record<string, (id: string, other: string) => string>> = {
  a: () => '"source:release"',
  around: (id) => `["${id}"]`,
  attack: (id) => `"${id}"`,
  b: () => '"source:release"',
  from: (id) => `"${id}"`,
  id: (id) => `"${id}"`,
  ids: (id, other) => `["${id}", "${other}"]`,
  revision: () => '1',
  rules: () => '["coalition-sponsor"]',
  text: () => '"hub"',
  to: (_id, other) => `"${other}"`,
};
const DAYS: Readonly<Record<string, string>> = { from: '"2020-01-01"', to: '"2025-12-31"' };
/** What these are given beside what they must have: the hub. */
const BESIDE: Readonly<Record<string, string>> = { inferences: 'subject: "hub"', statementStats: 'about: ["hub"]' };

function selection(field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type);
  if (!isObjectType(named)) return 'getFields' in named || 'getTypes' in named ? '{ __typename }' : '';
  const fields = named.getFields();
  if (fields['nodes']) return `{ ${fields['totalCount'] ? 'totalCount ' : ''}nodes { __typename } }`;
  return '{ __typename }';
}

function asked(field: GraphQLField<unknown, unknown>, id: string, other: string): string {
  const given = field.args.filter(isRequiredArgument).map(({ name, type }) => {
    const named = getNamedType(type);
    const day = named.name === 'Date' ? DAYS[name] : undefined;
    const first = isEnumType(named) ? named.getValues()[0]!.name : null;
    const value = day ?? (first === null ? ARGUMENTS[name]?.(id, other) : isListType(getNullableType(type)) ? `[${first}]` : first);
    if (value === undefined) throw new Error(`this test has no value for ${field.name}(${name})`);
    return `${name}: ${value}`;
  });
  const args = [
    ...given,
    ...(BESIDE[field.name] && field.args.some(({ name }) => BESIDE[field.name]!.startsWith(`${name}:`)) ? [BESIDE[field.name]!] : []),
  ];
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection(field)}`;
}

/** @returns a question to each root field, about the hub or a node at the other end of one of its statements */
export function rootQuestions({ hub, leaf, type }: LargeHub): string[] {
  const others = [leaf ? leafId(0) : hub.id, `${type.slug}:0`, 'source:release'];
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => [
    ...new Set([`{ ${asked(field, hub.id, others[0]!)} }`, `{ ${asked(field, others[0]!, hub.id)} }`]),
  ]);
}

/** @returns a question for each list that the hub has, and each of a node at the other end */
export function listQuestions({ hub, leaf }: LargeHub): string[] {
  const nodes = [[hub.id, hub.type.name], ...(leaf ? [[leafId(0), leaf.name]] : [])] as [string, string][];
  return nodes.flatMap(([id, name]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields())
      .filter((field) => field.args.length > 0 && !field.args.some(isRequiredArgument))
      .map((field) => `{ node(id: "${id}") { ... on ${name} { ${field.name} ${selection(field)} } } }`);
  });
}
