import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { print } from 'graphql';
import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import type { ExportFormat } from '../export/format.js';
import { type ExportContext, type OpenedSubgraph, openSubgraph } from '../export/open.js';
import { formatNamed, formatOptions } from '../export/options.js';
import { type AskedQuery, type Given, readParameters } from '../export/parameters.js';
import type { Selection } from '../export/selection.js';
import type { ExportAbout } from '../export/subgraph.js';
import { writeExport } from '../export/write.js';
import { answerable, answeredIds } from '../graphql/answered.js';
import type { Context } from '../graphql/context.js';
import type { Model } from '../model/types.js';
import type { ViewInput } from '../query/view.js';
import { version } from './version.js';

/** What exports are made from. */
export interface ExportParts {
  readonly context: Context;
  readonly schema: GraphQLSchema;
  /** How many nodes a selection may gather. */
  readonly maxNodes: number;
  /** How many nodes of one export may be kept in memory; by default a few thousand. */
  readonly keep?: number;
  /** Answers queries, with all their limits; made when one is asked. */
  readonly apollo: () => Promise<ApolloServer<Context>>;
}

/** An export that can be written: what was asked for is there, and nothing is wrong with it. */
export interface PreparedExport {
  readonly format: ExportFormat;
  /** Lower-case ASCII, with its extension. */
  readonly fileName: string;
  readonly about: ExportAbout;
  /** About how many nodes it has. */
  readonly nodes: number;
  /** @throws CadreError CONFLICT; of the store */
  bytes(onProgress?: (lines: number) => void): AsyncIterable<Uint8Array>;
}

const LICENCE =
  'Facts are summarised in our own words from the sources named; texts of sources stay the property of their publishers. They may be wrong, disputed or out of date. Not legal advice and not a sanctions screening tool. See NOTICE.md of Cadre.';

/** Runs the query as the API would, within its limits. */
async function answered(parts: ExportParts, asked: AskedQuery): Promise<{ readonly selection: Selection; readonly view: ViewInput }> {
  const { query, variables, operationName } = asked;
  const { text, view } = answerable(parts.context.model, parts.schema, asked);
  const apollo = await parts.apollo();
  const { body } = await apollo.executeOperation(
    { query: print(text), variables: { ...variables }, ...(operationName !== null && { operationName }) },
    { contextValue: { ...parts.context } },
  );
  if (body.kind !== 'single') throw new CadreError('BAD_QUERY', 'query: an answer in parts cannot be exported.', { path: 'query' });
  const { data, errors } = body.singleResult;
  if (errors?.[0]) {
    const { code = 'INTERNAL', mend: _mend, ...details } = errors[0].extensions ?? {};
    throw new CadreError(code as ErrorCode, `query: ${errors[0].message}`, details);
  }
  return { selection: { kind: 'answer', ids: answeredIds(data), query, variables }, view };
}

function subject(selection: Selection): string {
  const many = (ids: readonly string[]) => (ids.length > 1 ? `${ids[0]}-and-${ids.length - 1}-more` : (ids[0] ?? 'nothing'));
  switch (selection.kind) {
    case 'network':
      return many(selection.around);
    case 'ids':
      return many(selection.ids);
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
  const stem = ['cadre', subject(selection), ...days].join('-').toLowerCase();
  return `${stem.replace(/[^a-z0-9-]+/g, '-').slice(0, 120)}.${extension}`;
}

function contextOf({ context, ...parts }: ExportParts): ExportContext {
  const { store, model, limits } = context;
  return { ...parts, store, model, timeoutMs: limits.timeoutMs };
}

function prepared(
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
 * Reads what is asked for and finds out what belongs to it; nothing is written yet.
 * @param formatName as in `/export/{format}`
 * @param signal once it is aborted nothing more is read, neither now nor while it is written
 * @throws CadreError BAD_INPUT, BAD_DATE, BAD_QUERY, NOT_FOUND, LIMIT, TIMEOUT, CONFLICT; of the store
 */
export async function prepareExport(
  parts: ExportParts,
  formatName: string,
  given: Given,
  signal: AbortSignal = new AbortController().signal,
): Promise<PreparedExport> {
  const { model } = parts.context;
  const format = formatNamed(formatName);
  const request = readParameters(model, parts.schema, given);
  const options = formatOptions(format, request.options);
  const { selection, view } = request.query ? await answered(parts, request.query) : { selection: request.selection!, view: request.view };
  const occasion = {
    exportedAt: request.exportedAt ?? new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    generator: `Cadre ${version()}`,
    licence: LICENCE,
  };
  const subgraph = await openSubgraph({ ...contextOf(parts), signal }, selection, view, occasion);
  return prepared(model, format, fileName(selection, view, format.extension), subgraph, options);
}
