import type { FieldNode } from 'graphql';
import { dateProperties, PART_SEPARATOR, partProperty, valueProperties } from '../model/storage.js';
import type { Field } from '../model/types.js';
import type { PropertyReader } from './attributes.js';
import { type Collected, collectFields, selectionSets } from './collect.js';
import type { QueryScope } from './scope.js';
import type { Reader } from './shape.js';

/** An answer object under construction: no prototype, so that any alias is a safe key. */
export type Answer = Record<string, unknown>;

export function answer(): Answer {
  return Object.create(null) as Answer;
}

type Parts = readonly (readonly [key: string, read: Reader])[];

function readAll(parts: Parts): Reader<Answer> {
  return (row) => {
    const out = answer();
    for (const [key, read] of parts) out[key] = read(row);
    return out;
  };
}

const DATE_PARTS: Readonly<Record<string, 'edtf' | 'lo' | 'hi'>> = { edtf: 'edtf', earliest: 'lo', latest: 'hi' };

function parts(scope: QueryScope, field: Field, prefix: string, selected: Collected, property: PropertyReader): Parts {
  const date = field.type === 'EdtfDate' ? dateProperties(prefix) : null;
  return [...selected].flatMap(([key, nodes]): Parts => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return [];
    if (date) return [[key, property(date[DATE_PARTS[name]!], date.edtf)]];
    const part = scope.model.values.get(field.type)!.fields.get(name)!;
    const own = partProperty(prefix, name);
    return [[key, part.kind === 'value' ? compileValue(scope, part, own, nodes, property) : property(own)]];
  });
}

/** A value object from its owner's properties: null when all of them are absent, unless the field is never null. */
export function compileValue(
  scope: QueryScope,
  field: Field,
  prefix: string,
  nodes: readonly FieldNode[],
  property: PropertyReader,
): Reader {
  const selected = collectFields(scope, field.type, selectionSets(nodes));
  const read = readAll(parts(scope, field, prefix, selected, property));
  if (field.required) return read;
  const known = valueProperties(scope.model, field.type, prefix).map((part) => property(part));
  return (row) => (known.some((part) => part(row) !== null) ? read(row) : null);
}

/** A list of value objects, kept as texts of joined parts. */
export function compileValueList(scope: QueryScope, field: Field, nodes: readonly FieldNode[], property: PropertyReader): Reader {
  const names = [...scope.model.values.get(field.type)!.fields.keys()];
  const selected = [...collectFields(scope, field.type, selectionSets(nodes))].filter(([, n]) => n[0]!.name.value !== '__typename');
  const read = property(field.name);
  return (row) =>
    ((read(row) ?? []) as string[]).map((text) => {
      const values = text.split(PART_SEPARATOR);
      const out = answer();
      for (const [key, n] of selected) out[key] = values[names.indexOf(n[0]!.name.value)] ?? null;
      return out;
    });
}

/** A scalar, an enum or a list of them. */
export function compileScalar(field: Field, property: PropertyReader): Reader {
  const read = property(field.name);
  return field.list ? (row) => read(row) ?? [] : read;
}
