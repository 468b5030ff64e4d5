import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, loadSeeds, model, schema } from '../support/graph.js';
import { everyNth, onEngines } from '../support/on-engines.js';

/** A field of a filter input with a value, in the filter of a list that reaches it. */
interface Case {
  /** For example `StringFilter.contains`. */
  readonly name: string;
  readonly root: string;
  readonly filterType: string;
  readonly filter: object;
}

const SCALARS: Readonly<Record<string, unknown>> = {
  ID: 'hamas',
  String: 'a',
  Int: 1,
  Float: 1.5,
  Boolean: true,
  Edtf: '2024',
  Date: '2024-01-28',
};

/** An id that filters of a family of nodes accept. */
const IDS = {
  entity: 'hamas',
  statement: 'sponsorship:iran:axis-of-resistance',
  Source: 'source:lwj-2025-06-14',
  Evidence: 'evidence:sponsorship:iran:axis-of-resistance:lwj-2025-06-14:1-d874777e',
} as const;

/** @param input a filter input, such as `MembershipFilter` */
function idOf(input: GraphQLInputObjectType): string {
  const name = input.name.replace(/Filter$/, '');
  const kind = model.types.get(name)?.kind ?? (name === 'Statement' ? 'statement' : 'entity');
  return kind === 'record' ? IDS[name as 'Source' | 'Evidence'] : IDS[kind];
}

function leaf(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  const value = isEnumType(named) ? named.getValues()[0]!.name : SCALARS[named.name];
  if (value === undefined) throw new Error(`this test has no value for ${named.name}`);
  return value;
}

/** A value of an input whose fields must all be given; null of another input. */
function whole(input: GraphQLInputObjectType): object | null {
  const fields = Object.values(input.getFields());
  return fields.every(isRequiredInputField) ? Object.fromEntries(fields.map((field) => [field.name, leaf(field.type)])) : null;
}

/** A short value for a field whose own operators are asked elsewhere. */
function shortest(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return leaf(type);
  const all = whole(named);
  if (all) return all;
  const fields = named.getFields();
  if (fields['id']) return { id: { eq: idOf(named) } };
  const field = fields['some'] ?? fields['eq'] ?? fields['has'] ?? Object.values(fields)[0]!;
  return { [field.name]: asValue(field, shortest(field.type)) };
}

function asValue(field: GraphQLInputField, value: unknown): unknown {
  if (!isListType(getNullableType(field.type))) return value;
  return field.name === 'between' ? [value, value] : [value];
}

/** Every field of every filter input, each once, in the filter of the first list that reaches it. */
function everyCase(): Case[] {
  const cases: Case[] = [];
  const seen = new Set<string>();
  const roots = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const type = field.args.find(({ name }) => name === 'filter')?.type;
    return type && field.type.toString().includes('Connection') ? [{ root: field.name, type: getNamedType(type) }] : [];
  });
  for (const { root, type } of roots) {
    const queue: { type: GraphQLInputObjectType; within: (inner: object) => object }[] = [];
    const reach = (input: GraphQLInputObjectType, within: (inner: object) => object) => {
      if (!seen.has(input.name)) queue.push({ type: input, within });
      seen.add(input.name);
    };
    reach(type as GraphQLInputObjectType, (inner) => inner);
    for (const { type: input, within } of queue) {
      for (const field of Object.values(input.getFields())) {
        const named = getNamedType(field.type);
        if (isInputObjectType(named)) reach(named, (inner) => within({ [field.name]: asValue(field, inner) }));
        const own = named.name === 'IdFilter' ? { eq: idOf(input) } : shortest(field.type);
        // `where` says only which statements the other operators look at.
        const beside = field.name === 'where' ? { count: { gte: 0 } } : {};
        const filter = within(whole(input) ?? { [field.name]: asValue(field, own), ...beside });
        cases.push({ name: `${input.name}.${field.name}`, root, filterType: type.name, filter });
      }
    }
  }
  return cases;
}

const CASES = everyCase();
/** How many cases one query asks: the embedded engine takes long to plan a text with many of them. */
const AT_ONCE = 20;

function chunks(): { readonly title: string; readonly cases: readonly Case[] }[] {
  return [...new Set(CASES.map(({ root }) => root))].flatMap((root) => {
    const cases = CASES.filter((each) => each.root === root);
    return Array.from({ length: Math.ceil(cases.length / AT_ONCE) }, (_, i) => {
      const taken = cases.slice(i * AT_ONCE, (i + 1) * AT_ONCE);
      return { title: `${root}: ${taken[0]!.name} to ${taken.at(-1)!.name}`, cases: taken };
    });
  });
}

function countAll(store: GraphStore, cases: readonly Case[]) {
  const [{ root, filterType }] = cases as readonly [Case];
  const fields = cases.map((_, i) => `c${i}: ${root}(filter: $f${i}) { totalCount }`);
  const query = `query (${cases.map((_, i) => `$f${i}: ${filterType}`).join(', ')}) { ${fields.join(' ')} }`;
  return ask(store, query, Object.fromEntries(cases.map(({ filter }, i) => [`f${i}`, filter])));
}

describe('every operator of every filter input', () => {
  it('is among the cases, each input once', () => {
    const inputs = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type) && type.name.endsWith('Filter'));
    const asked = new Set(CASES.map(({ name }) => name.split('.')[0]));
    expect(inputs.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  onEngines(
    (store) => loadSeeds(store, 'article'),
    (store) => {
      it.each(everyNth(3, chunks()))('$title', async ({ cases }) => {
        const { data, errors } = await countAll(store(), cases);
        const named = errors?.map(({ path, message }) => `${cases[Number(String(path?.[0]).slice(1))]?.name}: ${message}`);
        expect(named).toBeUndefined();
        expect(Object.values(data as Record<string, { totalCount: number }>).every(({ totalCount }) => totalCount >= 0)).toBe(true);
      });
    },
  );
});
