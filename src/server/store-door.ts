import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type FastifyInstance, type FastifyRequest, fastify, LogController } from 'fastify';
import type { Log } from '../app/log.js';
import { logError } from '../app/log-error.js';
import { Slots } from '../base/slots.js';
import { CadreError, type ErrorCode } from '../errors/cadre-error.js';
import { READ_MS } from '../store/deadline.js';
import type { GraphStore } from '../store/graph-store.js';
import { removeAddress, writeAddress } from '../store/remote/address.js';
import { isCall, performCall } from '../store/remote/calls.js';
import { answerOf, CALL_PATH, type CallAnswer, MOST_CALL_BYTES } from '../store/remote/protocol.js';
import { boundAnswer, boundConnections, type ConnectionLimits, connectionOptions, refuseMalformed } from './connections.js';

/** Commands come from this machine only, whatever HOST is. */
const LOOPBACK = '127.0.0.1';
/** A command has one or two connections. */
const MOST_CONNECTIONS = 16;
/** Of the reads that the engine does at once, at least two are left to those who ask the server. */
const CALLS_AT_ONCE = 2;
const TOKEN_BYTES = 32;
const CLOSE_MS = 5_000;
/** Headers that a browser adds to what a page sends. No command sends them. */
const OF_PAGES = ['origin', 'referer', 'sec-fetch-site', 'sec-fetch-mode'];

export interface DoorParts {
  readonly store: GraphStore;
  /** The data folder, which gets the address and the token. */
  readonly folder: string;
  readonly program: string;
  readonly connectionLimits: ConnectionLimits;
  readonly log: Log;
}

/** The way by which commands of the same user reach the store of a running server. */
export interface StoreDoor {
  /** Lets no new command in, and waits some seconds for the calls under way. */
  close(): Promise<void>;
}

/** The status of a refusal, for tools that look at it; commands look at the code. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = { BAD_TOKEN: 401, BAD_HOST: 403, NOT_FOUND: 404, LIMIT: 413, BUSY: 503 };

function refusal(code: ErrorCode, message: string, hint?: string): CadreError {
  return new CadreError(code, message, {}, hint === undefined ? {} : { hint });
}

/** The refusal for what the HTTP layer refuses; other errors pass unchanged. */
function asRefusal(error: unknown): unknown {
  const { statusCode } = error as { readonly statusCode?: number };
  if (error instanceof CadreError || statusCode === undefined || statusCode >= 500) return error;
  if (statusCode === 413) return refusal('LIMIT', `The call is larger than ${MOST_CALL_BYTES} bytes.`, 'Divide the batch.');
  return refusal('BAD_INPUT', 'The call is not well-formed JSON over HTTP.', 'Send a JSON array.');
}

/** @throws CadreError BAD_HOST for what a page or another name of this machine could send, BAD_TOKEN without the token */
function requireOwner({ headers }: FastifyRequest, token: Buffer, port: number): void {
  const hint = 'Use the command line; for programs and pages there is the API.';
  if (headers.host !== `${LOOPBACK}:${port}` || OF_PAGES.some((name) => headers[name] !== undefined))
    throw refusal('BAD_HOST', 'Only the command line of this machine may call the store.', hint);
  const given = Buffer.from(headers.authorization ?? '');
  if (given.length !== token.length || !timingSafeEqual(given, token))
    throw refusal('BAD_TOKEN', 'The call has no token, or not that of this server.');
}

function addCalls(app: FastifyInstance, store: GraphStore): void {
  const slots = new Slots(CALLS_AT_ONCE);
  const busy = () => refusal('BUSY', 'Other commands keep the server busy.', 'Run the command again when the others are done.');
  app.post(`${CALL_PATH}:call`, async (request, reply) => {
    const { call } = request.params as { call: string };
    if (!isCall(call)) throw refusal('NOT_FOUND', 'The store has no such call.', 'Use the program that the server runs.');
    if (!Array.isArray(request.body)) throw refusal('BAD_INPUT', 'The body is not a list of arguments.', 'Send a JSON array.');
    const release = await slots.take({ ms: READ_MS, refuse: busy });
    try {
      const answer: CallAnswer = { value: (await performCall(store, call, request.body)) ?? null };
      return reply.type('application/json').send(JSON.stringify(answer));
    } finally {
      release();
    }
  });
}

/**
 * Listens on a free port of the loopback address for calls to the store by commands of the same user: who can read the token in the
 * data folder can read the data as well. It is not a route of the server: a proxy in front of the server cannot lead here.
 * @throws whatever the system says when it refuses to listen, or to write the address
 */
export async function openStoreDoor({ store, folder, program, connectionLimits, log }: DoorParts): Promise<StoreDoor> {
  const limits = { ...connectionLimits, most: MOST_CONNECTIONS };
  const app = fastify({
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MOST_CALL_BYTES,
    forceCloseConnections: 'idle',
    ...connectionOptions(limits),
    clientErrorHandler: refuseMalformed(limits),
  }) as unknown as FastifyInstance;
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expected = Buffer.from(`Bearer ${token}`);
  let port = 0;
  boundConnections(app.server, limits);
  app.addHook('onRequest', async (request) => requireOwner(request, expected, port));
  app.addHook('onSend', async (_request, reply, payload) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    if (typeof payload === 'string') boundAnswer(reply.raw, payload.length, limits);
  });
  app.setNotFoundHandler(async () => {
    throw refusal('NOT_FOUND', 'There is nothing at this address.', 'Use the command line.');
  });
  app.setErrorHandler(async (error, _request, reply) => {
    const found = asRefusal(error);
    if (!(found instanceof CadreError)) logError(log, 'error', found, {}, 'a call of a command failed');
    return reply.code(found instanceof CadreError ? (STATUS[found.code] ?? 400) : 500).send(answerOf(found));
  });
  addCalls(app, store);
  await app.listen({ host: LOOPBACK, port: 0 });
  ({ port } = app.server.address() as AddressInfo);
  try {
    writeAddress(folder, { pid: process.pid, port, token, program });
  } catch (error) {
    await app.close();
    throw error;
  }
  return {
    close: async () => {
      removeAddress(folder);
      const timer = setTimeout(() => app.server.closeAllConnections(), CLOSE_MS);
      await app.close().finally(() => clearTimeout(timer));
    },
  };
}
