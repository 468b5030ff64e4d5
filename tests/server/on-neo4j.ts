import { expect, test } from '@jest/globals';
import { runHere } from '../cli/run-cli.js';
import { neo4jForTests } from '../support/neo4j/database.js';
import { query, request, startOn } from './temp-server.js';

/** The server on a database that is new to it. */
export function serverOnNeo4j(): void {
  test('a database that holds nothing is not called sound', async () => {
    const { uri, username, password } = neo4jForTests()!;
    const { code, out, err } = await runHere(['check'], { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(/^STORE_UNAVAILABLE: There is no data in bolt:/)]);
  });

  test('fills an empty database, answers, and finds its data again', async () => {
    const { uri, username, password, database } = neo4jForTests()!;
    const env = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
    };
    for (const seeds of ['article', 'none']) {
      const server = await startOn('', { ...env, CADRE_DATA: '', CADRE_SEEDS: seeds });
      try {
        expect((await request(`${server.url}/health`)).body).toEqual({ status: 'ok', revision: 1, engine: 'neo4j' });
        const { body } = await query(server, '{ coalition(id: "islamic-resistance-in-iraq") { members { totalCount } } }');
        expect(body).toEqual({ data: { coalition: { members: { totalCount: 6 } } } });
      } finally {
        await server.close();
      }
    }
  }, 180_000);
}
