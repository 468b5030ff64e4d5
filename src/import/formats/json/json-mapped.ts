import { basename } from 'node:path';
import { EACH, mappedFacts } from '../../mapping/mapped.js';
import { type Mapping, readMapping } from '../../mapping/mapping.js';
import { slugStep } from '../../mapping/steps.js';
import type { JsonRow } from '../../readers/json.js';
import type { ImportContext, ImportFormat, Reading, RowResult, Sample } from '../../row/row-facts.js';
import { pathsOf, textsAt, valuesAt } from './paths.js';
import { readRows, rowsPath } from './rows.js';

/** Maps rows, and remembers which paths of the mapping some row has. */
class JsonMapper {
  readonly #missing: Set<string>;

  constructor(
    private readonly mapping: Mapping,
    private readonly context: ImportContext,
  ) {
    const columns = mapping.records.flatMap((record) => record.columns);
    this.#missing = new Set(columns.filter((column) => !column.startsWith('#')));
  }

  #textsAt(value: unknown, path: string): string | readonly string[] | null {
    const texts = textsAt(value, path);
    if (texts !== null) this.#missing.delete(path);
    return texts;
  }

  facts({ file, row, value }: JsonRow): RowResult {
    const parts = (path: string) => {
      const values = valuesAt(value, path);
      if (values.length > 0) this.#missing.delete(path);
      return values.map((part) => (own: string) => textsAt(part, own));
    };
    return mappedFacts(this.mapping, { file, row, of: null, cells: (path) => this.#textsAt(value, path), parts }, this.context.source);
  }

  /** Counts the paths that no row had: they may be misspelt. */
  noteMissing(): void {
    for (const path of this.#missing) this.context.note(`paths of the mapping lead to nothing in any row: ${path}`);
  }
}

async function* readFiles(context: ImportContext): AsyncIterable<RowResult[]> {
  const mapping = readMapping(context.model, context.mapping!);
  const reading = { ...context, encoding: context.encoding ?? mapping.encoding };
  const mapper = new JsonMapper(mapping, context);
  for (const file of context.files)
    for await (const rows of readRows(file, reading, mapping.rows)) yield rows.map((row) => ('code' in row ? row : mapper.facts(row)));
  mapper.noteMissing();
}

/** The number of rows in a sample. */
const SAMPLE_ROWS = 200;

async function sampleRows(file: string, { encoding }: Reading): Promise<Sample[]> {
  const silent = { encoding, progress: () => {}, note: () => {} };
  const path = await rowsPath(file, silent);
  const found: JsonRow[] = [];
  for await (const rows of readRows(file, silent, path)) {
    for (const row of rows) if (!('code' in row)) found.push(row);
    if (found.length >= SAMPLE_ROWS) break;
  }
  const first = found.slice(0, SAMPLE_ROWS);
  const names = [...new Set(first.flatMap(({ value }) => pathsOf(value)))].filter((name) => !name.startsWith(EACH));
  const columns = names.map((name) => ({ name, values: first.map(({ value }) => [textsAt(value, name) ?? ''].flat().join('; ')) }));
  return [{ of: null, columns, settings: { ...(encoding !== null && { encoding }), ...(path !== null && { rows: path }) } }];
}

/** JSON and JSON Lines of any layout. A mapping file assigns the paths in their rows. */
export const jsonFormat: ImportFormat = {
  name: 'json',
  title: 'JSON or JSON Lines with a mapping file',
  mapping: 'required',
  listDate: 'optional',
  ordered: false,
  source: {},
  sourceId: ({ files }) => `source:${slugStep(basename(files[0] ?? 'json'))}`,
  sample: sampleRows,
  read: readFiles,
};
