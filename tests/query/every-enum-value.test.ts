import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { ask, loadSeeds, schema } from '../support/graph.js';
import { everyNth, onEngines } from '../support/on-engines.js';

/** A value of an enum as the argument of a root field, alone or within an input. */
interface Case {
  readonly root: string;
  readonly argument: string;
  /** For example `View.certainty`, or the argument itself. */
  readonly at: string;
  readonly value: string;
  readonly given: unknown;
}

/** Values of the arguments that a field cannot do without. */
const BY_TYPE: Readonly<Record<string, unknown>> = { ID: 'iran', String: 'kataib', Int: 1, Date: '2024-01-28' };
const END_OF_PATH: Readonly<Record<string, string>> = { from: 'iran', to: 'hamas' };
/** What an input needs beside a value so that the value matters. */
const BESIDE: Readonly<Record<string, object>> = { 'View.certainty': { asOf: '2024-01-28' } };

function listed(type: GraphQLInputType, value: unknown): unknown {
  return isListType(getNullableType(type)) ? [value] : value;
}

function valuesOf(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}

const seen = new Set<string>();

function casesOf(root: string, argument: GraphQLArgument): Case[] {
  const direct = valuesOf(argument.type).map((value) => ({ at: `${root}.${argument.name}`, value, given: listed(argument.type, value) }));
  const input = getNamedType(argument.type);
  if (!isInputObjectType(input) || input.name.endsWith('Filter') || seen.has(input.name))
    return direct.map((each) => ({ root, argument: argument.name, ...each }));
  seen.add(input.name);
  const fields = Object.values(input.getFields());
  const first = fields.find((field) => valuesOf(field.type).length > 0 && !field.defaultValue && String(field.type).endsWith('!'));
  const within = fields.flatMap((field) =>
    valuesOf(field.type).map((value) => {
      const at = `${input.name}.${field.name}`;
      const required = first ? { [first.name]: listed(first.type, valuesOf(first.type)[0]) } : {};
      return { at, value, given: { ...required, ...BESIDE[at], [field.name]: listed(field.type, value) } };
    }),
  );
  return [...direct, ...within].map((each) => ({ root, argument: argument.name, ...each }));
}

const ROOTS = schema.getQueryType()!.getFields();
/** An input that several fields take, such as the view, is asked of the first of these. */
const FIELDS = [ROOTS['statements']!, ...Object.values(ROOTS).filter(({ name }) => name !== 'statements')];
const CASES = FIELDS.flatMap((field) => field.args.flatMap((argument) => casesOf(field.name, argument)));

function required(argument: GraphQLArgument): unknown {
  const named = getNamedType(argument.type);
  if (argument.name === 'rules') return ['coalition-sponsor'];
  if (named.name === 'ID' && isListType(getNullableType(argument.type))) return ['iran', 'hamas'];
  if (named.name === 'ID') return END_OF_PATH[argument.name] ?? BY_TYPE['ID'];
  return listed(argument.type, isEnumType(named) ? named.getValues()[0]!.name : BY_TYPE[named.name]);
}

/** What is selected of a field: all that stands there as it is, and the ids of nodes; of a type within itself only its name. */
function selection(type: GraphQLOutputType, within: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if ((!isObjectType(named) && !isInterfaceType(named)) || within.includes(named.name)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  if (fields.some(({ name }) => name === 'id')) return '{ id }';
  return `{ ${fields.map((field) => `${field.name} ${selection(field.type, [...within, named.name])}`).join(' ')} }`;
}

function queryOf({ root, argument }: Case): { readonly text: string; readonly variables: Record<string, unknown> } {
  const field = ROOTS[root]!;
  const args = field.args.filter((each) => each.name === argument || isRequiredArgument(each));
  const declared = args.map((each) => `$${each.name}: ${each.type}`).join(', ');
  const passed = args.map((each) => `${each.name}: $${each.name}`).join(', ');
  const variables = Object.fromEntries(args.filter(({ name }) => name !== argument).map((each) => [each.name, required(each)]));
  return { text: `query (${declared}) { ${root}(${passed}) ${selection(field.type)} }`, variables };
}

/** Arguments below root fields that take enums, and how each is asked. */
const NESTED: Readonly<Record<string, (value: string) => string>> = {
  'evidence(stance)': (value) => `{ statements(first: 5) { nodes { evidence(stance: ${value}) { id } } } }`,
  'steps(on)': (value) => `{ network(around: ["iran"], depth: 1) { steps(on: ${value}) { days } } }`,
  'exportUrl(format)': (value) => `{ subgraph(ids: ["iran", "hamas"]) { exportUrl(format: ${value}) } }`,
};

/** Subscriptions have a test of their own. */
const ROOT_TYPES: ReadonlySet<unknown> = new Set([schema.getQueryType(), schema.getSubscriptionType()]);

function nestedArguments(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if ((!isObjectType(type) && !isInterfaceType(type)) || ROOT_TYPES.has(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      for (const { name, type: of } of field.args) if (valuesOf(of).length > 0) found.set(`${field.name}(${name})`, valuesOf(of));
  }
  return found;
}

describe('every value of every enum that is an argument', () => {
  onEngines(
    (store) => loadSeeds(store, 'article'),
    (store) => {
      it.each(everyNth(3, [...new Set(CASES.map(({ at }) => at))]))('%s', async (at) => {
        const problems: string[] = [];
        for (const one of CASES.filter((each) => each.at === at)) {
          const { text, variables } = queryOf(one);
          const { errors } = await ask(store(), text, { ...variables, [one.argument]: one.given });
          problems.push(...(errors ?? []).map(({ message }) => `${one.value}: ${message}`));
        }
        expect(problems).toEqual([]);
      });

      it.each([...nestedArguments()])('%s', async (at, values) => {
        for (const value of values) {
          const query = NESTED[at];
          expect({ at, query }).toEqual({ at, query: expect.any(Function) });
          expect((await ask(store(), query!(value))).errors).toBeUndefined();
        }
      });
    },
  );
});
