import { DataFactory, type Literal, type NamedNode } from 'n3';
import { TARGETS } from '../model/targets.js';
import type { Field } from '../model/types.js';

const { literal, namedNode } = DataFactory;

/** The datatype that the Library of Congress gives dates in EDTF. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';
const XSD = TARGETS.rdfPrefixes['xsd']!;

/** Datatypes of dates that XML Schema has too, by their form. */
const DATES: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d\d-\d\d$/, `${XSD}date`],
  [/^\d{4}-(0[1-9]|1[0-2])$/, `${XSD}gYearMonth`],
  [/^\d{4}$/, `${XSD}gYear`],
];

/** A prefixed name of the model's mappings, `org:memberOf`, as an IRI. */
export function named(prefixed: string): NamedNode {
  const [prefix = '', ...local] = prefixed.split(':');
  return namedNode(`${TARGETS.rdfPrefixes[prefix]}${local.join(':')}`);
}

/** The IRI of an entity, statement, source or piece of evidence. */
export function node(id: string): NamedNode {
  return named(`id:${encodeURIComponent(id).replaceAll('%3A', ':')}`);
}

/** The IRI of a part of what another IRI names. */
export function partOf(whole: NamedNode, name: string): NamedNode {
  return namedNode(`${whole.value}#${name}`);
}

/** A text; one of a stated language where the tag is one. Half of a surrogate pair is no character in RDF. */
export function text(value: string, language?: string | null): Literal {
  const whole = value.replace(/\p{Cs}/gu, '\ufffd');
  return language && /^[a-zA-Z]+(-[a-zA-Z0-9]+)*$/.test(language) ? literal(whole, language.toLowerCase()) : literal(whole);
}

/** A date as it was written: a day, month or year of XML Schema where it is a plain one, EDTF otherwise. */
export function date(edtf: string): Literal {
  return literal(edtf, namedNode(DATES.find(([form]) => form.test(edtf))?.[1] ?? EDTF));
}

/** A value of a scalar or enum field. */
export function scalar(field: Field, value: string | number | boolean): Literal {
  if (typeof value === 'boolean') return literal(String(value), namedNode(`${XSD}boolean`));
  if (typeof value === 'number') return literal(String(value), namedNode(XSD + (field.type === 'Int' ? 'integer' : 'double')));
  return field.type === 'Edtf' || field.type === 'Date' ? date(value) : text(value);
}
