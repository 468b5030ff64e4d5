import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openSeeded } from '../support/seeds.js';
import { type ServedApp, serveApp } from './served-app.js';

/** Reads the whole answer: an audit that looks at its status only would leave the connection open. */
const fetchFn: typeof fetch = async (...request) => {
  const response = await fetch(...request);
  const { status, headers } = response;
  return new Response(await response.arrayBuffer(), { status, headers });
};

/** What the working group of GraphQL over HTTP asks of a server: all that it must, should and may do. */
describe('GraphQL over HTTP', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(await openSeeded('grafeo', 'article'), {});
  }, 240_000);
  afterAll(async () => {
    await app?.close();
    await app?.store.close();
  });

  test.each(serverAudits({ url: () => app.url, fetchFn }).map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      expect(await audit.fn()).toMatchObject({ status: 'ok' });
    },
  );
});
