import { readFileSync, statSync } from 'node:fs';
import { CadreError } from '../errors/cadre-error.js';
import { EXPORT_KEY } from '../facts/coerce.js';
import { readDocument } from '../facts/document.js';
import { clean, readBytes } from './bytes.js';
import { type JsonRow, readJsonItems, readJsonLines } from './json.js';
import { type Fact, type ImportContext, type ImportFormat, type Item, piece, type Refusal, refusal } from './piece.js';

const MIB = 1024 * 1024;
/** YAML is read whole. */
const MAX_YAML_BYTES = 64 * MIB;

function isRefused(row: JsonRow | Refusal): row is Refusal {
  return 'code' in row;
}

/** One item of a list; a list that the model does not know refuses its items. */
function item(lists: ReadonlySet<string>, { file, row, list, value }: JsonRow): Item[] {
  if (list.startsWith(EXPORT_KEY)) return [];
  if (!lists.has(list))
    return [refusal({ file, row }, 'UNKNOWN_FIELD', `There is no list ${JSON.stringify(clean(list).slice(0, 80))} in a facts document.`)];
  return [piece({ file, row }, { [list]: [value] })];
}

/** A line of JSON Lines is a facts document, with one entry as a rule. */
function line(lists: ReadonlySet<string>, row: JsonRow): Item[] {
  const entries = Object.entries(row.value).flatMap(([list, items]) =>
    [items].flat().map((value) => ({ ...row, list, value: value as Fact })),
  );
  return entries.flatMap((entry) => item(lists, entry));
}

async function* readYaml(file: string, context: ImportContext): AsyncIterable<JsonRow[]> {
  for await (const chunk of readBytes(file, context.progress)) if (chunk.length > 0) break;
  const { size } = statSync(file);
  if (size > MAX_YAML_BYTES) {
    const message = `${file} has ${Math.round(size / MIB)} MiB; YAML is read up to ${MAX_YAML_BYTES / MIB} MiB. Use JSON or JSON Lines for more.`;
    throw new CadreError('LIMIT', message, { limit: 'yaml', value: size, allowed: MAX_YAML_BYTES });
  }
  const { document, problems } = readDocument(file, readFileSync(file, 'utf8'));
  if (document === null) throw new CadreError('BAD_SYNTAX', `${file}:${problems[0]?.line ?? 1} ${problems[0]?.message ?? ''}`, { file });
  const value = (document.value ?? {}) as Record<string, unknown>;
  for (const [list, items] of Object.entries(value)) {
    yield [items].flat().map((one, i) => ({ file, row: document.place([list, i]).line ?? 1, list, value: one as Fact }));
  }
}

/** Facts in our own layout: YAML, JSON, or JSON Lines of one entry each. */
export const cadreFormat: ImportFormat = {
  name: 'cadre',
  title: 'Facts of this program',
  mapping: 'none',
  listDate: 'optional',
  ordered: false,
  source: {},
  sourceId: () => null,
  async *read(context) {
    const { model } = context;
    const lists = new Set([...model.types.values()].map((type) => type.plural));
    for (const file of context.files) {
      const lines = /\.(?:jsonl|ndjson)$/i.test(file);
      const rows = lines ? readJsonLines(file, context) : /\.ya?ml$/i.test(file) ? readYaml(file, context) : readJsonItems(file, context);
      for await (const group of rows) yield group.flatMap((row) => (isRefused(row) ? [row] : lines ? line(lists, row) : item(lists, row)));
    }
  },
};
