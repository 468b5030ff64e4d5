import { type GraphQLScalarType, type GraphQLSchema, isScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { CadreError } from '../../errors/cadre-error.js';
import { parseDay, parseEdtf } from '../values/edtf.js';

/** A whole year written as a number is a date too: YAML reads `2023` so. */
function edtf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new CadreError('WRONG_TYPE', `A date is a text such as 2024-01-28; ${typeof value} given.`);
  return parseEdtf(value).edtf;
}

const READERS: Readonly<Record<string, (value: unknown) => string>> = { Edtf: edtf, Date: parseDay };

function attach(scalar: GraphQLScalarType, read: (value: unknown) => string): void {
  scalar.parseValue = read;
  scalar.parseLiteral = (node, variables) => read(node.kind === Kind.INT ? Number(node.value) : valueFromASTUntyped(node, variables));
}

/** Gives the model's scalars their meaning: what is no date is refused where it is read, with its path. */
export function attachScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, read] of Object.entries(READERS)) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) attach(scalar, read);
  }
  return schema;
}
