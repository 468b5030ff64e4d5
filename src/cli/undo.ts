import { Command } from 'commander';
import { LOCAL } from '../store/log/change.js';
import { type CommandContext, examples, withGraph } from './context.js';
import { wholeNumber } from './log.js';

interface Options {
  readonly message?: string;
  readonly cascade?: boolean;
  readonly dryRun?: boolean;
  readonly expectedRevision?: number;
}

/** `cadre undo REVISION` */
export function undoCommand(context: CommandContext): Command {
  return new Command('undo')
    .description('take back a change: a new change restores what stood before it; refused where later changes rest on it')
    .argument('<revision>', 'the change, as cadre log shows it', wholeNumber)
    .option('--cascade', 'also take back the later changes that rest on it')
    .option('--message <text>', 'why, for the log of changes')
    .option('--expected-revision <revision>', 'refuse where the graph has another revision', wholeNumber)
    .option('--dry-run', 'write nothing, and say what would be written')
    .addHelpText('after', examples('cadre undo --dry-run 42', "cadre undo --cascade --message 'Wrong source' 42"))
    .action(async (revision: number, { message, cascade = false, dryRun = false, expectedRevision }: Options) => {
      const authorship = { by: LOCAL, via: 'UNDO', message: message ?? null } as const;
      const terms = { expectedRevision: expectedRevision ?? null, key: null, dryRun };
      const { written } = await withGraph(context, ({ store }) => store.undo({ revision, cascade }, authorship, terms));
      const { change, undone } = written!;
      const { created, changed, retracted, removed, hash, revision: made } = change;
      const which = undone!.join(', ');
      const what = `${created} nodes restored, ${changed + retracted} as they were before, ${removed} removed`;
      context.print(
        dryRun
          ? `Would take back ${which}: ${what}. Nothing was written (dry run).`
          : `Took back ${which}: ${what}. The graph is at revision ${made}, ${hash}.`,
      );
    });
}
