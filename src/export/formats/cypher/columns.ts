import type { PropertyValue } from '../../../facts/records.js';
import { literal, name } from './literal.js';

export type Properties = Readonly<Record<string, PropertyValue>>;

type Scalar = string | number | boolean;

/** Characters that may stand between texts; the first that is in none of them does. */
const SEPARATORS = ['|', '¦', '‖', '\u001f', '\u001e', '\u001d'];
/** What stands for null among texts that are split. */
const NOTHING = '';
/** From this many texts on it pays to split one. */
const MANY = 50;

/**
 * A list of texts as an expression. Many are written as one text that is split: Neo4j parses one long literal much faster than a list of
 * as many literals.
 */
export function textList(texts: readonly string[]): string {
  const separator = texts.length < MANY ? undefined : SEPARATORS.find((one) => !texts.some((text) => text.includes(one)));
  return separator === undefined ? literal(texts) : `split(${literal(texts.join(separator))}, ${literal(separator)})`;
}

/** One property of many nodes or relationships: lists, as parts of a WITH, and the value of number `i`. */
interface Column {
  readonly lists: readonly string[];
  readonly value: string;
}

function isText(value: PropertyValue): value is string | null {
  return value === null || (typeof value === 'string' && value !== NOTHING);
}

function scalarColumn(column: string, values: readonly (Scalar | null)[]): Column {
  if (values.length < MANY || !values.every(isText)) {
    const literals = values.map((value) => (value === null ? 'null' : literal(value)));
    return { lists: [`[${literals.join(', ')}] AS ${column}`], value: `${column}[i]` };
  }
  const lists = [`${textList(values.map((value) => value ?? NOTHING))} AS ${column}`];
  const value = values.includes(null) ? `CASE ${column}[i] WHEN ${literal(NOTHING)} THEN null ELSE ${column}[i] END` : `${column}[i]`;
  return { lists, value };
}

/**
 * A property whose values are lists: all items in one list, and the places where each value starts and ends. An empty list is not null:
 * where there is one, a third list says which values are there.
 */
function listColumn(column: string, values: readonly (readonly Scalar[] | null)[]): Column {
  const bounds = [0];
  for (const value of values) bounds.push(bounds.at(-1)! + (value?.length ?? 0));
  const items = values.flatMap((value) => value ?? []);
  const someEmpty = values.some((value) => value?.length === 0);
  const isThere = someEmpty ? `${column}p[i] = 1` : `${column}s[i] < ${column}s[i + 1]`;
  const there = someEmpty ? [`${literal(values.map((value) => (value === null ? 0 : 1)))} AS ${column}p`] : [];
  const texts = items.every((item) => typeof item === 'string') ? textList(items) : `[${items.map(literal).join(', ')}]`;
  return {
    lists: [`${texts} AS ${column}`, `${literal(bounds)} AS ${column}s`, ...there],
    value: `CASE WHEN ${isThere} THEN ${column}[${column}s[i]..${column}s[i + 1]] END`,
  };
}

function columnOf(column: string, values: readonly PropertyValue[]): Column {
  if (values.some((value) => typeof value === 'object' && value !== null)) {
    return listColumn(
      column,
      values.map((value) => (value === null ? null : [value].flat())),
    );
  }
  return scalarColumn(column, values as readonly (Scalar | null)[]);
}

/** The properties of many nodes or relationships, column by column. */
export interface Columns {
  /** The lists, as parts of a WITH; the first of them is `c0`, the column of the first property of the first row. */
  readonly lists: readonly string[];
  /** A map literal with the properties of number `i`. A property that is null is not set. */
  readonly map: string;
}

/**
 * Writes properties column by column. Neo4j takes each list for a parameter, so that it plans the text once, and in a time that does not
 * depend on how much data it has. Of a list of maps, each value is a part of the plan.
 */
export function columnsOf(rows: readonly Properties[]): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => row[key] !== null)))];
  const columns = names.map((key, number) =>
    columnOf(
      `c${number}`,
      rows.map((row) => row[key] ?? null),
    ),
  );
  return {
    lists: columns.flatMap(({ lists }) => lists),
    map: `{${columns.map(({ value }, number) => `${name(names[number]!)}: ${value}`).join(', ')}}`,
  };
}
