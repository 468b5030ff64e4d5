import { expect, it } from '@jest/globals';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import { neo4jForTests } from '../support/neo4j/database.js';

/** What goes wrong when a real server is opened. */
export function openingNeo4j(): void {
  it('tells a wrong password', async () => {
    const server = neo4jForTests()!;
    const error = await openNeo4j({ ...server, password: 'top-secret' }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'STORE_AUTH', message: expect.not.stringContaining('top-secret') });
  });

  it('tells a wrong database', async () => {
    await expect(openNeo4j({ ...neo4jForTests()!, database: 'nowhere' })).rejects.toMatchObject({ code: 'BAD_SETTING' });
  });
}
