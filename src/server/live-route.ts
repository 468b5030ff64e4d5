import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../app/log.js';
import { logError } from '../app/log-error.js';
import { CadreError } from '../errors/cadre-error.js';
import type { SubscriptionRequest, Subscriptions } from '../graphql/live/subscribe.js';
import { requireJsonShape } from '../query/filter/json-shape.js';
import { clientOf } from './client-of.js';
import { exemptConnection } from './connections.js';
import { eventText, LiveStream } from './live-stream.js';
import { variablesOfText } from './variables-text.js';

/** What subscriptions may take. */
export interface LiveLimits {
  /** How many may be open. */
  readonly most: number;
  /** How many of one client. */
  readonly perClient: number;
  /** Milliseconds that a client may take nothing of what it is sent. */
  readonly idleMs: number;
}

export interface LiveParts {
  readonly subscriptions: Subscriptions;
  readonly limits: LiveLimits;
  readonly log: Log;
}

const RETRY_AFTER_S = 10;
/** A comment now and then shows proxies that the connection is in use, and the server that the client is there. */
const PING_MS = 12_000;
const HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** @throws CadreError BAD_QUERY, BAD_INPUT */
function requestOf({ method, query, body }: FastifyRequest): SubscriptionRequest {
  const asked = (method === 'GET' ? query : body) as Readonly<Record<string, unknown>> | null | undefined;
  const given = text(asked?.['query']);
  if (given === null)
    throw new CadreError('BAD_QUERY', 'There is no query.', {}, { hint: 'Send JSON with "query", or ?query= in the address.' });
  let { variables } = asked!;
  if (method === 'GET' && typeof variables === 'string') variables = variablesOfText(variables);
  requireJsonShape(variables, 'variables');
  if (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables))) {
    throw new CadreError('BAD_INPUT', 'variables is no object.', { path: 'variables' }, { hint: 'Send variables as a JSON object.' });
  }
  return { query: given, operationName: text(asked!['operationName']), variables: (variables ?? {}) as Readonly<Record<string, unknown>> };
}

/** How many subscriptions are open, in all and of each client. */
class Places {
  readonly #clients = new Map<string, number>();
  #open = 0;

  constructor(private readonly limits: LiveLimits) {}

  /** @throws CadreError BUSY. @returns gives the place back */
  take(address: string): () => void {
    const { most, perClient } = this.limits;
    const client = clientOf(address);
    const own = this.#clients.get(client) ?? 0;
    if (this.#open >= most) throw this.#busy(most, 'CADRE_MAX_SUBSCRIPTIONS');
    if (own >= perClient) throw this.#busy(perClient, 'CADRE_MAX_SUBSCRIPTIONS_PER_CLIENT');
    this.#open += 1;
    this.#clients.set(client, own + 1);
    return () => {
      this.#open -= 1;
      const left = this.#clients.get(client)! - 1;
      if (left > 0) this.#clients.set(client, left);
      else this.#clients.delete(client);
    };
  }

  #busy(allowed: number, setting: string): CadreError {
    const details = { limit: 'subscriptions', allowed, retryAfterS: RETRY_AFTER_S };
    const hint = `Subscribe again in ${RETRY_AFTER_S} s, or end another subscription. The operator can raise ${setting}.`;
    return new CadreError('BUSY', `${allowed} subscriptions are open, the most allowed.`, details, { hint });
  }
}

/** /graphql/stream: subscriptions, as server-sent events. */
export function addLiveRoute(app: FastifyInstance, { subscriptions, limits, log }: LiveParts): void {
  const places = new Places(limits);
  const streams = new Set<LiveStream>();
  const pings = setInterval(() => {
    for (const stream of streams) stream.ping();
  }, PING_MS);
  pings.unref();
  app.addHook('preClose', async () => {
    clearInterval(pings);
    for (const stream of streams) stream.end('The server is closing.');
  });

  async function open(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const asked = requestOf(request);
    const release = places.take(request.ip);
    try {
      const lastSeen = text(request.headers['last-event-id']);
      const begun = await subscriptions.subscribe(asked, lastSeen);
      reply.headers(HEADERS);
      // The protocol sends the errors of an operation as its only event.
      if ('errors' in begun) {
        release();
        return reply.send(eventText('next', { errors: begun.errors }) + eventText('complete', undefined));
      }
      const headers = Object.fromEntries(
        Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      );
      reply.hijack();
      exemptConnection(request.raw.socket);
      reply.raw.writeHead(200, headers);
      const stream = new LiveStream(reply.raw, begun, limits.idleMs, lastSeen);
      streams.add(stream);
      reply.raw.once('close', () => {
        stream.close();
        streams.delete(stream);
        release();
      });
      if (reply.raw.destroyed) reply.raw.emit('close');
      stream.run().catch((error: unknown) => {
        logError(log, 'error', error, { id: request.id }, 'a subscription failed');
        stream.end('The server failed on this subscription; its log says why.');
      });
      return reply;
    } catch (error) {
      release();
      throw error;
    }
  }

  app.route({ method: ['GET', 'POST'], url: '/graphql/stream', handler: open });
}
