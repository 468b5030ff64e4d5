import { countryCode } from '../../mapping/countries.js';
import { dirtyDate } from '../../mapping/dates.js';
import { type ForeignEntity, textOf, textsOf } from '../../mapping/foreign-entity.js';
import { scalarText } from '../../readers/json.js';
import type { Fact } from '../../row/row-facts.js';

type Json = Readonly<Record<string, unknown>>;

/** Identity classes with a type of their own. All other classes become organisations. */
const IDENTITIES: Readonly<Record<string, string>> = { individual: 'Person', group: 'Collective', class: 'Collective' };
const TYPES: Readonly<Record<string, string>> = {
  'threat-actor': 'ArmedGroup',
  'intrusion-set': 'ArmedGroup',
  campaign: 'MilitaryOperation',
  incident: 'Attack',
  location: 'Location',
  report: 'Source',
};

/** Objects about the bundle or about other objects, not about the world. */
export const IGNORED_TYPES: ReadonlySet<string> = new Set(['bundle', 'marking-definition', 'extension-definition', 'language-content']);

/** Sectors of identities that are organs of a state. */
const GOVERNMENT = /^government/;

/** Whether a threat actor is a person, by STIX or by OpenCTI. */
function isIndividual(object: Json): boolean {
  return object['resource_level'] === 'individual' || object['x_opencti_type'] === 'Threat-Actor-Individual';
}

/** Whether a location is a whole country: it names nothing smaller, and its name is that of a country. */
export function countryOf(object: Json): string | null {
  if (object['type'] !== 'location' || ['administrative_area', 'city', 'street_address'].some((part) => textOf(object[part]) !== null))
    return null;
  const [name, country] = [textOf(object['name']), textOf(object['country'])];
  const code = country === null ? null : countryCode(country);
  if (object['x_opencti_location_type'] === 'Country') return code ?? (name === null ? null : countryCode(name));
  return code !== null && (name === null || countryCode(name) === code) ? code : null;
}

/** The type of the model for a foreign object; null if there is none. */
export function typeOfObject(object: Json): string | null {
  const type = scalarText(object['type']);
  if (type === 'threat-actor' && isIndividual(object)) return 'Person';
  if (type !== 'identity') return TYPES[type] ?? null;
  const kind = scalarText(object['identity_class'] ?? 'organization');
  if (kind === 'system') return null;
  const ofState = kind === 'organization' && textsOf(object['sectors']).some((sector) => GOVERNMENT.test(sector));
  return ofState ? 'StateOrgan' : (IDENTITIES[kind] ?? 'Organisation');
}

/** How a relationship becomes a statement. */
interface Kind {
  readonly type: string;
  /** From its target to its source. */
  readonly reverse?: true;
  /** The types that its target may have; by default all that the statement allows. */
  readonly targets?: readonly string[];
  readonly fields?: Fact;
}

/** The statements for each type of relationship; the first that allows both ends counts. */
export const RELATIONSHIPS: Readonly<Record<string, readonly Kind[]>> = {
  'attributed-to': [
    { type: 'Attribution', fields: { strength: 'ASSESSED' } },
    { type: 'Conduct', reverse: true },
    { type: 'Sponsorship', reverse: true, targets: ['State', 'StateOrgan'], fields: { supportTypes: ['UNSPECIFIED'] } },
    { type: 'FrontFor' },
  ],
  'located-at': [{ type: 'Presence' }],
  'originates-from': [{ type: 'Presence' }],
  targets: [{ type: 'Targeting' }],
  'member-of': [{ type: 'Membership' }, { type: 'Affiliation' }],
  'part-of': [{ type: 'OrganisationalPart' }, { type: 'Affiliation' }],
  'employed-by': [{ type: 'Affiliation' }],
  'cooperates-with': [{ type: 'Alliance' }],
  'subordinate-to': [{ type: 'Subordination' }],
};

/** The confidence of an object, 0 to 100, in the three words that the standard gives for it; 0 is none. */
export function confidenceOf(object: Json): { readonly number: number; readonly word: string | null } | null {
  const number = object['confidence'];
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > 100) return null;
  return { number, word: number === 0 ? null : number < 30 ? 'LOW' : number < 70 ? 'MODERATE' : 'HIGH' };
}

function references(object: Json): ForeignEntity['ids'] {
  return ((object['external_references'] ?? []) as Json[]).flatMap((one) => {
    const [scheme, value] = [textOf(one['source_name']), textOf(one['external_id'])];
    return scheme !== null && value !== null ? [{ scheme, value }] : [];
  });
}

/** The day of a time. */
export function dayOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : dirtyDate(text);
}

/** STIX gives the precision of a place as a radius in metres. A point without a radius has unknown precision and is left out. */
function point(object: Json): Fact | null {
  const { latitude, longitude, precision } = object;
  if (typeof latitude !== 'number' || typeof longitude !== 'number' || typeof precision !== 'number') return null;
  const level =
    precision <= 100
      ? 'EXACT'
      : precision <= 10_000
        ? 'NEAR'
        : precision <= 50_000
          ? 'DISTRICT'
          : precision <= 300_000
            ? 'PROVINCE'
            : 'COUNTRY';
  return { latitude, longitude, precision: level };
}

/** The kind of a place by the most specific part of its address. */
function placeKind(object: Json): Fact {
  if (object['type'] !== 'location' || textOf(object['street_address']) !== null) return {};
  if (textOf(object['city']) !== null) return { kind: 'CITY' };
  if (textOf(object['administrative_area']) !== null) return { kind: 'PROVINCE' };
  return textOf(object['region']) !== null && textOf(object['country']) === null ? { kind: 'REGION' } : {};
}

function fields(object: Json): Fact {
  const first = dayOf(object['first_seen'] ?? (object['type'] === 'incident' ? object['occurred'] : undefined));
  const coordinates = object['type'] === 'location' ? point(object) : null;
  const dated = object['type'] === 'campaign' || object['type'] === 'incident';
  return { ...(dated && first !== null && { date: first }), ...placeKind(object), ...(coordinates && { coordinates }) };
}

/** The content of an object about an entity; null if it has no name. */
export function foreignEntity(object: Json): ForeignEntity | null {
  const parts = ['name', 'city', 'administrative_area', 'region', 'country'];
  const name = parts.map((part) => textOf(object[part])).find((text) => text !== null) ?? null;
  if (name === null) return null;
  return {
    name,
    names: textsOf(object['aliases']).map((value) => ({ value, kind: 'ALIAS' })),
    description: textOf(object['description']),
    ids: [{ scheme: 'STIX', value: scalarText(object['id']) }, ...references(object)],
    fields: fields(object),
  };
}

/** A report as a source. */
export function sourceOf(object: Json, id: string, today: string): Fact | null {
  const title = textOf(object['name']);
  const published = dayOf(object['published']);
  const url = ((object['external_references'] ?? []) as Json[]).map((one) => textOf(one['url'])).find((one) => one !== null);
  return title === null ? null : { id, title, accessed: today, ...(published !== null && { published }), ...(url && { url }) };
}
