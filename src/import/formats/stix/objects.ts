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

/** The type of the model for a foreign object; null if there is none. */
export function typeOfObject(object: Json): string | null {
  const type = scalarText(object['type']);
  if (type !== 'identity') return TYPES[type] ?? null;
  const kind = scalarText(object['identity_class'] ?? 'organization');
  return kind === 'system' ? null : (IDENTITIES[kind] ?? 'Organisation');
}

/** The statements for each type of relationship. `reverse` means from its target to its source. */
export const RELATIONSHIPS: Readonly<
  Record<string, readonly { readonly type: string; readonly reverse?: true; readonly fields?: Fact }[]>
> = {
  'attributed-to': [
    { type: 'Attribution', fields: { strength: 'ASSESSED' } },
    { type: 'Conduct', reverse: true },
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

function fields(object: Json): Fact {
  const first = dayOf(object['first_seen'] ?? (object['type'] === 'incident' ? object['occurred'] : undefined));
  const coordinates = object['type'] === 'location' ? point(object) : null;
  const dated = object['type'] === 'campaign' || object['type'] === 'incident';
  return { ...(dated && first !== null && { date: first }), ...(coordinates && { coordinates }) };
}

/** The content of an object about an entity; null if it has no name. */
export function foreignEntity(object: Json): ForeignEntity | null {
  const name = textOf(object['name']) ?? textOf(object['region']) ?? textOf(object['country']);
  if (name === null) return null;
  return {
    name,
    aliases: textsOf(object['aliases']),
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
