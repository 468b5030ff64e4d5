import { parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../config/nearest.js';
import { CadreError } from '../errors/cadre-error.js';
import type { ImportContext } from './piece.js';

const FILE = z.record(z.string(), z.record(z.string(), z.string()));

/** Types of the model by texts of the file, under headings. */
type TypesMap<H extends string> = Readonly<Partial<Record<H, Readonly<Record<string, string>>>>>;

/**
 * Reads a mapping file that says of what type things are: under each of some headings, types of the model by texts of the
 * file (`entries: { "11462": ArmedGroup }`).
 * @param headings those that the format knows
 * @param types the types that are accepted
 * @throws CadreError BAD_MAPPING
 */
export function readTypesMap<H extends string>(
  mapping: ImportContext['mapping'],
  headings: readonly H[],
  types: readonly string[],
): TypesMap<H> {
  if (mapping === null) return {} as TypesMap<H>;
  const { file, text } = mapping;
  const document = parseDocument(text);
  const parsed = FILE.safeParse(document.errors.length > 0 ? null : (document.toJS() ?? {}));
  if (!parsed.success)
    throw new CadreError('BAD_MAPPING', `${file}: it holds ${headings.join(' and ')}, each a map of texts to types.`, { file });
  for (const [heading, given] of Object.entries(parsed.data)) {
    if (!headings.includes(heading as H))
      throw new CadreError('BAD_MAPPING', `${file}: there is no ${heading} here, but ${headings.join(', ')}.`, { file });
    for (const [key, type] of Object.entries(given)) {
      if (types.includes(type)) continue;
      const near = nearest(type, types);
      const message = `${file} ${heading}.${key}: ${type} is no type that fits. ${near === null ? `There are ${types.join(', ')}.` : `Did you mean ${near}?`}`;
      throw new CadreError('BAD_MAPPING', message, { file });
    }
  }
  return parsed.data as TypesMap<H>;
}
