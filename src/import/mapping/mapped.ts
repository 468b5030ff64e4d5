import { basename } from 'node:path';
import type { Fact, FactLists, Origin } from '../row/row-facts.js';
import type { MappedRecord, Mapping } from './mapping.js';
import type { Cells } from './template.js';

/** Columns that every row has: its number and the name of its file. */
const IMPLICIT_COLUMNS: Readonly<Record<string, (origin: Origin) => string>> = {
  '#row': ({ row }) => String(row),
  '#file': ({ file }) => basename(file),
};

function evidence(record: MappedRecord, cells: Cells, source: string, { file, row }: Origin): Fact {
  const place = `${basename(file)} row ${row}`;
  const own = (record.evidence(cells) ?? {}) as Fact;
  return { source, locator: place, summary: `As given in ${place}.`, ...own };
}

/**
 * Maps one row to lists of facts, by type. The row is the evidence unless the mapping says otherwise.
 * @param value the text of a column; null if the row does not have it
 * @param of which records of the mapping apply
 */
export function mappedFacts(mapping: Mapping, of: MappedRecord['of'], value: Cells, source: string, origin: Origin): FactLists {
  const cells: Cells = (column) => {
    const implicit = IMPLICIT_COLUMNS[column];
    if (implicit) return implicit(origin);
    const text = value(column);
    return text === null || mapping.nulls.has(text) ? null : text;
  };
  const lists: Record<string, Fact[]> = {};
  for (const record of mapping.records) {
    if ((record.of !== null && record.of !== of) || !record.applies(cells)) continue;
    const fields = (record.fields(cells) ?? {}) as Fact;
    const withEvidence = record.type.kind === 'record' ? {} : { evidence: [evidence(record, cells, source, origin)] };
    lists[record.type.plural] ??= [];
    lists[record.type.plural]!.push({ ...withEvidence, ...fields });
  }
  return lists;
}
