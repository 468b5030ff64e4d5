import { CadreError } from '../errors/cadre-error.js';
import type { Parameters, Record_ } from './engine.js';

const MAX_DEPTH = 64;

function kindOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return value.constructor?.name ?? 'object';
  return typeof value === 'number' ? `the number ${value}` : typeof value;
}

/** Without comparing prototypes with this realm's own: values may come from another one (tests, worker contexts). */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuse(path: string, value: unknown): never {
  throw new CadreError('INTERNAL', `The parameter ${path} cannot be sent to the database: ${kindOf(value)}.`, { parameter: path });
}

function parameter(path: string, value: unknown, whole: (value: number) => unknown, depth: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    // Past 2^53 one engine would take it as an integer, the other as a float.
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) refuse(path, value);
    return Number.isInteger(value) ? whole(value === 0 ? 0 : value) : value;
  }
  if (typeof value !== 'object' || depth > MAX_DEPTH) refuse(path, value);
  // Array.from, not map: a hole must be refused too.
  if (Array.isArray(value)) return Array.from(value, (item: unknown, i) => parameter(`${path}[${i}]`, item, whole, depth + 1));
  if (!isPlain(value)) refuse(path, value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, parameter(`${path}.${key}`, item, whole, depth + 1)]));
}

/**
 * A copy of the parameters that is safe to hand to a driver. Drivers send a Date as an empty map without a word, and a
 * function spoils the connection for whoever comes next, so everything outside the type is refused here.
 * @param whole what stands for a whole number: drivers differ in what they make of a plain one
 * @throws CadreError INTERNAL, naming the parameter but not its value
 */
export function toParameters(params: Parameters, whole: (value: number) => unknown): Record<string, unknown> {
  const entries: [string, unknown][] = Object.entries(params).map(([name, value]) => [name, parameter(`$${name}`, value, whole, 0)]);
  return Object.fromEntries(entries);
}

function requireColumn(value: unknown, column: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    for (const item of value) requireColumn(item, column);
    return;
  }
  // Grafeo gives a node or relationship as a map with this key among its properties.
  if (typeof value !== 'object' || !isPlain(value) || Object.hasOwn(value, '_id')) {
    throw new CadreError('INTERNAL', `The database answered a value that this program does not use in column ${column}: ${kindOf(value)}.`);
  }
  for (const item of Object.values(value)) requireColumn(item, column);
}

/**
 * The values of one record, proved to be columns; nothing is copied. Nodes, dates and numbers past 2^53 (which
 * drivers give as bigint or infinity) are faults of the text that asked for them.
 * @throws CadreError INTERNAL
 */
export function toRecord(values: readonly unknown[]): Record_ {
  for (const [i, value] of values.entries()) requireColumn(value, String(i + 1));
  return values as Record_;
}
