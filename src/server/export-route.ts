import { pipeline, Readable, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CadreError } from '../errors/cadre-error.js';
import type { Given } from '../export/parameters.js';
import { type ExportParts, type PreparedExport, prepareExport } from './exports.js';
import type { Log } from './log.js';

/** The best is slow; this is near gzip in time and ahead of it in size. */
const BROTLI_QUALITY = 4;

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

/** The stream with its first piece read: what goes wrong until then can still be told. */
async function begun(prepared: PreparedExport): Promise<Readable> {
  const pieces = prepared.bytes()[Symbol.asyncIterator]();
  const first = await pieces.next();
  const all = async function* () {
    try {
      for (let next = first; !next.done; next = await pieces.next()) yield next.value;
    } finally {
      await pieces.return?.();
    }
  };
  return Readable.from(all(), { objectMode: false });
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

async function send(request: FastifyRequest, reply: FastifyReply, parts: ExportParts, log: Log): Promise<FastifyReply> {
  const { format } = request.params as { format: string };
  const prepared = await prepareExport(parts, format, given(request), goneSignal(reply));
  const source = await begun(prepared);
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
 * the first piece was sent cuts the connection, so that no client takes a part for the whole.
 */
export function addExportRoute(app: FastifyInstance, parts: ExportParts, log: Log): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/export/:format',
    exposeHeadRoute: false,
    handler: (request, reply) => send(request, reply, parts, log),
  });
}
