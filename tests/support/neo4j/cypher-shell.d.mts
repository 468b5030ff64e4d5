import type { Neo4jCoordinates } from './database.js';

export interface CypherShell {
  /**
   * Runs a script file as `cypher-shell -f` does, up to the first statement that fails.
   * @returns what it printed
   * @throws Error with what it complained of
   */
  run(script: string, server: Neo4jCoordinates): Promise<string>;
}

/** @throws Error when there is no Java or Maven to run it, or nothing to download it from */
export function cypherShell(): Promise<CypherShell>;
