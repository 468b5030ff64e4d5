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
 * @param unless the computed properties, where they are read too and only nodes on which they differ are written
 */
export function byProgram(
  label: string,
  from: readonly string[],
  compute: (values: Readonly<Record<string, Column>>) => Readonly<Record<string, string | null>>,
  unless: readonly string[] = [],
): (tx: Transaction, ids: readonly string[]) => Promise<unknown> {
  return async (tx, ids) => {
    const names = [...from, ...unless];
    const found = await tx.run(readProperties(label, names, ids));
    const rows = found.flatMap(([id, ...values]): Parameter[] => {
      const read: Record<string, Column> = Object.fromEntries(names.map((name, i) => [name, values[i] ?? null]));
      const props = compute(read);
      const same = unless.length > 0 && unless.every((name) => read[name] === props[name]);
      return same ? [] : [{ id: id as string, props }];
    });
    return rows.length === 0 ? [] : tx.run(setProperties(label, rows));
  };
}
