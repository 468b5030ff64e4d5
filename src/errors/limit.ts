import { CadreError } from './cadre-error.js';

/** A value that must not be above a limit, and the words for the error: `around: 1200 ids are above the limit of 1000.` */
export interface Limited {
  /** The name of the limit, for the details of the error. */
  readonly limit: string;
  readonly value: number;
  readonly allowed: number;
  /** The name of the argument, where it differs from that of the limit. */
  readonly name?: string;
  /** What is counted, in the plural; left out when the value is the argument itself. */
  readonly unit?: string;
  /** The limit in words. */
  readonly kind?: string;
  /** The value in words, when only a bound on it is known. */
  readonly shown?: string;
  /** The hint: how to ask for less. */
  readonly hint?: string;
}

/** @throws CadreError LIMIT for a value above what is allowed */
export function requireWithinLimit(limited: Limited): void {
  const {
    limit,
    value,
    allowed,
    name = limit,
    unit,
    kind = 'limit',
    shown = String(value),
    hint = `Ask for at most ${allowed}.`,
  } = limited;
  if (value <= allowed) return;
  const asked = unit === undefined ? `${shown} is` : `${shown} ${unit} are`;
  throw new CadreError('LIMIT', `${name}: ${asked} above the ${kind} of ${allowed}.`, { limit, value, allowed }, { hint });
}
