import { CadreError } from '../errors/cadre-error.js';
import { nearest } from './nearest.js';
import { SETTINGS, type Setting, type Settings } from './table.js';

export type { Settings } from './table.js';

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

const OWN = 'CADRE_';
/** Variables of the project's own test runner, which are none of the program's. */
const TESTS = 'CADRE_TEST_';

/** A variable that is set to nothing counts as not set: that is how compose files pass on what is not there. */
function given(env: Environment, setting: Setting<unknown>): string | undefined {
  const value = env[setting.name]?.trim();
  return value === '' ? undefined : value;
}

/** A value as it may be shown: nothing of a secret, nor of a user and password within an address. */
function shown(setting: Setting<unknown>, value: string): string {
  return setting.secret ? 'the value given (not shown)' : JSON.stringify(value.replace(/\/\/.*@/, '//***@'));
}

function unknownNames(env: Environment): string[] {
  const known = Object.values(SETTINGS).map((setting) => setting.name);
  return Object.keys(env)
    .filter((name) => name.startsWith(OWN) && !name.startsWith(TESTS) && !known.includes(name))
    .sort()
    .map((name) => {
      const meant = nearest(name, known);
      return `${name}: there is no such setting.${meant === null ? '' : ` Did you mean ${meant}?`}`;
    });
}

/** What is wrong with settings that are right one by one. */
function contradictions(env: Environment, settings: Partial<Settings>): string[] {
  const mistakes: string[] = [];
  const neo4j = given(env, SETTINGS.neo4jUri) !== undefined;
  for (const setting of [SETTINGS.neo4jUsername, SETTINGS.neo4jPassword, SETTINGS.neo4jDatabase]) {
    if (!neo4j && given(env, setting) !== undefined)
      mistakes.push(`${setting.name}: it is given without NEO4J_URI. Give NEO4J_URI too, or remove it.`);
  }
  if (neo4j && given(env, SETTINGS.neo4jPassword) === undefined)
    mistakes.push('NEO4J_PASSWORD: it is missing; with NEO4J_URI it is needed.');
  const { defaultPage, maxPage } = settings;
  if (defaultPage !== undefined && maxPage !== undefined && defaultPage > maxPage) {
    mistakes.push(`CADRE_DEFAULT_PAGE: ${defaultPage} is above CADRE_MAX_PAGE, which is ${maxPage}. Accepted: at most that.`);
  }
  return mistakes;
}

/**
 * Reads and checks all settings at once.
 * @param env the environment, `process.env` in a program
 * @throws CadreError BAD_SETTING whose message lists every mistake: the name, the value given (never a secret's), what is accepted
 */
export function readSettings(env: Environment): Settings {
  const values: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const [key, setting] of Object.entries(SETTINGS) as [string, Setting<unknown>][]) {
    const value = given(env, setting) ?? setting.default;
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

/** Whether an address is reached from this machine alone. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** Whether clients may read the schema from the API. */
export function introspectionAllowed({ introspection, host }: Pick<Settings, 'introspection' | 'host'>): boolean {
  return introspection === 'auto' ? isLoopback(host) : introspection === 'on';
}

/** A row of the table of settings, for documentation. */
export interface SettingRow {
  readonly name: string;
  readonly default: string | null;
  readonly meaning: string;
  readonly accepts: string;
  readonly secret: boolean;
}

/** All settings in the order in which they are explained. */
export function settingsTable(): SettingRow[] {
  return Object.values(SETTINGS).map(({ name, default: fallback, meaning, accepts, secret }) => ({
    name,
    default: fallback,
    meaning,
    accepts,
    secret,
  }));
}

/** The settings in force by name; of a secret only whether it is there. */
export function settingsInForce(settings: Settings): { readonly name: string; readonly value: string | null }[] {
  return (Object.keys(SETTINGS) as (keyof Settings)[]).map((key) => {
    const value = settings[key];
    return { name: SETTINGS[key].name, value: value === null ? null : SETTINGS[key].secret ? '(set, not shown)' : String(value) };
  });
}
