import type { ExportLinks, ExportStatement, Subgraph } from '../../read/subgraph.js';

/** All entities with at least their references. */
export function entityLinks(subgraph: Subgraph): AsyncIterable<ExportLinks> {
  return subgraph.links?.entities() ?? subgraph.entities();
}

/** All statements except names, with at least their objects and references. */
export function statementLinks(subgraph: Subgraph): AsyncIterable<ExportLinks> {
  return subgraph.links?.statements() ?? subgraph.statements();
}

/** Complete statements without an object. */
export async function* unaryStatements(subgraph: Subgraph): AsyncGenerator<ExportStatement> {
  if (subgraph.links) yield* subgraph.links.unary();
  else for await (const statement of subgraph.statements()) if (statement.object === null) yield statement;
}
