import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** For how many seconds a browser need not ask again whether it may send a request. */
const MAX_AGE_S = 600;
/** What a page may read beside the body. */
const EXPOSED = ['etag', 'content-disposition', 'retry-after', 'x-cadre-revision', 'x-request-id'];

/**
 * Lets pages of other origins read what this server answers (CORS). Whether it answers is not decided here: a program needs no
 * origin.
 * @param origins such as `https://maps.example`; `*` for all; none closes the server to other pages
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: EXPOSED,
    maxAge: MAX_AGE_S,
    strictPreflight: false,
  });
  // Routes set Vary themselves, and would take back what the plugin has set.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    const named = String(reply.getHeader('vary') ?? '');
    if (!/\borigin\b/i.test(named)) reply.header('vary', named === '' ? 'origin' : `${named}, origin`);
    done();
  });
}
