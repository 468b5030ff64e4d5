import { randomUUID } from 'node:crypto';
import { type FastifyInstance, type FastifyReply, fastify, LogController } from 'fastify';
import { within } from '../store/deadline.js';
import type { StoreInfo } from '../store/port.js';
import { addContextRoute } from './context.js';
import { addExportRoute, type ExportLimits } from './export-route.js';
import type { ExportParts } from './exports.js';
import { addGraphqlRoute, type GraphqlRouteParts } from './graphql-route.js';
import { refusal, refusalOf } from './http-errors.js';
import type { Log } from './log.js';

export interface AppParts extends GraphqlRouteParts {
  readonly engine: StoreInfo['engine'];
  readonly log: Log;
  readonly exports: ExportParts;
  readonly exportLimits: ExportLimits;
}

const BODY_LIMIT = 1 << 20;
const HEALTH_MS = 2_000;
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

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

/** The HTTP face: /graphql for programs (GET and POST) and for people (the query page), /export for files, /context.jsonld for RDF, /health for supervisors. */
export function buildApp(parts: AppParts): FastifyInstance {
  const { store, log } = parts;
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers({ ...HEADERS, 'x-request-id': request.id });
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    reply.header('x-cadre-revision', String(store.seen));
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    if (log.isLevelEnabled('debug')) {
      const { pathname: path } = new URL(request.url, 'http://localhost');
      log.debug({ id: request.id, method: request.method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
    }
    done();
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
      'There is nothing here. The API and the query page are at /graphql, exports at /export/{format}, the state of the server at /health.',
    );
    return reply.code(status).send(body);
  });

  addGraphqlRoute(app, parts);
  addExportRoute(app, parts.exports, parts.exportLimits, log);
  addContextRoute(app, parts.exports.context.model);
  app.get('/', async (_request, reply) => reply.redirect('/graphql'));
  app.get('/health', (_request, reply) => sendHealth(reply.header('cache-control', 'no-store'), parts));
  return app;
}
