import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { replayExport } from '../app/replay-export.js';
import { CadreError } from '../errors/cadre-error.js';
import { type Verified, verifyExport } from '../export/file/verify.js';
import { type CommandContext, examples, withGraph } from './context.js';
import { unreadable } from './unreadable.js';

const DIFFERENT = 1;

async function bytesOf(path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    if ((await stat(path)).isFile()) return createReadStream(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  throw new CadreError('BAD_INPUT', `${path} is not a file.`, { path }, { hint: 'Name an exported file.' });
}

/** Compares a file with what the graph of its revision gives, rebuilt from the log. Returns what is wrong, null for nothing. */
async function compareWithLog(context: CommandContext, { recorded, about }: Verified): Promise<string | null> {
  const { head, contentHash } = await withGraph(context, (graph) => replayExport(graph, about), { readOnly: true });
  const { revision, head: stated, generator } = about!;
  if (stated !== null && stated !== head) return `the file states the head ${stated} at revision ${revision}, and the log has ${head}`;
  if (contentHash === recorded) return null;
  return `the graph at revision ${revision}, rebuilt from its log, gives ${contentHash}; the file was written by ${generator}`;
}

/** `cadre verify FILE` */
export function verifyCommand(context: CommandContext): Command {
  return new Command('verify')
    .description('recompute the content hash of an exported file; ends with code 1 if it differs from the hash in the file')
    .argument('<file>', 'an exported file, plain, .gz or .zip')
    .option('--replay', 'also rebuild the graph at the revision of the file, from the log, and make the file again from it')
    .addHelpText('after', examples('cadre verify network.graphml', 'cadre verify graph.jsonl.gz', 'cadre verify --replay network.graphml'))
    .action(async (path: string, { replay = false }: { replay?: boolean }) => {
      const verified = await verifyExport(await bytesOf(path));
      const { recorded, computed, lines } = verified;
      if (recorded !== computed) {
        context.print(
          `${path}: CHANGED since it was exported. The file states ${recorded}; its ${lines} lines of content have ${computed}.`,
        );
        context.exitWith(DIFFERENT);
        return;
      }
      context.print(`${path}: unchanged, ${lines} lines of content, ${computed}`);
      if (!replay) return;
      const wrong = await compareWithLog(context, verified);
      context.print(
        wrong === null
          ? `${path}: the graph at revision ${verified.about!.revision}, rebuilt from its log, gives the same content.`
          : `${path}: DIFFERS from the log: ${wrong}.`,
      );
      if (wrong !== null) context.exitWith(DIFFERENT);
    });
}
