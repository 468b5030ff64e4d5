import {
  buildASTSchema,
  type FieldDefinitionNode,
  type GraphQLSchema,
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
import { extensionsSdl } from './extensions.js';
import { filtersSdl } from './filters.js';
import { inputsSdl } from './inputs.js';
import { ordersSdl } from './orders.js';
import { listedTypes, outputsSdl } from './outputs.js';
import { attachScalars } from './scalars.js';

/** The whole API as SDL text: what is derived from the model, and the hand-written parts of schema/api. */
export function apiSdl(model: Model): string {
  const derived = [outputsSdl(model), filtersSdl(model), ordersSdl(model, listedTypes(model)), inputsSdl(model)];
  return [model.declarations, ...derived, model.api, extensionsSdl(model)].join('\n\n');
}

/**
 * The API schema without resolvers; the model's scalars read and refuse values. The SDL is taken as valid, which a test
 * proves: validating it would cost a third of a second at every start.
 */
export function buildApiSchema(model: Model): GraphQLSchema {
  return attachScalars(buildASTSchema(parse(apiSdl(model), { noLocation: true }), { assumeValidSDL: true }));
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
