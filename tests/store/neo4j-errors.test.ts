import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { openNeo4j, requireVersion } from '../../src/store/engines/neo4j.js';
import { fromNeo4j } from '../../src/store/engines/neo4j-errors.js';

const LOGIN = { username: 'neo4j', password: 'top-secret' };

/** @param greeting what the server says to everybody; nothing when it is left out */
function listen(greeting?: string): Promise<{ port: number; close(): Promise<void> }> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).resume();
      if (greeting !== undefined) socket.write(greeting);
    });
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

describe('what the server says of a transaction', () => {
  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'TIMEOUT'],
    ['Neo.TransientError.Transaction.Terminated', 'TIMEOUT'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL'],
  ])('%s is %s', (code, own) => {
    const said = new neo4j.Neo4jError('MATCH (secret)', code, '50N42', 'error', undefined);
    expect(fromNeo4j(said, 'bolt://host')).toMatchObject({ code: own, message: expect.not.stringContaining('secret') });
  });
});

describe('opening Neo4j', () => {
  it('says where no server answers, and what to do', async () => {
    const { port, close } = await listen();
    await close();
    const error = await openNeo4j({ uri: `bolt://neo4j:hidden@127.0.0.1:${port}`, ...LOGIN }).catch((e: unknown) => e as Error);
    expect(error).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(`bolt://127.0.0.1:${port}`),
      hint: expect.stringContaining('Start it'),
    });
    expect(String(error)).not.toMatch(/hidden|top-secret/);
  });

  it.each([
    ['an HTTP server', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'BAD_SETTING', '7474'],
    ['another service', 'SSH-2.0-OpenSSH_9.6\r\n', 'BAD_SETTING', '7687'],
    ['a port that says nothing', undefined, 'STORE_UNAVAILABLE', 'NEO4J_URI'],
  ])('tells %s', async (_, greeting, code, hint) => {
    const { port, close } = await listen(greeting);
    const started = performance.now();
    const opening = openNeo4j({ uri: `bolt://127.0.0.1:${port}`, ...LOGIN });
    await expect(opening).rejects.toMatchObject({ code, hint: expect.stringContaining(hint) });
    expect(performance.now() - started).toBeLessThan(30_000);
    await close();
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
