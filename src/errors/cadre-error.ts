import type { ERROR_CATALOGUE } from './catalogue.js';

/** A code of the error catalogue. */
export type ErrorCode = keyof typeof ERROR_CATALOGUE;

/** The one error that leaves any part of this program on purpose; anything else that is thrown is a fault of the program. */
export class CadreError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param code a code of the catalogue
   * @param message for a person: what was given and what is accepted
   * @param details for a program; must hold nothing secret, as it is shown to clients
   * @param options `cause`: the error this one stands for; never shown to clients
   */
  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'CadreError';
    this.code = code;
    this.details = Object.freeze({ ...details });
  }
}
