import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { CadreError } from '../errors/cadre-error.js';
import { packageRoot } from '../model/files.js';
import type { EngineLog } from './engine.js';

/** The layout of the data folder; raised when an older program could no longer read it. */
const FORMAT = 1;
const DATABASE = 'cadre.grafeo';
const MARKER = 'cadre.json';
const PID = 'cadre.pid';
const LOCKED = /locked/;
const AGAIN = 'Restore a backup of the folder, or move it away and load the facts again into an empty one';

/** An open database, and what belongs to the folder it lies in. */
export interface OpenFolder {
  readonly db: GrafeoDB;
  /** Brings the log of changes to the disk. The engine itself only hands it to the system, which a power cut would lose. */
  sync(): Promise<void>;
  /** To be called just before the database is closed: after it, the folder may be another process's. */
  release(): void;
}

function corrupt(folder: string, what: string, cause?: unknown): CadreError {
  return new CadreError('STORE_CORRUPT', `The data in ${folder} cannot be read: ${what}. ${AGAIN}.`, { folder }, { cause });
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** @returns whether there is a marker at all */
function checkMarker(folder: string): boolean {
  const path = join(folder, MARKER);
  if (!existsSync(path)) return false;
  let marker: { format?: unknown; engine?: unknown; createdBy?: unknown };
  try {
    marker = JSON.parse(readFileSync(path, 'utf8')) ?? {};
  } catch (cause) {
    throw corrupt(folder, `${MARKER} is not JSON`, cause);
  }
  if (marker.engine !== 'grafeo' || typeof marker.format !== 'number') throw corrupt(folder, `${MARKER} is not one of this program`);
  if (marker.format > FORMAT) {
    const message = `The data in ${folder} were written by a newer version of this program (${marker.createdBy}). Use that version, or an empty folder.`;
    throw new CadreError('STORE_NEWER', message, { folder, format: marker.format });
  }
  if (!existsSync(join(folder, DATABASE))) throw corrupt(folder, `${DATABASE} is missing`);
  return true;
}

function writeMarker(folder: string): void {
  writeFileSync(join(folder, MARKER), `${JSON.stringify({ format: FORMAT, engine: 'grafeo', createdBy: version() })}\n`);
}

/** The process that said that it has the folder, if it lives: readers leave no number, and killed ones leave theirs. */
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
  const message =
    `The data folder ${folder} is in use by ${who}; only one may have it open. ` +
    'Stop that one, or give this one its own folder with CADRE_DATA. To share the data, use Neo4j.';
  return new CadreError('STORE_LOCKED', message, { folder, pid }, { cause });
}

/** File errors of the system (no rights, disk full, not a folder), which are neither damage nor a lock. */
function unusable(folder: string, cause: unknown): CadreError {
  const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  const message = `The data folder ${folder} cannot be used (${reason}). Check that it is a folder that this user may write to.`;
  return new CadreError('STORE_UNAVAILABLE', message, { folder }, { cause });
}

function openDatabase(folder: string, readOnly: boolean): GrafeoDB {
  const file = join(folder, DATABASE);
  try {
    return readOnly ? grafeo.GrafeoDB.openReadOnly(file) : grafeo.GrafeoDB.create(file);
  } catch (cause) {
    if (LOCKED.test((cause as Error).message)) throw locked(folder, cause);
    throw corrupt(folder, `the database refuses to open ${DATABASE}`, cause);
  }
}

/** Many files at most: the one that is written to, and those of a checkpoint under way. */
async function syncLogs(folder: string): Promise<void> {
  const logs = join(folder, `${DATABASE}.wal`);
  for (const name of await readdir(logs)) {
    try {
      const file = await open(join(logs, name), 'r+');
      await file.datasync().finally(() => file.close());
    } catch (error) {
      // A checkpoint removes logs once all that they hold is on the disk.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unusable(folder, error);
    }
  }
}

/**
 * Opens the database in a data folder, and makes both when they are missing. A log that is damaged past its head is no
 * error to the engine: it takes the damage for the end, as after a power cut, and keeps the whole batches before it.
 * @throws CadreError STORE_LOCKED, STORE_CORRUPT, STORE_NEWER, STORE_UNAVAILABLE
 */
export function openFolder(folder: string, readOnly: boolean, log?: EngineLog): OpenFolder {
  const pidFile = join(folder, PID);
  try {
    if (!readOnly) mkdirSync(folder, { recursive: true });
    const marked = checkMarker(folder);
    if (readOnly && !marked) {
      throw new CadreError('STORE_UNAVAILABLE', `There are no data in ${folder} to be read. Load facts into it first.`, { folder });
    }
    const db = openDatabase(folder, readOnly);
    if (!readOnly) {
      try {
        if (!marked) writeMarker(folder);
        writeFileSync(pidFile, String(process.pid));
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
