import type { FastifyInstance } from 'fastify';
import { rdfContext } from '../export/formats/rdf/context.js';
import type { Model } from '../model/types.js';

/** Serves the JSON-LD context of the model: with it, answers of the API can be read as RDF. */
export function addContextRoute(app: FastifyInstance, model: Model): void {
  const context = JSON.stringify(rdfContext(model));
  app.get('/context.jsonld', async (_request, reply) =>
    reply.header('access-control-allow-origin', '*').type('application/ld+json').send(context),
  );
}
