import { Command, InvalidArgumentError } from 'commander';
import { type Audit, auditLog, type Fault, type NotedHead } from '../store/log/audit.js';
import { type CommandContext, examples, withGraph } from './context.js';
import { wholeNumber } from './log.js';

const BROKEN = 1;

const FAULTS = {
  MISSING: 'there is no such change',
  CONTENT: 'what it wrote is missing, or cannot be read',
  HASH: 'it is not what was hashed, or follows another change',
  HEAD: 'the log ends otherwise than the graph says',
  NOTED: 'it is not on this chain with the hash that was noted',
} as const satisfies Record<Fault, string>;

/** `REVISION:HASH`, as a citation or a backup has it. */
function notedHead(text: string, before: readonly NotedHead[] = []): readonly NotedHead[] {
  const [, revision, hash] = /^([^:]+):([0-9a-f]{64})$/i.exec(text) ?? [];
  if (revision === undefined || hash === undefined) throw new InvalidArgumentError('Give REVISION:HASH, with all 64 digits of the hash.');
  return [...before, { revision: wholeNumber(revision), hash: hash.toLowerCase() }];
}

function resultOf({ first, last, broken }: Audit, noted: readonly NotedHead[]): string {
  if (broken) return `The chain does NOT hold at revision ${broken.revision}: ${FAULTS[broken.fault]}.`;
  if (first === 0) return 'Nothing was written yet.';
  const also = noted.length === 0 ? '' : `, and has what was noted (${noted.map(({ revision }) => revision).join(', ')})`;
  return `The chain holds from revision ${first} to ${last}${also}.`;
}

/** `cadre audit verify` */
export function auditCommand(context: CommandContext): Command {
  const verify = new Command('verify')
    .description('compute the chain of hashes anew from what is stored; ends with code 1 and the first revision where it does not hold')
    .option('--against <revision:hash>', 'a point that must be on the chain, as somebody noted it; may be given several times', notedHead)
    .addHelpText('after', examples('cadre audit verify'))
    .action(async ({ against = [] }: { against?: readonly NotedHead[] }) => {
      const audit = await withGraph(context, ({ store }) => auditLog(store.changes, against), { readOnly: true });
      context.print(resultOf(audit, against));
      if (audit.broken) context.exitWith(BROKEN);
    });
  return new Command('audit').description('check the log of changes').addCommand(verify);
}
