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
  const gone = new Promise((resolve) => {
    guard.once('error', resolve);
    guard.once('exit', resolve);
  }).then(() => {
    alive = false;
  });
  guard.on('message', (message) => {
    if (message.ended) alive = false;
  });
  return {
    isAlive: () => alive,
    async stop() {
      if (guard.connected) guard.disconnect();
      await gone;
    },
  };
}
