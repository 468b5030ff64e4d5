import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Environment } from '../../src/config/settings.js';
import type { RunningServer } from '../../src/server/server.js';
import { query, startSeeded, tempFolder } from '../server/temp-server.js';

const ASKED = '{ subgraph(ids: ["iran", "hamas"]) { url: exportUrl(format: CSV, absolute: true) } }';
const PATH = '/export/csv?ids=iran%2Chamas&minEvidence=1';

/** A POST with a Host header of its own, which fetch does not allow. */
function askAs(server: RunningServer, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { host, 'content-type': 'application/json' };
    const sent = httpRequest(`${server.url}/graphql`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query: ASKED }));
  });
}

/** A server with these settings, for the tests of one group. */
function running(env: Environment): () => RunningServer {
  let server: RunningServer;
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  beforeAll(async () => {
    folder = await tempFolder();
    server = await startSeeded(folder.path, 'article', env);
  }, 240_000);
  afterAll(async () => {
    await server?.close();
    await folder?.remove();
  });
  return () => server;
}

describe('by default', () => {
  const server = running({});

  test('an absolute address starts where the server listens', async () => {
    const { subgraph } = (await query(server(), ASKED)).body.data as { subgraph: { url: string } };
    expect(subgraph.url).toBe(server().url + PATH);
    expect((await fetch(subgraph.url)).status).toBe(200);
  });
});

describe('on all addresses of the machine', () => {
  const server = running({ HOST: '0.0.0.0', CADRE_AUTH: 'none' });

  test('there is none, whatever the request says of its host', async () => {
    const answer = JSON.parse(await askAs(server(), 'evil.example')) as {
      data: { subgraph: { url: null } };
      errors: { path: unknown; extensions: { code: string; hint: string } }[];
    };
    expect(answer.data.subgraph.url).toBeNull();
    expect(answer.errors[0]).toMatchObject({
      path: ['subgraph', 'url'],
      extensions: { code: 'BAD_INPUT', hint: expect.stringMatching(/CADRE_PUBLIC_URL/) },
    });
    expect(JSON.stringify(answer)).not.toContain('evil');
  });
});

describe('behind a proxy', () => {
  const server = running({ HOST: '0.0.0.0', CADRE_AUTH: 'none', CADRE_PUBLIC_URL: 'https://example.org/cadre/' });

  test('it starts with the address in the settings', async () => {
    expect(JSON.parse(await askAs(server(), 'evil.example'))).toEqual({ data: { subgraph: { url: `https://example.org/cadre${PATH}` } } });
  });
});
