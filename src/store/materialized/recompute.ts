import { identifier } from '../cypher/identifier.js';
import type { Column, CypherText, Parameter, Transaction } from '../engine.js';

/** A recomputation by one text. */
export function byText(query: (ids: readonly string[]) => CypherText): (tx: Transaction, ids: readonly string[]) => Promise<unknown> {
  return (tx, ids) => tx.run(query(ids));
}

function readProperties(label: string, properties: readonly string[], ids: readonly string[]): CypherText {
  const values = properties.map((name) => `n.${identifier(name)} AS ${identifier(name)}`);
  const text = `UNWIND $ids AS id\nMATCH (n:${identifier(label)} {id: id})\nRETURN ${['n.id AS id', ...values].join(', ')}`;
  return { text, params: { ids } };
}

function setProperties(label: string, rows: readonly Parameter[]): CypherText {
  const text = `UNWIND $rows AS row\nMATCH (n:${identifier(label)} {id: row.id})\nSET n += row.props\nRETURN count(n) AS done`;
  return { text, params: { rows } };
}

/**
 * A recomputation in this program, for values that Cypher cannot compute.
 * @param from the properties to read
 * @param compute the properties of a node that has these values; null removes a property
 */
export function byProgram(
  label: string,
  from: readonly string[],
  compute: (values: Readonly<Record<string, Column>>) => Readonly<Record<string, string | null>>,
): (tx: Transaction, ids: readonly string[]) => Promise<unknown> {
  return async (tx, ids) => {
    const found = await tx.run(readProperties(label, from, ids));
    const rows = found.map(([id, ...values]): Parameter => {
      const read = Object.fromEntries(from.map((name, i) => [name, values[i] ?? null]));
      return { id: id as string, props: compute(read) };
    });
    return tx.run(setProperties(label, rows));
  };
}
