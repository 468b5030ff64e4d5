import { CadreError, type ErrorCode } from './cadre-error.js';
import { ERROR_CATALOGUE } from './catalogue.js';

/** The seconds after which a client is asked to try again when the store does not answer. */
const RETRY_AFTER_S = 5;

/**
 * Errors that only the operator can do something about. Where they arise they name addresses, folders, processes and settings: that is for
 * the log and the command line.
 */
const OPERATORS = [
  'STORE_UNAVAILABLE',
  'STORE_AUTH',
  'STORE_VERSION',
  'STORE_LOCKED',
  'STORE_ACCESS',
  'STORE_CORRUPT',
  'STORE_NEWER',
  'OUTCOME_UNKNOWN',
  'BAD_SETTING',
] as const satisfies readonly ErrorCode[];

/** Whether only the operator can do something about the error: then the log has to have it. */
export function isOperators({ code }: CadreError): boolean {
  return (OPERATORS as readonly ErrorCode[]).includes(code);
}

/** The error as a client of the server may see it: without anything about the machines behind it. */
export function forClients(error: CadreError): CadreError {
  if (!isOperators(error)) return error;
  const { code } = error;
  const hint =
    code === 'OUTCOME_UNKNOWN' ? ERROR_CATALOGUE[code].hint : `Ask again in ${RETRY_AFTER_S} s. The log of the server has the reason.`;
  return new CadreError(code, ERROR_CATALOGUE[code].meaning, { retryAfterS: RETRY_AFTER_S }, { hint });
}
