import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  type Environment,
  introspectionAllowed,
  readSettings,
  requireAuthentication,
  settingsInForce,
  settingsTable,
} from '../../src/config/settings.js';
import { CadreError } from '../../src/errors/cadre-error.js';
import { packageRoot } from '../../src/model/files.js';

/** The lines of the refusal without its head. */
function mistakes(env: Environment): string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (!(error instanceof CadreError) || error.code !== 'BAD_SETTING') throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}

describe('valid settings', () => {
  test('without any, the defaults are in force', () => {
    expect(readSettings({ PATH: '/bin', HOME: '/root' })).toEqual({
      host: '127.0.0.1',
      auth: null,
      corsOrigins: null,
      port: 4000,
      publicUrl: null,
      dataFolder: './data',
      seeds: 'all',
      rules: null,
      neo4jUri: null,
      neo4jUsername: 'neo4j',
      neo4jPassword: null,
      neo4jDatabase: null,
      neo4jPoolSize: 16,
      writeTimeoutMs: 120_000,
      queryTimeoutMs: 10_000,
      requestTimeoutMs: 30_000,
      maxDepth: 15,
      maxCost: 1_000_000,
      maxTokens: 5_000,
      maxFields: 3_000,
      maxLargeReads: 0,
      maxWaiting: 500,
      maxConditions: 100,
      maxFacts: 1_000,
      defaultPage: 50,
      maxPage: 1_000,
      maxSubscriptions: 2_000,
      maxSubscriptionsPerClient: 100,
      maxExportNodes: 1_000_000,
      maxExports: 4,
      maxExportsPerClient: 2,
      exportTimeoutMs: 3_600_000,
      minRate: 16_384,
      maxConnections: 1_000,
      cacheMb: 32,
      cacheStaleMs: 250,
      introspection: 'auto',
      logLevel: 'info',
      logFormat: 'auto',
    });
  });

  test('a variable that is set to nothing counts as not set', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: ' ', NEO4J_PASSWORD: '' }).port).toBe(4000);
  });

  test('Neo4j as a compose file gives it', () => {
    const env = { NEO4J_URI: 'bolt://neo4j:7687', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'secret', HOST: '0.0.0.0' };
    expect(readSettings(env)).toMatchObject({ neo4jUri: 'bolt://neo4j:7687', neo4jPassword: 'secret', host: '0.0.0.0' });
  });

  test.each(['bolt://h:7687', 'neo4j://h', 'neo4j+s://x.databases.neo4j.io', 'bolt+ssc://[::1]:7687/'])('the address %s', (uri) => {
    expect(mistakes({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })).toEqual([]);
  });

  test.each(['localhost', '::1', '0.0.0.0', 'graph.example.org', '::'])('the host %s', (host) => {
    expect(mistakes({ HOST: host })).toEqual([]);
  });

  test.each([
    ['https://cadre.example.org', 'https://cadre.example.org'],
    ['http://[::1]:4000/', 'http://[::1]:4000'],
    ['https://example.org:8443/apps/cadre/', 'https://example.org:8443/apps/cadre'],
  ])('the address of a proxy %s', (given, used) => {
    expect(readSettings({ CADRE_PUBLIC_URL: given }).publicUrl).toBe(used);
  });

  test("the test runner's own variables are no settings", () => {
    expect(mistakes({ CADRE_TEST_REPORT: '/tmp/x' })).toEqual([]);
  });

  test('the object is frozen', () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true);
  });
});

const WRONG: readonly (readonly [Environment, string])[] = [
  [
    { HOST: 'http://localhost' },
    'HOST: "http://localhost" is not accepted. Accepted: a host name or an IP address, without scheme and port.',
  ],
  [{ HOST: 'local host' }, 'HOST: "local host" is not accepted. Accepted: a host name or an IP address, without scheme and port.'],
  [{ PORT: '65536' }, 'PORT: "65536" is not accepted. Accepted: a whole number from 0 to 65535.'],
  [{ PORT: '4000.5' }, 'PORT: "4000.5" is not accepted. Accepted: a whole number from 0 to 65535.'],
  [{ PORT: '0x10' }, 'PORT: "0x10" is not accepted. Accepted: a whole number from 0 to 65535.'],
  ...['cadre.example.org', 'ftp://example.org', 'https://', 'https://a/?b', 'https://a/#b', 'https://a b/', 'javascript:alert(1)'].map(
    (url): readonly [Environment, string] => [
      { CADRE_PUBLIC_URL: url },
      `CADRE_PUBLIC_URL: "${url}" is not accepted. Accepted: http:// or https:// with a host, and perhaps a port and a path; without user, query and fragment.`,
    ],
  ),
  [{ CADRE_SEEDS: 'some' }, 'CADRE_SEEDS: "some" is not accepted. Accepted: one of all, article, none.'],
  [{ CADRE_QUERY_TIMEOUT_MS: '0' }, 'CADRE_QUERY_TIMEOUT_MS: "0" is not accepted. Accepted: a whole number from 1 to 3600000.'],
  [{ CADRE_QUERY_TIMEOUT_MS: '10s' }, 'CADRE_QUERY_TIMEOUT_MS: "10s" is not accepted. Accepted: a whole number from 1 to 3600000.'],
  [{ CADRE_MAX_DEPTH: '-1' }, 'CADRE_MAX_DEPTH: "-1" is not accepted. Accepted: a whole number from 1 to 100.'],
  [{ CADRE_INTROSPECTION: 'yes' }, 'CADRE_INTROSPECTION: "yes" is not accepted. Accepted: one of auto, on, off.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: "loud" is not accepted. Accepted: one of trace, debug, info, warn, error, fatal, silent.'],
  [{ LOG_FORMAT: 'text' }, 'LOG_FORMAT: "text" is not accepted. Accepted: one of auto, json, pretty.'],
  [{ CADRE_DEFAULT_PAGE: '2000' }, 'CADRE_DEFAULT_PAGE: 2000 is above CADRE_MAX_PAGE. Accepted: at most 1000.'],
  [{ CADRE_MAX_PAGE: '10' }, 'CADRE_DEFAULT_PAGE: 50 is above CADRE_MAX_PAGE. Accepted: at most 10.'],
  [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_PASSWORD: it is missing. NEO4J_URI needs it.'],
  [{ NEO4J_PASSWORD: 'x' }, 'NEO4J_PASSWORD: it has no effect without NEO4J_URI. Set NEO4J_URI too, or remove it.'],
  [{ NEO4J_DATABASE: 'facts' }, 'NEO4J_DATABASE: it has no effect without NEO4J_URI. Set NEO4J_URI too, or remove it.'],
  [{ NEO4J_USERNAME: 'me' }, 'NEO4J_USERNAME: it has no effect without NEO4J_URI. Set NEO4J_URI too, or remove it.'],
  [{ CADRE_MAXDEPTH: '3' }, 'CADRE_MAXDEPTH: there is no such setting. Did you mean CADRE_MAX_DEPTH?'],
  [{ CADRE_COLOUR_OF_THE_PAGE: 'red' }, 'CADRE_COLOUR_OF_THE_PAGE: there is no such setting.'],
];

describe('invalid settings', () => {
  test.each(WRONG)('%j', (env, expected) => {
    expect(mistakes(env)).toEqual([expected]);
  });

  test('an address with a user and a password is refused, and neither is shown', () => {
    const [line, ...more] = mistakes({ NEO4J_URI: 'bolt://me:p@ss/word@host:7687', NEO4J_PASSWORD: 'x' });
    expect(more).toEqual([]);
    expect(line).toMatch(/^NEO4J_URI: "bolt:\/\/\*\*\*@host:7687" is not accepted\./);
  });

  test('all mistakes are reported at once', () => {
    const found = mistakes({
      PORT: 'x',
      CADRE_SEEDS: 'y',
      LOG_LEVEL: 'z',
      NEO4J_PASSWORD: 'p',
      CADRE_DAT: '/d',
      CADRE_DEFAULT_PAGE: '9',
      CADRE_MAX_PAGE: '8',
    });
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'PORT',
      'CADRE_SEEDS',
      'LOG_LEVEL',
      'NEO4J_PASSWORD',
      'CADRE_DEFAULT_PAGE',
      'CADRE_DAT',
    ]);
  });

  test('a secret is in no message', () => {
    expect(() => readSettings({ NEO4J_PASSWORD: 'hunter2-secret', PORT: 'x' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
    );
  });
});

test.each([
  [{ HOST: '127.0.0.1' }, true],
  [{ HOST: '127.4.5.6' }, true],
  [{ HOST: '::1' }, true],
  [{ HOST: 'localhost' }, true],
  [{ HOST: '0.0.0.0' }, false],
  [{ HOST: '0.0.0.0', CADRE_INTROSPECTION: 'on' }, true],
  [{ HOST: '127.0.0.1', CADRE_INTROSPECTION: 'off' }, false],
])('introspection with %j: %s', (env, allowed) => {
  expect(introspectionAllowed(readSettings(env))).toBe(allowed);
});

test('the table explains every setting, and its defaults are accepted', () => {
  const rows = settingsTable();
  const env = Object.fromEntries(
    rows.flatMap(({ name, default: value }) => (value === null || name.startsWith('NEO4J_') ? [] : [[name, value]])),
  );
  expect(mistakes(env)).toEqual([]);
  expect(rows.filter((row) => !/\.$/.test(row.meaning) || row.accepts === '')).toEqual([]);
  expect(rows.filter((row) => row.secret).map((row) => row.name)).toEqual(['NEO4J_PASSWORD']);
});

test('the settings in force can be shown: of a secret only that it is there', () => {
  const shown = settingsInForce(readSettings({ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'hunter2' }));
  expect(shown).toContainEqual({ name: 'NEO4J_PASSWORD', value: '(set, not shown)' });
  expect(shown).toContainEqual({ name: 'NEO4J_DATABASE', value: null });
  expect(JSON.stringify(shown)).not.toContain('hunter2');
});

test('the server starts with the settings that docker-compose.yml gives it', () => {
  const text = readFileSync(join(packageRoot(), 'docker-compose.yml'), 'utf8');
  const { environment } = (parse(text) as { services: { cadre: { environment: Environment } } }).services.cadre;
  const settings = readSettings({ ...environment, NEO4J_PASSWORD: 'secret' });
  expect(() => requireAuthentication(settings)).not.toThrow();
});
