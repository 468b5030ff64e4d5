import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { buildApiSchema } from '../model/api/schema.js';
import type { Model } from '../model/types.js';
import { isAnswer } from '../query/leaves.js';
import { TYPE } from '../query/nodes.js';
import { changes } from './changes.js';
import type { Context } from './context.js';
import { derivedRoots } from './derived-roots.js';
import type { QueryResolvers } from './generated/api.js';
import { history } from './history.js';
import { inferenceResolvers } from './inferences.js';
import { networkRoots } from './network.js';
import { paths } from './paths.js';
import { search, suggest } from './search.js';
import { statementCounts } from './series.js';
import { keyPath } from './sub-selections.js';
import { timeline } from './timeline.js';

/** Root fields with resolvers of their own; the rest derives from the model. */
const OWN_ROOTS: QueryResolvers = { changes, history, search, suggest, paths, ...networkRoots, timeline, statementCounts };

function keysBelowRoot(path: GraphQLResolveInfo['path']): string[] {
  const keys: string[] = [];
  for (let at = path; at.prev; at = at.prev) if (typeof at.key === 'string') keys.unshift(at.key);
  return keys;
}

type Reckon = (keys: string, args: Readonly<Record<string, unknown>>) => unknown;

/**
 * Compiled answers are keyed by response key, so that aliases find their own value. Objects that a root resolver makes
 * itself are keyed by field name; a function there is told the response keys that lead to it from the root field, and its
 * arguments.
 */
const read: GraphQLFieldResolver<unknown, Context> = (source, args, _context, info) => {
  const key = String(info.path.key);
  const object = source as Record<string | symbol, unknown>;
  if (isAnswer(object)) return object[key];
  const value = object[info.fieldName];
  return typeof value === 'function' ? (value as Reckon)(keyPath(keysBelowRoot(info.path)), args) : value;
};

function typeName(value: unknown): string {
  return (value as { readonly [TYPE]: string })[TYPE];
}

/** The resolver of a field that a type has beside those of the model. */
function reckoned<T>(model: Model, type: string, field: string, resolvers: ReadonlyMap<string, T>): T | undefined {
  const node = model.types.get(type);
  return node && !node.fields.has(field) ? resolvers.get(field) : undefined;
}

/**
 * The executable API: the derived schema with thin resolvers.
 * @param rules path of a folder of further rules of inference; null for none
 * @throws TypeError when a root field has no resolver; CadreError BAD_RULE, BAD_SETTING for rules that cannot be used
 */
export function executableSchema(model: Model, rules: string | null = null): GraphQLSchema {
  const schema = buildApiSchema(model);
  const inference = inferenceResolvers(model, schema, rules);
  const roots = new Map<string, unknown>([...derivedRoots(model), ...Object.entries(OWN_ROOTS), ...inference.roots]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = typeName;
    if (!isObjectType(type) || isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const own =
        type === schema.getQueryType() ? roots.get(field.name) : (reckoned(model, type.name, field.name, inference.fields) ?? read);
      if (!own) throw new TypeError(`the root field ${field.name} has no resolver`);
      field.resolve = own as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}
