import { CadreError } from '../errors/cadre-error.js';

/**
 * Variables that are given as a text of JSON, as in an address.
 * @returns the object, or null
 * @throws CadreError BAD_INPUT for a text of anything else
 */
export function variablesOfText(text: string): object | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // Anything that is no object.
  }
  if (found === null || (typeof found === 'object' && !Array.isArray(found))) return found;
  const message = 'variables is a text, but not of a JSON object.';
  throw new CadreError('BAD_INPUT', message, { path: 'variables' }, { hint: 'Send variables as a JSON object, or as the text of one.' });
}
