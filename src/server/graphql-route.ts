import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../graphql/context.js';
import type { Executor } from '../graphql/executor.js';
import { type QueryPage, queryPage } from './graphiql.js';
import { type Made, type ResponseCache, type Sendable, unkept } from './response-cache.js';
import type { RevisionStore } from './revision.js';

export interface GraphqlRouteParts {
  readonly apollo: ApolloServer<Context>;
  /** The one that Apollo has, too; null leaves everything to Apollo. */
  readonly executor: Executor | null;
  readonly context: Omit<Context, 'store'>;
  readonly store: RevisionStore;
  readonly responses: ResponseCache;
}

/** The revision that a client knows of, in its requests; ours is told in every answer. */
const REVISION_HEADER = 'x-cadre-revision';
/** Without one of these a foreign page could make a browser send a GET; Apollo refuses it then. */
const PREFLIGHTED = ['content-type', 'x-apollo-operation-name', 'apollo-require-preflight'];

/** A body that is not read yet: it need not be when its question was answered before. */
class JsonText {
  constructor(readonly text: string) {}
}

function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '');
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

/** All that an answer depends on beside the graph; null for a request that is refused anyway. */
function questionOf({ method, headers, url, body }: FastifyRequest): string | null {
  const accepted = headers.accept ?? '';
  if (method === 'GET') return `GET ${accepted}\n${PREFLIGHTED.map((name) => headers[name] ?? '').join(' ')}\n${url}`;
  return body instanceof JsonText ? `${method} ${accepted}\n${body.text}` : null;
}

/** What Apollo answers to these is JSON; others have it choose. */
const PLAIN_JSON: ReadonlySet<string | undefined> = new Set([undefined, '*/*', 'application/json']);
const PLAIN_BODY: ReadonlySet<string> = new Set(['query', 'variables', 'operationName']);

/** A request of the usual form, with nothing in it that is Apollo's to read. */
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

function knownRevision(request: FastifyRequest): number {
  const given = request.headers[REVISION_HEADER];
  return typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : 0;
}

async function send(request: FastifyRequest, reply: FastifyReply, { status, type, body, tag, packed }: Sendable): Promise<FastifyReply> {
  reply.code(status).header('content-type', type);
  if (tag === null) return reply.send(body);
  reply.headers({ etag: tag, 'cache-control': 'no-cache', vary: 'accept, accept-encoding' });
  if (request.method === 'GET' && request.headers['if-none-match'] === tag) return reply.code(304).send();
  const bytes = acceptsGzip(request) ? await packed() : null;
  return bytes ? reply.header('content-encoding', 'gzip').send(bytes) : reply.send(body);
}

/** /graphql: for programs, and the query page for people. */
export function addGraphqlRoute(app: FastifyInstance, { apollo, executor, context, store, responses }: GraphqlRouteParts): void {
  const page = queryPage();
  const contexts = new WeakMap<FastifyRequest, Context>();
  const handler = fastifyApolloHandler<Context>(apollo, {
    context: async (request) => {
      const own = contexts.get(request as FastifyRequest) ?? { ...context, store };
      contexts.set(request as FastifyRequest, own);
      return own;
    },
  });

  /** What was parsed and found valid before need not go through Apollo again. */
  async function known(request: FastifyRequest): Promise<Made | null> {
    const plain = executor && plainQuery(request);
    if (!plain) return null;
    const own: Context = { ...context, store };
    contexts.set(request, own);
    const data = await executor.again(plain.query, plain.operationName ?? null, plain.variables ?? undefined, own);
    return data && { status: 200, type: 'application/json; charset=utf-8', text: `${JSON.stringify({ data })}\n`, lasting: true };
  }

  app.register(async (scope) => {
    const parse = scope.getDefaultJsonParser('error', 'error');
    // The body stays a text until it is known that the question must be answered anew.
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
      done(null, new JsonText(body as string)),
    );

    const parsed = (request: FastifyRequest, { text }: JsonText) =>
      new Promise<unknown>((resolve, reject) => {
        parse(request, text, (error, value) => (error ? reject(error) : resolve(value)));
      });

    async function make(request: FastifyRequest, reply: FastifyReply): Promise<Made> {
      if (request.body instanceof JsonText) request.body = await parsed(request, request.body);
      const made = await known(request);
      if (made) return made;
      const text = String(await handler.call(scope, request, reply));
      const lasting = reply.statusCode === 200 && text.startsWith('{"data":') && contexts.get(request)?.unrepeatable !== true;
      return { status: reply.statusCode, type: String(reply.getHeader('content-type')), text, lasting };
    }

    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: async (request, reply) => {
        if (wantsPage(request)) return sendPage(request, reply, await page());
        const question = questionOf(request);
        const answer = () => make(request, reply);
        return send(
          request,
          reply,
          question === null ? unkept(await answer()) : await responses.answer(question, knownRevision(request), answer),
        );
      },
    });
  });
}
