import { TARGETS } from '../model/targets.js';
import type { Field, Model } from '../model/types.js';

/** What a term of the context says: the property, and how its values are to be read. */
interface Term {
  readonly '@id': string;
  readonly '@type'?: string;
}

const TYPES: Readonly<Record<string, string>> = { Int: 'xsd:integer', Float: 'xsd:double', Boolean: 'xsd:boolean', Date: 'xsd:date' };

function term(field: Field): Term {
  const type = field.kind === 'ref' ? '@id' : TYPES[field.type];
  return { '@id': field.mapping.rdf?.property ?? `cadre:${field.name}`, ...(type !== undefined && { '@type': type }) };
}

/** The fields that mean the same in every type that has them. */
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
 * The JSON-LD context of the model: the prefixes of its vocabularies, its types, and the fields that have one meaning
 * throughout. Answers of the API can be read with it; the exports in JSON-LD carry its prefixes.
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
