import { Command } from 'commander';
import { readFactsFiles } from '../app/facts-files.js';
import { loadFacts } from '../ingest/load.js';
import { type Authorship, LOCAL } from '../store/log/change.js';
import { type CommandContext, examples, withGraph } from './context.js';
import { loadedText } from './report.js';

/** `cadre load FILE...` */
export function loadCommand(context: CommandContext): Command {
  return new Command('load')
    .description('check facts files and load them; if anything is wrong, nothing is loaded')
    .argument('<file...>', 'YAML or JSON files, or folders of them')
    .option('--dry-run', 'only check, write nothing')
    .option('--message <text>', 'why, for the log of changes')
    .addHelpText(
      'after',
      examples(
        'cadre load my-facts.yaml',
        'cadre load --dry-run dossiers/',
        'cadre load a.yaml b.json',
        'cadre load --message "as reviewed on Monday" a.yaml',
      ),
    )
    .action(async (paths: string[], { dryRun = false, message }: { dryRun?: boolean; message?: string }) => {
      const { documents, problems } = readFactsFiles(paths);
      const authorship: Authorship = { by: LOCAL, via: 'FILE', message: message ?? null };
      const report = await withGraph(context, ({ store, model }) => loadFacts(store, model, documents, { authorship, dryRun, problems }));
      context.print(loadedText(report));
    });
}
