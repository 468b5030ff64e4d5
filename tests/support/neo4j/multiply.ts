import type { Driver } from 'neo4j-driver';

const AT_A_TIME = 2_000;
/** Of the labels of a node the one under which its id is unique, and so found at once. */
const ROOTS = ['Entity', 'Statement', 'Source', 'Evidence'];

type Row = Record<string, unknown>;

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

function grouped(rows: readonly Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
}

function root(labels: unknown): string {
  return (labels as string[]).find((label) => ROOTS.includes(label))!;
}

/**
 * Writes copies of all nodes with an id, and of the relationships among them, under ids of their own. So a small graph gets the
 * statistics of a large one, by which a planner chooses: of a label with ten nodes it rightly reads all.
 */
export async function multiply(driver: Driver, copies: number): Promise<void> {
  const run = async (text: string, params: Row = {}): Promise<Row[]> =>
    (await driver.executeQuery(text, params)).records.map((record) => record.toObject());
  const write = async (text: string, rows: readonly Row[], copy: (row: Row, suffix: string) => Row): Promise<void> => {
    const many = Array.from({ length: copies }, (_, i) => rows.map((row) => copy(row, `~${i + 1}`))).flat();
    for (let from = 0; from < many.length; from += AT_A_TIME) await run(text, { rows: many.slice(from, from + AT_A_TIME) });
  };
  const nodes = await run('MATCH (n) WHERE n.id IS NOT NULL RETURN labels(n) AS labels, properties(n) AS properties');
  const links = await run(
    'MATCH (a)-[r]->(b) RETURN labels(a) AS from, a.id AS a, type(r) AS type, properties(r) AS properties, labels(b) AS to, b.id AS b',
  );
  const own = nodes.filter(({ labels }) => root(labels) !== undefined);
  for (const rows of grouped(own, ({ labels }) => String(labels))) {
    const labels = (rows[0]!['labels'] as string[]).map(quoted).join(':');
    await write(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row`, rows, ({ properties }, suffix) => {
      const { id, ...rest } = properties as Row;
      return { ...rest, id: `${id}${suffix}` };
    });
  }
  for (const rows of grouped(links, ({ from, type, to }) => `${root(from)} ${type} ${root(to)}`)) {
    const { from, type, to } = rows[0]!;
    await write(
      `UNWIND $rows AS row MATCH (a:${root(from)} {id: row.a}) MATCH (b:${root(to)} {id: row.b})
       CREATE (a)-[r:${quoted(String(type))}]->(b) SET r = row.properties`,
      rows,
      ({ a, b, properties }, suffix) => ({ a: `${a}${suffix}`, b: `${b}${suffix}`, properties }),
    );
  }
  // Else the database plans by what it last knew of an index, which may be that its first ten entries are alike.
  await run('CALL db.prepareForReplanning(120)');
}
