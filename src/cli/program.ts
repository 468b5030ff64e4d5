import { Command, CommanderError } from 'commander';
import { version } from '../app/version.js';
import { auditCommand } from './audit.js';
import { checkCommand } from './check.js';
import { type CommandContext, examples } from './context.js';
import { doctorCommand } from './doctor.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { loadCommand } from './load.js';
import { logCommand } from './log.js';
import { replayCommand } from './replay.js';
import { reportError } from './report.js';
import { schemaCommand } from './schema.js';
import { seedCommand } from './seed.js';
import { serveCommand } from './serve.js';
import { undoCommand } from './undo.js';
import { verifyCommand } from './verify.js';

const COMMANDS = [
  serveCommand,
  seedCommand,
  loadCommand,
  importCommand,
  exportCommand,
  verifyCommand,
  checkCommand,
  logCommand,
  auditCommand,
  replayCommand,
  undoCommand,
  schemaCommand,
  doctorCommand,
];
const FAILED = 1;
const USAGE = 2;

/** The command line: `cadre COMMAND`. */
export function buildProgram(context: CommandContext): Command {
  const program = new Command('cadre')
    .description('A GraphQL server for knowledge about armed groups. Every statement has its evidence.')
    .version(version())
    .configureOutput({ writeOut: (text) => context.print(text.trimEnd()), writeErr: (text) => context.warn(text.trimEnd()) })
    .showHelpAfterError('(--help shows the usage)')
    .addHelpText('after', examples('cadre serve', 'cadre load --dry-run my-facts.yaml', 'cadre doctor'));
  for (const make of COMMANDS) program.addCommand(make(context));
  const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
  for (const command of all(program)) command.copyInheritedSettings(program).exitOverride();
  return program;
}

/**
 * Runs one command.
 * @param words the arguments after the program's name
 * @returns the exit code: 0, 1 when the command failed, 2 for wrong usage
 */
export async function runProgram(words: readonly string[], context: Omit<CommandContext, 'exitWith'>): Promise<number> {
  let code = 0;
  const full: CommandContext = {
    ...context,
    exitWith: (wanted) => {
      code = wanted;
    },
  };
  try {
    await buildProgram(full).parseAsync([...words], { from: 'user' });
  } catch (error) {
    // Commander has already printed the message.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    reportError(context, error, ['debug', 'trace'].includes(context.env['LOG_LEVEL'] ?? ''));
    return FAILED;
  }
  return code;
}
