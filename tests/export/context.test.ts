import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rdfContext } from '../../src/export/formats/rdf/context.js';
import type { RunningServer } from '../../src/server/server.js';
import { request, startSeeded, tempFolder } from '../server/temp-server.js';
import { model } from '../support/graph.js';

let folder: Awaited<ReturnType<typeof tempFolder>>;
let server: RunningServer;
beforeAll(async () => {
  folder = await tempFolder();
  server = await startSeeded(folder.path, 'article');
});
afterAll(async () => {
  await server?.close();
  await folder.remove();
});

test('the server serves the context of the model', async () => {
  const { status, headers, body } = await request(`${server.url}/context.jsonld`);
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/^application\/ld\+json/)]);
  expect(body).toEqual(JSON.parse(JSON.stringify(rdfContext(model))));
});
