import type { Literal, NamedNode } from 'n3';
import { dateProperties, partProperty } from '../model/storage.js';
import type { Field, Model } from '../model/types.js';
import { OPEN_END } from '../model/values/day.js';
import { readDate } from './certain-dates.js';
import { ids, isEmpty } from './in-words.js';
import { date, named, node, partOf, scalar } from './rdf-terms.js';
import type { Fields, FieldValue } from './subgraph.js';

type Triple = readonly [subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal];

/** The property of a field: the one that the model maps it to, or one of our own vocabulary by its name in the store. */
export function predicateOf(field: Field, name = field.name): NamedNode {
  return named(field.mapping.rdf?.property ?? `cadre:${name}`);
}

/** The first and the last day beside the date as it was written; an open end has no last one. */
function bounds(subject: NamedNode, name: string, value: FieldValue): readonly Triple[] {
  const { earliest = null, latest = null } = readDate(value) ?? {};
  const { lo, hi } = dateProperties(name);
  return [
    [lo, earliest],
    [hi, latest],
  ].flatMap(([property, day]): Triple[] => (day === null || day === OPEN_END ? [] : [[subject, named(`cadre:${property}`), date(day!)]]));
}

/** Values of one list of value objects, such as ids in other lists: each is a node of its own, named after its parts. */
function listed(model: Model, subject: NamedNode, field: Field, value: readonly FieldValue[]): readonly Triple[] {
  return value.flatMap((item) => {
    const parts = [...model.values.get(field.type)!.fields.values()];
    const key = parts.map((part) => encodeURIComponent(String((item as Fields)[part.name]))).join('/');
    const inner = partOf(subject, `${field.name}/${key}`);
    return [
      [subject, predicateOf(field), inner] as const,
      ...parts.flatMap((part) => fieldTriples(model, inner, part, (item as Fields)[part.name] ?? null)),
    ];
  });
}

/**
 * What a field says, in triples. The parts of a value object stand on its owner, as in the store: `killedBest`.
 * @param name the field's name in the store: with those of the value objects around it
 */
export function fieldTriples(model: Model, subject: NamedNode, field: Field, value: FieldValue, name = field.name): readonly Triple[] {
  if (isEmpty(value)) return [];
  const predicate = predicateOf(field, name);
  if (field.kind === 'ref') return ids(value).map((id) => [subject, predicate, node(id)]);
  if (field.type === 'EdtfDate') return [[subject, predicate, date(readDate(value)!.edtf)], ...bounds(subject, name, value)];
  if (field.kind === 'value' && Array.isArray(value)) return listed(model, subject, field, value);
  if (field.kind === 'value') {
    const parts = [...model.values.get(field.type)!.fields.values()];
    return parts.flatMap((part) => fieldTriples(model, subject, part, (value as Fields)[part.name] ?? null, partProperty(name, part.name)));
  }
  const values = (Array.isArray(value) ? value : [value]) as readonly (string | number | boolean)[];
  return values.map((one) => [subject, predicate, scalar(field, one)]);
}
