import { CadreError } from '../../../src/errors/cadre-error.js';

/** Runs something that must throw a CadreError. @returns the error */
export function refusal(run: () => unknown): CadreError {
  try {
    run();
  } catch (error) {
    if (error instanceof CadreError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
