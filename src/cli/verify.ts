import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { CadreError } from '../errors/cadre-error.js';
import { verifyExport } from '../export/file/verify.js';
import { type CommandContext, examples } from './context.js';
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

/** `cadre verify FILE` */
export function verifyCommand(context: CommandContext): Command {
  return new Command('verify')
    .description('recompute the content hash of an exported file; ends with code 1 if it differs from the hash in the file')
    .argument('<file>', 'an exported file, plain, .gz or .zip')
    .addHelpText('after', examples('cadre verify network.graphml', 'cadre verify graph.jsonl.gz'))
    .action(async (path: string) => {
      const { recorded, computed, lines } = await verifyExport(await bytesOf(path));
      if (recorded === computed) {
        context.print(`${path}: unchanged, ${lines} lines of content, ${computed}`);
        return;
      }
      context.print(`${path}: CHANGED since it was exported. The file states ${recorded}; its ${lines} lines of content have ${computed}.`);
      context.exitWith(DIFFERENT);
    });
}
