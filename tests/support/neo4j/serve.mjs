/** A test Neo4j for a developer: starts one, prints what to export, and stops it on Ctrl-C. `--bench`: one that is to be measured. */
import { acquireNeo4j } from './acquire.mjs';

const interrupted = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
});

const server = await acquireNeo4j(process.argv.includes('--bench') ? 'bench' : 'test');
if ('unavailable' in server) {
  console.error(server.unavailable);
  process.exit(1);
}
console.log(`# ${server.how}; Ctrl-C stops it and deletes its data`);
console.log(`export NEO4J_TEST_URI='${server.uri}'`);
console.log(`export NEO4J_TEST_USERNAME='${server.username}'`);
console.log(`export NEO4J_TEST_PASSWORD='${server.password}'`);
const keepAlive = setInterval(() => {}, 60_000);
await interrupted;
clearInterval(keepAlive);
await server.stop();
