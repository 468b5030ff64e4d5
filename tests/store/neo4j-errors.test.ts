import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { openNeo4j, requireVersion } from '../../src/store/neo4j.js';
import { describeNeo4j, neo4jForTests } from '../support/neo4j/database.js';

const LOGIN = { username: 'neo4j', password: 'top-secret' };

function listen(): Promise<{ port: number; close(): Promise<void> }> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.on('error', () => {}));
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

describe('opening Neo4j', () => {
  it('says where no server answers, and what to do', async () => {
    const { port, close } = await listen();
    await close();
    const error = await openNeo4j({ uri: `bolt://neo4j:hidden@127.0.0.1:${port}`, ...LOGIN }).catch((e: unknown) => e as Error);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining(`bolt://127.0.0.1:${port}`) });
    expect(String(error)).toMatch(/Start it/);
    expect(String(error)).not.toMatch(/hidden|top-secret/);
  });

  it.each(['http://localhost:7474', 'localhost:7687', 'localhost', '', 'bolt://', 'neo4j+x://h', 'bolt://a b'])(
    'refuses the address "%s"',
    async (uri) => {
      await expect(openNeo4j({ uri, ...LOGIN })).rejects.toMatchObject({ code: 'BAD_SETTING' });
    },
  );

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('takes the scheme %s', async (scheme) => {
    const { port, close } = await listen();
    await close();
    await expect(openNeo4j({ uri: `${scheme}://127.0.0.1:${port}`, ...LOGIN })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it.each(['Neo4j/4.4', 'Neo4j/4.4.30', 'Neo4j/5.22.0', 'Other/9.0', ''])('refuses the server "%s"', (agent) => {
    expect(() => requireVersion(agent)).toThrow(expect.objectContaining({ code: 'STORE_VERSION' }));
  });

  it.each([
    ['Neo4j/5.23.0', '5.23.0'],
    ['Neo4j/5.26.30', '5.26.30'],
    ['Neo4j/2026.08.1', '2026.08.1'],
  ])('takes the server "%s"', (agent, version) => {
    expect(requireVersion(agent)).toBe(version);
  });
});

describeNeo4j('opening a real Neo4j', () => {
  it('tells a wrong password', async () => {
    const server = neo4jForTests()!;
    const error = await openNeo4j({ ...server, password: 'top-secret' }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'STORE_AUTH', message: expect.not.stringContaining('top-secret') });
  });

  it('tells a wrong database', async () => {
    await expect(openNeo4j({ ...neo4jForTests()!, database: 'nowhere' })).rejects.toMatchObject({ code: 'BAD_SETTING' });
  });
});
