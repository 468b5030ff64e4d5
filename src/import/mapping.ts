import { parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../config/nearest.js';
import { CadreError } from '../errors/cadre-error.js';
import type { Field, Model, NodeType } from '../model/types.js';
import type { ImportContext } from './piece.js';
import { type Cells, compileTemplate, type Tables } from './template.js';

/** What a mapping says of one record that each row, or each that meets its condition, gives. */
const RECORD = z.strictObject({
  type: z.string(),
  /** Of files of nodes and edges: which of the two. */
  of: z.enum(['nodes', 'edges']).optional(),
  when: z.record(z.string(), z.union([z.literal('given'), z.string(), z.array(z.string())])).optional(),
  fields: z.record(z.string(), z.unknown()),
  evidence: z.record(z.string(), z.unknown()).optional(),
});

const FILE = z.strictObject({
  delimiter: z.string().length(1).optional(),
  nulls: z.array(z.string()).optional(),
  tables: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  records: z.array(RECORD).min(1),
});

/** Makes one value of a row; undefined where the row gives none. */
type Maker = (cells: Cells) => unknown;

export interface MappedRecord {
  readonly type: NodeType;
  readonly of: 'nodes' | 'edges' | null;
  readonly applies: (cells: Cells) => boolean;
  readonly fields: Maker;
  readonly evidence: Maker;
  /** Every column that it names. */
  readonly columns: readonly string[];
}

export interface Mapping {
  readonly delimiter: string | null;
  /** Texts that stand for nothing. */
  readonly nulls: ReadonlySet<string>;
  readonly records: readonly MappedRecord[];
}

export const NULLS = ['', '-0-'];

function bad(file: string, place: string, message: string): CadreError {
  return new CadreError('BAD_MAPPING', `${file}${place === '' ? '' : ` ${place}`}: ${message}`, { file, place });
}

function meant(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near === null ? `There are: ${words.join(', ')}.` : `Did you mean ${near}?`;
}

/** A number, or yes and no, where the model wants one; anything else is left for the model to refuse. */
function converted(kind: string, text: string): unknown {
  if ((kind === 'Int' || kind === 'Float') && /^[+-]?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (kind !== 'Boolean') return text;
  if (/^(?:true|yes|y|1)$/i.test(text)) return true;
  return /^(?:false|no|n|0)$/i.test(text) ? false : text;
}

/** Compiles what a mapping says of the fields of types. */
class Compiler {
  readonly columns: string[] = [];

  constructor(
    private readonly model: Model,
    private readonly file: string,
    private readonly tables: Tables,
  ) {}

  #text(text: string, kind: string, place: string): Maker {
    try {
      const { template, columns } = compileTemplate(text, this.tables);
      this.columns.push(...columns);
      return (cells) => {
        const value = template(cells);
        if (value === null) return undefined;
        return typeof value === 'string' ? converted(kind, value) : value.map((part) => converted(kind, part));
      };
    } catch (error) {
      throw error instanceof CadreError ? bad(this.file, place, error.message) : error;
    }
  }

  #list(items: readonly unknown[], field: Field, place: string): Maker {
    const makers = items.map((item, i) => this.value(item, field, `${place}[${i}]`));
    return (cells) => {
      const made = makers.flatMap((make) => {
        const value = make(cells);
        return value === undefined ? [] : [value].flat();
      });
      return made.length > 0 ? made : undefined;
    };
  }

  value(given: unknown, field: Field, place: string): Maker {
    if (typeof given === 'string') return this.#text(given, field.type, place);
    if (typeof given === 'number' || typeof given === 'boolean') return () => given;
    if (Array.isArray(given)) return this.#list(given, field, place);
    const parts = this.model.values.get(field.type)?.fields;
    if (given === null || typeof given !== 'object' || !parts || field.type === 'EdtfDate')
      throw bad(this.file, place, `A value of ${field.name} is a text with columns in braces, a number or a list of them.`);
    return this.object(given as Record<string, unknown>, parts, place);
  }

  /** An object without what the row does not give; undefined when the row gives nothing of it. */
  object(given: Readonly<Record<string, unknown>>, fields: ReadonlyMap<string, Field>, place: string): Maker {
    const makers = Object.entries(given).map(([name, value]) => {
      const at = place === '' ? name : `${place}.${name}`;
      const field = fields.get(name);
      if (!field || field.derived) throw bad(this.file, at, `There is no such field. ${meant(name, [...fields.keys()])}`);
      const before = this.columns.length;
      const make = this.value(value, field, at);
      return { name, make, constant: this.columns.length === before };
    });
    const constant = makers.every((one) => one.constant);
    return (cells) => {
      const made: Record<string, unknown> = {};
      let filled = constant;
      for (const { name, make, constant: fixed } of makers) {
        const value = make(cells);
        if (value === undefined) continue;
        made[name] = value;
        filled ||= !fixed;
      }
      return filled ? made : undefined;
    };
  }
}

function condition(when: z.infer<typeof RECORD>['when'], compiler: Compiler): MappedRecord['applies'] {
  const tests = Object.entries(when ?? {}).map(([column, wanted]): MappedRecord['applies'] => {
    compiler.columns.push(column);
    if (wanted === 'given') return (cells) => cells(column) !== null;
    const accepted = new Set([wanted].flat());
    return (cells) => accepted.has(cells(column) ?? '');
  });
  return (cells) => tests.every((test) => test(cells));
}

function record(model: Model, file: string, tables: Tables, given: z.infer<typeof RECORD>, index: number): MappedRecord {
  const place = `records[${index}]`;
  const types = [...model.types.values()].filter((type) => type.name !== 'Evidence');
  const type = types.find(({ name }) => name === given.type);
  if (!type)
    throw bad(
      file,
      `${place}.type`,
      `There is no type ${given.type}. ${meant(
        given.type,
        types.map(({ name }) => name),
      )}`,
    );
  const compiler = new Compiler(model, file, tables);
  const applies = condition(given.when, compiler);
  const fields = compiler.object(given.fields, type.fields, `${place}.fields`);
  const evidence = compiler.object(given.evidence ?? {}, model.types.get('Evidence')!.fields, `${place}.evidence`);
  return { type, of: given.of ?? null, applies, fields, evidence, columns: [...new Set(compiler.columns)] };
}

/**
 * Reads a mapping file: which records of the model a row gives, and from which of its columns.
 * @throws CadreError BAD_MAPPING naming the place
 */
export function readMapping(model: Model, { file, text }: NonNullable<ImportContext['mapping']>): Mapping {
  const document = parseDocument(text, { uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw bad(file, `line ${error.linePos?.[0].line ?? 1}`, (error.message.split('\n')[0] ?? '').trim());
  const parsed = FILE.safeParse(document.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue!.path.reduce<string>(
      (at, key) => (typeof key === 'number' ? `${at}[${key}]` : at === '' ? String(key) : `${at}.${String(key)}`),
      '',
    );
    throw bad(file, place, issue!.message);
  }
  const { delimiter, nulls, tables = {}, records } = parsed.data;
  return {
    delimiter: delimiter ?? null,
    nulls: new Set(nulls ?? NULLS),
    records: records.map((given, i) => record(model, file, tables, given, i)),
  };
}

/** @throws CadreError BAD_MAPPING when a record names a column that the file lacks */
export function requireColumns(mapping: string, records: readonly MappedRecord[], file: string, columns: readonly string[]): void {
  for (const { columns: named } of records) {
    const missing = named.find((column) => !columns.includes(column) && !column.startsWith('#'));
    if (missing !== undefined) throw bad(mapping, '', `${file} has no column ${JSON.stringify(missing)}. ${meant(missing, columns)}`);
  }
}
