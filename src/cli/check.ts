import { Command } from 'commander';
import { type CommandContext, examples, withGraph } from './context.js';

/** `cadre check` */
export function checkCommand(context: CommandContext): Command {
  return new Command('check')
    .description('check the invariants of the stored graph; lists violations and ends with code 1 if there are any')
    .addHelpText('after', examples('cadre check'))
    .action(async () => {
      const found = await withGraph(context, ({ store }) => store.check(), { readOnly: true });
      for (const { invariant, id, detail } of found) context.print(`${invariant} ${id}: ${detail}`);
      context.print(found.length === 0 ? 'The graph is sound.' : `${found.length} ${found.length === 1 ? 'violation' : 'violations'}.`);
      if (found.length > 0) context.exitWith(1);
    });
}
