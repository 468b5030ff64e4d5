import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('./guard.mjs', import.meta.url));

/**
 * Starts a command under the guard. The process is in a session of its own: Ctrl-C in the terminal reaches us, not it.
 * @param {{ folder: string, consoleFile: string, command: string, args: string[] }} what the folder is deleted at the stop
 */
export function startGuarded({ folder, consoleFile, command, args }) {
  const guard = spawn(process.execPath, [GUARD, folder, consoleFile, command, ...args], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let alive = true;
  const waiting = new Set();
  const change = (now) => {
    alive = now;
    for (const check of waiting) check();
  };
  const until = (wanted) =>
    new Promise((resolve) => {
      const check = () => {
        if (alive !== wanted) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  const gone = new Promise((resolve) => {
    guard.once('error', resolve);
    guard.once('exit', resolve);
  }).then(() => change(false));
  guard.on('message', (message) => {
    if (message.started) change(true);
    if (message.ended) change(false);
  });
  return {
    isAlive: () => alive,
    /** @param {NodeJS.Signals} signal for the process */
    signal: (signal) => guard.send({ signal }),
    /** Until the process has ended. */
    ended: () => until(false),
    /** Starts the same command again, after its end. */
    async start() {
      await until(false);
      guard.send({ start: true });
      await until(true);
    },
    async stop() {
      if (guard.connected) guard.disconnect();
      await gone;
    },
  };
}
