import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { describeNeo4j, emptyDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { query, request, startOn } from './temp-server.js';

describeNeo4j('the server on Neo4j', () => {
  const empty = async () => {
    const { uri, username, password } = neo4jForTests()!;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await emptyDatabase(driver).finally(() => driver.close());
  };
  beforeAll(empty, 60_000);
  afterAll(empty, 60_000);

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
});
