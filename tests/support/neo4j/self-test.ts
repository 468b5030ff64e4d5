import { afterAll, beforeAll, expect, it } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { dropSchema, emptyDatabase, neo4jForTests } from './database.js';

const INDEXES = "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN count(*) AS value";

/** That the test database is what tests take it for. */
export function testDatabase(): void {
  const server = neo4jForTests()!;
  const database = server?.database ?? 'neo4j';
  let driver: Driver;

  beforeAll(() => {
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  });

  afterAll(async () => {
    await driver.close();
  });

  async function one(text: string): Promise<unknown> {
    const { records } = await driver.executeQuery(text, {}, { database });
    return neo4j.integer.toNumber(records[0]?.get('value'));
  }

  it('answers a query', async () => {
    expect(await one('RETURN 1 AS value')).toBe(1);
  });

  it('refuses wrong credentials', async () => {
    const stranger = neo4j.driver(server.uri, neo4j.auth.basic(server.username, `${server.password}-wrong`));
    try {
      await expect(stranger.verifyConnectivity()).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
    } finally {
      await stranger.close();
    }
  });

  it('is emptied of data, and of constraints and indexes', async () => {
    await emptyDatabase(driver);
    await dropSchema(driver);
    await driver.executeQuery('CREATE CONSTRAINT self_test IF NOT EXISTS FOR (n:SelfTest) REQUIRE n.id IS UNIQUE', {}, { database });
    await driver.executeQuery('CREATE INDEX `odd ``name` IF NOT EXISTS FOR (n:SelfTest) ON (n.name)', {}, { database });
    await driver.executeQuery('UNWIND range(1, 6000) AS id CREATE (:SelfTest {id: id})-[:NEXT]->(:Other)', {}, { database });
    await emptyDatabase(driver);
    expect(await one('MATCH (n) RETURN count(n) AS value')).toBe(1);
    expect(await one(INDEXES)).toBe(2);
    await dropSchema(driver);
    expect(await one(INDEXES)).toBe(0);
  });

  it('is left alone when it holds nodes without our marker', async () => {
    await emptyDatabase(driver);
    await driver.executeQuery('MATCH (m:CadreTestMarker) SET m:SelfTest REMOVE m:CadreTestMarker', {}, { database });
    try {
      await expect(emptyDatabase(driver)).rejects.toThrow(/Refused/);
      expect(await one('MATCH (n:SelfTest) RETURN count(n) AS value')).toBe(1);
    } finally {
      await driver.executeQuery('MATCH (m:SelfTest) SET m:CadreTestMarker REMOVE m:SelfTest', {}, { database });
    }
  });
}
