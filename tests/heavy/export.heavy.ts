import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { verifyExport } from '../../src/export/file/verify.js';
import { builtProgram } from '../support/built.js';
import { openTestStore } from '../support/graph.js';
import { describeNeo4j, emptyDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { FULL, report } from './size.js';

/** With an attribution of each, and a piece of evidence for either: in full a million nodes, two and a half million relationships. */
const ATTACKS = FULL ? 250_000 : 50_000;
const [GROUPS, SOURCES] = [50, 200];
/** Megabytes that the server's process may have in memory, at any time. */
const MOST_MB = 300;
const MINUTES = 60_000;

/** Written by the database itself: through the program's own writer it would take half an hour. */
const FILL = [
  `UNWIND range(0, ${GROUPS - 1}) AS i
   CREATE (:ArmedGroup:Actor:Entity {id: 'group-' + i, type: 'ArmedGroup', name: 'Group ' + i, nameSort: 'group ' + i, knownFrom: '2020', knownFromHi: '2020-12-31'})`,
  `UNWIND range(0, ${SOURCES - 1}) AS i
   CREATE (:Source {id: 'source:' + i, title: 'Source ' + i, accessed: '2024-01-01', published: '2020', publishedLo: '2020-01-01', publishedHi: '2020-12-31', knownFrom: '2020', knownFromHi: '2020-12-31'})`,
  `UNWIND range(0, ${ATTACKS - 1}) AS i
   CALL (i) {
     MATCH (g:Entity {id: 'group-' + (i % ${GROUPS})})
     MATCH (s:Source {id: 'source:' + (i % ${SOURCES})})
     WITH g, s, i, 'attack-' + right('00000' + i, 6) AS id
     CREATE (a:Attack:Entity {id: id, type: 'Attack', name: 'Attack number ' + i, nameSort: 'attack number ' + i, date: '2020-05', dateLo: '2020-05-01', dateHi: '2020-05-31', killedBest: i % 7, knownFrom: '2020', knownFromHi: '2020-12-31'})
     CREATE (t:Attribution:Statement {id: 'attribution:' + id + ':' + g.id + ':assessed', type: 'Attribution', strength: 'ASSESSED', knownFrom: '2020', knownFromHi: '2020-12-31'})
     CREATE (x:Evidence {id: 'evidence:' + id, stance: 'SUPPORTS', summary: 'It tells of attack number ' + i + '.', knownFrom: '2020', knownFromHi: '2020-12-31'})
     CREATE (y:Evidence {id: 'evidence:' + t.id, stance: 'SUPPORTS', summary: 'It lays attack number ' + i + ' at the door of the group.', knownFrom: '2020', knownFromHi: '2020-12-31'})
     CREATE (t)-[:ATTRIBUTION_SUBJECT]->(a), (t)-[:ATTRIBUTION_OBJECT]->(g)
     CREATE (a)-[:EVIDENCED_BY]->(x), (x)-[:FROM]->(s), (t)-[:EVIDENCED_BY]->(y), (y)-[:FROM]->(s)
   } IN TRANSACTIONS OF 5000 ROWS`,
  "MERGE (r:Revision {id: 'graph'}) SET r.value = 1",
];

function residentMb(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return Math.round(Number(kilobytes) / 1024);
}

/** Looks at a process four times a second until it is stopped, and says how much memory it had at most. */
function watch(pid: number): { stop(): number } {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, residentMb(pid));
  }, 250);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

/** Bytes as they come; counts them and the lines. */
async function* counted(body: AsyncIterable<Uint8Array>, counts: { bytes: number; lines: number }): AsyncIterable<Uint8Array> {
  for await (const chunk of body) {
    counts.bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) counts.lines += 1;
    yield chunk;
  }
}

describeNeo4j(`a graph of ${4 * ATTACKS} nodes`, () => {
  let server: ChildProcess;
  let driver: Driver;
  let url: string;

  beforeAll(async () => {
    await (await openTestStore('neo4j')).close();
    const { uri, username, password } = neo4jForTests()!;
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    const started = Date.now();
    for (const text of FILL) {
      const session = driver.session();
      await session.run(text).finally(() => session.close());
    }
    report(`filled in ${Math.round((Date.now() - started) / 1000)} s`);
    const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0', CADRE_SEEDS: 'none', LOG_FORMAT: 'json' };
    // What is held on to would end it: what a process merely has not given back says less.
    const heap = '--max-old-space-size=128';
    server = spawn(process.execPath, [heap, join(await builtProgram(), 'cli', 'main.js'), 'serve'], {
      env: { PATH: process.env['PATH'], ...env },
    });
    url = await new Promise((resolve, reject) => {
      let text = '';
      server.once('exit', () => reject(new Error(text)));
      server.stderr!.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
        const [, found] = /"url":"([^"]+)","api"/.exec(text) ?? [];
        if (found) resolve(found);
      });
    });
  }, 20 * MINUTES);
  afterAll(async () => {
    server?.kill('SIGTERM');
    // Another suite has its database next, and not the time to empty it of a million nodes.
    await emptyDatabase(driver);
    await driver?.close();
  }, 20 * MINUTES);

  async function running(): Promise<number> {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS' RETURN count(*) AS n",
    );
    return records[0]!.get('n') as number;
  }

  test(
    'is exported in bounded memory, and its hash is right',
    async () => {
      const memory = watch(server.pid!);
      const started = Date.now();
      const response = await fetch(`${url}/export/jsonl?all=true`, { headers: { 'accept-encoding': 'identity' } });
      const counts = { bytes: 0, lines: 0 };
      const { recorded, computed } = await verifyExport(counted(response.body as unknown as AsyncIterable<Uint8Array>, counts));
      const most = memory.stop();
      const seconds = Math.round((Date.now() - started) / 1000);
      report(`${counts.lines} lines, ${Math.round(counts.bytes / 2 ** 20)} MB in ${seconds} s; at most ${most} MB resident`);
      expect(computed).toBe(recorded);
      expect(counts.lines).toBe(2 * ATTACKS + GROUPS + SOURCES + 2);
      expect(most).toBeLessThan(MOST_MB);
    },
    20 * MINUTES,
  );

  test(
    'a client that goes away ends the reading',
    async () => {
      const leave = new AbortController();
      const response = await fetch(`${url}/export/jsonl?all=true`, { signal: leave.signal });
      const reader = response.body!.getReader();
      for (let bytes = 0; bytes < 1 << 20; ) bytes += (await reader.read()).value!.length;
      leave.abort();
      await sleep(3_000);
      expect(await running()).toBe(0);
      await sleep(2_000);
      expect(await running()).toBe(0);
      expect((await fetch(`${url}/health`)).status).toBe(200);
    },
    5 * MINUTES,
  );
});
