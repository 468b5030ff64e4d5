/** A schema of FollowTheMoney, with what mappings and the export use of it. */
export interface FtmSchema {
  /** The schemata that it is one of: its own name and those it extends. */
  readonly is: readonly string[];
  /** The property by which it is shown, where that is not `name`. */
  readonly caption?: string;
  /** The types of its properties, inherited ones included; a reference as `entity:` and the schema that must stand there. */
  readonly properties: Readonly<Record<string, string>>;
}

const THING = {
  addressEntity: 'entity:Address',
  alias: 'name',
  country: 'country',
  description: 'text',
  keywords: 'string',
  name: 'name',
  notes: 'text',
  previousName: 'name',
  proof: 'entity:Document',
  publisher: 'string',
  retrievedAt: 'date',
  sourceUrl: 'url',
  summary: 'text',
  wikidataId: 'identifier',
};

const LEGAL_ENTITY = { ...THING, abbreviation: 'name', classification: 'string', jurisdiction: 'country' };

const INTERVAL = {
  date: 'date',
  description: 'text',
  endDate: 'date',
  proof: 'entity:Document',
  publisher: 'string',
  recordId: 'string',
  startDate: 'date',
  summary: 'text',
};

const INTEREST = { ...INTERVAL, role: 'string' };

const interest = (name: string, properties: FtmSchema['properties']): FtmSchema => ({
  is: [name, 'Interest', 'Interval'],
  properties: { ...INTEREST, ...properties },
});

/** FollowTheMoney 4.11: the schemata that mappings may name. */
export const FTM: Readonly<Record<string, FtmSchema>> = {
  Address: {
    is: ['Address', 'Thing'],
    caption: 'full',
    properties: { ...THING, full: 'address', latitude: 'number', longitude: 'number' },
  },
  Article: {
    is: ['Article', 'Document', 'Thing'],
    caption: 'title',
    properties: { ...THING, author: 'string', date: 'date', publishedAt: 'date', title: 'string' },
  },
  Asset: { is: ['Asset', 'Thing'], properties: THING },
  Directorship: interest('Directorship', { director: 'entity:LegalEntity', organization: 'entity:Organization' }),
  Employment: interest('Employment', { employee: 'entity:Person', employer: 'entity:Organization' }),
  Event: {
    is: ['Event', 'Interval', 'Thing'],
    properties: {
      ...THING,
      ...INTERVAL,
      involved: 'entity:LegalEntity',
      location: 'address',
      organizer: 'entity:LegalEntity',
    },
  },
  LegalEntity: { is: ['LegalEntity', 'Thing'], properties: LEGAL_ENTITY },
  Membership: interest('Membership', { member: 'entity:LegalEntity', organization: 'entity:Organization' }),
  Note: { is: ['Note', 'Thing'], properties: { ...THING, entity: 'entity:Thing' } },
  Organization: { is: ['Organization', 'LegalEntity', 'Thing'], properties: LEGAL_ENTITY },
  Person: { is: ['Person', 'LegalEntity', 'Thing'], properties: LEGAL_ENTITY },
  PublicBody: { is: ['PublicBody', 'Organization', 'LegalEntity', 'Thing'], properties: LEGAL_ENTITY },
  Representation: interest('Representation', { agent: 'entity:LegalEntity', client: 'entity:LegalEntity' }),
  Sanction: {
    is: ['Sanction', 'Interval'],
    properties: {
      ...INTERVAL,
      authority: 'string',
      authorityId: 'identifier',
      country: 'country',
      entity: 'entity:Thing',
      listingDate: 'date',
      program: 'string',
      provisions: 'string',
      reason: 'text',
    },
  },
  Succession: interest('Succession', { predecessor: 'entity:LegalEntity', successor: 'entity:LegalEntity' }),
  UnknownLink: interest('UnknownLink', { object: 'entity:Thing', subject: 'entity:Thing' }),
};
