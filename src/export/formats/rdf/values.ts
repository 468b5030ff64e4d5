import type { Literal, NamedNode } from 'n3';
import { dateProperties, partProperty } from '../../../model/storage.js';
import type { Field, Model } from '../../../model/types.js';
import { OPEN_END } from '../../../model/values/day.js';
import type { Fields, FieldValue } from '../../read/subgraph.js';
import { readDate } from '../../text/certain-dates.js';
import { ids, isEmpty } from '../../text/plain-text.js';
import { date, fragment, idNode, prefixedNode, scalar } from './terms.js';

type Triple = readonly [subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal];

/** The property of a field: that of its mapping, otherwise one of Cadre's vocabulary with the field's name in the store. */
export function predicateOf(field: Field, name = field.name): NamedNode {
  return prefixedNode(field.mapping.rdf?.property ?? `cadre:${name}`);
}

/** The first and the last day of a date, in addition to the date as written. An open end has no last day. */
function boundTriples(subject: NamedNode, name: string, value: FieldValue): readonly Triple[] {
  const { earliest = null, latest = null } = readDate(value) ?? {};
  const { lo, hi } = dateProperties(name);
  return [
    [lo, earliest],
    [hi, latest],
  ].flatMap(([property, day]): Triple[] =>
    day === null || day === OPEN_END ? [] : [[subject, prefixedNode(`cadre:${property}`), date(day!)]],
  );
}

/** A list of value objects, such as external ids. Each is a node with an IRI made of its parts. */
function listTriples(model: Model, subject: NamedNode, field: Field, value: readonly FieldValue[]): readonly Triple[] {
  return value.flatMap((item) => {
    const parts = [...model.values.get(field.type)!.fields.values()];
    const key = parts.map((part) => encodeURIComponent(String((item as Fields)[part.name]))).join('/');
    const inner = fragment(subject, `${field.name}/${key}`);
    return [
      [subject, predicateOf(field), inner] as const,
      ...parts.flatMap((part) => fieldTriples(model, inner, part, (item as Fields)[part.name] ?? null)),
    ];
  });
}

/**
 * The triples of a field. The parts of a value object are properties of its owner, as in the store: `killedBest`.
 * @param name the name of the field in the store, prefixed by the value objects around it
 */
export function fieldTriples(model: Model, subject: NamedNode, field: Field, value: FieldValue, name = field.name): readonly Triple[] {
  if (isEmpty(value)) return [];
  const predicate = predicateOf(field, name);
  if (field.kind === 'ref') return ids(value).map((id) => [subject, predicate, idNode(id)]);
  if (field.type === 'EdtfDate') return [[subject, predicate, date(readDate(value)!.edtf)], ...boundTriples(subject, name, value)];
  if (field.kind === 'value' && Array.isArray(value)) return listTriples(model, subject, field, value);
  if (field.kind === 'value') {
    const parts = [...model.values.get(field.type)!.fields.values()];
    return parts.flatMap((part) => fieldTriples(model, subject, part, (value as Fields)[part.name] ?? null, partProperty(name, part.name)));
  }
  const values = (Array.isArray(value) ? value : [value]) as readonly (string | number | boolean)[];
  return values.map((one) => [subject, predicate, scalar(field, one)]);
}
