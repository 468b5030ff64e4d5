/**
 * @neo4j/graphql over the same graph, on the same Apollo and Fastify. It takes the type definitions in TYPE_DEFINITIONS, by
 * default those of neo4j-graphql.graphql, which are written as its users write them. Its packages are those of
 * bench/package.json.
 */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '', TYPE_DEFINITIONS } = process.env;
const typeDefs = TYPE_DEFINITIONS ?? readFileSync(new URL('./neo4j-graphql.graphql', import.meta.url), 'utf8');
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { maxConnectionPoolSize: 16 });
// Comparison of strings is off by default; dates are strings in this graph.
const features = { filters: { String: { LTE: true, GTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const apollo = new ApolloServer({ schema, includeStacktraceInErrorResponses: false, stopOnTerminationSignals: false });
await apollo.start();
const app = fastify();
app.route({
  url: '/graphql',
  method: ['POST'],
  handler: fastifyApolloHandler(apollo, { context: async () => ({ sessionConfig: { database: 'neo4j' } }) }),
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
console.log(`READY ${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
