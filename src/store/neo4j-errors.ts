import neo4j from 'neo4j-driver';
import { CadreError } from '../errors/cadre-error.js';
import { timedOut } from './deadline.js';

const UNAVAILABLE = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.Database.DatabaseUnavailable'];
/** What the driver says of a pool that was closed, or that has no connection to give. */
const POOL = /pool|connection acquisition|closed/i;

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'unknown';
}

function unavailable(place: string, cause: unknown): CadreError {
  const message = `Neo4j does not answer at ${place}. Start it (docker compose up -d neo4j), or correct its address in the settings.`;
  return new CadreError('STORE_UNAVAILABLE', message, { place }, { cause });
}

function auth(place: string, cause: unknown): CadreError {
  const message = `Neo4j at ${place} refused the user or password. Correct them in the settings.`;
  return new CadreError('STORE_AUTH', message, { place }, { cause });
}

export function isRetriable(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error);
}

/**
 * What an error of the driver means, by its code: statuses differ between server versions. Errors that are not the
 * driver's pass as they are. Messages never repeat the server's, which quotes the Cypher text and its values.
 * @param place the server's address without credentials
 */
export function fromNeo4j(error: unknown, place: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const code = codeOf(error);
  if (/\.TransactionTimedOut|\.Terminated|\.LockAcquisitionTimeout/.test(code)) return timedOut(error);
  if (UNAVAILABLE.includes(code) || (code === 'N/A' && POOL.test(error.message))) return unavailable(place, error);
  if (code.startsWith('Neo.ClientError.Security.')) return auth(place, error);
  if (code.includes('.Schema.Constraint')) {
    return new CadreError('CONFLICT', 'The change breaks a unique key of the database.', { code }, { cause: error });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const message = `Neo4j at ${place} has no database of the name in the settings. The Community edition has only one: neo4j.`;
    return new CadreError('BAD_SETTING', message, { place }, { cause: error });
  }
  if (code.startsWith('Neo.TransientError.General.')) return unavailable(place, error);
  if (isRetriable(error)) {
    const message = 'Another writer changed the same records at the same time, again and again. Try once more.';
    return new CadreError('CONFLICT', message, { code }, { cause: error });
  }
  return new CadreError('INTERNAL', `The database refused a text of this program (${code}).`, { code }, { cause: error });
}
