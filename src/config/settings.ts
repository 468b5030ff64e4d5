import { CadreError } from '../errors/cadre-error.js';
import { nearest } from './nearest.js';
import { SETTINGS, type Setting, type Settings } from './table.js';

export type { Settings } from './table.js';

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

const OWN_PREFIX = 'CADRE_';
/** Variables of the project's test runner, which are no settings. */
const TEST_PREFIX = 'CADRE_TEST_';

/** The value of a setting; an empty variable counts as not set: compose files pass missing variables on as empty ones. */
function valueIn(env: Environment, setting: Setting<unknown>): string | undefined {
  const value = env[setting.name]?.trim();
  return value === '' ? undefined : value;
}

/** A value as a message may show it: without secrets, and without a user and password inside an address. */
function shown(setting: Setting<unknown>, value: string): string {
  return setting.secret ? 'the value (not shown)' : JSON.stringify(value.replace(/\/\/.*@/, '//***@'));
}

function unknownNames(env: Environment): string[] {
  const names = Object.values(SETTINGS).map((setting) => setting.name);
  return Object.keys(env)
    .filter((name) => name.startsWith(OWN_PREFIX) && !name.startsWith(TEST_PREFIX) && !(names as string[]).includes(name))
    .sort()
    .map((name) => {
      const meant = nearest(name, names);
      return `${name}: there is no such setting.${meant === null ? '' : ` Did you mean ${meant}?`}`;
    });
}

/** Problems between settings that are each valid on their own. */
function contradictions(env: Environment, settings: Partial<Settings>): string[] {
  const mistakes: string[] = [];
  const neo4j = valueIn(env, SETTINGS.neo4jUri) !== undefined;
  for (const setting of [SETTINGS.neo4jUsername, SETTINGS.neo4jPassword, SETTINGS.neo4jDatabase]) {
    if (!neo4j && valueIn(env, setting) !== undefined)
      mistakes.push(`${setting.name}: it has no effect without NEO4J_URI. Set NEO4J_URI too, or remove it.`);
  }
  if (neo4j && valueIn(env, SETTINGS.neo4jPassword) === undefined) mistakes.push('NEO4J_PASSWORD: it is missing. NEO4J_URI needs it.');
  const { defaultPage, maxPage } = settings;
  if (defaultPage !== undefined && maxPage !== undefined && defaultPage > maxPage) {
    mistakes.push(`CADRE_DEFAULT_PAGE: ${defaultPage} is above CADRE_MAX_PAGE. Accepted: at most ${maxPage}.`);
  }
  return mistakes;
}

/**
 * Reads and checks all settings at once.
 * @param env the environment, `process.env` in a program
 * @throws CadreError BAD_SETTING; its message lists every mistake: the name, the value (never of a secret), what is accepted
 */
export function readSettings(env: Environment): Settings {
  const values: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const [key, setting] of Object.entries(SETTINGS) as [string, Setting<unknown>][]) {
    const value = valueIn(env, setting) ?? setting.default;
    const read = value === null ? null : setting.schema.safeParse(value);
    if (read?.success === false)
      mistakes.push(`${setting.name}: ${shown(setting, value ?? '')} is not accepted. Accepted: ${setting.accepts}.`);
    else values[key] = read?.data ?? null;
  }
  mistakes.push(...contradictions(env, values as Partial<Settings>), ...unknownNames(env));
  if (mistakes.length === 0) return Object.freeze(values) as Settings;
  const head = mistakes.length === 1 ? 'A setting cannot be used:' : `${mistakes.length} settings cannot be used:`;
  throw new CadreError('BAD_SETTING', [head, ...mistakes.map((mistake) => `  ${mistake}`)].join('\n'), { mistakes });
}

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Tests that the server is open to others only where the settings say so.
 * @throws CadreError BAD_SETTING for an address that others reach, without CADRE_AUTH
 */
export function requireAuthentication({ host, auth }: Pick<Settings, 'host' | 'auth'>): void {
  if (auth === 'none' || isLoopback(host)) return;
  throw new CadreError(
    'BAD_SETTING',
    `HOST: ${host} is reachable from other machines, and the server has no authentication.`,
    { setting: 'CADRE_AUTH', host },
    { hint: 'Set CADRE_AUTH=none if everyone who reaches the server may read the graph; otherwise leave HOST at 127.0.0.1.' },
  );
}

/** Whether clients may read the schema from the API. */
export function introspectionAllowed({ introspection, host }: Pick<Settings, 'introspection' | 'host'>): boolean {
  return introspection === 'auto' ? isLoopback(host) : introspection === 'on';
}

/** A row of the table of settings, for the documentation. */
export interface SettingRow {
  readonly name: string;
  readonly default: string | null;
  readonly meaning: string;
  readonly accepts: string;
  readonly secret: boolean;
}

/** All settings, in the order of the documentation. */
export function settingsTable(): SettingRow[] {
  return Object.values(SETTINGS).map(({ name, default: fallback, meaning, accepts, secret }) => ({
    name,
    default: fallback,
    meaning,
    accepts,
    secret,
  }));
}

/** The settings in force by name; of a secret only whether it is set. */
export function settingsInForce(settings: Settings): { readonly name: string; readonly value: string | null }[] {
  return (Object.keys(SETTINGS) as (keyof Settings)[]).map((key) => {
    const value = settings[key];
    return { name: SETTINGS[key].name, value: value === null ? null : SETTINGS[key].secret ? '(set, not shown)' : String(value) };
  });
}
