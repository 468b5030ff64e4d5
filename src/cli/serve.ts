import { join } from 'node:path';
import { Command } from 'commander';
import { createLog } from '../app/log.js';
import { readSettings } from '../config/settings.js';
import { packageRoot } from '../model/files.js';
import { keepHeapSmall } from '../server/heap.js';
import { startServer } from '../server/server.js';
import { type CommandContext, examples } from './context.js';

/** Under npm a Ctrl-C arrives twice, from the terminal and from npm; only a later one counts as the second. */
const SECOND_SIGNAL_MS = 1_000;

/** Resolves at the first termination signal; a second one ends the program at once. */
function untilSignal(): Promise<string> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const onSignal = (signal: string) => {
      first ??= Date.now();
      if (Date.now() - first > SECOND_SIGNAL_MS) process.exit(130);
      resolve(signal);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}

/** `cadre serve` */
export function serveCommand(context: CommandContext): Command {
  return new Command('serve')
    .description('start the server: the dashboard, the GraphQL API and the query page')
    .addHelpText(
      'after',
      examples(
        'cadre serve',
        'PORT=0 CADRE_DATA=/tmp/try CADRE_SEEDS=article cadre serve',
        'NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=... cadre serve',
      ),
    )
    .action(async () => {
      keepHeapSmall();
      const settings = readSettings(context.env);
      const log = await createLog(settings);
      const signal = untilSignal();
      const server = await startServer(settings, log);
      if (process.stdout.isTTY) {
        context.print(`\n  Dashboard   ${server.url}`);
        context.print(`  Query page  ${server.url}/graphql`);
        context.print(`  API         ${server.url}/graphql (POST)`);
        context.print(`  Docs        ${join(packageRoot(), 'docs')}`);
        context.print('  Ctrl-C stops the server.\n');
      }
      log.info({ signal: await signal }, 'closing');
      await server.close();
    });
}
