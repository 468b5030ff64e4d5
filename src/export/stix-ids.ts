import { v5 } from 'uuid';
import type { FieldValue } from './subgraph.js';

/**
 * The namespace of our UUIDs. STIX 2.1 (section 2.9) keeps its own namespace to cyber observables and forbids it to other
 * objects, so this one is made from the address of Cadre's vocabulary. One id of Cadre has the same STIX id in every
 * export of every graph, so that a second import updates what a first one made.
 */
const NAMESPACE = v5('https://cadre.example/ns#', v5.URL);

/** An object as it is written: no property is null and no list empty, which STIX forbids. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: FieldValue;
}

/**
 * @param type the STIX type; it is part of what the UUID is made of, as STIX wants a UUID to be used for one object only
 * @param key an id of Cadre, or another text that names the object among those of its type
 */
export function stixId(type: string, key: string): string {
  return `${type}--${v5(`${type}:${key}`, NAMESPACE)}`;
}

/** The identity that stands behind what Cadre itself makes: the definition of its extension and the note about the export. */
export const PRODUCER = stixId('identity', 'producer');

/** The key of what Cadre adds to STIX objects. */
export const EXTENSION = stixId('extension-definition', 'statements');

/** A day as a STIX timestamp: its first millisecond, or its last. */
export function timestamp(day: string, end = false): string {
  return `${day}T${end ? '23:59:59.999' : '00:00:00.000'}Z`;
}
