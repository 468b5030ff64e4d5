import { readFileSync, statSync } from 'node:fs';
import { CadreError } from '../../../errors/cadre-error.js';
import { EXPORT_KEY } from '../../../facts/coerce.js';
import { readDocument } from '../../../facts/document.js';
import { clean, readBytes } from '../../readers/bytes.js';
import { type JsonRow, readJsonItems, readJsonLines } from '../../readers/json.js';
import {
  type Fact,
  type ImportContext,
  type ImportFormat,
  type RejectedRow,
  type RowResult,
  rejectRow,
  rowFacts,
} from '../../row/row-facts.js';

const MIB = 1024 * 1024;
/** YAML is read into memory as a whole. */
const MAX_YAML_BYTES = 64 * MIB;

function isRejected(row: JsonRow | RejectedRow): row is RejectedRow {
  return 'code' in row;
}

/** One item of a list. Items of unknown lists are rejected. */
function itemFacts(lists: ReadonlySet<string>, { file, row, list, value }: JsonRow): RowResult[] {
  if (list.startsWith(EXPORT_KEY)) return [];
  if (!lists.has(list))
    return [rejectRow({ file, row }, 'UNKNOWN_FIELD', `There is no list ${JSON.stringify(clean(list).slice(0, 80))} in a facts document.`)];
  return [rowFacts({ file, row }, { [list]: [value] })];
}

/** A line of JSON Lines is a facts document, usually with one entry. */
function lineFacts(lists: ReadonlySet<string>, row: JsonRow): RowResult[] {
  const entries = Object.entries(row.value).flatMap(([list, items]) =>
    [items].flat().map((value) => ({ ...row, list, value: value as Fact })),
  );
  return entries.flatMap((entry) => itemFacts(lists, entry));
}

async function* readYaml(file: string, context: ImportContext): AsyncIterable<JsonRow[]> {
  for await (const chunk of readBytes(file, context.progress)) if (chunk.length > 0) break;
  const { size } = statSync(file);
  if (size > MAX_YAML_BYTES) {
    const message = `${file} has ${Math.round(size / MIB)} MiB. The limit for YAML is ${MAX_YAML_BYTES / MIB} MiB.`;
    const hint = 'Write it as JSON or JSON Lines.';
    throw new CadreError('LIMIT', message, { limit: 'yaml', value: size, allowed: MAX_YAML_BYTES }, { hint });
  }
  const { document, problems } = readDocument(file, readFileSync(file, 'utf8'));
  if (document === null) throw new CadreError('BAD_SYNTAX', `${file}:${problems[0]?.line ?? 1} ${problems[0]?.message ?? ''}`, { file });
  const value = (document.value ?? {}) as Record<string, unknown>;
  for (const [list, items] of Object.entries(value)) {
    yield [items].flat().map((one, i) => ({ file, row: document.place([list, i]).line ?? 1, list, value: one as Fact }));
  }
}

/** Facts documents: YAML, JSON, or JSON Lines. */
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
      for await (const group of rows)
        yield group.flatMap((row) => (isRejected(row) ? [row] : lines ? lineFacts(lists, row) : itemFacts(lists, row)));
    }
  },
};
