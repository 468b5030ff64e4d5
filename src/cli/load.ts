import { Command } from 'commander';
import { readFactsFiles } from '../server/facts-files.js';
import { loadFacts } from '../store/load.js';
import { type CommandContext, examples, withGraph } from './context.js';
import { loadedText } from './report.js';

/** `cadre load FILE...` */
export function loadCommand(context: CommandContext): Command {
  return new Command('load')
    .description('check facts files and load them into the store; nothing is loaded unless all of it is right')
    .argument('<file...>', 'YAML or JSON files, or folders of them')
    .option('--dry-run', 'check only, write nothing')
    .addHelpText('after', examples('cadre load my-facts.yaml', 'cadre load --dry-run dossiers/', 'cadre load a.yaml b.json'))
    .action(async (paths: string[], { dryRun = false }: { dryRun?: boolean }) => {
      const { documents, problems } = readFactsFiles(paths);
      const report = await withGraph(context, ({ store, model, schema }) =>
        loadFacts(store, model, schema, documents, { dryRun, problems }),
      );
      context.print(loadedText(report));
    });
}
