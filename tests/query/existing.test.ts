import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { ask, countReads, data, schema } from '../support/graph.js';
import { everyNth, onEngines } from '../support/on-engines.js';

/** Arguments for which no node is needed, and what is answered: null, by the specification of Relay, or the error of a rule. */
const OTHERS: Readonly<Record<string, string>> = { id: 'null', ids: 'null', rules: 'BAD_INPUT' };
/** Root fields whose `ids` must exist. The others answer null for each unknown id. */
const NEED_IDS = ['inferenceSteps', 'commonNeighbours', 'subgraph', 'timeline'];
const UNKNOWN = 'nobody-has-this-id';

/** A value for each argument that a root field requires. */
const REQUIRED: Readonly<Record<string, string>> = {
  a: '"source:lwj-2025-06-14"',
  around: '["iran"]',
  attack: '"tower-22-attack-2024-01-28"',
  b: '"source:scripps-news-2024-08-15"',
  by: '[YEAR]',
  from: '"iran"',
  id: '"iran"',
  ids: '["iran", "hamas"]',
  on: 'VALID',
  rules: '["coalition-sponsor"]',
  text: '"hamas"',
  to: '"hamas"',
};
const DAYS: Readonly<Record<string, string>> = { from: '"2024-01-01"', to: '"2024-12-31"' };

interface Case {
  readonly root: string;
  readonly path: string;
  /** The value of the argument, with the unknown id in it. */
  readonly value: string;
  readonly argument: string;
}

function inList(type: GraphQLInputType, value: string): string {
  return isListType(getNullableType(type)) ? `[${value}]` : value;
}

/** Every place for an id in an argument. An input is looked through once for each root field. */
function placesIn(type: GraphQLInputType, path: string, seen: ReadonlySet<string>): { path: string; value: string }[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [{ path, value: inList(type, path === 'ids' ? `"${UNKNOWN}", "hamas"` : `"${UNKNOWN}"`) }];
  if (!isInputObjectType(named) || seen.has(named.name)) return [];
  const within = new Set([...seen, named.name]);
  // Of a filter its own id, and one that is further in: all filters are reached by one root field or another.
  const fields = Object.values(named.getFields()).filter(({ name }) => !named.name.endsWith('Filter') || FOLLOWED.has(name));
  return fields.flatMap((field) =>
    placesIn(field.type, `${path}.${field.name}`, within).map((place) => ({
      path: place.path,
      value: inList(type, `{ ${field.name}: ${place.value} }`),
    })),
  );
}
const FOLLOWED = new Set(['id', 'eq', 'in', 'subject', 'location', 'country', 'memberships', 'some', 'not', 'and', 'derivesFrom']);

const FIELDS = Object.values(schema.getQueryType()!.getFields());
const CASES = FIELDS.flatMap((field): Case[] =>
  field.args.flatMap((arg) => placesIn(arg.type, arg.name, new Set()).map((place) => ({ root: field.name, argument: arg.name, ...place }))),
);

function required(root: string, { name, type }: GraphQLArgument): string {
  const day = getNamedType(type).name === 'Date';
  const value = day ? DAYS[name] : root === 'candidates' && name === 'attack' ? REQUIRED['attack'] : REQUIRED[name];
  if (value === undefined) throw new Error(`this test has no value for ${root}(${name})`);
  return `${name}: ${value}`;
}

function queryOf({ root, argument, value }: Case): string {
  const field = FIELDS.find(({ name }) => name === root)!;
  const others = field.args.filter((arg) => isRequiredArgument(arg) && arg.name !== argument).map((arg) => required(root, arg));
  return `{ ${root}(${[`${argument}: ${value}`, ...others].join(', ')}) { __typename } }`;
}

function expected({ root, path }: Case): string {
  return path === 'ids' && NEED_IDS.includes(root) ? 'NOT_FOUND' : (OTHERS[path] ?? 'NOT_FOUND');
}

describe('an id that no node has', () => {
  it('has a place in arguments of the view, in filters and in others', () => {
    const paths = new Set(CASES.map(({ path }) => path));
    for (const path of [
      'view.sources',
      'view.excludeSources',
      'filter.id.eq',
      'filter.id.in',
      'actors',
      'coalitions',
      'around',
      'avoid.entities',
    ])
      expect(paths).toContain(path);
    const filters = Object.values(schema.getTypeMap()).filter(
      (type) => isInputObjectType(type) && type.getFields()['id']?.type.toString() === 'IdFilter',
    );
    expect(CASES.filter(({ path }) => path === 'filter.id.eq').length).toBeGreaterThanOrEqual(filters.length - 1);
  });

  onEngines('article', (store) => {
    it('is refused at every argument and field of an input, or answered with null where that is what the field says', async () => {
      const wrong: string[] = [];
      for (const one of everyNth(3, CASES)) {
        const { data: found, errors } = await ask(store(), queryOf(one));
        const said = errors?.[0] ? `${errors[0].extensions.code}` : [found?.[one.root]].flat()[0] === null ? 'null' : 'an answer';
        const where = (errors?.[0]?.extensions as { path?: string } | undefined)?.path;
        const isRight = said === expected(one) && (said !== 'NOT_FOUND' || (where === one.path && errors![0]!.message.includes(UNKNOWN)));
        if (!isRight) wrong.push(`${queryOf(one)}: ${said} at ${where}`);
      }
      expect(wrong).toEqual([]);
    }, 300_000);

    it('is refused below a root field too, and in a variable', async () => {
      const below = `query ($id: ID!) { actors(first: 1) { nodes { memberships(filter: { object: { id: { in: ["iran", $id] } } }) { totalCount } } } }`;
      const { errors } = await ask(store(), below, { id: UNKNOWN });
      expect(errors).toMatchObject([
        {
          message: `There is no entity ${UNKNOWN}.`,
          extensions: { code: 'NOT_FOUND', path: 'memberships.filter.object.id.in', id: UNKNOWN },
        },
      ]);
      expect(errors?.[0]?.extensions.hint).toContain('search');
    });

    it('is refused for what is only listed within others', async () => {
      const { errors } = await ask(store(), `{ armedGroups(filter: { evidence: { some: { id: { eq: "${UNKNOWN}" } } } }) { totalCount } }`);
      expect(errors).toMatchObject([
        { message: `There is no evidence ${UNKNOWN}.`, extensions: { code: 'NOT_FOUND', hint: 'Check the id.' } },
      ]);
    });

    it('is no node of another type, where an argument is about one type', async () => {
      const { errors } = await ask(store(), '{ attackStats(by: [YEAR], coalitions: ["hamas"]) { attacks } }');
      expect(errors?.[0]).toMatchObject({
        message: 'hamas is not of the type Coalition but of the type ArmedGroup.',
        extensions: { code: 'BAD_INPUT', path: 'coalitions' },
      });
      expect(await data(store(), '{ armedGroups(filter: { id: { in: ["iran", "hamas"] } }) { totalCount } }')).toEqual({
        armedGroups: { totalCount: 1 },
      });
    });

    it('is looked up with all others of the root fields at once, and never again once it was found', async () => {
      const { store: counted, counts } = countReads(store());
      const query = '{ states(view: { sources: ["source:lwj-2025-06-14"] }, filter: { id: { in: ["iran", "iraq"] } }) { totalCount } }';
      await data(counted, query);
      // The list, the source, the two states.
      expect(counts.select).toBe(3);
      await data(counted, query);
      expect(counts.select).toBe(3 + 1);
    });
  });
});
