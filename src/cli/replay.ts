import { Command } from 'commander';
import { openUnmigrated } from '../app/open-store.js';
import { CadreError } from '../errors/cadre-error.js';
import type { GraphStore } from '../store/graph-store.js';
import { type CommandContext, examples, type OpenGraph, withGraph } from './context.js';
import { wholeNumber } from './log.js';

interface Options {
  readonly to?: number;
  readonly into: string;
}

async function replay({ settings, model, store, log }: OpenGraph, { to, into }: Options): Promise<string> {
  const target: GraphStore = await openUnmigrated({ ...settings, neo4jUri: null, dataFolder: into }, model, log);
  try {
    await target.restore(store.changes, to === undefined ? {} : { to });
    const { revision, hash } = await target.changes.head();
    if (hash === null) throw new CadreError('INTERNAL', 'The replayed graph has no log.');
    return `${into} has the graph as it was at revision ${revision}, ${hash}.`;
  } finally {
    await target.close();
  }
}

/** `cadre replay --into DIR` */
export function replayCommand(context: CommandContext): Command {
  return new Command('replay')
    .description('rebuild the graph as it was at a revision, from its log alone, in a new folder of the embedded database')
    .requiredOption('--into <folder>', 'the folder; it must not hold a graph')
    .option('--to <revision>', 'the last change that is replayed; by default the latest', wholeNumber)
    .addHelpText('after', examples('cadre replay --to 42 --into /tmp/as-it-was', 'CADRE_DATA=/tmp/as-it-was cadre serve'))
    .action(async (options: Options) => {
      context.print(await withGraph(context, (graph) => replay(graph, options), { readOnly: true }));
    });
}
