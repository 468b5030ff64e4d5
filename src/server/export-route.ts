import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../app/log.js';
import { logError } from '../app/log-error.js';
import { type ExportParts, type PreparedExport, prepareExport } from '../app/prepare-export.js';
import { CadreError } from '../errors/cadre-error.js';
import type { ExportParameters } from '../export/request/parameters.js';
import { type ExportShares, ExportSlots } from './export-slots.js';
import { type Pace, streamToClient } from './slow-client.js';

/** Near gzip in time and better in size; the highest quality is slow. */
const BROTLI_QUALITY = 4;

/** The limits for the exports of all clients together. */
export interface ExportLimits extends ExportShares, Pace {
  /** Milliseconds after which an export is cut off, however fast its client reads. */
  readonly longestMs: number;
}

interface Coding {
  readonly name: 'br' | 'gzip';
  make(): Transform;
}

const CODINGS: readonly Coding[] = [
  { name: 'br', make: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }) },
  { name: 'gzip', make: () => createGzip() },
];

/** The content coding that the client accepts; null for none, and for a format that is already compressed. */
function codingFor(request: FastifyRequest, mediaType: string): Coding | null {
  if (mediaType === 'application/zip') return null;
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/),
    )
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  return CODINGS.find(({ name }) => accepted.includes(name)) ?? null;
}

function given(request: FastifyRequest): ExportParameters {
  const inAddress = request.query as ExportParameters;
  if (request.method === 'GET') return inAddress;
  const body = request.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new CadreError(
      'BAD_INPUT',
      'The body is not a JSON object.',
      { path: 'body' },
      { hint: 'Send the parameters as a JSON object.' },
    );
  return { ...inAddress, ...body };
}

/** Aborted when the connection closes, also after the answer is complete. */
function closedSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort(new CadreError('TIMEOUT', 'The client disconnected before the export was complete.')));
  return gone.signal;
}

function send(request: FastifyRequest, reply: FastifyReply, prepared: PreparedExport, source: Readable, log: Log): FastifyReply {
  const coding = codingFor(request, prepared.format.mediaType);
  reply.headers({
    'content-type': prepared.format.mediaType,
    'content-disposition': `attachment; filename="${prepared.fileName}"`,
    'cache-control': 'no-store',
    vary: 'accept-encoding',
    ...(coding && { 'content-encoding': coding.name }),
  });
  source.once('error', (error) => logError(log, 'warn', error, { id: request.id }, 'an export failed after its first bytes were sent'));
  if (!coding) return reply.send(source);
  // A client that disconnects ends the compressor, which ends the reading.
  return reply.send(pipeline(source, coding.make(), () => {}));
}

/**
 * `GET` and `POST /export/{format}`: a part of the graph as a file, as fast as the client reads it. An error after the
 * first bytes cuts the connection: no client mistakes a part for the whole. A client that reads too slowly is cut off too: it
 * would hold a slot that others wait for.
 */
export function addExportRoute(app: FastifyInstance, parts: ExportParts, limits: ExportLimits, log: Log): void {
  const slots = new ExportSlots(limits);
  app.route({
    method: ['GET', 'POST'],
    url: '/export/:format',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { format } = request.params as { format: string };
      const gone = closedSignal(reply);
      const release = await slots.take(request.ip, gone);
      const late = setTimeout(() => reply.raw.destroy(), limits.longestMs);
      reply.raw.once('close', () => {
        clearTimeout(late);
        release();
      });
      const prepared = await prepareExport(parts, format, given(request), gone);
      const source = await streamToClient(prepared.bytes(), { ...limits, connection: reply.raw });
      return send(request, reply, prepared, source, log);
    },
  });
}
