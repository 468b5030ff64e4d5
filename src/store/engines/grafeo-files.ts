import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { CadreError } from '../../errors/cadre-error.js';
import { packageRoot } from '../../model/files.js';
import type { EngineLog } from '../engine.js';
import { removeAddress } from '../remote/address.js';

/** The version of the data folder. It is raised when older programs can no longer read the folder. */
const FORMAT = 1;
const DATABASE = 'cadre.grafeo';
const MARKER = 'cadre.json';
const PID = 'cadre.pid';
const LOCKED = /locked/;
/** What the system says where the data are sound, but not ours to use, in the words of the engine; with the system's code. */
const REFUSED = [
  [/permission denied|access is denied/i, 'EACCES'],
  [/read-only file system/i, 'EROFS'],
  [/no space left/i, 'ENOSPC'],
] as const;

/** An open database with its folder. */
export interface OpenFolder {
  readonly db: GrafeoDB;
  /** Syncs the log of changes to the disk. The engine only passes it to the operating system, which loses it in a power cut. */
  sync(): Promise<void>;
  /** Call it just before the database is closed: afterwards another process may use the folder. */
  release(): void;
}

function corrupt(folder: string, what: string, cause?: unknown): CadreError {
  const hint = 'Restore a backup of the folder, or move it away and load the facts again into an empty one.';
  return new CadreError('STORE_CORRUPT', `The data in ${folder} cannot be read: ${what}.`, { folder }, { cause, hint });
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** @returns whether there is a marker */
function checkMarker(folder: string): boolean {
  const path = join(folder, MARKER);
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  let marker: { format?: unknown; engine?: unknown; createdBy?: unknown };
  try {
    marker = JSON.parse(text) ?? {};
  } catch (cause) {
    throw corrupt(folder, `${MARKER} is not JSON`, cause);
  }
  if (marker.engine !== 'grafeo' || typeof marker.format !== 'number') throw corrupt(folder, `${MARKER} is not one of this program`);
  if (marker.format > FORMAT) {
    const message = `The data in ${folder} were written by a newer version of this program (${marker.createdBy}).`;
    const hint = 'Use that version, or an empty folder.';
    throw new CadreError('STORE_NEWER', message, { folder, format: marker.format }, { hint });
  }
  if (!existsSync(join(folder, DATABASE))) throw corrupt(folder, `${DATABASE} is missing`);
  return true;
}

function writeMarker(folder: string): void {
  writeFileSync(join(folder, MARKER), `${JSON.stringify({ format: FORMAT, engine: 'grafeo', createdBy: version() })}\n`);
}

/** The process that uses the folder by its pid file, if it still runs: readers write no file, and a killed process leaves its file. */
function ownerOf(folder: string): number | null {
  try {
    const pid = Number(readFileSync(join(folder, PID), 'utf8'));
    if (!Number.isSafeInteger(pid) || pid <= 0) return null;
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

function locked(folder: string, cause: unknown): CadreError {
  const pid = ownerOf(folder);
  const who = pid === process.pid ? 'this process itself' : pid === null ? 'another process' : `another process (number ${pid})`;
  const message = `The data folder ${folder} is in use by ${who}; only one process at a time may have it open.`;
  const hint =
    'Wait until that process has ended, or stop it. A second server needs its own folder (CADRE_DATA); to share the data between servers, use Neo4j.';
  return new CadreError('STORE_LOCKED', message, { folder, pid }, { cause, hint });
}

/** Codes of the system where it refuses somebody, not the work. */
const NO_ACCESS: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** The user who owns the nearest part of a path that exists and that this user may look at; null where the system has no users. */
function ownerOfPath(path: string): number | null {
  if (process.geteuid === undefined) return null;
  for (let at = resolve(path); ; at = dirname(at)) {
    try {
      return statSync(at).uid;
    } catch {
      if (at === dirname(at)) return null;
    }
  }
}

function noAccess(folder: string, cause: unknown, reason: string): CadreError {
  const [owner, user] = [ownerOfPath(folder), process.geteuid?.() ?? null];
  const foreign = owner !== null && owner !== user;
  const whose = foreign ? ` It belongs to user ${owner}, and this is user ${user}.` : '';
  const message = `The data folder ${folder} may not be used by this process (${reason}).${whose}`;
  const hint =
    reason === 'EROFS'
      ? 'Its disk is read-only: make it writable, or copy the folder to another disk and name the copy with CADRE_DATA.'
      : foreign
        ? 'Run the program as that user, or let the owner give this user the rights to read and write the folder and its files.'
        : 'Give this user the rights to read and write the folder and its files (chmod u+rwX).';
  return new CadreError('STORE_ACCESS', message, { folder, owner, user }, { cause, hint });
}

/** File errors of the system (no rights, disk full, not a folder): neither damage nor a lock. */
function unusable(folder: string, cause: unknown, reason = (cause as NodeJS.ErrnoException).code ?? 'unknown'): CadreError {
  if (NO_ACCESS.has(reason)) return noAccess(folder, cause, reason);
  const message = `The data folder ${folder} cannot be used (${reason}).`;
  const hint = 'Check that it is a folder, on a disk with free space.';
  return new CadreError('STORE_UNAVAILABLE', message, { folder }, { cause, hint });
}

function openDatabase(folder: string, readOnly: boolean): GrafeoDB {
  const file = join(folder, DATABASE);
  try {
    return readOnly ? grafeo.GrafeoDB.openReadOnly(file) : grafeo.GrafeoDB.create(file);
  } catch (cause) {
    const { message } = cause as Error;
    if (LOCKED.test(message)) throw locked(folder, cause);
    const refused = REFUSED.find(([words]) => words.test(message));
    if (refused) throw unusable(folder, cause, refused[1]);
    throw corrupt(folder, `the database refuses to open ${DATABASE}`, cause);
  }
}

/** Syncs a few files: the current log, and those of a running checkpoint. */
async function syncLogs(folder: string): Promise<void> {
  const logs = join(folder, `${DATABASE}.wal`);
  for (const name of await readdir(logs)) {
    try {
      const file = await open(join(logs, name), 'r+');
      await file.datasync().finally(() => file.close());
    } catch (error) {
      // A checkpoint removes logs when everything in them is on the disk.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unusable(folder, error);
    }
  }
}

/**
 * Opens the database in a data folder, and creates both if they do not exist. The engine accepts a log that is damaged after
 * its head: as after a power cut, it reads the log up to the damage, with all complete batches before it.
 * @throws CadreError STORE_LOCKED, STORE_ACCESS, STORE_CORRUPT, STORE_NEWER, STORE_UNAVAILABLE
 */
export function openFolder(folder: string, readOnly: boolean, log?: EngineLog): OpenFolder {
  const pidFile = join(folder, PID);
  try {
    if (!readOnly) mkdirSync(folder, { recursive: true });
    const marked = checkMarker(folder);
    if (readOnly && !marked) {
      throw new CadreError(
        'STORE_UNAVAILABLE',
        `There is no data in ${folder}.`,
        { folder },
        { hint: 'Load facts into it first, for example with cadre seed.' },
      );
    }
    const db = openDatabase(folder, readOnly);
    if (!readOnly) {
      try {
        if (!marked) writeMarker(folder);
        writeFileSync(pidFile, String(process.pid));
        // Of a server that was killed: nobody may be sent to its port, which can be another's by now.
        removeAddress(folder);
      } catch (error) {
        db.close();
        throw error;
      }
      if (existsSync(join(folder, `${DATABASE}.wal.damaged`))) log?.warn({ folder }, 'the folder holds a damaged log that was set aside');
    }
    return {
      db,
      sync: () => syncLogs(folder),
      release: () => {
        if (!readOnly) rmSync(pidFile, { force: true });
      },
    };
  } catch (error) {
    throw error instanceof CadreError ? error : unusable(folder, error);
  }
}
