import { Command, Option } from 'commander';
import { loadSeeds } from '../app/seed.js';
import { type CommandContext, examples, withGraph } from './context.js';
import { loadedText } from './report.js';

/** `cadre seed` */
export function seedCommand(context: CommandContext): Command {
  return new Command('seed')
    .description('load the facts that come with the program; loading them again changes nothing')
    .addOption(new Option('--only <dossier>', 'load only this dossier').choices(['article']))
    .addHelpText('after', examples('cadre seed', 'cadre seed --only article'))
    .action(async ({ only }: { only?: 'article' }) => {
      const report = await withGraph(context, ({ store, model }) => loadSeeds(store, model, only ?? 'all'));
      context.print(loadedText(report));
    });
}
