/**
 * Stands between the tests and a server process: starts the command, and ends it (and deletes its folder) when asked to,
 * or when the process that asked for it is gone for whatever reason, killed included.
 * Called as: node guard.mjs <folder> <console file> <command> <args ...>, with an IPC channel. It tells when the process has
 * started and ended, and takes `{ signal }` for it and `{ start: true }` once it has ended.
 */
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const KILL_AFTER_MS = 5_000;
const [folder, consoleFile, command, ...args] = process.argv.slice(2);
const output = openSync(consoleFile, 'a');
let server = null;
let ended = null;
let stopping = false;

function tell(message) {
  if (process.connected) process.send(message);
}

function start() {
  const started = spawn(command, args, { stdio: ['ignore', output, output] });
  server = started;
  ended = new Promise((resolve) => {
    started.once('error', resolve);
    started.once('exit', resolve);
  }).then(() => {
    if (server === started) server = null;
    tell({ ended: true });
  });
  if (started.pid) tell({ started: true });
}

async function stop() {
  if (stopping) return;
  stopping = true;
  if (server?.pid) {
    // One that is paused does not end before it goes on.
    server.kill('SIGCONT');
    server.kill('SIGTERM');
    const killer = setTimeout(() => server?.kill('SIGKILL'), KILL_AFTER_MS);
    await ended;
    clearTimeout(killer);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}

process.once('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.on('message', (message) => {
  if (message.signal) server?.kill(message.signal);
  if (message.start && !server && !stopping) start();
});
start();
