import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { print } from 'graphql';
import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import type { ExportFormat } from '../export/file/format.js';
import { writeExport } from '../export/file/write.js';
import { type ExportContext, type OpenedSubgraph, openSubgraph } from '../export/read/open.js';
import type { Selection } from '../export/read/selection.js';
import type { ExportAbout } from '../export/read/subgraph.js';
import { formatNamed, formatOptions } from '../export/request/options.js';
import { type ExportParameters, type QueryRequest, readParameters } from '../export/request/parameters.js';
import type { Context } from '../graphql/context.js';
import { requireFilterWithin } from '../graphql/limits.js';
import { idsInAnswer, queryToExport, undecidedInAnswer } from '../graphql/query-to-export.js';
import { requireTextShape } from '../graphql/request-shape.js';
import type { Model } from '../model/types.js';
import { requireJsonShape } from '../query/filter/json-shape.js';
import type { ViewInput } from '../query/view/view.js';
import { version } from './version.js';

/** What exports are made from. */
export interface ExportParts {
  readonly context: Context;
  readonly schema: GraphQLSchema;
  /** How many nodes a selection may have. */
  readonly maxNodes: number;
  /** Up to how many nodes an export may be kept in memory; by default a few thousand. */
  readonly maxInMemory?: number;
  /** Starts the server that answers queries with all limits. Called only when a query is exported. */
  readonly apollo: () => Promise<ApolloServer<Context>>;
}

/** A validated export that is ready to be written. */
export interface PreparedExport {
  readonly format: ExportFormat;
  /** Lower-case ASCII, with the extension. */
  readonly fileName: string;
  readonly about: ExportAbout;
  /** The approximate number of nodes. */
  readonly nodes: number;
  /** @throws CadreError CONFLICT; errors of the store */
  bytes(onProgress?: (lines: number) => void): AsyncIterable<Uint8Array>;
}

const LICENCE =
  'Facts are summarised in our own words from the sources named; texts of sources stay the property of their publishers. They may be wrong, disputed or out of date. Not legal advice and not a sanctions screening tool. See NOTICE.md of Cadre.';

/** Runs the query as the API would, within its limits. */
async function runQuery(parts: ExportParts, request: QueryRequest): Promise<{ readonly selection: Selection; readonly view: ViewInput }> {
  const { query, variables, operationName } = request;
  requireTextShape(query, parts.context.limits.maxTokens);
  requireJsonShape(variables, 'variables');
  const prepared = queryToExport(parts.context.model, parts.schema, request);
  const apollo = await parts.apollo();
  const { body } = await apollo.executeOperation(
    { query: print(prepared.text), variables: { ...variables }, ...(operationName !== null && { operationName }) },
    { contextValue: { ...parts.context } },
  );
  if (body.kind !== 'single')
    throw new CadreError(
      'BAD_QUERY',
      'query: an answer in parts cannot be exported.',
      { path: 'query' },
      { hint: 'Ask without @defer and @stream.' },
    );
  const { data, errors } = body.singleResult;
  if (errors?.[0]) {
    const { code = 'INTERNAL', hint, ...details } = errors[0].extensions ?? {};
    throw new CadreError(code as ErrorCode, `query: ${errors[0].message}`, details, { hint: String(hint) });
  }
  const totalCount = undecidedInAnswer(data);
  const undecided = totalCount === null ? null : { totalCount, query: print(prepared.undecided), variables };
  return { selection: { kind: 'answer', ids: idsInAnswer(data), query, variables, operationName, undecided }, view: prepared.view };
}

function subjectOf(selection: Selection): string {
  const named = (ids: readonly string[]) => (ids.length > 1 ? `${ids[0]}-and-${ids.length - 1}-more` : (ids[0] ?? 'nothing'));
  switch (selection.kind) {
    case 'network':
      return named(selection.around);
    case 'ids':
      return named(selection.ids);
    case 'type':
      return selection.type;
    case 'everything':
      return 'all';
    case 'answer':
      return 'query';
  }
}

function fileName(selection: Selection, view: ViewInput, extension: string): string {
  const days = [view.asOf && `as-of-${view.asOf}`, view.knownAt && `known-${view.knownAt}`].filter(Boolean);
  const stem = ['cadre', subjectOf(selection), ...days].join('-').toLowerCase();
  return `${stem.replace(/[^a-z0-9-]+/g, '-').slice(0, 120)}.${extension}`;
}

function contextOf({ context, ...parts }: ExportParts): ExportContext {
  const { store, model, limits } = context;
  return { ...parts, store, model, timeoutMs: limits.timeoutMs };
}

function preparedExport(
  model: Model,
  format: ExportFormat,
  name: string,
  subgraph: OpenedSubgraph,
  options: Readonly<Record<string, string>>,
): PreparedExport {
  return {
    format,
    fileName: name,
    about: subgraph.about,
    nodes: subgraph.nodes,
    bytes: (onProgress) => writeExport(format, model, subgraph, options, onProgress),
  };
}

/**
 * Validates the request and reads which nodes belong to the export. Nothing is written yet.
 * @param formatName as in `/export/{format}`
 * @param signal once it is aborted nothing more is read, neither now nor during writing
 * @throws CadreError BAD_INPUT, BAD_DATE, BAD_QUERY, NOT_FOUND, LIMIT, TIMEOUT, CONFLICT; errors of the store
 */
export async function prepareExport(
  parts: ExportParts,
  formatName: string,
  parameters: ExportParameters,
  signal: AbortSignal = new AbortController().signal,
): Promise<PreparedExport> {
  const { model } = parts.context;
  const format = formatNamed(formatName);
  const request = readParameters(model, parts.schema, parameters);
  const options = formatOptions(format, request.options);
  if (request.selection?.kind === 'type') requireFilterWithin(request.selection.filter, parts.context.limits);
  const { selection, view } = request.query ? await runQuery(parts, request.query) : { selection: request.selection!, view: request.view };
  const stamp = {
    exportedAt: request.exportedAt ?? new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    generator: `Cadre ${version()}`,
    licence: LICENCE,
  };
  const subgraph = await openSubgraph({ ...contextOf(parts), signal }, selection, view, stamp);
  return preparedExport(model, format, fileName(selection, view, format.extension), subgraph, options);
}
