import { columnName, NOT_COLUMNS } from '../../../model/drawn-columns.js';
import { nodeType } from '../../../model/lookup.js';
import type { Field, Model } from '../../../model/types.js';
import type { Fields, FieldValue } from '../../read/subgraph.js';
import { withoutUnknown } from '../../text/without-unknown.js';

/** What a column of nodes or edges contains. A `list` contains texts or numbers; `json` is anything else. */
export type ColumnKind = 'string' | 'int' | 'double' | 'boolean' | 'list' | 'json';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** A column for a single value of a node: a field, or a part of a value object (`valid_from_earliest`). */
interface ValueColumn extends Column {
  readonly path: readonly string[];
}

function kindOf(model: Model, field: Field): ColumnKind {
  if (field.list) return model.values.has(field.type) ? 'json' : 'list';
  if (field.type === 'Int') return 'int';
  if (field.type === 'Float') return 'double';
  return field.type === 'Boolean' ? 'boolean' : 'string';
}

function valueColumns(model: Model, reserved: ReadonlySet<string>, field: Field, path: readonly string[]): ValueColumn[] {
  const value = field.list ? undefined : model.values.get(field.type);
  if (value) return [...value.fields.values()].flatMap((part) => valueColumns(model, reserved, part, [...path, part.name]));
  return [{ name: columnName(path, reserved), kind: kindOf(model, field), path }];
}

function valueAt(fields: Fields, path: readonly string[]): FieldValue {
  let value: FieldValue = fields;
  for (const name of path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    value = (value as Fields)[name] ?? null;
  }
  return value;
}

/** The kind of a column that contains values of both kinds; text if they have nothing in common. */
function commonKind(a: ColumnKind, b: ColumnKind): ColumnKind {
  if (a === b) return a;
  const numbers = new Set<ColumnKind>(['int', 'double']);
  return numbers.has(a) && numbers.has(b) ? 'double' : 'string';
}

/** Maps the fields of the model's types to columns. Unknown values have no entry. */
export class FieldColumns {
  readonly #model: Model;
  readonly #reserved: ReadonlySet<string>;
  readonly #byType = new Map<string, readonly ValueColumn[]>();

  /** @param reserved names of other columns; a field of the same name gets an underscore at its end */
  constructor(model: Model, reserved: ReadonlySet<string>) {
    this.#model = model;
    this.#reserved = reserved;
  }

  #columnsOf(type: string): readonly ValueColumn[] {
    const cached = this.#byType.get(type);
    if (cached) return cached;
    const fields = [...nodeType(this.#model, type).fields.values()].filter(({ name }) => !NOT_COLUMNS.has(name));
    const columns = fields.flatMap((field) => valueColumns(this.#model, this.#reserved, field, [field.name]));
    this.#byType.set(type, columns);
    return columns;
  }

  /** The columns for nodes of these types, in the order of the model. */
  columns(types: Iterable<string>): Column[] {
    const kinds = new Map<string, ColumnKind>();
    for (const { name, kind } of [...types].flatMap((type) => this.#columnsOf(type))) {
      const previous = kinds.get(name);
      kinds.set(name, previous ? commonKind(previous, kind) : kind);
    }
    return [...kinds].map(([name, kind]) => ({ name, kind }));
  }

  /** The known values of a node by column. */
  values(type: string, fields: Fields): [string, FieldValue][] {
    return this.#columnsOf(type).flatMap(({ name, path }): [string, FieldValue][] => {
      const value = withoutUnknown(valueAt(fields, path));
      return value === null ? [] : [[name, value]];
    });
  }
}
