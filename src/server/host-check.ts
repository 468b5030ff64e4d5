import type { FastifyInstance } from 'fastify';
import { isLoopback } from '../config/settings.js';
import { CadreError } from '../errors/cadre-error.js';
import { refusal } from './http-errors.js';

/** The host name in a Host header, without the port and the brackets of an IPv6 address; null for none that can be read. */
function hostName(header: string | undefined): string | null {
  if (header === undefined || !URL.canParse(`http://${header}`)) return null;
  return new URL(`http://${header}`).hostname.replace(/^\[|\]$/g, '');
}

/**
 * Refuses requests that name another host, where the server listens on a loopback address. A page of somebody else can give its
 * own name this address (DNS rebinding), and a browser would then let it read the answers.
 * @param host the address that the server listens on
 */
export function checkHost(app: FastifyInstance, host: string): void {
  if (!isLoopback(host)) return;
  // Most requests have the header of the one before, and to parse it costs as much as a small part of a query.
  let accepted: string | null = null;
  app.addHook('onRequest', (request, reply, done) => {
    const header = request.headers.host;
    if (header !== undefined && header === accepted) return done();
    const name = hostName(header);
    if (name !== null && (name === host || isLoopback(name))) {
      accepted = header ?? null;
      return done();
    }
    const hint = 'Ask by the address that the server listens on, such as http://127.0.0.1:4000, or change HOST.';
    const { status, body } = refusal(403, new CadreError('BAD_HOST', 'The Host header does not name this server.', {}, { hint }));
    reply.code(status).send(body);
  });
}
