import neo4j from 'neo4j-driver';
import { CadreError } from '../../errors/cadre-error.js';
import { timedOut } from '../deadline.js';

/** Codes of the driver and the server for a connection that broke, or a server that cannot be used at the moment. */
const UNAVAILABLE = ['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'Neo.TransientError.Database.DatabaseUnavailable'];
/** The server could not read what it was sent. */
const UNREADABLE = 'Neo.ClientError.Request.';
/** The server has no state of the connection or transaction any more that the driver believes to have. */
const OUT_OF_STEP = 'Neo.ClientError.Transaction.TransactionNotFound';
/** A member of a cluster may have copied the change, or not. */
const UNDECIDED = /^Neo\.(?:DatabaseError|TransientError\.Cluster|ClientError\.Cluster)\./;

/** The server ended the transaction, also while it waited for a lock. */
const TOO_LATE = /\.(?:TransactionTimedOut|Terminated|LockAcquisitionTimeout|LockClientStopped)/;

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'unknown';
}

/** @param why what was seen, as the end of the sentence */
export function unavailable(place: string, cause?: unknown, why = ''): CadreError {
  const hint = 'Start it (docker compose up -d neo4j), or correct NEO4J_URI.';
  return new CadreError('STORE_UNAVAILABLE', `Neo4j does not answer at ${place}${why}.`, { place }, { cause, hint });
}

function auth(place: string, cause: unknown): CadreError {
  return new CadreError('STORE_AUTH', `Neo4j at ${place} refused the user or password.`, { place }, { cause });
}

/**
 * Whether the fault is one of the connection. Whatever is no error of the server and none of ours comes from a driver that
 * could not read what it received.
 */
function isBroken(error: unknown): boolean {
  if (error instanceof CadreError) return false;
  if (!(error instanceof neo4j.Neo4jError)) return true;
  const code = codeOf(error);
  return UNAVAILABLE.includes(code) || code === 'N/A' || code.startsWith(UNREADABLE) || code === OUT_OF_STEP;
}

/** Whether another attempt may succeed where nothing was committed. */
export function isRetriable(error: unknown): boolean {
  return isBroken(error) || neo4j.isRetryableError(error);
}

/** Whether a failed commit may have changed the database. An answer of the server that it refused is none. */
export function mayBeCommitted(error: unknown): boolean {
  return !(error instanceof neo4j.Neo4jError) || isBroken(error) || UNDECIDED.test(codeOf(error));
}

/** Whether all connections were in use, or none could be opened, for longer than a read may wait for one. */
export function isWithoutConnection(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.message.startsWith('Connection acquisition timed out');
}

/**
 * The CadreError for an error of the driver, by its code, as statuses differ between server versions. Messages never repeat
 * the server's message, which quotes the Cypher text and its values.
 * @param place the server's address without credentials
 */
export function fromNeo4j(error: unknown, place: string): CadreError {
  if (error instanceof CadreError) return error;
  if (isBroken(error)) return unavailable(place, error);
  const code = codeOf(error);
  if (TOO_LATE.test(code)) return timedOut(error);
  if (code.startsWith('Neo.ClientError.Security.')) return auth(place, error);
  if (code.includes('.Schema.Constraint')) {
    return new CadreError(
      'CONFLICT',
      'The change breaks a unique key of the database.',
      { code },
      { cause: error, hint: 'Load the facts again; if it persists, run cadre check.' },
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const message = `Neo4j at ${place} has no database with the name in NEO4J_DATABASE.`;
    const hint = 'Correct NEO4J_DATABASE; the Community edition has only one database, neo4j.';
    return new CadreError('BAD_SETTING', message, { place }, { cause: error, hint });
  }
  if (code.startsWith('Neo.TransientError.General.')) return unavailable(place, error);
  if (isRetriable(error)) {
    const message = 'Other writers kept changing the same records at the same time.';
    return new CadreError('CONFLICT', message, { code }, { cause: error, hint: 'Try again.' });
  }
  return new CadreError('INTERNAL', `The database refused a text of this program (${code}).`, { code }, { cause: error });
}
