import { buildASTSchema, type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import type { Model } from '../types.js';
import { filtersSdl } from './filters.js';
import { inputsSdl } from './inputs.js';
import { ordersSdl } from './orders.js';
import { listedTypes, outputsSdl } from './outputs.js';
import { attachScalars } from './scalars.js';

/** The whole API as SDL text: what is derived from the model, and the hand-written parts of schema/api. */
export function apiSdl(model: Model): string {
  return [model.declarations, outputsSdl(model), filtersSdl(model), ordersSdl(model, listedTypes(model)), inputsSdl(model), model.api].join(
    '\n\n',
  );
}

/**
 * The API schema without resolvers; the model's scalars read and refuse values. The SDL is taken as valid, which a test
 * proves: validating it would cost a third of a second at every start.
 */
export function buildApiSchema(model: Model): GraphQLSchema {
  return attachScalars(buildASTSchema(parse(apiSdl(model), { noLocation: true }), { assumeValidSDL: true }));
}

/** The API as printed into the committed file: sorted, so that a change of order is no change. */
export function printApi(model: Model): string {
  return `${printSchema(lexicographicSortSchema(buildApiSchema(model)))}\n`;
}
