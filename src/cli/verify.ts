import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { CadreError } from '../errors/cadre-error.js';
import { verifyExport } from '../export/verify.js';
import { type CommandContext, examples } from './context.js';
import { unreadable } from './unreadable.js';

const DIFFERENT = 1;

async function bytesOf(path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    if ((await stat(path)).isFile()) return createReadStream(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  throw new CadreError('BAD_INPUT', `${path} is no file.`, { path });
}

/** `cadre verify FILE` */
export function verifyCommand(context: CommandContext): Command {
  return new Command('verify')
    .description('reckon the content hash of an exported file anew; ends with 1 when it is not the one that the file tells')
    .argument('<file>', 'a file that was exported, as it is, as .gz or as .zip')
    .addHelpText('after', examples('cadre verify network.graphml', 'cadre verify graph.jsonl.gz'))
    .action(async (path: string) => {
      const { told, found, lines } = await verifyExport(await bytesOf(path));
      if (told === found) {
        context.print(`${path}: unchanged, ${lines} lines of content, ${found}`);
        return;
      }
      context.print(`${path}: CHANGED since it was exported. It tells ${told}; its ${lines} lines of content have ${found}.`);
      context.exitWith(DIFFERENT);
    });
}
