import { type GraphQLScalarType, type GraphQLSchema, isScalarType, isSpecifiedScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { entryOf } from '../../base/entry-of.js';
import { CadreError } from '../../errors/cadre-error.js';
import { parseDateTime } from '../values/date-time.js';
import { parseDay, parseEdtf } from '../values/edtf.js';
import { parseRevision } from '../values/revision.js';

/** A whole year written as a number is a date too: YAML reads `2023` so. */
function edtf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new CadreError('WRONG_TYPE', `A date must be a text; ${typeof value} given.`, {}, { hint: 'Write a text such as "2024-01-28".' });
  return parseEdtf(value).edtf;
}

const READERS = { Edtf: edtf, Date: parseDay, DateTime: parseDateTime, Revision: parseRevision } as const satisfies Readonly<
  Record<string, (value: unknown) => string>
>;

function attach(scalar: GraphQLScalarType, read: (value: unknown) => string): void {
  scalar.parseValue = read;
  scalar.parseLiteral = (node, variables) => read(node.kind === Kind.INT ? Number(node.value) : valueFromASTUntyped(node, variables));
}

/**
 * Gives the model's scalars their meaning: what is no date is refused where it is read, with its path.
 * @throws TypeError for a scalar of the schema that has no reader here
 */
export function attachScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isScalarType(type) && !isSpecifiedScalarType(type)) attach(type, entryOf(READERS, type.name, 'scalar'));
  return schema;
}
