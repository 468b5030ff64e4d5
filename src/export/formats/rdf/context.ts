import { TARGETS } from '../../../model/targets.js';
import type { Field, Model } from '../../../model/types.js';

/** A term of the context: the property and the type of its values. */
interface Term {
  readonly '@id': string;
  readonly '@type'?: string;
}

const DATATYPES: Readonly<Record<string, string>> = { Int: 'xsd:integer', Float: 'xsd:double', Boolean: 'xsd:boolean', Date: 'xsd:date' };

function term(field: Field): Term {
  const type = field.kind === 'ref' ? '@id' : DATATYPES[field.type];
  return { '@id': field.mapping.rdf?.property ?? `cadre:${field.name}`, ...(type !== undefined && { '@type': type }) };
}

/** Terms for the fields that have the same meaning in all types. */
function fieldTerms(model: Model): Readonly<Record<string, Term>> {
  const found = new Map<string, Set<string>>();
  for (const type of model.types.values()) {
    for (const field of type.fields.values()) {
      const plain = field.kind !== 'value' && field.name !== 'id';
      if (plain) found.set(field.name, (found.get(field.name) ?? new Set()).add(JSON.stringify(term(field))));
    }
  }
  const same = [...found].filter(([, terms]) => terms.size === 1).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(same.map(([name, terms]) => [name, JSON.parse([...terms][0]!)]));
}

/**
 * The JSON-LD context of the model: the prefixes of its vocabularies, its types, and the fields with one meaning in all types.
 * With it, answers of the API can be read as JSON-LD. JSON-LD exports contain the prefixes only.
 */
export function rdfContext(model: Model): { readonly '@context': Readonly<Record<string, unknown>> } {
  const types = [...model.types.keys()].sort().map((name) => [name, `cadre:${name}`]);
  return {
    '@context': {
      '@version': 1.1,
      ...TARGETS.rdfPrefixes,
      __typename: '@type',
      ...fieldTerms(model),
      ...Object.fromEntries(types),
    },
  };
}
