import { CadreError } from '../errors/cadre-error.js';
import { isAttribute } from '../model/storage.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { isRefusal, likelyDelimiter, readCsv } from './csv.js';
import { NULLS } from './mapping.js';
import { slugStep } from './template.js';

/** How many rows are looked at. */
const SAMPLE = 200;
const SHOWN = 3;

interface Column {
  readonly name: string;
  readonly values: readonly string[];
}

/** Names of fields and columns are compared without case and what stands between their words. */
function key(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

async function sample(file: string): Promise<Column[]> {
  const rows: string[][] = [];
  const silent = { progress: () => {}, note: () => {} };
  for await (const group of readCsv(file, silent, { delimiter: await likelyDelimiter(file) })) {
    rows.push(...group.flatMap((row) => (isRefusal(row) ? [] : [[...row.cells]])));
    if (rows.length > SAMPLE) break;
  }
  const [header = [], ...data] = rows;
  if (header.length === 0) throw new CadreError('BAD_INPUT', `${file} has no header row.`, { file });
  return header.map((name, i) => ({
    name,
    values: data.slice(0, SAMPLE).flatMap((row) => (NULLS.includes(row[i] ?? '') ? [] : row[i]!)),
  }));
}

/** The column whose name says what a field holds. */
function columnFor(columns: readonly Column[], field: string): Column | undefined {
  return columns.find((column) => key(column.name) === key(field));
}

/** The type that shares the most names of fields with the file; a group, where none does. */
function likelyType(model: Model, columns: readonly Column[]): NodeType {
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

/** A column in which every value is another one: what tells the rows apart. */
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
  const given = [...type.fields.values()].filter((f) => !f.derived && !['id', 'name', 'evidence'].includes(f.name));
  const found = given.flatMap((field) => {
    const column = columnFor(columns, field.name);
    return column && field.kind !== 'value' ? [`      ${field.name}: ${template(field, column)}`] : [];
  });
  const open = given.filter((field) => !found.some((line) => line.trim().startsWith(`${field.name}:`)));
  const required = open
    .filter((field) => field.required && field.kind !== 'value')
    .map((field) => `      ${field.name}: "" # needed: ${field.description}`);
  return [
    ...own,
    ...found,
    ...required,
    `      # further fields: ${open
      .filter((f) => !f.required || f.kind === 'value')
      .map((f) => f.name)
      .join(', ')}`,
  ];
}

/**
 * A mapping file to begin with: the type whose fields the columns fit best, what could be guessed of them, and each column
 * with some of its values.
 * @param format only tables have columns to be guessed
 * @throws CadreError BAD_INPUT where the file has no header
 */
export async function suggestMapping(model: Model, format: string, file: string): Promise<string> {
  if (format !== 'csv') throw new CadreError('BAD_INPUT', `--suggest-map is for --from csv; ${format} needs no columns.`, { format });
  const columns = await sample(file);
  const type = likelyType(model, columns);
  const shown = columns.map(({ name, values }) => {
    const examples = [...new Set(values)].slice(0, SHOWN).map((value) => JSON.stringify(value.slice(0, 40)));
    return `#   ${name}: ${examples.join(', ') || '(nothing)'}`;
  });
  return `${[
    `# A mapping to begin with, made of the first rows of ${file.replace(/^.*[/\\]/, '')}. docs/imports.md tells how it is read.`,
    '# Columns and some of their values:',
    ...shown,
    `nulls: ${JSON.stringify(NULLS)}`,
    'records:',
    `  - type: ${type.name}`,
    '    fields:',
    ...fieldLines(type, columns, file),
  ].join('\n')}\n`;
}
