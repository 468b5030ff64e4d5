import { basename } from 'node:path';
import { CadreError } from '../../errors/cadre-error.js';
import type { Model } from '../../model/types.js';
import { DEFAULT_NULLS } from '../mapping/mapping.js';
import { slugStep } from '../mapping/steps.js';
import type { ImportFormat, Reading, Sample, SampleColumn } from '../row/row-facts.js';
import { numberLocale } from './columns.js';
import { proposedRecords } from './records.js';

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;
/** Prefixes of ids stay short, since names follow. */
const MAX_PREFIX = 30;

function unusable(file: string, reason: string, hint: string): CadreError {
  return new CadreError('BAD_INPUT', `${file} ${reason}`, { file }, { hint });
}

/** Whether a column can stand in a template. */
function canBeNamed({ name }: SampleColumn): boolean {
  return name !== '' && !/[{}|]/.test(name);
}

function isReadable(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells bytes from text
  return !/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text);
}

/** The values without those that mean nothing. */
function cleaned(sample: Sample): Sample {
  const columns = sample.columns.map(({ name, values }) => ({ name, values: values.filter((value) => !DEFAULT_NULLS.includes(value)) }));
  return { ...sample, columns };
}

/** @throws CadreError BAD_INPUT for a file from whose beginning nothing can be proposed */
function requireUsable(file: string, samples: readonly Sample[]): readonly Sample[] {
  const all = samples.map(cleaned);
  const columns = all.flatMap((sample) => sample.columns);
  if (columns.length === 0) throw unusable(file, 'has no columns or values to map.', 'Write the names of the columns into the first row.');
  if (!columns.every(({ name, values }) => isReadable(name) && values.every(isReadable)) || columns.some(({ name }) => name.length > 200))
    throw unusable(
      file,
      'does not begin like a file of this format.',
      'Check the format, the encoding (--encoding) and the lines before the header (--skip-rows).',
    );
  if (columns.every(({ values }) => values.length === 0))
    throw unusable(file, 'has no rows below its header.', 'If the header is further down, give the lines before it by --skip-rows.');
  return all.map((sample) => ({ ...sample, columns: sample.columns.filter(canBeNamed) }));
}

function shown(sample: Sample): string[] {
  const title = sample.of === null ? 'Columns with' : `Values of ${sample.of} with`;
  const lines = sample.columns.map(({ name, values }) => {
    const examples = [...new Set(values)].slice(0, EXAMPLES).map((value) => JSON.stringify(value.slice(0, LONGEST_EXAMPLE)));
    return `#   ${name}: ${examples.join(', ') || '(empty)'}`;
  });
  return [`# ${title} examples:`, ...lines];
}

/** The one locale that all numbers with separators have; `''` if there are none, or several would be needed. */
function localeOf(samples: readonly Sample[]): string {
  const locales = samples.flatMap(({ columns }) => columns.map(({ values }) => numberLocale(values))).filter((locale) => locale);
  return new Set(locales).size === 1 ? locales[0]! : '';
}

/**
 * A mapping file to start from, which imports a plain file as it is: the records that the columns probably mean, and each column
 * with examples of its values.
 * @throws CadreError BAD_INPUT when the format takes no such mapping, or the file is not of the format
 */
export async function suggestMapping(model: Model, format: ImportFormat, file: string, reading: Reading): Promise<string> {
  if (!format.sample) {
    const message = `--suggest-map is not for --from ${format.name}.`;
    throw new CadreError('BAD_INPUT', message, { format: format.name }, { hint: `Leave it out: ${format.name} has no columns to map.` });
  }
  const samples = requireUsable(file, await format.sample(file, reading));
  const locale = localeOf(samples);
  const prefix = slugStep(basename(file).replace(/\.\w+$/, ''))
    .slice(0, MAX_PREFIX)
    .replace(/-$/, '');
  const settings = Object.entries({ ...samples[0]!.settings, ...(locale !== '' && { locale }) });
  const records = samples.flatMap((sample) => proposedRecords({ model, sample, prefix, locale }));
  return `${[
    `# Proposed from the beginning of ${basename(file)}. docs/imports.md explains mappings. Check the types, and what stands behind #.`,
    ...samples.flatMap(shown),
    `nulls: ${JSON.stringify(DEFAULT_NULLS)} # texts that mean no value`,
    ...settings.map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    'records:',
    ...records.flat(),
  ].join('\n')}\n`;
}
