import { Command } from 'commander';
import { type CommandContext, examples, withGraph } from './context.js';

/** `cadre check` */
export function checkCommand(context: CommandContext): Command {
  return new Command('check')
    .description('prove the invariants of the stored graph; ends with 1 and a list when one is broken')
    .addHelpText('after', examples('cadre check'))
    .action(async () => {
      const found = await withGraph(context, ({ store }) => store.check(), { readOnly: true });
      for (const { invariant, id, detail } of found) context.print(`${invariant} ${id}: ${detail}`);
      context.print(found.length === 0 ? 'The graph is sound.' : `${found.length} ${found.length === 1 ? 'violation' : 'violations'}.`);
      if (found.length > 0) context.exitWith(1);
    });
}
