import { Kind, parse, type SelectionSetNode } from 'graphql';
import { nodeType, possibleTypes } from '../model/lookup.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { refStep } from '../query/filter.js';
import type { Answer } from '../query/leaves.js';
import { compileParts } from '../query/nodes.js';
import type { QueryScope } from '../query/scope.js';
import type { Reader, ShapeBuilder } from '../query/shape.js';
import { visible } from '../query/visible.js';
import type { Fields, FieldValue } from './subgraph.js';

export type Family = 'Entity' | 'Statement';

function selected(model: Model, field: Field): string {
  if (field.kind === 'ref') return `${field.name} { id }`;
  if (field.kind !== 'value') return field.name;
  const parts = [...model.values.get(field.type)!.fields.values()].map((part) => selected(model, part));
  return `${field.name} { ${parts.join(' ')} }`;
}

/** A selection of fields as the API would be asked for them, so that all of them are read as the API reads them. */
function selectionText(model: Model, fields: readonly Field[]): string {
  return `{ ${fields.map((field) => selected(model, field)).join(' ')} }`;
}

function selectionSet(text: string): SelectionSetNode {
  const definition = parse(text, { noLocation: true }).definitions[0]!;
  if (definition.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('a selection is an operation');
  return definition.selectionSet;
}

/** A reference as the id that it leads to. */
function idOf(value: unknown): FieldValue {
  if (Array.isArray(value)) return value.map(idOf);
  return value === null || value === undefined ? null : String((value as Answer)['id']);
}

/** Who published a source may be unknown yet in the view; the API names them still, a file that is complete cannot. */
function compileShown(scope: QueryScope, type: NodeType, field: Field, shape: ShapeBuilder): Reader<boolean> | null {
  const where = visible(scope.model, field.type, scope.view);
  if (type.kind !== 'record' || field.list || nodeType(scope.model, field.targets[0]!).kind !== 'entity') return null;
  return shape.cell({ kind: 'exists', step: refStep(scope.model, type.name, field), where }) as Reader<boolean>;
}

/** How nodes of one type are read. */
export interface Reading {
  readonly type: string;
  /** All but the ends of a statement, in the order of the model. */
  readonly fields: Reader<Fields>;
  readonly subject: Reader<FieldValue>;
  readonly object: Reader<FieldValue>;
}

type FieldReaders = ReadonlyMap<string, Reader>;

const UNKNOWN: Reader<null> = () => null;

/** Written as it is for a million nodes: the answer that the API would give of each is not made. */
function reading(type: string, fields: readonly Field[], readers: FieldReaders): Reading {
  const reader = ({ name, kind }: Field): Reader<FieldValue> => {
    const read = readers.get(name)!;
    return kind === 'ref' ? (row) => idOf(read(row)) : (read as Reader<FieldValue>);
  };
  const end = (name: string) => {
    const field = fields.find((each) => each.name === name);
    return field ? reader(field) : UNKNOWN;
  };
  const own = fields.filter(({ name }) => name !== 'subject' && name !== 'object');
  const names = own.map(({ name }) => name);
  const reads = own.map(reader);
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

function ownFields(type: NodeType): Field[] {
  return [...type.fields.values()].filter((field) => field.type !== 'Evidence');
}

/** The fields of one type: a text of its own, which the database has to plan, and which asks for nothing that the type lacks. */
export function compileOwn(scope: QueryScope, name: string, shape: ShapeBuilder, wanted = (_: Field) => true): Reading {
  const type = nodeType(scope.model, name);
  const fields = ownFields(type).filter(wanted);
  const [all] = compileParts(scope, [name], [selectionSet(selectionText(scope.model, fields))], shape, () => () => name);
  const readers = new Map(all!.parts);
  for (const field of fields) {
    const shown = field.kind === 'ref' ? compileShown(scope, type, field, shape) : null;
    const read = readers.get(field.name)!;
    if (shown) readers.set(field.name, (row) => (shown(row) ? read(row) : null));
  }
  return reading(name, fields, readers);
}

/**
 * The fields of all types of a family by one selection: those that all have once, each type's own beside them. One text
 * for each type would have to be planned by the database one by one, which costs it more than most exports.
 */
export function compileFamily(scope: QueryScope, family: Family, shape: ShapeBuilder, wanted = (_: Field) => true): Reader<Reading> {
  const { model } = scope;
  const types = possibleTypes(model, family);
  const common = [...model.interfaces.get(family)!.fields.values()].filter((field) => field.type !== 'Evidence' && wanted(field));
  const shared = new Set(common.map((field) => field.name));
  const fieldsOf = new Map(types.map((name) => [name, ownFields(nodeType(model, name)).filter(wanted)]));
  const own = [...fieldsOf].map(([name, all]) => {
    const fields = all.filter((field) => !shared.has(field.name));
    return fields.length === 0 ? '' : `... on ${name} ${selectionText(model, fields)}`;
  });
  const type = shape.property('type');
  const compiled = [selectionText(model, common), `{ ${own.join(' ')} }`].flatMap((text) =>
    compileParts(scope, types, [selectionSet(text)], shape, () => type),
  );
  const partsOf = (name: string) => compiled.flatMap(({ members, parts }) => (members.includes(name) ? parts : []));
  const readings = new Map([...fieldsOf].map(([name, fields]) => [name, reading(name, fields, new Map(partsOf(name)))]));
  return (row) => readings.get(String(type(row)))!;
}
