import { dirtyDate } from './dates.js';
import { type Foreign, textOf, textsOf } from './foreign-entity.js';
import { plainText } from './json.js';
import type { Fact } from './piece.js';

type Json = Readonly<Record<string, unknown>>;

/** What STIX has no other word for is an organisation; who has neither name nor body is a collective. */
const IDENTITIES: Readonly<Record<string, string>> = { individual: 'Person', group: 'Collective', class: 'Collective' };
const TYPES: Readonly<Record<string, string>> = {
  'threat-actor': 'ArmedGroup',
  'intrusion-set': 'ArmedGroup',
  campaign: 'MilitaryOperation',
  incident: 'Attack',
  location: 'Location',
  report: 'Source',
};

/** Objects that say something about the bundle or about themselves, and nothing about the world. */
export const APART: ReadonlySet<string> = new Set(['bundle', 'marking-definition', 'extension-definition', 'language-content']);

/** The type in the model of a foreign object; null where it has none. */
export function typeOfObject(object: Json): string | null {
  const type = plainText(object['type']);
  if (type !== 'identity') return TYPES[type] ?? null;
  const kind = plainText(object['identity_class'] ?? 'organization');
  return kind === 'system' ? null : (IDENTITIES[kind] ?? 'Organisation');
}

/** A relationship in the words of the model, by its type; `reverse`: from its target to its source. */
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

function references(object: Json): Foreign['ids'] {
  return ((object['external_references'] ?? []) as Json[]).flatMap((one) => {
    const [scheme, value] = [textOf(one['source_name']), textOf(one['external_id'])];
    return scheme !== null && value !== null ? [{ scheme, value }] : [];
  });
}

/** A time as the day that it falls on. */
export function dayOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : dirtyDate(text);
}

/** STIX gives the radius of a place in metres; without one it is not known what its point stands for. */
function point(object: Json): Fact | null {
  const { latitude, longitude, precision } = object;
  if (typeof latitude !== 'number' || typeof longitude !== 'number' || typeof precision !== 'number') return null;
  const word =
    precision <= 100
      ? 'EXACT'
      : precision <= 10_000
        ? 'NEAR'
        : precision <= 50_000
          ? 'DISTRICT'
          : precision <= 300_000
            ? 'PROVINCE'
            : 'COUNTRY';
  return { latitude, longitude, precision: word };
}

function fields(object: Json): Fact {
  const first = dayOf(object['first_seen'] ?? (object['type'] === 'incident' ? object['occurred'] : undefined));
  const coordinates = object['type'] === 'location' ? point(object) : null;
  const dated = object['type'] === 'campaign' || object['type'] === 'incident';
  return { ...(dated && first !== null && { date: first }), ...(coordinates && { coordinates }) };
}

/** What an object says of an entity; null where it has no name. */
export function foreignOf(object: Json): Foreign | null {
  const name = textOf(object['name']) ?? textOf(object['region']) ?? textOf(object['country']);
  if (name === null) return null;
  return {
    name,
    aliases: textsOf(object['aliases']),
    description: textOf(object['description']),
    ids: [{ scheme: 'STIX', value: plainText(object['id']) }, ...references(object)],
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
