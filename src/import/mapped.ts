import { basename } from 'node:path';
import type { MappedRecord, Mapping } from './mapping.js';
import type { Fact, FactLists, Origin } from './piece.js';
import type { Cells } from './template.js';

/** The columns that every row has: its number and its file's name. */
const OWN: Readonly<Record<string, (origin: Origin) => string>> = {
  '#row': ({ row }) => String(row),
  '#file': ({ file }) => basename(file),
};

function evidence(record: MappedRecord, cells: Cells, source: string, { file, row }: Origin): Fact {
  const place = `${basename(file)} row ${row}`;
  const own = (record.evidence(cells) ?? {}) as Fact;
  return { source, locator: place, summary: `So it stands in ${place}.`, ...own };
}

/**
 * What a mapping makes of one row: a list of facts for each type. Each is evidenced by the row, unless its mapping says
 * otherwise.
 * @param value the text of a column, null where the row has none
 * @param of which of the mapping's records are meant
 */
export function mappedFacts(mapping: Mapping, of: MappedRecord['of'], value: Cells, source: string, origin: Origin): FactLists {
  const cells: Cells = (column) => {
    const own = OWN[column];
    if (own) return own(origin);
    const text = value(column);
    return text === null || mapping.nulls.has(text) ? null : text;
  };
  const lists: Record<string, Fact[]> = {};
  for (const record of mapping.records) {
    if ((record.of !== null && record.of !== of) || !record.applies(cells)) continue;
    const fields = (record.fields(cells) ?? {}) as Fact;
    const cited = record.type.kind === 'record' ? {} : { evidence: [evidence(record, cells, source, origin)] };
    lists[record.type.plural] ??= [];
    lists[record.type.plural]!.push({ ...cited, ...fields });
  }
  return lists;
}
