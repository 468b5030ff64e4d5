import { parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../../config/nearest.js';
import { CadreError } from '../../errors/cadre-error.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import type { ImportContext } from '../row/row-facts.js';
import { type NumberFormat, needsLocale, numbersOf, PLAIN_NUMBERS } from './numbers.js';
import type { Tables } from './steps.js';
import { type Cells, compileTemplate, type Template } from './template.js';

/** One record in a mapping file. Every row that meets its condition becomes such a record. */
const RECORD = z.strictObject({
  type: z.string(),
  /** For files of nodes and edges: to which of the two it applies. */
  of: z.enum(['nodes', 'edges']).optional(),
  when: z.record(z.string(), z.union([z.literal('given'), z.string(), z.array(z.string())])).optional(),
  /** Makes a record for each of several values; `{#each}` is the value. */
  each: z.string().optional(),
  fields: z.record(z.string(), z.unknown()),
  evidence: z.record(z.string(), z.unknown()).optional(),
});

const FILE = z.strictObject({
  delimiter: z.string().length(1).optional(),
  encoding: z.string().optional(),
  skipRows: z.int().min(0).optional(),
  locale: z.string().optional(),
  /** Of JSON: the path to the rows. */
  rows: z.string().optional(),
  nulls: z.array(z.string()).optional(),
  tables: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  records: z.array(RECORD).min(1),
});

/** Builds one value from a row; undefined if the row has none. */
type ValueBuilder = (cells: Cells) => unknown;

export interface MappedRecord {
  readonly type: NodeType;
  readonly of: 'nodes' | 'edges' | null;
  readonly applies: (cells: Cells) => boolean;
  /** The values for each of which there is a record; null for one record of the row. */
  readonly each: ((cells: Cells) => readonly string[]) | null;
  /** The column of `each`, if it is nothing but a column: its values can have parts of their own. */
  readonly eachColumn: string | null;
  readonly fields: ValueBuilder;
  readonly evidence: ValueBuilder;
  /** All columns that it uses. */
  readonly columns: readonly string[];
}

export interface Mapping {
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly skipRows: number | null;
  readonly rows: string | null;
  /** Texts that stand for an empty cell. */
  readonly nulls: ReadonlySet<string>;
  readonly records: readonly MappedRecord[];
}

export const DEFAULT_NULLS = ['', '-0-'];

function mappingError(file: string, place: string, message: string, ownHint?: string): CadreError {
  const hint = ownHint ?? `Correct ${place === '' ? 'the mapping' : place} in ${file}; --suggest-map writes a mapping to start from.`;
  return new CadreError('BAD_MAPPING', `${file}${place === '' ? '' : ` ${place}`}: ${message}`, { file, place }, { hint });
}

function suggestion(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near === null ? `Use one of ${words.join(', ')}.` : `Did you mean ${near}?`;
}

/**
 * Converts a text to a number or boolean where the model requires one. Other texts stay unchanged, and the model rejects them.
 * @throws CadreError BAD_VALUE for a number that only a locale explains
 */
function convertText(kind: string, text: string, numbers: NumberFormat): unknown {
  if (kind === 'Int' || kind === 'Float') {
    const number = numbers.read(text);
    if (number !== null) return number;
    if (!needsLocale(text)) return text;
    const message = `${JSON.stringify(text)} has separators that the mapping does not explain.`;
    throw new CadreError(
      'BAD_VALUE',
      message,
      { given: text },
      { hint: 'State the locale of the numbers in the mapping, such as locale: de.' },
    );
  }
  if (kind !== 'Boolean') return text;
  if (/^(?:true|yes|y|1)$/i.test(text)) return true;
  return /^(?:false|no|n|0)$/i.test(text) ? false : text;
}

/** Compiles the fields of a mapping. */
class MappingCompiler {
  readonly columns: string[] = [];

  constructor(
    private readonly model: Model,
    private readonly file: string,
    private readonly tables: Tables,
    private readonly numbers: NumberFormat,
  ) {}

  #template(text: string, place: string): Template {
    try {
      const { template, columns } = compileTemplate(text, this.tables);
      this.columns.push(...columns);
      return template;
    } catch (error) {
      throw error instanceof CadreError ? mappingError(this.file, place, error.message, error.hint) : error;
    }
  }

  /** @throws CadreError with the field, by the builder, for a value that cannot be read */
  text(text: string, kind: string, place: string): ValueBuilder {
    const template = this.#template(text, place);
    const field = place.replace(/^records\[\d+\]\.(?:fields\.)?/, '');
    return (cells) => {
      try {
        const value = template(cells);
        if (value === null) return undefined;
        if (typeof value === 'string') return convertText(kind, value, this.numbers);
        return value.map((part) => convertText(kind, part, this.numbers));
      } catch (error) {
        if (!(error instanceof CadreError)) throw error;
        throw new CadreError(error.code, error.message, { field }, { hint: error.hint });
      }
    };
  }

  #list(items: readonly unknown[], field: Field, place: string): ValueBuilder {
    const builders = items.map((item, i) => this.value(item, field, `${place}[${i}]`));
    return (cells) => {
      const values = builders.flatMap((build) => {
        const value = build(cells);
        return value === undefined ? [] : [value].flat();
      });
      return values.length > 0 ? values : undefined;
    };
  }

  value(given: unknown, field: Field, place: string): ValueBuilder {
    if (typeof given === 'string') return this.text(given, field.type, place);
    if (typeof given === 'number' || typeof given === 'boolean') return () => given;
    if (Array.isArray(given)) return this.#list(given, field, place);
    const parts = this.model.values.get(field.type)?.fields;
    if (given === null || typeof given !== 'object' || !parts || field.type === 'EdtfDate')
      throw mappingError(
        this.file,
        place,
        `The value of ${field.name} must be a text with columns in braces, a number, or a list of these.`,
      );
    return this.object(given as Record<string, unknown>, parts, place);
  }

  /** Builds an object without empty parts; undefined if the row fills no part of it. */
  object(given: Readonly<Record<string, unknown>>, fields: ReadonlyMap<string, Field>, place: string): ValueBuilder {
    const builders = Object.entries(given).map(([name, value]) => {
      const at = place === '' ? name : `${place}.${name}`;
      const field = fields.get(name);
      if (!field || field.derived) throw mappingError(this.file, at, `There is no such field. ${suggestion(name, [...fields.keys()])}`);
      const columnsBefore = this.columns.length;
      const build = this.value(value, field, at);
      return { name, build, constant: this.columns.length === columnsBefore };
    });
    const constant = builders.every((one) => one.constant);
    return (cells) => {
      const object: Record<string, unknown> = {};
      let filled = constant;
      for (const { name, build, constant: fixed } of builders) {
        const value = build(cells);
        if (value === undefined) continue;
        object[name] = value;
        filled ||= !fixed;
      }
      return filled ? object : undefined;
    };
  }
}

function condition(when: z.infer<typeof RECORD>['when'], compiler: MappingCompiler): MappedRecord['applies'] {
  const tests = Object.entries(when ?? {}).map(([column, wanted]): MappedRecord['applies'] => {
    compiler.columns.push(column);
    const values = (cells: Cells) => [cells(column) ?? []].flat();
    if (wanted === 'given') return (cells) => values(cells).length > 0;
    const accepted = new Set([wanted].flat());
    return (cells) => {
      const found = values(cells);
      return found.length === 0 ? accepted.has('') : found.some((value) => accepted.has(value));
    };
  });
  return (cells) => tests.every((test) => test(cells));
}

function record(
  model: Model,
  file: string,
  tables: Tables,
  numbers: NumberFormat,
  given: z.infer<typeof RECORD>,
  index: number,
): MappedRecord {
  const place = `records[${index}]`;
  const types = [...model.types.values()].filter((type) => type.name !== 'Evidence');
  const type = types.find(({ name }) => name === given.type);
  if (!type)
    throw mappingError(
      file,
      `${place}.type`,
      `There is no type ${given.type}. ${suggestion(
        given.type,
        types.map(({ name }) => name),
      )}`,
    );
  const compiler = new MappingCompiler(model, file, tables, numbers);
  const applies = condition(given.when, compiler);
  const fields = compiler.object(given.fields, type.fields, `${place}.fields`);
  const evidence = compiler.object(given.evidence ?? {}, model.types.get('Evidence')!.fields, `${place}.evidence`);
  const values = given.each === undefined ? null : compiler.text(given.each, 'String', `${place}.each`);
  const each: MappedRecord['each'] = values && ((cells) => [values(cells) ?? []].flat() as string[]);
  const eachColumn = /^\{([^{}|]+)\}$/.exec(given.each ?? '')?.[1]?.trim() ?? null;
  return { type, of: given.of ?? null, applies, each, eachColumn, fields, evidence, columns: [...new Set(compiler.columns)] };
}

/**
 * Reads a mapping file: which records a row becomes, and from which columns.
 * @throws CadreError BAD_MAPPING with the place in the file
 */
export function readMapping(model: Model, { file, text }: NonNullable<ImportContext['mapping']>): Mapping {
  const document = parseDocument(text, { uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw mappingError(file, `line ${error.linePos?.[0].line ?? 1}`, (error.message.split('\n')[0] ?? '').trim());
  const parsed = FILE.safeParse(document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue!.path.reduce<string>(
      (at, key) => (typeof key === 'number' ? `${at}[${key}]` : at === '' ? String(key) : `${at}.${String(key)}`),
      '',
    );
    throw mappingError(file, place, issue!.message);
  }
  const { delimiter, encoding, skipRows, locale, rows, nulls, tables = {}, records } = parsed.data;
  const numbers = locale === undefined ? PLAIN_NUMBERS : numbersOf(locale);
  return {
    delimiter: delimiter ?? null,
    encoding: encoding ?? null,
    skipRows: skipRows ?? null,
    rows: rows ?? null,
    nulls: new Set(nulls ?? DEFAULT_NULLS),
    records: records.map((given, i) => record(model, file, tables, numbers, given, i)),
  };
}

/** @throws CadreError BAD_MAPPING when a record uses a column that the file does not have */
export function requireColumns(mapping: string, records: readonly MappedRecord[], file: string, columns: readonly string[]): void {
  for (const { columns: required } of records) {
    const missing = required.find((column) => !columns.includes(column) && !column.startsWith('#'));
    if (missing !== undefined)
      throw mappingError(mapping, '', `${file} has no column ${JSON.stringify(missing)}. ${suggestion(missing, columns)}`);
  }
}
