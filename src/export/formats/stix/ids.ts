import { v5 } from 'uuid';
import type { FieldValue } from '../../read/subgraph.js';

/**
 * The namespace of the UUIDs. STIX 2.1 (section 2.9) reserves its own namespace for cyber observables, so this one is derived
 * from the address of Cadre's vocabulary. An id of Cadre has the same STIX id in every export of every graph, so that importing
 * again updates the objects of the first import.
 */
const NAMESPACE = v5('https://cadre.example/ns#', v5.URL);

/** An object as it is written. STIX forbids null properties and empty lists. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: FieldValue;
}

/**
 * @param type the STIX type. It is part of the UUID, since STIX requires a UUID to identify one object only
 * @param key an id of Cadre, or another text that is unique among the objects of the type
 */
export function stixId(type: string, key: string): string {
  return `${type}--${v5(`${type}:${key}`, NAMESPACE)}`;
}

/** The identity that creates Cadre's own objects: the definition of the extension and the note about the export. */
export const PRODUCER = stixId('identity', 'producer');

/** The key of Cadre's extension in STIX objects. */
export const EXTENSION = stixId('extension-definition', 'statements');

/** The first or the last millisecond of a day as a STIX timestamp. */
export function timestamp(day: string, end = false): string {
  return `${day}T${end ? '23:59:59.999' : '00:00:00.000'}Z`;
}
