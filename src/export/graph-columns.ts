import { nodeType } from '../model/lookup.js';
import type { Field, Model } from '../model/types.js';
import type { Fields, FieldValue } from './subgraph.js';

/** What a column of a table of nodes or edges holds; a `list` is one of texts or numbers, `json` anything else. */
export type ColumnKind = 'string' | 'int' | 'double' | 'boolean' | 'list' | 'json';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** A part of a node that is a single value: a field, or what a value object holds (`valid_from_earliest`). */
interface Leaf extends Column {
  readonly path: readonly string[];
}

/** Told beside the fields, or by the ends of an edge. */
const NOT_FIELDS = new Set(['id', 'evidence', 'subject', 'object']);

function kindOf(model: Model, field: Field): ColumnKind {
  if (field.list) return model.values.has(field.type) ? 'json' : 'list';
  if (field.type === 'Int') return 'int';
  if (field.type === 'Float') return 'double';
  return field.type === 'Boolean' ? 'boolean' : 'string';
}

function leavesOf(model: Model, field: Field, path: readonly string[]): Leaf[] {
  const value = field.list ? undefined : model.values.get(field.type);
  if (value) return [...value.fields.values()].flatMap((part) => leavesOf(model, part, [...path, part.name]));
  return [{ name: path.join('_'), kind: kindOf(model, field), path }];
}

function at(fields: Fields, path: readonly string[]): FieldValue {
  let value: FieldValue = fields;
  for (const name of path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    value = (value as Fields)[name] ?? null;
  }
  return value;
}

/** The kind of a column that holds values of both: text where they have nothing in common. */
function both(a: ColumnKind, b: ColumnKind): ColumnKind {
  if (a === b) return a;
  const numbers = new Set<ColumnKind>(['int', 'double']);
  return numbers.has(a) && numbers.has(b) ? 'double' : 'string';
}

/** How the fields of the model's types become columns: a value for each part of a node, nothing for what is unknown. */
export class FieldColumns {
  readonly #model: Model;
  readonly #taken: ReadonlySet<string>;
  readonly #leaves = new Map<string, readonly Leaf[]>();

  /** @param taken names that the table has for something else: a field of such a name gets an underscore behind it */
  constructor(model: Model, taken: readonly string[]) {
    this.#model = model;
    this.#taken = new Set(taken);
  }

  #of(type: string): readonly Leaf[] {
    const known = this.#leaves.get(type);
    if (known) return known;
    const fields = [...nodeType(this.#model, type).fields.values()].filter(({ name }) => !NOT_FIELDS.has(name));
    const leaves = fields
      .flatMap((field) => leavesOf(this.#model, field, [field.name]))
      .map((leaf) => (this.#taken.has(leaf.name) ? { ...leaf, name: `${leaf.name}_` } : leaf));
    this.#leaves.set(type, leaves);
    return leaves;
  }

  /** The columns that nodes of these types need, in the order of the model. */
  columns(types: Iterable<string>): Column[] {
    const found = new Map<string, ColumnKind>();
    for (const { name, kind } of [...types].flatMap((type) => this.#of(type))) {
      const before = found.get(name);
      found.set(name, before ? both(before, kind) : kind);
    }
    return [...found].map(([name, kind]) => ({ name, kind }));
  }

  /** What is known of a node, by column. */
  values(type: string, fields: Fields): [string, FieldValue][] {
    return this.#of(type).flatMap(({ name, path }): [string, FieldValue][] => {
      const value = compact(at(fields, path));
      return value === null ? [] : [[name, value]];
    });
  }
}

/** The value without what is unknown in it: null when that leaves nothing. */
export function compact(value: FieldValue): FieldValue {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map(compact).filter((item) => item !== null);
    return items.length === 0 ? null : items;
  }
  const parts = Object.entries(value).flatMap(([name, part]): [string, FieldValue][] => {
    const known = compact(part);
    return known === null ? [] : [[name, known]];
  });
  return parts.length === 0 ? null : Object.fromEntries(parts);
}
