import { runProgram } from './program.js';
import { reportError } from './report.js';
import { unwritable } from './unreadable.js';

const warn = (line: string) => {
  process.stderr.write(`${line}\n`);
};

// A reader that closes the pipe early (`cadre schema | head`) is not an error; a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  reportError({ warn }, unwritable('Standard output', error), false);
  process.exit(1);
});
// Where even this cannot be written, the exit code has to do.
process.stderr.on('error', () => {});

process.exitCode = await runProgram(process.argv.slice(2), {
  env: process.env,
  print: (line) => process.stdout.write(`${line}\n`),
  warn,
});
