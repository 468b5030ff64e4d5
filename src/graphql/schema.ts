import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { buildApiSchema } from '../model/api/schema.js';
import type { Model } from '../model/types.js';
import { inferenceCompilers } from '../query/inference/inference-roots.js';
import { loadRules, type RuleFile } from '../query/inference/rules-load.js';
import { compileNodeChanges } from '../query/log/node-changes.js';
import { type DeferredCompiler, setDeferredCompiler } from '../query/selection/deferred.js';
import { TYPE } from '../query/selection/nodes.js';
import type { Answer } from '../query/selection/value-fields.js';
import type { Context } from './context.js';
import { setSubscriber } from './live/subscribe.js';
import { mutationResolver } from './mutations/resolver.js';
import { isMutation } from './mutations/table.js';
import { rootCompilers, setRootCompiler } from './root-fields.js';

/** Compiled answers are keyed by response key, so that aliases find their own value. */
const read: GraphQLFieldResolver<unknown, Context> = (source, _args, _context, info) => (source as Answer)[String(info.path.key)];

function typeName(value: unknown): string {
  return (value as { readonly [TYPE]: string })[TYPE];
}

/**
 * The executable API: the derived schema whose fields carry their compilers, with thin resolvers for graphql-js.
 * @param rules the files of the rules of inference
 * @throws TypeError when a root field has no compiler; CadreError BAD_RULE when a rule does not fit the model
 */
export function executableSchema(model: Model, rules: readonly RuleFile[]): GraphQLSchema {
  const schema = buildApiSchema(model);
  const inference = inferenceCompilers(model, loadRules(model, schema, rules));
  const roots = rootCompilers(model, inference.roots);
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const compile = roots.get(field.name);
    if (!compile) throw new TypeError(`the root field ${field.name} has no compiler`);
    setRootCompiler(field, compile);
  }
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    if (field.name !== 'undo' && !isMutation(field.name))
      throw new TypeError(`the mutation ${field.name} is not in the table of mutations`);
    field.resolve = mutationResolver(field.name) as GraphQLFieldResolver<unknown, unknown>;
  }
  setSubscriber(schema.getSubscriptionType()!.getFields()['changed']!);
  const operations = new Set<unknown>([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const deferred = new Map<string, DeferredCompiler>(Object.entries({ ...inference.deferred, changes: compileNodeChanges }));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || operations.has(type)) continue;
    if (isAbstractType(type)) type.resolveType = typeName;
    if (!isObjectType(type)) continue;
    const stored = model.types.get(type.name)?.fields;
    for (const field of Object.values(type.getFields())) {
      field.resolve = read as GraphQLFieldResolver<unknown, unknown>;
      const compile = deferred.get(field.name);
      if (compile && stored && !stored.has(field.name)) setDeferredCompiler(field, compile);
    }
  }
  return schema;
}
