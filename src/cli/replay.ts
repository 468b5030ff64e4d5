import { Command } from 'commander';
import { openUnmigrated } from '../app/open-store.js';
import { type Environment, readSettings } from '../config/settings.js';
import { CadreError } from '../errors/cadre-error.js';
import type { GraphStore } from '../store/graph-store.js';
import { type CommandContext, examples, type OpenGraph, withGraph } from './context.js';
import { wholeNumber } from './log.js';

interface Options {
  readonly to?: number;
  readonly into: string;
}

/** Addresses of Neo4j; anything else is a folder. */
const ADDRESS = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

/** The settings of Neo4j are those of the target where only it is one. */
function sourceEnvironment(env: Environment, into: string): Environment {
  if (!ADDRESS.test(into) || env['NEO4J_URI']) return env;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('NEO4J_')));
}

async function replay({ settings, model, store, log }: OpenGraph, { to, into }: Options, env: Environment): Promise<string> {
  const place = ADDRESS.test(into) ? readSettings({ ...env, NEO4J_URI: into }) : { ...settings, neo4jUri: null, dataFolder: into };
  const target: GraphStore = await openUnmigrated(place, model, log);
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
    .description(
      'rebuild the graph as it was at a revision, from its log alone, in a new folder of the embedded database or in an empty Neo4j',
    )
    .requiredOption(
      '--into <place>',
      'the folder, or the address of Neo4j, with the NEO4J_ settings for the rest; it must not hold a graph',
    )
    .option('--to <revision>', 'the last change that is replayed; by default the latest', wholeNumber)
    .addHelpText(
      'after',
      examples(
        'cadre replay --to 42 --into /tmp/as-it-was',
        'CADRE_DATA=/tmp/as-it-was cadre serve',
        'cadre replay --into neo4j://localhost:7687',
      ),
    )
    .action(async (options: Options) => {
      const { env } = context;
      const source = { ...context, env: sourceEnvironment(env, options.into) };
      context.print(await withGraph(source, (graph) => replay(graph, options, env), { readOnly: true }));
    });
}
