import { Command, InvalidArgumentError } from 'commander';
import { CadreError } from '../errors/cadre-error.js';
import type { Act, Change } from '../store/log/change.js';
import type { LogReader } from '../store/log/log.js';
import { itemsOfChange } from '../store/log/log-reader.js';
import { type CommandContext, examples, withGraph } from './context.js';

/** How many changes are read at a time. */
const CHUNK = 100;
const DEFAULT_LIMIT = 20;
/** How much of a hash stands in a list. */
const SHOWN_HASH = 12;
const MARKS = { CREATED: '+', CHANGED: '~', RETRACTED: '-', REMOVED: 'x' } as const satisfies Record<Act, string>;

/** A whole number above 0, as an option or a part of one. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number above 0.');
}

/** One line, whatever the message holds. */
function messageText({ message }: Change): string {
  return message === null ? '' : `  ${message.replace(/\s+/g, ' ').trim()}`;
}

function lineOf(change: Change): string {
  const { revision, at, by, via, created, changed, retracted, removed, hash } = change;
  return `${revision}  ${at}  ${by}  ${via}  +${created} ~${changed} -${retracted}${removed > 0 ? ` x${removed}` : ''}  ${hash.slice(0, SHOWN_HASH)}${messageText(change)}`;
}

/** The latest changes, newest first. */
async function* latest(log: LogReader, limit: number): AsyncIterable<Change> {
  let next = (await log.head()).revision;
  for (let left = limit; left > 0 && next > 0; ) {
    const wanted = Math.min(left, next, CHUNK);
    const changes = await log.changes(Array.from({ length: wanted }, (_, i) => next - i));
    yield* changes;
    // Before its opening a log has nothing.
    if (changes.length < wanted) return;
    left -= wanted;
    next -= wanted;
  }
}

async function printChange(context: CommandContext, log: LogReader, revision: number): Promise<void> {
  const [change] = await log.changes([revision]);
  if (!change) {
    const hint = 'Choose a revision that cadre log shows.';
    throw new CadreError('NOT_FOUND', `There is no change ${revision}.`, { revision }, { hint });
  }
  context.print(lineOf(change));
  context.print(`hash ${change.hash}`);
  for await (const items of itemsOfChange(log, change)) for (const { act, id } of items) context.print(`${MARKS[act]} ${id}`);
}

/** `cadre log` */
export function logCommand(context: CommandContext): Command {
  return new Command('log')
    .description(
      'list what was written into the graph, newest first: revision, time, author, way, nodes created, changed and retracted, hash',
    )
    .option('--limit <number>', 'how many changes', wholeNumber, DEFAULT_LIMIT)
    .option('--revision <number>', 'only this change, with the ids of the nodes that it wrote', wholeNumber)
    .addHelpText('after', examples('cadre log', 'cadre log --limit 100', 'cadre log --revision 42'))
    .action(async ({ limit, revision }: { limit: number; revision?: number }) => {
      const print = async (log: LogReader) => {
        if (revision !== undefined) return printChange(context, log, revision);
        for await (const change of latest(log, limit)) context.print(lineOf(change));
      };
      await withGraph(context, ({ store }) => print(store.changes), { readOnly: true });
    });
}
