import type { ExportLinks, ExportStatement, Subgraph } from './subgraph.js';

/** All entities, with at least what they refer to. */
export function entityLinks(subgraph: Subgraph): AsyncIterable<ExportLinks> {
  return subgraph.links?.entities() ?? subgraph.entities();
}

/** All statements but names, with at least their objects and what they refer to. */
export function statementLinks(subgraph: Subgraph): AsyncIterable<ExportLinks> {
  return subgraph.links?.statements() ?? subgraph.statements();
}

/** The statements that have no object, whole. */
export async function* loneStatements(subgraph: Subgraph): AsyncGenerator<ExportStatement> {
  if (subgraph.links) yield* subgraph.links.lone();
  else for await (const statement of subgraph.statements()) if (statement.object === null) yield statement;
}
