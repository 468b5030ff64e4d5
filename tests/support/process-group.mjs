/**
 * Runs a command in a process group of its own and ends the whole group with it: when the command exits, when a signal to
 * end arrives, or when the process that asked for it is gone for whatever reason, killed included. So a worker that is too
 * busy to notice does not stay behind.
 * Called as: node process-group.mjs <command> <args ...>, detached, with an IPC channel; it sends `{ code }` at the end.
 */
import { spawn } from 'node:child_process';

const GRACE_MS = 3_000;
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: 'inherit' });

function endGroup() {
  // This process is of the group, too.
  process.kill(-process.pid, 'SIGKILL');
}

function end(code) {
  if (!process.connected) endGroup();
  process.send({ code }, endGroup);
}

function pass(signal) {
  child.kill(signal);
  setTimeout(endGroup, GRACE_MS);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(signal));
process.once('disconnect', () => pass('SIGTERM'));
child.once('error', () => end(1));
child.once('exit', (code) => end(code ?? 1));
