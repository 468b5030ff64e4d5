import type { Column, CypherEngine } from '../../src/store/engine.js';
import { WRITTEN_IN } from '../../src/store/log/written-in.js';

const NODES =
  'MATCH (n) WHERE n:Entity OR n:Statement OR n:Evidence OR n:Source RETURN n.id AS id, labels(n) AS labels, properties(n) AS props ORDER BY id';
const LINKS = 'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS r, b.id AS b, count(*) AS times ORDER BY a, r, b';
const LOG = 'MATCH (n) WHERE n:Change OR n:ChangePart OR n:Revision RETURN n.id AS id, properties(n) AS props ORDER BY id';

function sorted(props: Column, without: readonly string[] = []): [string, Column][] {
  return Object.entries(props as Record<string, Column>)
    .filter(([name]) => !without.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * All that is stored of facts: every node with its labels and properties, every relationship with its number. In which changes a node was
 * written depends on the way it came in, so that is left out.
 */
export async function dumpFacts(engine: CypherEngine, without: readonly string[] = [WRITTEN_IN]): Promise<unknown> {
  const nodes = await engine.read({ text: NODES, params: {} });
  const links = await engine.read({ text: LINKS, params: {} });
  return { nodes: nodes.map(([id, labels, props]) => [id, [...(labels as string[])].sort(), sorted(props!, without)]), links };
}

/** The facts with their log, to the last hash. */
export async function dumpAll(engine: CypherEngine): Promise<unknown> {
  const log = await engine.read({ text: LOG, params: {} });
  return { facts: await dumpFacts(engine, []), log: log.map(([id, props]) => [id, sorted(props!)]) };
}
