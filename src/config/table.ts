import { z } from 'zod';

/** One thing that can be set from outside, by an environment variable. */
export interface Setting<T, D extends string | null = string | null> {
  readonly name: string;
  /** As it would be written; null when there is none. */
  readonly default: D;
  readonly meaning: string;
  /** What is accepted, as it is told to someone who gave something else. */
  readonly accepts: string;
  /** A secret's value appears in no message, log or listing. */
  readonly secret: boolean;
  readonly schema: z.ZodType<T, string>;
}

type Described<T, D extends string | null> = Omit<Setting<T, D>, 'secret'> & { readonly secret?: boolean };

function setting<T, const D extends string | null>(described: Described<T, D>): Setting<T, D> {
  return { secret: false, ...described };
}

function whole(min: number, max: number) {
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
const NEO4J_URI = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/@]+\/?$/;
const DATABASE = /^[a-zA-Z0-9][a-zA-Z0-9.-]*$/;
const text = z.string().min(1);

/** Every setting there is; reading, messages, `cadre doctor` and the documentation come from this table. */
export const SETTINGS = {
  host: setting({
    name: 'HOST',
    default: '127.0.0.1',
    meaning: 'The address to listen on. 0.0.0.0 answers the whole network.',
    accepts: 'a host name or an IP address, without scheme and port',
    schema: z.string().regex(HOST),
  }),
  port: setting({ name: 'PORT', default: '4000', meaning: 'The port to listen on; 0 takes any free one.', ...whole(0, 65_535) }),
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
    meaning: 'The facts that an empty store is filled with at start.',
    ...choice('all', 'article', 'none'),
  }),
  rules: setting({
    name: 'CADRE_RULES',
    default: null,
    meaning: "A folder of further rules of inference, beside the program's own.",
    accepts: 'the path of a folder',
    schema: text,
  }),
  neo4jUri: setting({
    name: 'NEO4J_URI',
    default: null,
    meaning: 'The address of a Neo4j server. Without it the embedded database is used.',
    accepts: 'bolt://host:7687 or neo4j://host:7687 (+s or +ssc after bolt or neo4j for TLS), without user and password',
    schema: z.string().regex(NEO4J_URI),
  }),
  neo4jUsername: setting({ name: 'NEO4J_USERNAME', default: 'neo4j', meaning: 'The user at Neo4j.', accepts: 'a user name', schema: text }),
  neo4jPassword: setting({
    name: 'NEO4J_PASSWORD',
    default: null,
    meaning: 'The password of that user.',
    accepts: 'a password',
    secret: true,
    schema: text,
  }),
  neo4jDatabase: setting({
    name: 'NEO4J_DATABASE',
    default: null,
    meaning: "The database at Neo4j; by default the user's home database.",
    accepts: 'a database name: letters, digits, dots and hyphens',
    schema: z.string().regex(DATABASE),
  }),
  neo4jPoolSize: setting({
    name: 'NEO4J_POOL_SIZE',
    default: '16',
    meaning: 'How many connections to Neo4j are kept at most.',
    ...whole(1, 1_000),
  }),
  queryTimeoutMs: setting({
    name: 'CADRE_QUERY_TIMEOUT_MS',
    default: '10000',
    meaning: 'Milliseconds after which one read of the store is given up.',
    ...whole(1, 3_600_000),
  }),
  maxDepth: setting({ name: 'CADRE_MAX_DEPTH', default: '15', meaning: 'How deep a query may nest its fields.', ...whole(1, 100) }),
  maxCost: setting({
    name: 'CADRE_MAX_COST',
    default: '1000000',
    meaning:
      'What a query may cost: the fields that its answer may have, as many as its page sizes allow, weighed as the schema says (@cost, @listSize).',
    ...whole(1, 1_000_000_000),
  }),
  defaultPage: setting({
    name: 'CADRE_DEFAULT_PAGE',
    default: '50',
    meaning: 'The size of a page when a query names none.',
    ...whole(1, 100_000),
  }),
  maxPage: setting({ name: 'CADRE_MAX_PAGE', default: '1000', meaning: 'The largest page a query may ask for.', ...whole(1, 100_000) }),
  maxExportNodes: setting({
    name: 'CADRE_MAX_EXPORT_NODES',
    default: '1000000',
    meaning:
      'How many entities, statements and sources one export may gather when it is not of everything, which is read page by page. About 100 bytes of memory each.',
    ...whole(1, 100_000_000),
  }),
  maxExports: setting({
    name: 'CADRE_MAX_EXPORTS',
    default: '4',
    meaning: 'How many exports the server makes at a time; further ones wait, as long as one read of the store may take.',
    ...whole(1, 1_000),
  }),
  cacheMb: setting({
    name: 'CADRE_CACHE_MB',
    default: '32',
    meaning: 'How many megabytes of answers are kept until the graph is written to; 0 keeps none.',
    ...whole(0, 100_000),
  }),
  cacheBelieveMs: setting({
    name: 'CADRE_CACHE_BELIEVE_MS',
    default: '250',
    meaning: 'How many milliseconds after others have written to the same Neo4j an answer may still be one of before.',
    ...whole(0, 3_600_000),
  }),
  introspection: setting({
    name: 'CADRE_INTROSPECTION',
    default: 'auto',
    meaning: 'Whether clients may read the schema from the API. auto: only when HOST is an address of this machine alone.',
    ...choice('auto', 'on', 'off'),
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    default: 'info',
    meaning: 'How much is logged.',
    ...choice('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
  }),
  logFormat: setting({
    name: 'LOG_FORMAT',
    default: 'auto',
    meaning: 'How logs are written. auto: pretty on a terminal, else json.',
    ...choice('auto', 'json', 'pretty'),
  }),
} as const;

type Table = typeof SETTINGS;
type ValueOf<S> = S extends Setting<infer T, infer D> ? (null extends D ? T | null : T) : never;

/** The settings in force. */
export type Settings = { readonly [K in keyof Table]: ValueOf<Table[K]> };
