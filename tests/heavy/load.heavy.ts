import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asked } from '../hostile/hostile.js';
import { startVictim, type Victim } from '../hostile/victim.js';
import { describeNeo4j, neo4jForTests } from '../support/neo4j/database.js';
import { openSeeded } from '../support/seeds.js';
import { FULL, report } from './size.js';

/** Both servers are asked at the same time: together two minutes of load in a short run. */
const LASTS_MS = FULL ? 300_000 : 60_000;
const CLIENTS = 40;
/** The clients wait for 20 seconds: before that the server has to answer, or to say that it will not. */
const TIMES = { CADRE_REQUEST_TIMEOUT_MS: '15000' };
const MB = 2 ** 20;
/** What a server may hold: with the embedded store that is in its process, and over Neo4j. */
const MOST_HELD = { embedded: 800 * MB, Neo4j: 500 * MB } as const;
/** What a busy server may answer in place of data. */
const REFUSALS = /"code":"(?:BUSY|TIMEOUT|LIMIT)"/;

const CHEAP = [
  'armedGroup(id: "kataib-hezbollah") { name memberships { nodes { object { name } } } }',
  'attacks(first: 10, filter: { attributions: { some: { object: { id: { eq: "kataib-hezbollah" } } } } }) { nodes { name } }',
  'states(first: 5) { nodes { name designated { totalCount } } }',
  'search(text: "hezbollah", first: 5) { nodes { name } }',
];
const EXPENSIVE = [
  'network(around: ["iran"], depth: 4) { nodes { entity { name } betweenness pageRank community } links { source target } }',
  'paths(from: "iran", to: "hamas", maxHops: 6) { totalCount complete }',
  'timeline(ids: ["iran", "kataib-hezbollah"]) { totalCount }',
  'inferences(first: 20) { totalCount complete nodes { rule { id } explanation } }',
  'changes(from: "2023-01-01", to: "2025-12-31") { totalCount }',
  'statements(view: { minReliability: B }) { totalCount }',
];

/** Nine cheap questions for an expensive one. An alias makes each text of each client its own. */
function question(client: number, i: number): string {
  const list = i % 10 === 9 ? EXPENSIVE : CHEAP;
  return `{ c${client}_${i % 50}: ${list[(client + i) % list.length]!} }`;
}

interface Load {
  readonly answered: number;
  readonly refused: number;
  readonly faulty: readonly string[];
  readonly peak: number;
}

async function load(server: Victim): Promise<Load> {
  const end = performance.now() + LASTS_MS;
  const found = { answered: 0, refused: 0, faulty: [] as string[], peak: 0 };
  const client = async (n: number) => {
    for (let i = 0; performance.now() < end; i += 1) {
      const { text } = await server.send(asked(question(n, i)));
      if (!text.includes('"errors"')) found.answered += 1;
      else if (REFUSALS.test(text)) found.refused += 1;
      else found.faulty.push(`${question(n, i)}: ${text.slice(0, 300)}`);
      if (i % 10 === 0) found.peak = Math.max(found.peak, server.memory());
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)));
  return found;
}

describeNeo4j('a mixed load on both engines at once', () => {
  const servers = new Map<keyof typeof MOST_HELD, Victim>();
  beforeAll(async () => {
    await (await openSeeded('neo4j', 'article')).close();
    const { uri, username, password } = neo4jForTests()!;
    servers.set('embedded', await startVictim(TIMES));
    servers.set('Neo4j', await startVictim({ ...TIMES, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }));
  }, 300_000);
  afterAll(async () => {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  });

  test(
    'everything is answered or refused with a code, the servers hold no more than they may, and answer afterwards',
    async () => {
      const loads = await Promise.all([...servers].map(async ([name, server]) => ({ name, server, found: await load(server) })));
      for (const { name, server, found } of loads) {
        const { answered, refused, faulty, peak } = found;
        report(
          `${name}: ${CLIENTS} clients for ${LASTS_MS / 1_000} s: ${answered} answers, ${refused} refused, ${Math.round(peak / MB)} MB at most`,
        );
        expect(faulty).toEqual([]);
        expect(answered).toBeGreaterThan(refused);
        expect(peak).toBeLessThan(MOST_HELD[name]);
        expect((await server.send(asked('{ states(first: 1) { totalCount } }'))).text).toContain('"totalCount":');
      }
    },
    LASTS_MS + 120_000,
  );
});
