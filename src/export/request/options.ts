import { nearest } from '../../config/nearest.js';
import { CadreError } from '../../errors/cadre-error.js';
import type { ExportFormat, FormatOptions } from '../file/format.js';
import { FORMATS } from '../formats/formats.js';

function hintFor(name: string, accepted: readonly string[]): string {
  const close = nearest(name, accepted);
  return `${close === null ? '' : `Did you mean ${close}? `}Accepted: ${accepted.join(', ')}.`;
}

/** @throws CadreError BAD_INPUT for an unknown format */
export function formatNamed(name: string): ExportFormat {
  const found = FORMATS.find((format) => format.name === name);
  if (found) return found;
  const formats = FORMATS.map((format) => format.name);
  const hint = hintFor(name, formats);
  throw new CadreError('BAD_INPUT', `There is no export format ${JSON.stringify(name)}.`, { path: 'format', formats }, { hint });
}

/**
 * The options of a format with a value each: the given one or the default.
 * @throws CadreError BAD_INPUT for an option that the format does not have, or a value that it does not accept
 */
export function formatOptions(format: ExportFormat, given: FormatOptions): FormatOptions {
  const names = Object.keys(format.options);
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(format.options, name) ? format.options[name] : undefined;
    if (!option) {
      const hint = names.length > 0 ? hintFor(name, names) : 'Leave it out: the format has no options.';
      throw new CadreError('BAD_INPUT', `The format ${format.name} has no option ${name}.`, { path: name }, { hint });
    }
    if (!option.values.includes(value)) {
      const message = `${name}: ${JSON.stringify(value)} is not accepted.`;
      throw new CadreError('BAD_INPUT', message, { path: name, accepted: option.values }, { hint: hintFor(value, option.values) });
    }
  }
  return Object.fromEntries(names.map((name) => [name, given[name] ?? format.options[name]!.fallback]));
}
