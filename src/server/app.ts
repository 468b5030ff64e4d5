import { randomUUID } from 'node:crypto';
import { type FastifyInstance, type FastifyReply, fastify, LogController } from 'fastify';
import type { Log } from '../app/log.js';
import { logError, outageLog } from '../app/log-error.js';
import type { ExportParts } from '../app/prepare-export.js';
import { CadreError } from '../errors/cadre-error.js';
import { isOperators } from '../errors/for-clients.js';
import { within } from '../store/deadline.js';
import type { StoreInfo } from '../store/graph-store.js';
import { selectPlan } from '../store/plan.js';
import { boundAnswer, boundConnections, type ConnectionLimits, connectionOptions, refuseMalformed } from './connections.js';
import { addContextRoute } from './context.js';
import { allowOrigins } from './cors.js';
import { addDashboard } from './dashboard.js';
import { addExportRoute, type ExportLimits } from './export-route.js';
import { addGraphqlRoute, type GraphqlRouteParts } from './graphql-route.js';
import { checkHost } from './host-check.js';
import { refusal, refusalOf } from './http-errors.js';
import { addLiveRoute, type LiveParts } from './live-route.js';
import { refuseOtherMethods } from './methods.js';

export interface AppParts extends GraphqlRouteParts {
  readonly engine: StoreInfo['engine'];
  /** The address that the server listens on. */
  readonly host: string;
  /** The origins whose pages may read answers; `*` for all. */
  readonly corsOrigins: readonly string[];
  readonly log: Log;
  readonly exports: ExportParts;
  readonly exportLimits: ExportLimits;
  readonly connectionLimits: ConnectionLimits;
  readonly live: Pick<LiveParts, 'subscriptions' | 'limits'>;
}

const BODY_LIMIT = 1 << 20;
const HEALTH_MS = 2_000;
/** Looks an entity up that does not exist. */
const PROBE = selectPlan('Entity', { ids: ['-'], shape: [] });
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/**
 * Whether the store answers what queries ask: its revision, and a node by its id. Who asks while it is being asked shares the answer,
 * so any number of such requests takes no more of the store than one.
 * @returns sends status 503 when it does not answer within two seconds
 */
function readiness({ store, engine, log }: AppParts): (reply: FastifyReply) => Promise<FastifyReply> {
  let asking: Promise<number> | null = null;
  const ask = async () => {
    const reads = Promise.all([store.revision(), store.select(PROBE, { timeout: HEALTH_MS })]);
    const [revision] = await within(reads, HEALTH_MS);
    return revision;
  };
  return async (reply) => {
    asking ??= ask()
      .catch((error: unknown) => {
        logError(log, 'warn', error, {}, 'the store does not answer');
        throw error;
      })
      .finally(() => {
        asking = null;
      });
    try {
      return reply.send({ status: 'ok', revision: await asking, engine });
    } catch {
      return reply.code(503).send({ status: 'unavailable', revision: null, engine });
    }
  };
}

/** The HTTP interface: / for the dashboard, /graphql for programs (GET and POST) and people (the query page), /export for files, /context.jsonld for RDF, /health for supervisors. */
export function buildApp(parts: AppParts): FastifyInstance {
  const { store, log, connectionLimits } = parts;
  const logOutage = outageLog(log);
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    ...connectionOptions(connectionLimits),
    clientErrorHandler: refuseMalformed(connectionLimits),
  }) as unknown as FastifyInstance;

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers({ ...HEADERS, 'x-request-id': request.id });
    done();
  });
  boundConnections(app.server, connectionLimits);
  checkHost(app, parts.host);
  allowOrigins(app, parts.corsOrigins);
  const refuseOthers = refuseOtherMethods(app);
  app.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('x-cadre-revision', String(store.seen));
    if (typeof payload === 'string' || Buffer.isBuffer(payload)) boundAnswer(reply.raw, payload.length, connectionLimits);
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
    const { status, body } = refusalOf(error, request.headers['content-type'] ?? '');
    if (status === 500) logError(log, 'error', error, { id: request.id }, 'a request failed');
    if (error instanceof CadreError && isOperators(error)) logOutage(error);
    const retryAfterS = body.errors[0]?.extensions?.['retryAfterS'];
    if (typeof retryAfterS === 'number') reply.header('retry-after', String(retryAfterS));
    return reply.code(status).send(body);
  });
  app.setNotFoundHandler(async (_request, reply) => {
    const hint =
      'The dashboard is at /, the API and the query page at /graphql, exports at /export/{format}, the state of the server at /health.';
    const { status, body } = refusal(404, new CadreError('NOT_FOUND', 'There is nothing at this address.', {}, { hint }));
    return reply.code(status).send(body);
  });

  addGraphqlRoute(app, parts);
  addLiveRoute(app, { ...parts.live, log });
  addExportRoute(app, parts.exports, parts.exportLimits, log);
  addContextRoute(app, parts.exports.context.model);
  addDashboard(app);
  app.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  const sendReady = readiness(parts);
  for (const address of ['/health', '/health/ready'])
    app.get(address, (_request, reply) => sendReady(reply.header('cache-control', 'no-store')));
  app.register(refuseOthers);
  return app;
}
