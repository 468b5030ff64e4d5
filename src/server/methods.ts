import type { FastifyInstance, HTTPMethods } from 'fastify';
import { CadreError } from '../errors/cadre-error.js';
import { refusal } from './http-errors.js';

/** In the order in which `Allow` names them. */
const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Notes which methods the addresses have that are added from now on.
 * @returns a plugin, to be registered after all routes: it refuses their other methods with 405 and says which there are
 */
export function refuseOtherMethods(app: FastifyInstance): (scope: FastifyInstance) => Promise<void> {
  const taken = new Map<string, Set<HTTPMethods>>();
  app.addHook('onRoute', ({ url, method }) => {
    taken.set(url, new Set([...(taken.get(url) ?? []), ...[method].flat()]));
  });
  return async (scope) => {
    for (const [url, methods] of [...taken]) {
      if (url === '*') continue;
      const allow = METHODS.filter((method) => methods.has(method)).join(', ');
      scope.route({
        method: METHODS.filter((method) => !methods.has(method)),
        url,
        exposeHeadRoute: false,
        handler: async (request, reply) => {
          const message = `${request.method} is not a method of this address; it takes ${allow}.`;
          const { status, body } = refusal(405, new CadreError('BAD_METHOD', message, {}, { hint: `Use ${allow}.` }));
          return reply.code(status).header('allow', allow).send(body);
        },
      });
    }
  };
}
