import { Command } from 'commander';
import { readFactsFiles } from '../app/facts-files.js';
import { loadFacts } from '../ingest/load.js';
import { type CommandContext, examples, withGraph } from './context.js';
import { loadedText } from './report.js';

/** `cadre load FILE...` */
export function loadCommand(context: CommandContext): Command {
  return new Command('load')
    .description('check facts files and load them; if anything is wrong, nothing is loaded')
    .argument('<file...>', 'YAML or JSON files, or folders of them')
    .option('--dry-run', 'only check, write nothing')
    .addHelpText('after', examples('cadre load my-facts.yaml', 'cadre load --dry-run dossiers/', 'cadre load a.yaml b.json'))
    .action(async (paths: string[], { dryRun = false }: { dryRun?: boolean }) => {
      const { documents, problems } = readFactsFiles(paths);
      const report = await withGraph(context, ({ store, model }) => loadFacts(store, model, documents, { dryRun, problems }));
      context.print(loadedText(report));
    });
}
