import {
  buildASTSchema,
  type FieldDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isInterfaceType,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import type { Model } from '../types.js';
import { describeApi } from './describe.js';
import { extensionsSdl } from './extensions.js';
import { filtersSdl } from './filters.js';
import { inputsSdl } from './inputs.js';
import { ordersSdl } from './orders.js';
import { listedTypes, outputsSdl } from './outputs.js';
import { attachScalars } from './scalars.js';

/** The whole API as SDL text: what is derived from the model, and the hand-written parts of schema/api. */
export function apiSdl(model: Model): string {
  const derived = [outputsSdl(model), inputsSdl(model), filtersSdl(model), ordersSdl(model, listedTypes(model))];
  return [model.declarations, ...derived, model.api, extensionsSdl(model)].join('\n\n');
}

/**
 * The API schema without resolvers; the model's scalars read and refuse values. The SDL is taken as valid, which a test
 * proves: validating it would cost a third of a second at every start.
 */
export function buildApiSchema(model: Model): GraphQLSchema {
  return attachScalars(buildASTSchema(describeApi(parse(apiSdl(model), { noLocation: true }), model), { assumeValidSDL: true }));
}

const factsInputs = new WeakMap<Model, GraphQLInputType>();

/** The type of a facts document, without the rest of the API: a command that loads files does not need that. */
export function factsInput(model: Model): GraphQLInputType {
  const made = factsInputs.get(model);
  if (made) return made;
  const sdl = parse([model.declarations, inputsSdl(model)].join('\n\n'), { noLocation: true });
  const type = attachScalars(buildASTSchema(sdl, { assumeValidSDL: true })).getType('FactsInput');
  if (!isInputType(type)) throw new TypeError('the inputs of facts have no FactsInput');
  factsInputs.set(model, type);
  return type;
}

/** A field with the directives that its definition has; graphql-js prints definitions without what was applied to them. */
function withDirectives(schema: GraphQLSchema, owner: string, field: FieldDefinitionNode): FieldDefinitionNode {
  const type = schema.getType(owner);
  const defined = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value]?.astNode : undefined;
  return { ...field, directives: defined?.directives ?? [] };
}

/** The API as printed into the committed file: sorted, so that a change of order is no change, and with what fields cost. */
export function printApi(model: Model): string {
  const schema = lexicographicSortSchema(buildApiSchema(model));
  const document = visit(parse(printSchema(schema), { noLocation: true }), {
    [Kind.OBJECT_TYPE_DEFINITION]: (node) => ({
      ...node,
      fields: node.fields?.map((field) => withDirectives(schema, node.name.value, field)) ?? [],
    }),
    [Kind.INTERFACE_TYPE_DEFINITION]: (node) => ({
      ...node,
      fields: node.fields?.map((field) => withDirectives(schema, node.name.value, field)) ?? [],
    }),
  });
  return `${print(document)}\n`;
}
