import type { FieldNode } from 'graphql';
import { dateProperties, PART_SEPARATOR, partProperty, valueProperties } from '../../model/storage.js';
import type { Field } from '../../model/types.js';
import type { Row } from '../../store/plan.js';
import type { PropertyReader } from '../view/attributes.js';
import type { Reader } from '../view/shape.js';
import { type Collected, collectFields, selectionSets } from './collect.js';
import { completeValue } from './complete-value.js';
import type { QueryScope } from './scope.js';

/** An answer object, keyed by response key. */
export type Answer = Record<string, unknown>;

/**
 * Answers inherit from an object that has nothing, so that any alias is a safe key, `__proto__` too, and they can be
 * distinguished from other objects. Objects without a prototype would be kept as hash tables, at twice the cost.
 */
const NOTHING: object = Object.freeze(Object.create(null));

/** An answer object under construction. */
export function answer(): Answer {
  return Object.create(NOTHING) as Answer;
}

/** Whether an object is the answer of a compiled query. */
export function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === NOTHING;
}

type Part<S> = readonly [key: string, read: (source: S) => unknown];
type Parts = readonly Part<Row>[];

/** An answer object of several parts, read from one source. */
export function readAll<S>(parts: readonly Part<S>[]): (source: S) => Answer {
  const keys = parts.map(([key]) => key);
  const reads = parts.map(([, read]) => read);
  return (source) => {
    const out = answer();
    for (let i = 0; i < keys.length; i += 1) out[keys[i]!] = reads[i]!(source);
    return out;
  };
}

const DATE_PARTS: Readonly<Record<string, 'edtf' | 'lo' | 'hi'>> = { edtf: 'edtf', earliest: 'lo', latest: 'hi' };

function parts(scope: QueryScope, field: Field, prefix: string, selected: Collected, property: PropertyReader): Parts {
  const date = field.type === 'EdtfDate' ? dateProperties(prefix) : null;
  return [...selected].flatMap(([key, nodes]): Parts => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return [[key, () => field.type]];
    const done = (read: Reader) => [[key, completeValue(scope, [field.type], nodes[0]!, read)] as const];
    if (date) return done(property(date[DATE_PARTS[name]!], date.edtf));
    const part = scope.model.values.get(field.type)!.fields.get(name)!;
    const own = partProperty(prefix, name);
    return done(part.kind === 'value' ? compileValue(scope, part, own, nodes, property) : property(own));
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
  const properties = valueProperties(scope.model, field.type, prefix).map((part) => property(part));
  return (row) => (properties.some((part) => part(row) !== null) ? read(row) : null);
}

/** A list of value objects, kept as texts of joined parts. */
export function compileValueList(scope: QueryScope, field: Field, nodes: readonly FieldNode[], property: PropertyReader): Reader {
  const names = [...scope.model.values.get(field.type)!.fields.keys()];
  const selected = [...collectFields(scope, field.type, selectionSets(nodes))].map(([key, n]): Part<readonly string[]> => {
    const name = n[0]!.name.value;
    if (name === '__typename') return [key, () => field.type];
    const at = names.indexOf(name);
    return [key, completeValue(scope, [field.type], n[0]!, (values) => values[at] ?? null)];
  });
  const item = readAll(selected);
  const read = property(field.name);
  return (row) => ((read(row) ?? []) as string[]).map((text) => item(text.split(PART_SEPARATOR)));
}

/**
 * A scalar, an enum or a list of them.
 * @param asSaid whether what no source says is null, too, where it means false
 */
export function compileScalar(field: Field, property: PropertyReader, asSaid: boolean): Reader {
  const read = property(field.name);
  if (field.falseUnlessSaid && !asSaid) return (row) => read(row) ?? false;
  return field.list ? (row) => read(row) ?? [] : read;
}
