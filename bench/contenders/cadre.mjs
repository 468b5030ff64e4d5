/** Cadre as built by `npm run build`: Apollo on Fastify, over Neo4j if NEO4J_URI is set, else over the embedded database in CADRE_DATA. */

import { createLog } from '../../dist/app/log.js';
import { readSettings } from '../../dist/config/settings.js';
import { keepHeapSmall } from '../../dist/server/heap.js';
import { startServer } from '../../dist/server/server.js';

keepHeapSmall();
const settings = readSettings({ ...process.env, PORT: '0', CADRE_SEEDS: 'none', LOG_LEVEL: 'error', CADRE_QUERY_TIMEOUT_MS: '60000' });
const server = await startServer(settings, await createLog(settings));
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', async () => {
  await server.close();
  process.exit(0);
});
console.log(`READY ${server.url}/graphql`);
