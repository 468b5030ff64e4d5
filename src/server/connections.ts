import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions } from 'fastify';
import { CadreError } from '../errors/cadre-error.js';
import { type Refusal, refusal } from './http-errors.js';

/** What a connection may take, so that slow clients do not hold the server. */
export interface ConnectionLimits {
  /** How many connections there may be. */
  readonly most: number;
  /** Milliseconds until the headers of a request are there. */
  readonly headersMs: number;
  /** Milliseconds until all of a request is there. */
  readonly requestMs: number;
  /** How many bytes of an answer a client must take in a second, on average. */
  readonly lowestRate: number;
  /** Milliseconds that a client may take nothing. */
  readonly idleMs: number;
}

/** Behind a proxy: longer than a proxy usually keeps a connection that is not used, so that it is the proxy that ends it. */
const KEEP_ALIVE_MS = 72_000;
/** A smaller answer is in the buffers of the system as soon as it is sent. */
const LARGE_BYTES = 1 << 16;

/** The options of the server: requests that arrive too slowly are ended by Node itself. */
export function connectionOptions({ headersMs, requestMs, idleMs }: ConnectionLimits) {
  return {
    requestTimeout: requestMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionTimeout: idleMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: Math.min(1_000, headersMs) },
  } satisfies FastifyHttpOptions<Server>;
}

function write(socket: Socket, { status, body }: Refusal, headers: string): void {
  const text = JSON.stringify(body);
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers}Content-Type: application/json; charset=utf-8\r\n`;
  socket.end(`${head}Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`, () => socket.destroy());
}

/** A refusal of what never became a request. */
function refusalOfConnection({ code }: { readonly code?: string }, limits: ConnectionLimits): Refusal {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    const { headersMs, requestMs } = limits;
    const message = `The request did not arrive in time: its headers within ${headersMs} ms, all of it within ${requestMs} ms.`;
    return refusal(408, new CadreError('TIMEOUT', message, { limit: 'requestMs', allowed: requestMs }, { hint: 'Send it at once.' }));
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    const hint = 'Send fewer or shorter headers; a long query belongs in the body of a POST.';
    return refusal(431, new CadreError('LIMIT', 'The headers are longer than 16 kB.', { limit: 'headers', allowed: 16_384 }, { hint }));
  }
  const hint = 'Send HTTP/1.1 with one Content-Length or chunks, and no bytes that headers may not have.';
  return refusal(400, new CadreError('BAD_QUERY', 'The request is not well-formed HTTP.', {}, { hint }));
}

/** Answers what is no request in the same form as everything else. */
export function refuseMalformed(limits: ConnectionLimits) {
  return (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    // An answer that has begun cannot be followed by another one.
    const begun = (socket as Socket & { _httpMessage?: ServerResponse | null })._httpMessage?.headersSent === true;
    if (begun || !socket.writable) socket.destroy(error);
    else write(socket, refusalOfConnection(error, limits), '');
  };
}

/** Connections that have a bound of their own. */
const elsewhereBounded = new WeakSet<Socket>();

/** Leaves a connection out of the number of those that may be open: it is counted otherwise. */
export function exemptConnection(socket: Socket): void {
  elsewhereBounded.add(socket);
}

/** Lets idle connections go when there are too many, and refuses those that are still too many. */
export function boundConnections(server: Server, { most }: ConnectionLimits): void {
  const open = new Set<Socket>();
  const refuse = (socket: Socket) => {
    const message = `${most} connections are open, the most allowed.`;
    const hint = 'Ask again in 1 s, over one connection for all requests. The operator can raise CADRE_MAX_CONNECTIONS.';
    const busy = new CadreError('BUSY', message, { limit: 'connections', allowed: most, retryAfterS: 1 }, { hint });
    write(socket, refusal(503, busy), 'Retry-After: 1\r\n');
  };
  server.on('connection', (socket: Socket) => {
    if (open.size >= most) {
      server.closeIdleConnections();
      // Those are gone a little later.
      for (const one of open) if (one.destroyed || elsewhereBounded.has(one)) open.delete(one);
      if (open.size >= most) return refuse(socket);
    }
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  // Waiting for an answer is no fault of a client, but taking nothing of it is.
  server.on('timeout', (socket: Socket) => {
    if (socket.writableLength > 0) socket.destroy();
  });
}

/** Cuts a client off that takes a large answer too slowly: meanwhile the server would keep all of it. */
export function boundAnswer(response: ServerResponse, bytes: number, { lowestRate, idleMs }: ConnectionLimits): void {
  if (bytes <= LARGE_BYTES) return;
  const cut = setTimeout(() => response.destroy(), idleMs + (bytes / lowestRate) * 1_000);
  response.once('close', () => clearTimeout(cut));
}
