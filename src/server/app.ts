import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify, LogController } from 'fastify';
import type { Context } from '../graphql/context.js';
import { within } from '../store/deadline.js';
import type { StoreInfo } from '../store/port.js';
import { type QueryPage, queryPage } from './graphiql.js';
import { refusal, refusalOf } from './http-errors.js';
import type { Log } from './log.js';
import type { RevisionStore } from './revision.js';

export interface AppParts {
  readonly apollo: ApolloServer<Context>;
  readonly context: Omit<Context, 'store'>;
  readonly store: RevisionStore;
  readonly engine: StoreInfo['engine'];
  readonly log: Log;
}

const BODY_LIMIT = 1 << 20;
const HEALTH_MS = 2_000;
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '');
}

async function sendPage(request: FastifyRequest, reply: FastifyReply, page: QueryPage): Promise<FastifyReply> {
  reply.headers({ 'content-security-policy': page.policy, etag: page.etag, 'cache-control': 'no-cache', vary: 'accept, accept-encoding' });
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
  reply.type('text/html; charset=utf-8');
  if (/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.header('content-encoding', 'gzip').send(page.gzipped);
  return reply.send(await page.plain());
}

/**
 * Whether the store answers: what a supervisor asks. The revision is read, not remembered.
 * @returns status 503 when it does not answer within two seconds
 */
async function sendHealth(reply: FastifyReply, { store, engine, log }: AppParts): Promise<FastifyReply> {
  try {
    const revision = await within(store.revision(), HEALTH_MS);
    return reply.send({ status: 'ok', revision, engine });
  } catch (error) {
    log.warn({ err: error }, 'the store does not answer');
    return reply.code(503).send({ status: 'unavailable', revision: null, engine });
  }
}

/** The HTTP face: /graphql for programs (GET and POST) and for people (the query page), /health for supervisors. */
export function buildApp(parts: AppParts): FastifyInstance {
  const { apollo, store, log } = parts;
  const page = queryPage();
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
  const handler = fastifyApolloHandler<Context>(apollo, { context: async () => ({ ...parts.context, store }) });

  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...HEADERS, 'x-request-id': request.id });
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-cadre-revision', String(store.seen));
  });
  app.addHook('onResponse', async (request, reply) => {
    const { pathname: path } = new URL(request.url, 'http://localhost');
    log.debug({ id: request.id, method: request.method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
  });
  app.setErrorHandler(async (error, request, reply) => {
    const { status, body } = refusalOf(error);
    if (status === 500) log.error({ err: error, id: request.id }, 'a request failed');
    return reply.code(status).send(body);
  });
  app.setNotFoundHandler(async (_request, reply) => {
    const { status, body } = refusal(
      404,
      'NOT_FOUND',
      'There is nothing here. The API and the query page are at /graphql, the state of the server at /health.',
    );
    return reply.code(status).send(body);
  });

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (wantsPage(request)) return sendPage(request, reply, await page());
      return handler.call(app, request, reply);
    },
  });
  app.get('/', async (_request, reply) => reply.redirect('/graphql'));
  app.get('/health', (_request, reply) => sendHealth(reply.header('cache-control', 'no-store'), parts));
  return app;
}
