import { coerceInputValue, type GraphQLSchema, isInputType } from 'graphql';
import { nearest } from '../../config/nearest.js';
import { CadreError } from '../../errors/cadre-error.js';
import { typeValue } from '../../model/api/filters.js';
import { possibleTypes } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import type { FilterInput } from '../../query/filter/filter.js';
import { requireJsonShape } from '../../query/filter/json-shape.js';
import type { ViewInput } from '../../query/view/view.js';
import type { FormatOptions } from '../file/format.js';
import type { Selection } from '../read/selection.js';
import type { Fields } from '../read/subgraph.js';

/** Parameters by name: texts from a URL or a command line, or JSON values. */
export type ExportParameters = Readonly<Record<string, unknown>>;

/** A query of the API whose answer is exported. */
export interface QueryRequest {
  readonly query: string;
  readonly variables: Fields;
  readonly operationName: string | null;
}

/** What to export: either a selection, or a query that has to be answered first. */
export interface ExportRequest {
  readonly selection: Selection | null;
  readonly query: QueryRequest | null;
  /** Only the given parameters. A query contains its own view. */
  readonly view: ViewInput;
  /** ISO 8601 in UTC; null means now. */
  readonly exportedAt: string | null;
  readonly options: FormatOptions;
}

/** Each of these selects a part of the graph. Exactly one is required. The values are the parameters that depend on it. */
const SELECTIONS = {
  around: ['orParts', 'orWithin', 'depth', 'first', 'statementTypes', 'entityTypes', 'minEvidence'],
  ids: ['orParts', 'orWithin', 'statementTypes', 'minEvidence'],
  type: ['filter'],
  all: [],
  query: ['variables', 'operationName'],
} as const;

type Kind = keyof typeof SELECTIONS;

const KINDS = Object.keys(SELECTIONS) as Kind[];
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z$/;

function reject(name: string, message: string, hint?: string): never {
  throw new CadreError('BAD_INPUT', `${name}: ${message}`, { path: name }, hint === undefined ? {} : { hint });
}

/** Reads parameters by type. */
class ParameterReader {
  constructor(private readonly parameters: ExportParameters) {}

  has(name: string): boolean {
    return this.parameters[name] !== undefined && this.parameters[name] !== null;
  }

  text(name: string): string {
    const value = this.parameters[name];
    return typeof value === 'string' ? value : reject(name, 'it is not one text.', `Give ${name} once, as a text.`);
  }

  /** A list in a URL is repeated parameters or one text with commas. No id and no enum value contains a comma. */
  list(name: string): string[] {
    const items = [this.parameters[name]].flat().flatMap((item) => (typeof item === 'string' ? item.split(',') : [item]));
    const texts = items.map((item) =>
      typeof item === 'string' ? item.trim() : reject(name, 'not all of its values are texts.', `Give ${name} as texts.`),
    );
    const found = texts.filter((text) => text !== '');
    return found.length > 0 ? found : reject(name, 'it is empty.', `Give ${name} a value, or leave it out.`);
  }

  integer(name: string, fallback: number): number {
    if (!this.has(name)) return fallback;
    const value = this.parameters[name];
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return Number.isInteger(number)
      ? (number as number)
      : reject(name, `${JSON.stringify(value)} is not a whole number.`, 'Write it in digits, such as 2.');
  }

  /** False where it is left out. */
  boolean(name: string): boolean {
    if (!this.has(name)) return false;
    const value = String(this.parameters[name]);
    return (
      value === 'true' || (value === 'false' ? false : reject(name, 'it is neither true nor false.', `Give ${name}=true, or leave it out.`))
    );
  }

  /** @throws CadreError LIMIT for a value that is too large */
  json(name: string): unknown {
    const value = this.#parsed(name);
    requireJsonShape(value, name);
    return value;
  }

  #parsed(name: string): unknown {
    const value = this.parameters[name];
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      return reject(name, 'it is not valid JSON.', 'Correct the JSON. Names and texts need double quotation marks.');
    }
  }

  object(name: string): Fields {
    const value = this.json(name);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
    return reject(name, 'it is not a JSON object.', 'Write a JSON object, such as {"name": "value"}.');
  }
}

/** Coerces a value as the API does. */
function coerce(schema: GraphQLSchema, inputName: string, value: unknown, name: string): unknown {
  const type = schema.getType(inputName);
  if (!isInputType(type)) throw new TypeError(`the API has no input ${inputName}`);
  return coerceInputValue(value, type, (path, _value, error) => {
    const at = [...(name === '' ? [] : [name]), ...path].join('.');
    const own = error.originalError;
    throw own instanceof CadreError
      ? new CadreError(own.code, `${at}: ${own.message}`, { ...own.details, path: at }, { hint: own.hint })
      : new CadreError('BAD_INPUT', `${at}: ${error.message}`, { path: at });
  });
}

function resolveType(model: Model, given: string): string {
  const types = [...model.types.keys(), ...model.interfaces.keys()].filter((name) => name !== 'Evidence');
  const found = types.find((name) => name === given || typeValue(name) === given);
  const close = nearest(given, types);
  return (
    found ??
    reject(
      'type',
      `there is no type ${JSON.stringify(given)}.`,
      close === null ? `Use one of ${types.join(', ')}.` : `Did you mean ${close}?`,
    )
  );
}

/** The names of the view's parameters, from the API's schema. */
function viewParameters(schema: GraphQLSchema): string[] {
  const type = schema.getType('View');
  return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
}

function readView(schema: GraphQLSchema, reader: ParameterReader, parameters: ExportParameters): ViewInput {
  const type = schema.getType('View') as unknown as { getFields(): Record<string, { type: unknown }> };
  const fields = type.getFields();
  const names = Object.keys(fields).filter((name) => reader.has(name));
  const isList = (name: string) => String(fields[name]!.type).startsWith('[');
  const raw = Object.fromEntries(names.map((name) => [name, isList(name) ? reader.list(name) : parameters[name]]));
  const view = coerce(schema, 'View', raw, '') as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, view[name]])) as ViewInput;
}

/** Reads values of an enum of the API. */
function enumValues(schema: GraphQLSchema, reader: ParameterReader, name: string, enumName: string): readonly string[] | null {
  if (!reader.has(name)) return null;
  return reader.list(name).map((value) => coerce(schema, enumName, value, name) as string);
}

function selectionKind(reader: ParameterReader): Kind {
  const found = KINDS.filter((kind) => reader.has(kind));
  if (found.length === 1) return found[0]!;
  const message = found.length === 0 ? 'Nothing says what to export.' : `${found.join(' and ')} select different parts of the graph.`;
  const hint = found.length === 0 ? `Give one of ${KINDS.join(', ')}.` : 'Give only one of them.';
  throw new CadreError('BAD_INPUT', message, { path: found[1] ?? KINDS[0] }, { hint });
}

function readSelection(model: Model, schema: GraphQLSchema, reader: ParameterReader, kind: Kind): Selection | null {
  const statements = () => ({
    orParts: reader.boolean('orParts'),
    orWithin: reader.boolean('orWithin'),
    statementTypes: enumValues(schema, reader, 'statementTypes', 'StatementType'),
    minEvidence: reader.integer('minEvidence', 1),
  });
  switch (kind) {
    case 'around':
      return {
        kind: 'network',
        around: reader.list('around'),
        depth: reader.integer('depth', 1),
        entityTypes: enumValues(schema, reader, 'entityTypes', 'EntityType'),
        ...statements(),
        first: reader.has('first') ? reader.integer('first', 0) : null,
      };
    case 'ids':
      return { kind: 'ids', ids: reader.list('ids'), ...statements() };
    case 'type': {
      const type = resolveType(model, reader.text('type'));
      possibleTypes(model, type);
      const filter = reader.has('filter') ? (coerce(schema, `${type}Filter`, reader.object('filter'), 'filter') as FilterInput) : null;
      return { kind: 'type', type, filter };
    }
    case 'all':
      return { kind: 'everything' };
    case 'query':
      return null;
  }
}

function exportTime(reader: ParameterReader): string | null {
  if (!reader.has('exportedAt')) return null;
  const text = reader.text('exportedAt');
  if (INSTANT.test(text) && !Number.isNaN(Date.parse(text))) return text;
  const hint = 'Write a time in UTC, such as 2025-06-14T08:00:00Z.';
  throw new CadreError('BAD_DATE', `exportedAt: ${JSON.stringify(text)} is not a time in UTC.`, { path: 'exportedAt' }, { hint });
}

function isOn(value: unknown): boolean {
  return value === true || value === '' || value === 'true' || value === '1';
}

/** Everything that no other parameter takes is an option of the format. */
function readOptions(parameters: ExportParameters, taken: readonly string[], reader: ParameterReader): FormatOptions {
  const names = Object.keys(parameters).filter((name) => !taken.includes(name) && reader.has(name));
  return Object.fromEntries(
    names.map((name) => [name, typeof parameters[name] === 'boolean' ? String(parameters[name]) : reader.text(name)]),
  );
}

/**
 * Reads what to export from parameters.
 * @throws CadreError BAD_INPUT or BAD_DATE with the name of the parameter
 */
export function readParameters(model: Model, schema: GraphQLSchema, parameters: ExportParameters): ExportRequest {
  const effective = 'all' in parameters && !isOn(parameters['all']) ? { ...parameters, all: undefined } : parameters;
  const reader = new ParameterReader(effective);
  const kind = selectionKind(reader);
  const dependent = new Set<string>(Object.values(SELECTIONS).flat());
  const misplaced = [...dependent].find((name) => reader.has(name) && !(SELECTIONS[kind] as readonly string[]).includes(name));
  if (misplaced) reject(misplaced, `it cannot be combined with ${kind}.`, `Leave out ${misplaced} or ${kind}.`);
  const viewNames = viewParameters(schema);
  const selection = readSelection(model, schema, reader, kind);
  const view = readView(schema, reader, effective);
  if (selection === null && Object.keys(view).length > 0)
    reject(Object.keys(view)[0]!, 'a query carries its own view.', 'Give the view in the query, as the argument view of its root fields.');
  const query = (): QueryRequest => ({
    query: reader.text('query'),
    variables: reader.has('variables') ? reader.object('variables') : {},
    operationName: reader.has('operationName') ? reader.text('operationName') : null,
  });
  return {
    selection,
    query: selection === null ? query() : null,
    view,
    exportedAt: exportTime(reader),
    options: readOptions(effective, ['exportedAt', ...KINDS, ...dependent, ...viewNames], reader),
  };
}
