import { coerceInputValue, type GraphQLSchema, isInputType } from 'graphql';
import { nearest } from '../config/nearest.js';
import { CadreError } from '../errors/cadre-error.js';
import { typeValue } from '../model/api/filters.js';
import { possibleTypes } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import type { FilterInput } from '../query/filter.js';
import type { ViewInput } from '../query/view.js';
import type { FormatOptions } from './format.js';
import type { Selection } from './selection.js';
import type { Fields } from './subgraph.js';

/** Parameters by name, as they come: texts of an address or a command line, or values of JSON. */
export type Given = Readonly<Record<string, unknown>>;

/** A query of the API whose answer is to be exported. */
export interface AskedQuery {
  readonly query: string;
  readonly variables: Fields;
  readonly operationName: string | null;
}

/** What is asked for: a selection that is known, or a query that has to be answered first. */
export interface ExportRequest {
  readonly selection: Selection | null;
  readonly query: AskedQuery | null;
  /** Only what was given; a query has its view in itself. */
  readonly view: ViewInput;
  /** ISO 8601 in UTC; null for now. */
  readonly exportedAt: string | null;
  readonly options: FormatOptions;
}

/** What says which part is exported: one of these, each with the parameters that go with it. */
const SELECTIONS = {
  around: ['depth', 'first', 'statementTypes', 'entityTypes', 'minEvidence'],
  ids: ['statementTypes', 'minEvidence'],
  type: ['filter'],
  all: [],
  query: ['variables', 'operationName'],
} as const;

type Kind = keyof typeof SELECTIONS;

const KINDS = Object.keys(SELECTIONS) as Kind[];
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z$/;

function refuse(name: string, message: string): never {
  throw new CadreError('BAD_INPUT', `${name}: ${message}`, { path: name });
}

/** Parameters read by kind of value. */
class Reading {
  constructor(private readonly given: Given) {}

  has(name: string): boolean {
    return this.given[name] !== undefined && this.given[name] !== null;
  }

  text(name: string): string {
    const value = this.given[name];
    return typeof value === 'string' ? value : refuse(name, 'give it once, as a text.');
  }

  /** Texts of an address may be repeated or have commas between them: no id and no value of an enum has one. */
  list(name: string): string[] {
    const items = [this.given[name]].flat().flatMap((item) => (typeof item === 'string' ? item.split(',') : [item]));
    const texts = items.map((item) => (typeof item === 'string' ? item.trim() : refuse(name, 'give texts.')));
    const found = texts.filter((text) => text !== '');
    return found.length > 0 ? found : refuse(name, 'it names nothing.');
  }

  whole(name: string, fallback: number): number {
    if (!this.has(name)) return fallback;
    const value = this.given[name];
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return Number.isInteger(number) ? (number as number) : refuse(name, `${JSON.stringify(value)} is not a whole number.`);
  }

  json(name: string): unknown {
    const value = this.given[name];
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      return refuse(name, 'it is not well-formed JSON.');
    }
  }

  object(name: string): Fields {
    const value = this.json(name);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
    return refuse(name, 'give a JSON object.');
  }
}

/** Coerced as the API coerces it. */
function coerced(schema: GraphQLSchema, typeName: string, value: unknown, name: string): unknown {
  const type = schema.getType(typeName);
  if (!isInputType(type)) throw new TypeError(`the API has no input ${typeName}`);
  return coerceInputValue(value, type, (path, _value, error) => {
    const at = [...(name === '' ? [] : [name]), ...path].join('.');
    const own = error.originalError;
    throw own instanceof CadreError
      ? new CadreError(own.code, `${at}: ${own.message}`, { ...own.details, path: at })
      : new CadreError('BAD_INPUT', `${at}: ${error.message}`, { path: at });
  });
}

function typeName(model: Model, given: string): string {
  const known = [...model.types.keys(), ...model.interfaces.keys()].filter((name) => name !== 'Evidence');
  const found = known.find((name) => name === given || typeValue(name) === given);
  const close = nearest(given, known);
  return found ?? refuse('type', `there is no type ${JSON.stringify(given)}.${close === null ? '' : ` Did you mean ${close}?`}`);
}

/** The parameters of the view, by the API's own description of it. */
function viewNames(schema: GraphQLSchema): string[] {
  const type = schema.getType('View');
  return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
}

function readView(schema: GraphQLSchema, reading: Reading, given: Given): ViewInput {
  const type = schema.getType('View') as unknown as { getFields(): Record<string, { type: unknown }> };
  const fields = type.getFields();
  const named = Object.keys(fields).filter((name) => reading.has(name));
  const isList = (name: string) => String(fields[name]!.type).startsWith('[');
  const raw = Object.fromEntries(named.map((name) => [name, isList(name) ? reading.list(name) : given[name]]));
  const whole = coerced(schema, 'View', raw, '') as Record<string, unknown>;
  return Object.fromEntries(named.map((name) => [name, whole[name]])) as ViewInput;
}

/** Values of an enum of the API. */
function values(schema: GraphQLSchema, reading: Reading, name: string, enumName: string): readonly string[] | null {
  if (!reading.has(name)) return null;
  return reading.list(name).map((value) => coerced(schema, enumName, value, name) as string);
}

function kindOf(reading: Reading): Kind {
  const found = KINDS.filter((kind) => reading.has(kind));
  if (found.length === 1) return found[0]!;
  const message =
    found.length === 0
      ? `Say what to export by one of ${KINDS.join(', ')}.`
      : `${found.join(' and ')} name different parts of the graph. Give one of them.`;
  throw new CadreError('BAD_INPUT', message, { path: found[1] ?? KINDS[0] });
}

function readSelection(model: Model, schema: GraphQLSchema, reading: Reading, kind: Kind): Selection | null {
  const statements = () => ({
    statementTypes: values(schema, reading, 'statementTypes', 'StatementType'),
    minEvidence: reading.whole('minEvidence', 1),
  });
  switch (kind) {
    case 'around':
      return {
        kind: 'network',
        around: reading.list('around'),
        depth: reading.whole('depth', 1),
        entityTypes: values(schema, reading, 'entityTypes', 'EntityType'),
        ...statements(),
        first: reading.has('first') ? reading.whole('first', 0) : null,
      };
    case 'ids':
      return { kind: 'ids', ids: reading.list('ids'), ...statements() };
    case 'type': {
      const type = typeName(model, reading.text('type'));
      possibleTypes(model, type);
      const filter = reading.has('filter') ? (coerced(schema, `${type}Filter`, reading.object('filter'), 'filter') as FilterInput) : null;
      return { kind: 'type', type, filter };
    }
    case 'all':
      return { kind: 'everything' };
    case 'query':
      return null;
  }
}

function instant(reading: Reading): string | null {
  if (!reading.has('exportedAt')) return null;
  const text = reading.text('exportedAt');
  if (INSTANT.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new CadreError('BAD_DATE', `exportedAt: ${JSON.stringify(text)} is no time in UTC such as 2025-06-14T08:00:00Z.`, {
    path: 'exportedAt',
  });
}

function isOn(value: unknown): boolean {
  return value === true || value === '' || value === 'true' || value === '1';
}

/** Options are the format's matter; what remains when everything else was taken. */
function readOptions(given: Given, taken: readonly string[], reading: Reading): FormatOptions {
  const names = Object.keys(given).filter((name) => !taken.includes(name) && reading.has(name));
  return Object.fromEntries(names.map((name) => [name, typeof given[name] === 'boolean' ? String(given[name]) : reading.text(name)]));
}

/**
 * Reads what is to be exported from parameters.
 * @throws CadreError BAD_INPUT, BAD_DATE that name the parameter
 */
export function readParameters(model: Model, schema: GraphQLSchema, parameters: Given): ExportRequest {
  const given = 'all' in parameters && !isOn(parameters['all']) ? { ...parameters, all: undefined } : parameters;
  const reading = new Reading(given);
  const kind = kindOf(reading);
  const further = new Set<string>(Object.values(SELECTIONS).flat());
  const astray = [...further].find((name) => reading.has(name) && !(SELECTIONS[kind] as readonly string[]).includes(name));
  if (astray) refuse(astray, `it does not go with ${kind}.`);
  const inView = viewNames(schema);
  const selection = readSelection(model, schema, reading, kind);
  const view = readView(schema, reading, given);
  if (selection === null && Object.keys(view).length > 0)
    refuse(Object.keys(view)[0]!, 'a query has its view in itself: give it there, as the argument view of its root fields.');
  const query = (): AskedQuery => ({
    query: reading.text('query'),
    variables: reading.has('variables') ? reading.object('variables') : {},
    operationName: reading.has('operationName') ? reading.text('operationName') : null,
  });
  return {
    selection,
    query: selection === null ? query() : null,
    view,
    exportedAt: instant(reading),
    options: readOptions(given, ['exportedAt', ...KINDS, ...further, ...inView], reading),
  };
}
