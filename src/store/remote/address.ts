import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in a data folder by which commands find the server that has the folder open. */
const FILE = 'cadre.server';
/** Only the user of the server may read the token. */
const OWN_FILE = 0o600;

/** Where a server takes calls to its store, and what it asks of who calls. */
export interface ServerAddress {
  readonly pid: number;
  /** A port of 127.0.0.1. */
  readonly port: number;
  readonly token: string;
  /** The version of the program, with a hash of its schema: both ends must be of the same. */
  readonly program: string;
}

/** Writes the address of this process into its data folder. The file is there whole, or not at all. */
export function writeAddress(folder: string, address: ServerAddress): void {
  const draft = join(folder, `${FILE}.part`);
  rmSync(draft, { force: true });
  writeFileSync(draft, JSON.stringify(address), { mode: OWN_FILE, flag: 'wx' });
  renameSync(draft, join(folder, FILE));
}

export function removeAddress(folder: string): void {
  rmSync(join(folder, FILE), { force: true });
}

/**
 * The address in a data folder, perhaps of a server that has died.
 * @returns `none` where there is no file, or none that can be understood; `refused` where this user may not read it
 */
export function readAddress(folder: string): ServerAddress | 'none' | 'refused' {
  let text: string;
  try {
    text = readFileSync(join(folder, FILE), 'utf8');
  } catch (error) {
    return ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '') ? 'refused' : 'none';
  }
  try {
    const { pid, port, token, program } = (JSON.parse(text) ?? {}) as Partial<ServerAddress>;
    const complete = typeof pid === 'number' && typeof port === 'number' && typeof token === 'string' && typeof program === 'string';
    return complete ? { pid, port, token, program } : 'none';
  } catch {
    return 'none';
  }
}
