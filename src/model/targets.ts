/** How STIX writes a property that is no single text. */
export type StixForm = 'texts' | 'names' | 'scale' | 'country' | 'time';

/** What mappings may name: the parts of the foreign vocabularies that Cadre's exports speak. */
export const TARGETS = {
  /** STIX 2.1 object types (OASIS STIX 2.1, section 4), each with the properties of its own that mappings may fill. */
  stixTypes: {
    'attack-pattern': ['aliases'],
    campaign: ['aliases', 'first_seen', 'last_seen', 'objective'],
    'course-of-action': [],
    grouping: ['context'],
    identity: ['contact_information'],
    incident: [],
    indicator: [],
    infrastructure: ['aliases', 'first_seen', 'last_seen'],
    'intrusion-set': ['aliases', 'first_seen', 'last_seen', 'goals'],
    location: ['region', 'country', 'administrative_area', 'city', 'street_address', 'postal_code'],
    malware: ['aliases', 'first_seen', 'last_seen'],
    note: ['abstract', 'content', 'authors'],
    'observed-data': [],
    opinion: ['explanation', 'authors'],
    report: [],
    'threat-actor': ['aliases', 'first_seen', 'last_seen', 'goals'],
    tool: ['aliases'],
    vulnerability: [],
  } as Readonly<Record<string, readonly string[]>>,
  /** Properties that every STIX object may have (section 3.2). */
  stixCommon: ['confidence', 'description', 'lang', 'name'],
  /** How STIX writes the properties that are no single text: several texts, names of who is referred to, a code, a time, a figure. */
  stixForms: {
    aliases: 'texts',
    authors: 'names',
    confidence: 'scale',
    country: 'country',
    first_seen: 'time',
    goals: 'texts',
    last_seen: 'time',
  } as Readonly<Record<string, StixForm>>,
  /** Classes of identity (section 10.7). */
  stixClasses: ['individual', 'group', 'system', 'organization', 'class', 'unknown'],
  /** STIX 2.1 relationship types (common relationships and the tables of section 4). */
  stixRelationships: [
    'attributed-to',
    'authored-by',
    'compromises',
    'derived-from',
    'duplicate-of',
    'hosts',
    'impersonates',
    'located-at',
    'originates-from',
    'owns',
    'related-to',
    'targets',
    'uses',
    'variant-of',
  ],
  /** Prefixes of RDF vocabularies with their namespaces. */
  rdfPrefixes: {
    cadre: 'https://cadre.example/ns#',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
    id: 'https://cadre.example/id/',
    org: 'http://www.w3.org/ns/org#',
    prov: 'http://www.w3.org/ns/prov#',
    schema: 'https://schema.org/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    time: 'http://www.w3.org/2006/time#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  } as Readonly<Record<string, string>>,
} as const;
