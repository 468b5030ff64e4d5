/**
 * Stands between the tests and a server process: starts the command, and ends it (and deletes its folder) when told to,
 * or when the process that asked for it is gone for whatever reason, killed included.
 * Called as: node guard.mjs <folder> <console file> <command> <args ...>, with an IPC channel.
 */
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const KILL_AFTER_MS = 5_000;
const [folder, consoleFile, command, ...args] = process.argv.slice(2);
const output = openSync(consoleFile, 'a');
const server = spawn(command, args, { stdio: ['ignore', output, output] });
let ended = false;
let stopping = false;

const end = new Promise((resolve) => {
  server.once('error', resolve);
  server.once('exit', resolve);
}).then(() => {
  ended = true;
  if (process.connected) process.send({ ended: true });
});

async function stop() {
  if (stopping) return;
  stopping = true;
  if (!ended && server.pid) {
    server.kill('SIGTERM');
    const killer = setTimeout(() => server.kill('SIGKILL'), KILL_AFTER_MS);
    await end;
    clearTimeout(killer);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}

process.once('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
if (server.pid) process.send({ pid: server.pid });
