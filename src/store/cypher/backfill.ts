import { dateIndex } from '../../model/date-index.js';
import { dateProperties } from '../../model/storage.js';
import type { Field, NodeType } from '../../model/types.js';
import type { CypherText, Parameter } from '../engine.js';
import { identifier } from './identifier.js';

/** Nodes of a type that an older program wrote, without what an index finds their date by: ids, and the date as it is stored. */
export function unindexedDates(type: NodeType, field: Field, limit: number): CypherText {
  const { edtf, lo, hi } = dateProperties(identifier(field.name));
  const text = [
    `MATCH (n:${identifier(type.name)}) WHERE n.${dateIndex(field).first} IS NULL`,
    `RETURN n.id AS id, n.${edtf} AS edtf, n.${lo} AS lo, n.${hi} AS hi LIMIT $limit`,
  ].join('\n');
  return { text, params: { limit } };
}

/** Adds properties to nodes of a type. */
export function addProperties(
  type: NodeType,
  rows: readonly { readonly id: string; readonly props: Readonly<Record<string, Parameter>> }[],
): CypherText {
  const text = `UNWIND $rows AS row\nMATCH (n:${identifier(type.name)} {id: row.id})\nSET n += row.props\nRETURN count(n) AS done`;
  return { text, params: { rows } };
}
