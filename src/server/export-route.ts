import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CadreError } from '../errors/cadre-error.js';
import type { Given } from '../export/parameters.js';
import { ExportSlots } from './export-slots.js';
import { type ExportParts, type PreparedExport, prepareExport } from './exports.js';
import type { Log } from './log.js';
import { paced } from './paced.js';

/** The best is slow; this is near gzip in time and ahead of it in size. */
const BROTLI_QUALITY = 4;

/** How much the exports of all clients may take. */
export interface ExportLimits {
  /** How many are made at a time. */
  readonly atOnce: number;
  /** Milliseconds that one waits for its turn. */
  readonly patienceMs: number;
  /** Milliseconds after which a client that takes nothing is cut off. */
  readonly idleMs: number;
}

/** Seconds after which a client that was refused for want of a place may well ask again. */
const ASK_AGAIN_S = 10;

interface Coding {
  readonly name: 'br' | 'gzip';
  make(): Transform;
}

const CODINGS: readonly Coding[] = [
  { name: 'br', make: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }) },
  { name: 'gzip', make: () => createGzip() },
];

/** The coding that the client takes, by its Accept-Encoding; null for none, and for what is packed already. */
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

function given(request: FastifyRequest): Given {
  const inAddress = request.query as Given;
  if (request.method === 'GET') return inAddress;
  const body = request.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new CadreError('BAD_INPUT', 'Send the parameters as a JSON object.', { path: 'body' });
  return { ...inAddress, ...body };
}

/** Aborted when the client is gone; for what is done by then it means nothing. */
function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort(new CadreError('TIMEOUT', 'The client went away before the export was done.')));
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
  source.once('error', (error) => log.warn({ err: error, id: request.id }, 'an export broke off'));
  if (!coding) return reply.send(source);
  // A client that goes away ends the compressor, and that the reading.
  return reply.send(pipeline(source, coding.make(), () => {}));
}

/**
 * `GET` and `POST /export/{format}`: a part of the graph as a file, as fast as the client takes it. What goes wrong after
 * the first piece was sent cuts the connection, so that no client takes a part for the whole. A client that takes nothing
 * for a while is cut off: it would hold a place that others wait for.
 */
export function addExportRoute(app: FastifyInstance, parts: ExportParts, limits: ExportLimits, log: Log): void {
  const slots = new ExportSlots(limits.atOnce, limits.patienceMs);
  app.route({
    method: ['GET', 'POST'],
    url: '/export/:format',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { format } = request.params as { format: string };
      const gone = goneSignal(reply);
      const release = await slots.take(gone).catch((error: unknown) => {
        reply.header('retry-after', String(ASK_AGAIN_S));
        throw error;
      });
      reply.raw.once('close', release);
      const prepared = await prepareExport(parts, format, given(request), gone);
      const source = await paced(prepared.bytes(), { idleMs: limits.idleMs, connection: reply.raw });
      return send(request, reply, prepared, source, log);
    },
  });
}
