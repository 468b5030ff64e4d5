import { ERROR_CATALOGUE } from './catalogue.js';

/** A code of the error catalogue. */
export type ErrorCode = keyof typeof ERROR_CATALOGUE;

export interface CadreErrorOptions {
  /** The error behind this one; never shown to clients. */
  readonly cause?: unknown;
  /** What to do in this case; by default the catalogue's hint for the code. */
  readonly hint?: string;
}

/** The only error that any part of this program throws on purpose; anything else that is thrown is a fault of the program. */
export class CadreError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  /** For a person: what to do about it. */
  readonly hint: string;

  /**
   * @param code a code of the catalogue
   * @param message for a person: what was given and what is accepted
   * @param details for a program; must hold nothing secret, as it is shown to clients
   */
  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, options: CadreErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'CadreError';
    this.code = code;
    this.details = Object.freeze({ ...details });
    this.hint = options.hint ?? ERROR_CATALOGUE[code].hint;
  }
}
