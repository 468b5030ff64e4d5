import { CadreError } from '../errors/cadre-error.js';
import { GREATEST_HINT, isStorable, tooGreat } from '../model/values/number.js';
import type { Parameters, Record_ } from './engine.js';

const MAX_DEPTH = 64;

function kindOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return value.constructor?.name ?? 'object';
  return typeof value === 'number' ? `the number ${value}` : typeof value;
}

/** Does not compare with the prototypes of this realm, as values may come from another one (tests, worker contexts). */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

type Whole = (value: number) => unknown;
/** The path to a value. It becomes a text only when the value is refused, as that would be most of the work. */
type Path = (string | number)[];

function refuse([name, ...steps]: Path, value: unknown): never {
  const path = `$${name}${steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
  throw new CadreError('INTERNAL', `The parameter ${path} cannot be sent to the database: ${kindOf(value)}.`, { parameter: path });
}

function copyList(path: Path, list: readonly unknown[], whole: Whole): unknown[] {
  const copy: unknown[] = new Array(list.length);
  const depth = path.push(0) - 1;
  // By index and not by map, so that a hole is refused too.
  for (let i = 0; i < list.length; i += 1) {
    path[depth] = i;
    copy[i] = parameter(path, list[i], whole);
  }
  path.pop();
  return copy;
}

function copyMap(path: Path, map: object, whole: Whole): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  const depth = path.push('') - 1;
  for (const key of Object.keys(map)) {
    path[depth] = key;
    const value = parameter(path, (map as Record<string, unknown>)[key], whole);
    // An assignment would set the prototype.
    if (key === '__proto__') Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
    else copy[key] = value;
  }
  path.pop();
  return copy;
}

function parameter(path: Path, value: unknown, whole: Whole): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(path, value);
    if (!isStorable(value)) throw new CadreError('BAD_VALUE', tooGreat(value), {}, { hint: GREATEST_HINT });
    return Number.isInteger(value) ? whole(value === 0 ? 0 : value) : value;
  }
  if (typeof value !== 'object' || path.length > MAX_DEPTH) refuse(path, value);
  if (Array.isArray(value)) return copyList(path, value, whole);
  if (!isPlain(value)) refuse(path, value);
  return copyMap(path, value, whole);
}

/**
 * A copy of the parameters that is safe to give to a driver. Drivers silently send a Date as an empty map, and a function
 * breaks the connection for the next query, so everything outside the type is refused here.
 * @param whole makes the value for a whole number, as drivers treat plain numbers differently
 * @throws CadreError INTERNAL, with the name of the parameter but not its value
 */
export function toParameters(params: Parameters, whole: Whole): Record<string, unknown> {
  return copyMap([], params, whole);
}

/** @param column counted from 1 */
function requireColumn(value: unknown, column: number): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    for (const item of value) requireColumn(item, column);
    return;
  }
  // Grafeo returns a node or relationship as a map with this key among its properties.
  if (typeof value !== 'object' || !isPlain(value) || Object.hasOwn(value, '_id')) {
    throw new CadreError('INTERNAL', `The database answered a value that this program does not use in column ${column}: ${kindOf(value)}.`);
  }
  for (const item of Object.values(value)) requireColumn(item, column);
}

/**
 * The values of one record, checked to be columns, without a copy. Nodes, dates and numbers above 2^53 (which drivers
 * return as bigint or infinity) are errors of the text that returned them.
 * @throws CadreError INTERNAL
 */
export function toRecord(values: readonly unknown[]): Record_ {
  for (let i = 0; i < values.length; i += 1) requireColumn(values[i], i + 1);
  return values as Record_;
}
