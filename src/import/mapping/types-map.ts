import { parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../../config/nearest.js';
import { CadreError } from '../../errors/cadre-error.js';
import type { ImportContext } from '../row/row-facts.js';

const FILE = z.record(z.string(), z.record(z.string(), z.string()));

/** Types of the model by texts of the file, under headings. */
type TypesMap<H extends string> = Readonly<Partial<Record<H, Readonly<Record<string, string>>>>>;

/**
 * Reads a mapping file that assigns types: under each heading, types of the model by texts of the file (`entries: { "11462":
 * ArmedGroup }`).
 * @param headings the accepted headings
 * @param types the accepted types
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
    throw new CadreError(
      'BAD_MAPPING',
      `${file} is not a map of ${headings.join(' and ')}.`,
      { file },
      { hint: `Write ${headings.join(' and ')}, each a map of texts to types.` },
    );
  for (const [heading, given] of Object.entries(parsed.data)) {
    if (!headings.includes(heading as H))
      throw new CadreError('BAD_MAPPING', `${file}: there is no heading ${heading}.`, { file }, { hint: `Use ${headings.join(' or ')}.` });
    for (const [key, type] of Object.entries(given)) {
      if (types.includes(type)) continue;
      const near = nearest(type, types);
      const message = `${file} ${heading}.${key}: ${type} is not a type that is accepted here.`;
      const hint = near === null ? `Use one of ${types.join(', ')}.` : `Did you mean ${near}?`;
      throw new CadreError('BAD_MAPPING', message, { file }, { hint });
    }
  }
  return parsed.data as TypesMap<H>;
}
