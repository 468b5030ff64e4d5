import { DataFactory, type Literal, type NamedNode } from 'n3';
import { TARGETS } from '../../../model/targets.js';
import type { Field } from '../../../model/types.js';

const { literal, namedNode } = DataFactory;

/** The EDTF datatype of the Library of Congress. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';
const XSD = TARGETS.rdfPrefixes['xsd']!;

/** Date patterns that have a datatype in XML Schema. */
const DATES: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d\d-\d\d$/, `${XSD}date`],
  [/^\d{4}-(0[1-9]|1[0-2])$/, `${XSD}gYearMonth`],
  [/^\d{4}$/, `${XSD}gYear`],
];

/** The IRI of a prefixed name in the model's mappings, such as `org:memberOf`. */
export function prefixedNode(prefixed: string): NamedNode {
  const [prefix = '', ...local] = prefixed.split(':');
  return namedNode(`${TARGETS.rdfPrefixes[prefix]}${local.join(':')}`);
}

/** The IRI of an entity, statement, source or piece of evidence. */
export function idNode(id: string): NamedNode {
  return prefixedNode(`id:${encodeURIComponent(id).replaceAll('%3A', ':')}`);
}

/** The IRI of a part: the whole IRI with a fragment. */
export function fragment(whole: NamedNode, name: string): NamedNode {
  return namedNode(`${whole.value}#${name}`);
}

/** A text, with its language if the tag is well-formed. Half of a surrogate pair becomes U+FFFD, since RDF does not allow it. */
export function text(value: string, language?: string | null): Literal {
  const repaired = value.replace(/\p{Cs}/gu, '\ufffd');
  return language && /^[a-zA-Z]+(-[a-zA-Z0-9]+)*$/.test(language) ? literal(repaired, language.toLowerCase()) : literal(repaired);
}

/** A date as written: a day, month or year of XML Schema if it is one, otherwise EDTF. */
export function date(edtf: string): Literal {
  return literal(edtf, namedNode(DATES.find(([form]) => form.test(edtf))?.[1] ?? EDTF));
}

/** A value of a scalar or enum field. */
export function scalar(field: Field, value: string | number | boolean): Literal {
  if (typeof value === 'boolean') return literal(String(value), namedNode(`${XSD}boolean`));
  if (typeof value === 'number') return literal(String(value), namedNode(XSD + (field.type === 'Int' ? 'integer' : 'double')));
  return field.type === 'Edtf' || field.type === 'Date' ? date(value) : text(value);
}
