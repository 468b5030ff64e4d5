import { nearest } from '../config/nearest.js';
import { CadreError } from '../errors/cadre-error.js';
import type { ExportFormat, FormatOptions } from './format.js';
import { FORMATS } from './formats.js';

function meant(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return close === null ? '' : ` Did you mean ${close}?`;
}

/** @throws CadreError BAD_INPUT for a format that there is none of */
export function formatNamed(name: string): ExportFormat {
  const found = FORMATS.find((format) => format.name === name);
  if (found) return found;
  const known = FORMATS.map((format) => format.name);
  const message = `There is no export format ${JSON.stringify(name)}.${meant(name, known)} Formats: ${known.join(', ')}.`;
  throw new CadreError('BAD_INPUT', message, { path: 'format', formats: known });
}

/**
 * The options of a format, each with a value: what is given, else its fallback.
 * @throws CadreError BAD_INPUT for an option that the format does not have, or a value that it does not take
 */
export function formatOptions(format: ExportFormat, given: FormatOptions): FormatOptions {
  const known = Object.keys(format.options);
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(format.options, name) ? format.options[name] : undefined;
    if (!option) {
      const offered = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes none.';
      throw new CadreError('BAD_INPUT', `The format ${format.name} has no option ${name}.${meant(name, known)} ${offered}`, { path: name });
    }
    if (!option.values.includes(value)) {
      const message = `${name}: ${JSON.stringify(value)} is not accepted. Accepted: ${option.values.join(', ')}.`;
      throw new CadreError('BAD_INPUT', message, { path: name, accepted: option.values });
    }
  }
  return Object.fromEntries(known.map((name) => [name, given[name] ?? format.options[name]!.fallback]));
}
