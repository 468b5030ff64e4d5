import { CadreError } from '../../errors/cadre-error.js';
import { isAttribute } from '../../model/storage.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import { guessDelimiter, isRejected, readCsv } from '../readers/csv.js';
import { DEFAULT_NULLS } from './mapping.js';
import { slugStep } from './template.js';

/** The number of rows in the sample. */
const SAMPLE = 200;
const EXAMPLES = 3;

interface Column {
  readonly name: string;
  readonly values: readonly string[];
}

/** Names of fields and columns are compared without case and punctuation. */
function normalised(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

async function readSample(file: string): Promise<Column[]> {
  const rows: string[][] = [];
  const silent = { progress: () => {}, note: () => {} };
  for await (const group of readCsv(file, silent, { delimiter: await guessDelimiter(file) })) {
    rows.push(...group.flatMap((row) => (isRejected(row) ? [] : [[...row.cells]])));
    if (rows.length > SAMPLE) break;
  }
  const [header = [], ...data] = rows;
  if (header.length === 0)
    throw new CadreError(
      'BAD_INPUT',
      `${file} has no header row.`,
      { file },
      { hint: 'Write the names of the columns into the first row.' },
    );
  return header.map((name, i) => ({
    name,
    values: data.slice(0, SAMPLE).flatMap((row) => (DEFAULT_NULLS.includes(row[i] ?? '') ? [] : row[i]!)),
  }));
}

/** The column with the name of a field. */
function columnFor(columns: readonly Column[], field: string): Column | undefined {
  return columns.find((column) => normalised(column.name) === normalised(field));
}

/** The type that shares most field names with the file; ArmedGroup if no type shares any. */
function guessType(model: Model, columns: readonly Column[]): NodeType {
  const joins = columnFor(columns, 'subject') !== undefined && columnFor(columns, 'object') !== undefined;
  const types = [...model.types.values()].filter((type) => type.kind === (joins ? 'statement' : 'entity'));
  const shared = (type: NodeType) => [...type.fields.values()].filter((f) => isAttribute(type, f) && columnFor(columns, f.name)).length;
  const best = types.toSorted((a, b) => shared(b) - shared(a))[0]!;
  return shared(best) > 0 ? best : model.types.get('ArmedGroup')!;
}

function template(field: Field, column: Column): string {
  const dated = ['Edtf', 'EdtfDate', 'Date'].includes(field.type) ? '|date' : '';
  const listed = field.list ? '|split ;' : '';
  return JSON.stringify(`{${column.name}${dated}${listed}}`);
}

/** A column whose values are all different, which identifies the rows. */
function keyColumn(columns: readonly Column[]): Column | undefined {
  const unique = columns.filter(({ values }) => values.length > 0 && new Set(values).size === values.length);
  return unique.find(({ name }) => /id$|^id|code|number|^no$/i.test(name)) ?? unique[0];
}

function fieldLines(type: NodeType, columns: readonly Column[], file: string): string[] {
  const prefix = slugStep(file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, ''));
  const id = keyColumn(columns);
  const name = columnFor(columns, 'name') ?? columns.find((c) => /name|title/i.test(c.name)) ?? id ?? columns[0]!;
  const own =
    type.kind === 'entity'
      ? [`      id: ${JSON.stringify(`${prefix}-{${id?.name ?? '#row'}|slug}`)}`, `      name: ${JSON.stringify(`{${name.name}}`)}`]
      : [];
  const fields = [...type.fields.values()].filter((f) => !f.derived && !['id', 'name', 'evidence'].includes(f.name));
  const found = fields.flatMap((field) => {
    const column = columnFor(columns, field.name);
    return column && field.kind !== 'value' ? [`      ${field.name}: ${template(field, column)}`] : [];
  });
  const unmapped = fields.filter((field) => !found.some((line) => line.trim().startsWith(`${field.name}:`)));
  const required = unmapped
    .filter((field) => field.required && field.kind !== 'value')
    .map((field) => `      ${field.name}: "" # required: ${field.description}`);
  return [
    ...own,
    ...found,
    ...required,
    `      # other fields: ${unmapped
      .filter((f) => !f.required || f.kind === 'value')
      .map((f) => f.name)
      .join(', ')}`,
  ];
}

/**
 * A mapping file to start from: the type that fits the columns best, guessed fields, and each column with examples of its
 * values.
 * @param format only tables have columns to guess from
 * @throws CadreError BAD_INPUT when the file has no header
 */
export async function suggestMapping(model: Model, format: string, file: string): Promise<string> {
  if (format !== 'csv')
    throw new CadreError(
      'BAD_INPUT',
      `--suggest-map is only for --from csv.`,
      { format },
      { hint: `Leave it out: ${format} has no columns to map.` },
    );
  const columns = await readSample(file);
  const type = guessType(model, columns);
  const shown = columns.map(({ name, values }) => {
    const examples = [...new Set(values)].slice(0, EXAMPLES).map((value) => JSON.stringify(value.slice(0, 40)));
    return `#   ${name}: ${examples.join(', ') || '(empty)'}`;
  });
  return `${[
    `# A mapping to start from, guessed from the first rows of ${file.replace(/^.*[/\\]/, '')}. docs/imports.md explains it.`,
    '# Columns with examples of their values:',
    ...shown,
    `nulls: ${JSON.stringify(DEFAULT_NULLS)}`,
    'records:',
    `  - type: ${type.name}`,
    '    fields:',
    ...fieldLines(type, columns, file),
  ].join('\n')}\n`;
}
