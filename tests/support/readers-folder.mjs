import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Python packages of the independent readers, all of them pinned. */
export const REQUIREMENTS = fileURLToPath(new URL('../export/readers/requirements.txt', import.meta.url));

/** Written into the folder when all is installed, so that a preparation that was cut off is seen. */
export const READY = 'ready';

/** The virtual environment that fits the requirements as they stand. */
export function readersFolder() {
  const hash = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cadre', `readers-${hash}`);
}
