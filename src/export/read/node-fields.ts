import { Kind, parse, type SelectionSetNode } from 'graphql';
import { nodeType, possibleTypes } from '../../model/lookup.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import { compileParts } from '../../query/selection/nodes.js';
import type { QueryScope } from '../../query/selection/scope.js';
import type { Answer } from '../../query/selection/value-fields.js';
import type { Reader, ShapeBuilder } from '../../query/view/shape.js';
import type { Fields, FieldValue } from './subgraph.js';

export type Family = 'Entity' | 'Statement';

function fieldSelection(model: Model, field: Field): string {
  if (field.kind === 'ref') return `${field.name} { id }`;
  if (field.kind !== 'value') return field.name;
  const parts = [...model.values.get(field.type)!.fields.values()].map((part) => fieldSelection(model, part));
  return `${field.name} { ${parts.join(' ')} }`;
}

/** The text of a selection of fields as a client of the API would write it: fields are then read exactly as the API reads them. */
function selectionText(model: Model, fields: readonly Field[]): string {
  return `{ ${fields.map((field) => fieldSelection(model, field)).join(' ')} }`;
}

function selectionSet(text: string): SelectionSetNode {
  const definition = parse(text, { noLocation: true }).definitions[0]!;
  if (definition.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('a selection is an operation');
  return definition.selectionSet;
}

/** The id of the node that a reference leads to. */
function idOf(value: unknown): FieldValue {
  if (Array.isArray(value)) return value.map(idOf);
  return value === null || value === undefined ? null : String((value as Answer)['id']);
}

/** Reads the fields of nodes of one type. */
export interface TypeReaders {
  readonly type: string;
  /** All fields except the ends of a statement, in the order of the model. */
  readonly fields: Reader<Fields>;
  readonly subject: Reader<FieldValue>;
  readonly object: Reader<FieldValue>;
}

type FieldReaders = ReadonlyMap<string, Reader>;

const UNKNOWN: Reader<null> = () => null;

/** Written for a million nodes: it fills one plain object per node and does not build the API's answer first. */
function typeReaders(type: string, fields: readonly Field[], readers: FieldReaders): TypeReaders {
  const reader = ({ name, kind }: Field): Reader<FieldValue> => {
    const read = readers.get(name)!;
    return kind === 'ref' ? (row) => idOf(read(row)) : (read as Reader<FieldValue>);
  };
  const end = (name: string) => {
    const field = fields.find((each) => each.name === name);
    return field ? reader(field) : UNKNOWN;
  };
  const attributes = fields.filter(({ name }) => name !== 'subject' && name !== 'object');
  const names = attributes.map(({ name }) => name);
  const reads = attributes.map(reader);
  return {
    type,
    fields: (row) => {
      const values: Record<string, FieldValue> = {};
      for (let i = 0; i < names.length; i += 1) values[names[i]!] = reads[i]!(row);
      return values;
    },
    subject: end('subject'),
    object: end('object'),
  };
}

function fieldsWithoutEvidence(type: NodeType): Field[] {
  return [...type.fields.values()].filter((field) => field.type !== 'Evidence');
}

/** Compiles the fields of one type. The plan asks for nothing that the type lacks, but the database has to plan its text separately. */
export function compileTypeFields(scope: QueryScope, name: string, shape: ShapeBuilder, wanted = (_: Field) => true): TypeReaders {
  const type = nodeType(scope.model, name);
  const fields = fieldsWithoutEvidence(type).filter(wanted);
  const [compiled] = compileParts(scope, [name], [selectionSet(selectionText(scope.model, fields))], shape, () => () => name);
  const readers = new Map(compiled!.parts);
  return typeReaders(name, fields, readers);
}

/**
 * Compiles the fields of all types of a family into one selection: shared fields once, and the own fields of each type beside
 * them. A text per type would make the database plan each of them, which takes longer than most exports.
 */
export function compileFamilyFields(
  scope: QueryScope,
  family: Family,
  shape: ShapeBuilder,
  wanted = (_: Field) => true,
): Reader<TypeReaders> {
  const { model } = scope;
  const types = possibleTypes(model, family);
  const sharedFields = [...model.interfaces.get(family)!.fields.values()].filter((field) => field.type !== 'Evidence' && wanted(field));
  const shared = new Set(sharedFields.map((field) => field.name));
  const fieldsOf = new Map(types.map((name) => [name, fieldsWithoutEvidence(nodeType(model, name)).filter(wanted)]));
  const ownSelections = [...fieldsOf].map(([name, all]) => {
    const fields = all.filter((field) => !shared.has(field.name));
    return fields.length === 0 ? '' : `... on ${name} ${selectionText(model, fields)}`;
  });
  const type = shape.property('type');
  const compiled = [selectionText(model, sharedFields), `{ ${ownSelections.join(' ')} }`].flatMap((text) =>
    compileParts(scope, types, [selectionSet(text)], shape, () => type),
  );
  const partsOf = (name: string) => compiled.flatMap(({ members, parts }) => (members.includes(name) ? parts : []));
  const byType = new Map([...fieldsOf].map(([name, fields]) => [name, typeReaders(name, fields, new Map(partsOf(name)))]));
  return (row) => byType.get(String(type(row)))!;
}
