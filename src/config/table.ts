import { z } from 'zod';

/** A setting: one environment variable. */
export interface Setting<T, D extends string | null = string | null> {
  readonly name: string;
  /** As the variable's text; null when there is none. */
  readonly default: D;
  readonly meaning: string;
  /** What is accepted, for messages and documentation. */
  readonly accepts: string;
  /** A secret's value appears in no message, log or listing. */
  readonly secret: boolean;
  readonly schema: z.ZodType<T, string>;
}

type Described<T, D extends string | null> = Omit<Setting<T, D>, 'secret'> & { readonly secret?: boolean };

function setting<T, const D extends string | null>(described: Described<T, D>): Setting<T, D> {
  return { secret: false, ...described };
}

function wholeNumber(min: number, max: number) {
  const schema = z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
  return { schema, accepts: `a whole number from ${min} to ${max}` };
}

function choice<const V extends readonly [string, ...string[]]>(...values: V) {
  return { schema: z.enum(values) as z.ZodType<V[number], string>, accepts: `one of ${values.join(', ')}` };
}

const HOST = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)$/;
/** As a browser sends it: lower case, without a path. */
const ORIGIN = /^(?:\*|[a-z][a-z0-9+.-]*:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?)$/;
const PUBLIC_URL = /^https?:\/\/(?:[a-zA-Z0-9.-]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?(?:\/[\w.~%-]+)*\/?$/;
const NEO4J_URI = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/@]+\/?$/;
const DATABASE = /^[a-zA-Z0-9][a-zA-Z0-9.-]*$/;
const text = z.string().min(1);

/** All settings. Reading, messages, `cadre doctor` and the documentation come from this table. */
export const SETTINGS = {
  host: setting({
    name: 'HOST',
    default: '127.0.0.1',
    meaning: 'The address to listen on. 0.0.0.0 makes the server reachable from the whole network.',
    accepts: 'a host name or an IP address, without scheme and port',
    schema: z.string().regex(HOST),
  }),
  auth: setting({
    name: 'CADRE_AUTH',
    default: null,
    meaning:
      'none opens the server to everyone who reaches HOST. Without it the server starts on a loopback address only, as it has no authentication yet.',
    ...choice('none'),
  }),
  corsOrigins: setting({
    name: 'CADRE_CORS_ORIGINS',
    default: null,
    meaning: 'The origins whose pages may read answers and exports in a browser. Without it only pages of this server may.',
    accepts: 'origins such as https://maps.example, separated by commas; or * for all',
    schema: z
      .string()
      .transform((list) => list.split(',').map((origin) => origin.trim()))
      .pipe(z.array(z.string().regex(ORIGIN)).min(1)),
  }),
  port: setting({ name: 'PORT', default: '4000', meaning: 'The port to listen on; 0 takes any free port.', ...wholeNumber(0, 65_535) }),
  publicUrl: setting({
    name: 'CADRE_PUBLIC_URL',
    default: null,
    meaning:
      'The address at which clients reach the server, such as that of a proxy. Absolute addresses in answers start with it. Without it they start with the address that the server listens on, and there are none where that is every address of the machine.',
    accepts: 'http:// or https:// with a host, and perhaps a port and a path; without user, query and fragment',
    schema: z
      .string()
      .regex(PUBLIC_URL)
      .transform((url) => url.replace(/\/+$/, '')),
  }),
  dataFolder: setting({
    name: 'CADRE_DATA',
    default: './data',
    meaning: 'The folder of the embedded database. Not used with NEO4J_URI.',
    accepts: 'the path of a folder',
    schema: text,
  }),
  seeds: setting({
    name: 'CADRE_SEEDS',
    default: 'all',
    meaning: 'The facts that are loaded at start into an empty store.',
    ...choice('all', 'article', 'none'),
  }),
  rules: setting({
    name: 'CADRE_RULES',
    default: null,
    meaning: "A folder with more rules of inference, in addition to the program's own.",
    accepts: 'the path of a folder',
    schema: text,
  }),
  neo4jUri: setting({
    name: 'NEO4J_URI',
    default: null,
    meaning: 'The address of a Neo4j server. When it is not set, the embedded database is used.',
    accepts: 'bolt://host:7687 or neo4j://host:7687 (+s or +ssc after bolt or neo4j for TLS), without user and password',
    schema: z.string().regex(NEO4J_URI),
  }),
  neo4jUsername: setting({ name: 'NEO4J_USERNAME', default: 'neo4j', meaning: 'The Neo4j user.', accepts: 'a user name', schema: text }),
  neo4jPassword: setting({
    name: 'NEO4J_PASSWORD',
    default: null,
    meaning: 'The password of the Neo4j user.',
    accepts: 'a password',
    secret: true,
    schema: text,
  }),
  neo4jDatabase: setting({
    name: 'NEO4J_DATABASE',
    default: null,
    meaning: "The name of the Neo4j database; by default the user's home database.",
    accepts: 'a database name: letters, digits, dots and hyphens',
    schema: z.string().regex(DATABASE),
  }),
  neo4jPoolSize: setting({
    name: 'NEO4J_POOL_SIZE',
    default: '16',
    meaning: 'The largest number of connections to Neo4j.',
    ...wholeNumber(1, 1_000),
  }),
  queryTimeoutMs: setting({
    name: 'CADRE_QUERY_TIMEOUT_MS',
    default: '10000',
    meaning: 'The longest time for one read of the store, in milliseconds.',
    ...wholeNumber(1, 3_600_000),
  }),
  writeTimeoutMs: setting({
    name: 'CADRE_WRITE_TIMEOUT_MS',
    default: '120000',
    meaning: 'The longest time for one transaction that writes to the store, in milliseconds.',
    ...wholeNumber(1, 3_600_000),
  }),
  requestTimeoutMs: setting({
    name: 'CADRE_REQUEST_TIMEOUT_MS',
    default: '30000',
    meaning: 'Milliseconds after which a whole request to /graphql is given up.',
    ...wholeNumber(1, 3_600_000),
  }),
  maxDepth: setting({
    name: 'CADRE_MAX_DEPTH',
    default: '15',
    meaning: 'The deepest nesting of fields in a query.',
    ...wholeNumber(1, 100),
  }),
  maxCost: setting({
    name: 'CADRE_MAX_COST',
    default: '1000000',
    meaning:
      'The highest cost of a query: the fields that its answer can have with the page sizes asked for, weighted as the schema says (@cost, @listSize).',
    ...wholeNumber(1, 1_000_000_000),
  }),
  maxTokens: setting({
    name: 'CADRE_MAX_TOKENS',
    default: '5000',
    meaning: 'How many tokens (names, values, punctuation marks) the text of a query may have.',
    ...wholeNumber(100, 100_000),
  }),
  maxFields: setting({
    name: 'CADRE_MAX_FIELDS',
    default: '3000',
    meaning: 'How many fields a query may select, with those of a fragment as often as it is spread.',
    ...wholeNumber(10, 100_000),
  }),
  maxConditions: setting({
    name: 'CADRE_MAX_CONDITIONS',
    default: '100',
    meaning: 'How many conditions the filters of a query may have together. A list of values counts as one.',
    ...wholeNumber(1, 10_000),
  }),
  maxFacts: setting({
    name: 'CADRE_MAX_FACTS',
    default: '1000',
    meaning: 'How many sources, entities, statements and pieces of evidence one mutation may write.',
    ...wholeNumber(1, 100_000),
  }),
  defaultPage: setting({
    name: 'CADRE_DEFAULT_PAGE',
    default: '50',
    meaning: 'The size of a page when a query gives none.',
    ...wholeNumber(1, 100_000),
  }),
  maxPage: setting({
    name: 'CADRE_MAX_PAGE',
    default: '1000',
    meaning: 'The largest page that a query may ask for.',
    ...wholeNumber(1, 100_000),
  }),
  maxExportNodes: setting({
    name: 'CADRE_MAX_EXPORT_NODES',
    default: '1000000',
    meaning:
      'The largest number of entities, statements and sources that an export of a selection may collect; each takes about 100 bytes of memory. An export of the whole graph has no limit: it is read page by page.',
    ...wholeNumber(1, 100_000_000),
  }),
  maxLargeReads: setting({
    name: 'CADRE_MAX_LARGE_READS',
    default: '0',
    meaning:
      'How many reads of large requests the store runs at the same time; 0 means as many as the machine has processors. One more large request than that is at work. A request is large when it takes more than 100 ms. Small ones go past those that wait.',
    ...wholeNumber(0, 1_000),
  }),
  maxWaiting: setting({
    name: 'CADRE_MAX_WAITING',
    default: '500',
    meaning: 'How many large requests may wait, and how many reads of small ones. A request beyond that is refused (BUSY).',
    ...wholeNumber(1, 100_000),
  }),
  maxExports: setting({
    name: 'CADRE_MAX_EXPORTS',
    default: '4',
    meaning: 'How many exports the server runs at the same time. More of them wait, for at most CADRE_QUERY_TIMEOUT_MS.',
    ...wholeNumber(1, 1_000),
  }),
  maxExportsPerClient: setting({
    name: 'CADRE_MAX_EXPORTS_PER_CLIENT',
    default: '2',
    meaning:
      'How many of these exports one client may run, by its address. Behind a proxy all clients have one address: give it the value of CADRE_MAX_EXPORTS there.',
    ...wholeNumber(1, 1_000),
  }),
  exportTimeoutMs: setting({
    name: 'CADRE_EXPORT_TIMEOUT_MS',
    default: '3600000',
    meaning: 'Milliseconds after which an export of the server is cut off.',
    ...wholeNumber(1_000, 86_400_000),
  }),
  minRate: setting({
    name: 'CADRE_MIN_RATE',
    default: '16384',
    meaning:
      'How many bytes in a second a client must read of a large answer or of an export, before compression. One that is slower for a minute is cut off.',
    ...wholeNumber(1, 1_000_000_000),
  }),
  maxConnections: setting({
    name: 'CADRE_MAX_CONNECTIONS',
    default: '1000',
    meaning: 'How many connections of clients may be open. When there are more, idle ones are closed, then new ones refused (BUSY).',
    ...wholeNumber(1, 100_000),
  }),
  maxSubscriptions: setting({
    name: 'CADRE_MAX_SUBSCRIPTIONS',
    default: '2000',
    meaning:
      'How many subscriptions may be open; their connections do not count as those of CADRE_MAX_CONNECTIONS. More of them are refused (BUSY).',
    ...wholeNumber(0, 100_000),
  }),
  maxSubscriptionsPerClient: setting({
    name: 'CADRE_MAX_SUBSCRIPTIONS_PER_CLIENT',
    default: '100',
    meaning:
      'How many of these subscriptions one client may have, by its address. Behind a proxy all clients have one address: give it the value of CADRE_MAX_SUBSCRIPTIONS there.',
    ...wholeNumber(1, 100_000),
  }),
  cacheMb: setting({
    name: 'CADRE_CACHE_MB',
    default: '32',
    meaning: 'The size of the cache of answers, in megabytes; 0 turns it off. A write to the graph empties it.',
    ...wholeNumber(0, 100_000),
  }),
  cacheStaleMs: setting({
    name: 'CADRE_CACHE_STALE_MS',
    default: '250',
    meaning: 'For how many milliseconds after another process has written to the same Neo4j an answer may still be stale.',
    ...wholeNumber(0, 3_600_000),
  }),
  introspection: setting({
    name: 'CADRE_INTROSPECTION',
    default: 'auto',
    meaning: 'Whether clients may read the schema from the API. auto: only when HOST is a loopback address.',
    ...choice('auto', 'on', 'off'),
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    default: 'info',
    meaning: 'The lowest level that is logged.',
    ...choice('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
  }),
  logFormat: setting({
    name: 'LOG_FORMAT',
    default: 'auto',
    meaning: 'The format of the log. auto: pretty on a terminal, json elsewhere.',
    ...choice('auto', 'json', 'pretty'),
  }),
} as const;

type Table = typeof SETTINGS;
type ValueOf<S> = S extends Setting<infer T, infer D> ? (null extends D ? T | null : T) : never;

/** The settings in force. */
export type Settings = { readonly [K in keyof Table]: ValueOf<Table[K]> };
