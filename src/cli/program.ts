import { Command, CommanderError } from 'commander';
import { version } from '../server/version.js';
import { checkCommand } from './check.js';
import { type CommandContext, examples } from './context.js';
import { doctorCommand } from './doctor.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { loadCommand } from './load.js';
import { reportError } from './report.js';
import { schemaCommand } from './schema.js';
import { seedCommand } from './seed.js';
import { serveCommand } from './serve.js';
import { verifyCommand } from './verify.js';

const COMMANDS = [
  serveCommand,
  seedCommand,
  loadCommand,
  importCommand,
  exportCommand,
  verifyCommand,
  checkCommand,
  schemaCommand,
  doctorCommand,
];
const FAILED = 1;
const USAGE = 2;

/** The command line: `cadre COMMAND`. */
export function buildProgram(context: CommandContext): Command {
  const program = new Command('cadre')
    .description('A GraphQL server for knowledge about armed groups, every statement with its evidence.')
    .version(version())
    .configureOutput({ writeOut: (text) => context.print(text.trimEnd()), writeErr: (text) => context.warn(text.trimEnd()) })
    .showHelpAfterError('(--help shows how it is used)')
    .addHelpText('after', examples('cadre serve', 'cadre load --dry-run my-facts.yaml', 'cadre doctor'));
  for (const make of COMMANDS) program.addCommand(make(context));
  for (const command of [program, ...program.commands]) command.copyInheritedSettings(program).exitOverride();
  return program;
}

/**
 * Runs one command and says with which code the program has to end: 0, 1 when it failed, 2 when it was called wrongly.
 * @param words the words after the program's name
 */
export async function runProgram(words: readonly string[], context: Omit<CommandContext, 'exitWith'>): Promise<number> {
  let code = 0;
  const whole: CommandContext = {
    ...context,
    exitWith: (wanted) => {
      code = wanted;
    },
  };
  try {
    await buildProgram(whole).parseAsync([...words], { from: 'user' });
  } catch (error) {
    // The message of such an error was shown already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    reportError(context, error, ['debug', 'trace'].includes(context.env['LOG_LEVEL'] ?? ''));
    return FAILED;
  }
  return code;
}
