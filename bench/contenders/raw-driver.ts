/** The limit: hand-written Cypher, rows by position, the driver, plain HTTP, no GraphQL. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDriver } from '../run/database.js';
import { WORKLOADS } from '../workloads/all.js';

const { NEO4J_URI: uri = '', NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const driver = openDriver({ uri, username, password });
const texts = new Map(WORKLOADS.flatMap((w) => (w.cypher === null ? [] : [[w.name, w.cypher] as const])));

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function answer(name: string, variables: Record<string, unknown>): Promise<unknown[][]> {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`no text for ${name}`);
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(text, variables);
    return records.map((record) => record.keys.map((_, i) => record.get(i)));
  } finally {
    await session.close();
  }
}

const server = createServer(async (request, response) => {
  try {
    const { name, variables } = JSON.parse(await body(request)) as { name: string; variables: Record<string, unknown> };
    const text = JSON.stringify(await answer(name, variables));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
  } catch (error) {
    const text = JSON.stringify({ errors: [{ message: String(error) }] });
    response.writeHead(500, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
  }
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
server.listen(0, '127.0.0.1', () => console.log(`READY http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
