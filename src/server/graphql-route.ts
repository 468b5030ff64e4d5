import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CadreError } from '../errors/cadre-error.js';
import type { Admission } from '../graphql/admission.js';
import type { Context } from '../graphql/context.js';
import type { Executor } from '../graphql/executor.js';
import { RequestBudget } from '../graphql/request-budget.js';
import { requireTextShape } from '../graphql/request-shape.js';
import type { SharedWork } from '../graphql/shared-work.js';
import { requireJsonShape } from '../query/filter/json-shape.js';
import { type QueryPage, queryPage } from './graphiql.js';
import { type ComputedAnswer, type ResponseCache, type SendableAnswer, uncached } from './response-cache.js';
import type { RevisionStore } from './revision.js';
import { variablesOfText } from './variables-text.js';

export interface GraphqlRouteParts {
  readonly apollo: ApolloServer<Context>;
  /** The executor that Apollo has too; null leaves everything to Apollo. */
  readonly executor: Executor | null;
  readonly context: Pick<Context, 'model' | 'limits' | 'publicUrl' | 'writer'>;
  readonly store: RevisionStore;
  readonly admission: Admission;
  readonly shared: SharedWork;
  readonly responses: ResponseCache;
}

declare module 'fastify' {
  interface FastifyRequest {
    cadreContext: Context | null;
  }
}

/** In requests: the newest revision that the client has seen. In every answer: the newest that this process has seen. */
const REVISION_HEADER = 'x-cadre-revision';

/** A body that is not parsed yet; on a cache hit it never is. */
class JsonText {
  constructor(readonly text: string) {}
}

/** A browser that follows a link with a query gets its answer; with `edit` as well, the page with the query and its variables. */
function wantsPage({ method, headers, query }: FastifyRequest): boolean {
  const has = (name: string) => Object.hasOwn(query as object, name);
  const asks = !has('edit') && (has('query') || has('extensions'));
  return method === 'GET' && !asks && /\btext\/html\b/.test(headers.accept ?? '');
}

function acceptsGzip(request: FastifyRequest): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}

async function sendPage(request: FastifyRequest, reply: FastifyReply, page: QueryPage): Promise<FastifyReply> {
  reply.headers({ 'content-security-policy': page.policy, etag: page.etag, 'cache-control': 'no-cache', vary: 'accept, accept-encoding' });
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
  reply.type('text/html; charset=utf-8');
  if (acceptsGzip(request)) return reply.header('content-encoding', 'gzip').send(page.gzipped);
  return reply.send(await page.plain());
}

/** A body that may hold a mutation; the word can be written with escapes, too. */
const MAY_MUTATE = /mutation|\\u00[46-7]/i;

/**
 * Everything that an answer depends on beside the graph; null for a request that is refused anyway, and for one that may write: each of
 * these is done by itself. A GET never writes.
 */
function cacheKey({ method, headers, url, body }: FastifyRequest): string | null {
  const accepted = headers.accept ?? '';
  if (method === 'GET') return `GET ${accepted}\n${headers['content-type'] ?? ''}\n${url}`;
  return body instanceof JsonText && !MAY_MUTATE.test(body.text) ? `${method} ${accepted}\n${body.text}` : null;
}

/** Whether a browser sends the request for a page of another site. @param own the address of this server for clients */
function isForeign({ headers }: FastifyRequest, own: string | null): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const { host: from } = new URL(origin);
  return from !== host && (own === null || from !== new URL(own).host);
}

const FOREIGN = { because: 'Pages of other sites may read from this server, and not write.' };

/** For these Accept headers Apollo answers with JSON; for others it chooses. */
const PLAIN_JSON: ReadonlySet<string | undefined> = new Set([undefined, '*/*', 'application/json']);
const PLAIN_BODY: ReadonlySet<string> = new Set(['query', 'variables', 'operationName']);

/** A request in the usual form, without extensions that only Apollo reads. */
interface PlainQuery {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

function plainQuery({ method, headers, body }: FastifyRequest): PlainQuery | null {
  if (method !== 'POST' || !PLAIN_JSON.has(headers.accept) || typeof body !== 'object' || body === null) return null;
  if (!Object.keys(body).every((key) => PLAIN_BODY.has(key))) return null;
  const { query, variables, operationName } = body as Record<string, unknown>;
  const named = operationName === undefined || operationName === null || typeof operationName === 'string';
  const given = variables === undefined || variables === null || (typeof variables === 'object' && !Array.isArray(variables));
  return typeof query === 'string' && named && given ? (body as PlainQuery) : null;
}

function clientRevision(request: FastifyRequest): number {
  const given = request.headers[REVISION_HEADER];
  return typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : 0;
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, type, body, tag, gzipped }: SendableAnswer,
): Promise<FastifyReply> {
  reply.code(status).header('content-type', type);
  if (tag === null) return reply.send(body);
  reply.headers({ etag: tag, 'cache-control': 'no-cache', vary: 'accept, accept-encoding' });
  if (request.method === 'GET' && request.headers['if-none-match'] === tag) return reply.code(304).send();
  const bytes = acceptsGzip(request) ? await gzipped() : null;
  return bytes ? reply.header('content-encoding', 'gzip').send(bytes) : reply.send(body);
}

/** What the request asks, in whatever form it came. */
function askedOf({ method, query, body }: FastifyRequest): Readonly<Record<string, unknown>> {
  const asked = method === 'GET' ? query : body;
  return typeof asked === 'object' && asked !== null ? (asked as Readonly<Record<string, unknown>>) : {};
}

/** The variables, which may be a text of JSON. @throws CadreError BAD_INPUT for a text of anything but an object */
function variablesOf(request: FastifyRequest): unknown {
  const { variables } = askedOf(request);
  return typeof variables === 'string' ? variablesOfText(variables) : variables;
}

/**
 * The status of an answer. As application/json, an answer to an invalid query has status 200, as that media type is also what
 * others than a server of GraphQL send (GraphQL over HTTP); as application/graphql-response+json it has 400.
 */
function statusFor(type: string, status: number, invalid: boolean): number {
  return invalid && status === 400 && type.startsWith('application/json') ? 200 : status;
}

/** /graphql: for programs, and the query page for people. */
export function addGraphqlRoute(
  app: FastifyInstance,
  { apollo, executor, context, store, admission, shared, responses }: GraphqlRouteParts,
): void {
  const page = queryPage();
  const { limits } = context;
  const dependsOnTime = (request: FastifyRequest) => request.cadreContext?.notes?.dependsOnTime === true;
  /** The time of a request began when it arrived: before its answer is computed, the revision of the graph is read. */
  const contextOf = (request: FastifyRequest, reply: FastifyReply): Context => {
    request.cadreContext ??= {
      ...context,
      ...(isForeign(request, context.publicUrl?.() ?? null) && { writer: FOREIGN }),
      store,
      notes: { dependsOnTime: false, invalid: false, ofSchema: false },
      // No client gets an older state of the graph than it has seen.
      shared: {
        answer: (question, budget, work) => shared.answer(`${Math.max(store.seen, clientRevision(request))} ${question}`, budget, work),
      },
      budget: new RequestBudget(limits.requestMs, admission, reply.elapsedTime),
    };
    return request.cadreContext;
  };
  /** An answer without what was refused for want of room would look like an answer. @throws CadreError BUSY */
  const requireAdmitted = ({ cadreContext }: FastifyRequest) => {
    if (cadreContext?.budget?.busy) throw cadreContext.budget.busy;
  };
  const handler = fastifyApolloHandler<Context>(apollo, {
    context: async (request, reply) => contextOf(request as FastifyRequest, reply as FastifyReply),
  });

  /** Answers an operation that was parsed and validated before, without Apollo; null for any other. */
  async function answerAgain(request: FastifyRequest, reply: FastifyReply): Promise<ComputedAnswer | null> {
    const plain = executor && plainQuery(request);
    if (!plain) return null;
    const data = await executor.executeText(
      plain.query,
      plain.operationName ?? null,
      plain.variables ?? undefined,
      contextOf(request, reply),
    );
    return (
      data && {
        status: 200,
        type: 'application/json; charset=utf-8',
        text: `${JSON.stringify({ data })}\n`,
        cacheable: !dependsOnTime(request),
        lasting: false,
      }
    );
  }

  app.register(async (scope) => {
    scope.decorateRequest('cadreContext', null);
    const parse = scope.getDefaultJsonParser('error', 'error');
    // A page of another site can make a browser send it without asking.
    scope.removeContentTypeParser('text/plain');
    // The body stays a text until the cache is missed.
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
      done(null, new JsonText(body as string)),
    );

    const parsed = (request: FastifyRequest, { text }: JsonText) =>
      new Promise<unknown>((resolve, reject) => {
        parse(request, text, (error, value) => (error ? reject(error) : resolve(value)));
      });

    async function compute(request: FastifyRequest, reply: FastifyReply): Promise<ComputedAnswer> {
      if (request.body instanceof JsonText) request.body = await parsed(request, request.body);
      if (Array.isArray(request.body)) throw new CadreError('BATCH', 'The body is a list; a request has one operation.');
      const variables = variablesOf(request);
      // Before anything reads them; a text that was answered before was tested then.
      requireJsonShape(variables, 'variables');
      // Apollo reads variables from a text only in an address.
      if (request.method === 'POST' && typeof askedOf(request)['variables'] === 'string') request.body = { ...askedOf(request), variables };
      const again = await answerAgain(request, reply);
      if (again) return again;
      requireAdmitted(request);
      const { query } = askedOf(request);
      if (typeof query === 'string') requireTextShape(query, limits.maxTokens);
      const text = String(await handler.call(scope, request, reply));
      requireAdmitted(request);
      const cacheable = reply.statusCode === 200 && text.startsWith('{"data":') && !dependsOnTime(request);
      const type = String(reply.getHeader('content-type'));
      const lasting = request.cadreContext?.notes?.ofSchema === true;
      return { status: statusFor(type, reply.statusCode, request.cadreContext?.notes?.invalid === true), type, text, cacheable, lasting };
    }

    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: async (request, reply) => {
        if (wantsPage(request)) return sendPage(request, reply, await page());
        const key = cacheKey(request);
        if (key === null) return send(request, reply, uncached(await compute(request, reply)));
        const asked = {
          key,
          minRevision: clientRevision(request),
          compute: () => compute(request, reply),
          abandon: () => contextOf(request, reply).budget?.abandon(),
          onGone: (listener: () => void) => reply.raw.once('close', listener),
        };
        return send(request, reply, await responses.answer(asked));
      },
    });
  });
}
