/**
 * Measures exports from Neo4j: the whole graph, and 10,000 statements with everything that they refer to. It compares them with
 * the raw driver, which reads the same nodes with the same evidence. `npm run --prefix bench export -- [attacks]`; the default
 * of 13,000 attacks makes 100,000 nodes. The goal is 0.7 of the driver's rate with flat memory. Server and client share the
 * machine, so run it on a quiet one; the output includes the machine's load. On a busy machine CPU time says more. From 10,000
 * attacks on, the figures are saved for the report.
 */
import { loadavg } from 'node:os';
import type { Driver } from 'neo4j-driver';
import { readRuleFiles } from '../src/app/rule-files.js';
import { writeExport } from '../src/export/file/write.js';
import { openSubgraph } from '../src/export/read/open.js';
import type { Selection } from '../src/export/read/selection.js';
import { formatNamed, formatOptions } from '../src/export/request/options.js';
import { executableSchema } from '../src/graphql/schema.js';
import { readModel } from '../src/model/read.js';
import { cypherStore } from '../src/store/cypher-store.js';
import { openNeo4j } from '../src/store/engines/neo4j.js';
import { fixed, table } from './report/markdown.js';
import { saveTransfers, type Transfer, thisMachine } from './report/results.js';
import { loadedWith, markLoaded, openDatabase, wipe } from './run/database.js';
import { loadProduct } from './run/load.js';
import { cpuSeconds, residentMb } from './run/process-figures.js';

const ROUNDS = 3;
const GOAL = 0.7;
const STATEMENTS = 10_000;
const SAVED_FROM = 10_000;
const FORMATS = ['jsonl', 'graphml'] as const;
const OCCASION = { exportedAt: '2026-01-01T00:00:00Z', generator: 'bench', licence: 'none' };
const amount = { attacks: Number(process.argv[2] ?? 13_000), seed: 5 };

const model = readModel();
const schema = executableSchema(model, readRuleFiles());

const LINKS = '[(n)-[r]->(t:Entity) | [type(r), t.id]]';
const EVIDENCE = '[(n)-[:EVIDENCED_BY]->(e) | [properties(e), [(e)-[:FROM]->(s) | s.id][0]]]';
const NAMES =
  '[(n)<-[:NAME_SUBJECT]-(x:Name) WHERE x.retractedOn IS NULL | [properties(x), [(x)-[:EVIDENCED_BY]->(e) | [properties(e), [(e)-[:FROM]->(s) | s.id][0]]]]]';
const ENTITY = `RETURN properties(n), ${LINKS}, ${EVIDENCE}, ${NAMES}`;
const STATEMENT = `RETURN properties(n), ${LINKS}, ${EVIDENCE}`;

/** A selection to export, and the hand-written queries that read the same, in no order. */
interface Case {
  readonly what: string;
  readonly selection: Selection;
  readonly texts: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

const EVERYTHING: Case = {
  what: 'everything',
  selection: { kind: 'everything' },
  texts: [
    'MATCH (n:Source) RETURN properties(n), [(n)-[r]->(t) | [type(r), t.id]]',
    `MATCH (n:Entity) ${ENTITY}`,
    `MATCH (n:Statement) WHERE NOT n:Name AND n.retractedOn IS NULL ${STATEMENT}`,
  ],
  parameters: {},
};

/** Statements by id, the entities that they refer to, directly or through others, and the sources of all. */
function statements(ids: readonly string[]): Case {
  const named = 'UNWIND $ids AS id MATCH (:Statement {id: id})-->(e:Entity) WITH DISTINCT e MATCH (e)-[*0..3]->(n:Entity) WITH DISTINCT n';
  const sources = [
    'UNWIND $ids AS id MATCH (:Statement {id: id})-[:EVIDENCED_BY]->()-[:FROM]->(n:Source) RETURN DISTINCT n',
    `${named} MATCH (n)-[:EVIDENCED_BY]->()-[:FROM]->(s:Source) RETURN DISTINCT s AS n`,
    `${named} MATCH (n)<-[:NAME_SUBJECT]-()-[:EVIDENCED_BY]->()-[:FROM]->(s:Source) RETURN DISTINCT s AS n`,
  ];
  return {
    what: `${ids.length} statements, with what they refer to`,
    selection: { kind: 'ids', ids, statementTypes: null, minEvidence: 1 },
    texts: [
      `CALL () { ${sources.join(' UNION ')} } WITH DISTINCT n RETURN properties(n), [(n)-[r]->(t) | [type(r), t.id]]`,
      `${named} ${ENTITY}`,
      `UNWIND $ids AS id MATCH (n:Statement {id: id}) ${STATEMENT}`,
    ],
    parameters: { ids },
  };
}

interface Figures {
  readonly ms: number;
  readonly nodes: number;
  readonly bytes: number;
  /** CPU time of this process and of the database in seconds. */
  readonly here: number;
  readonly there: number;
}

type Done = Pick<Figures, 'nodes' | 'bytes'>;

/** Counts entities, statements including names, and sources. Both sides read evidence too; it is not counted. */
async function readRaw(driver: Driver, { texts, parameters }: Case): Promise<Done> {
  let nodes = 0;
  for (const text of texts) {
    const session = driver.session({ defaultAccessMode: 'READ' });
    for await (const record of session.run(text, parameters)) nodes += 1 + (record.length > 3 ? (record.get(3) as unknown[]).length : 0);
    await session.close();
  }
  return { nodes, bytes: 0 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Samples the memory of this process ten times a second. @returns a function that stops and returns the peak in MB */
function watchMemory(): () => number {
  let most = residentMb(process.pid) ?? 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() / 2 ** 20);
  }, 100);
  return () => {
    clearInterval(timer);
    return Math.round(most);
  };
}

const database = await openDatabase();
const { driver, pid } = database;
const store = cypherStore(await openNeo4j(database), model);

async function timed(work: () => Promise<Done>): Promise<Figures> {
  const [from, here, there] = [performance.now(), process.cpuUsage(), cpuSeconds(pid) ?? Number.NaN];
  const done = await work();
  const { user, system } = process.cpuUsage(here);
  return { ...done, ms: performance.now() - from, here: (user + system) / 1e6, there: (cpuSeconds(pid) ?? Number.NaN) - there };
}

async function exported({ selection }: Case, name: (typeof FORMATS)[number]): Promise<Done> {
  const format = formatNamed(name);
  const context = { store, model, schema, timeoutMs: 60_000, maxNodes: 1_000_000 };
  const subgraph = await openSubgraph(context, selection, {}, OCCASION);
  const done = { nodes: 0, bytes: 0 };
  const note = (lines: number) => {
    done.nodes = lines;
  };
  for await (const piece of writeExport(format, model, subgraph, formatOptions(format, {}), note)) done.bytes += piece.length;
  return done;
}

/** @throws Error if the driver and the export did not read the same number of nodes */
function requireEqual(what: string, raw: Done, lines: Done): void {
  if (raw.nodes !== lines.nodes) throw new Error(`${what}: the driver read ${raw.nodes} nodes, the export has ${lines.nodes}`);
}

async function measure(one: Case, memory: () => number): Promise<Transfer[]> {
  const { nodes } = await readRaw(driver, one);
  const figures = new Map<string, Figures[]>([['raw driver', []], ...FORMATS.map((name): [string, Figures[]] => [name, []])]);
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.get('raw driver')!.push(await timed(() => readRaw(driver, one)));
    for (const name of FORMATS) figures.get(name)!.push(await timed(() => exported(one, name)));
  }
  requireEqual(one.what, figures.get('raw driver')![0]!, figures.get('jsonl')![0]!);
  const least = Math.min(...figures.get('raw driver')!.map(({ ms }) => ms));
  const work = (all: readonly Figures[]) => median(all.map(({ here, there }) => here + there));
  return [...figures].map(([by, all]) => {
    const ms = Math.min(...all.map((f) => f.ms));
    console.log(
      `${one.what}, ${by}: ${fixed(ms / 1_000, 1)} s; CPU ${fixed(median(all.map((f) => f.here)), 1)} s here, ${fixed(median(all.map((f) => f.there)), 1)} s there; ${fixed(all[0]!.bytes / 2 ** 20, 1)} MB written`,
    );
    const workRatio = pid === null ? null : work(figures.get('raw driver')!) / work(all);
    return {
      what: one.what,
      by,
      perSecond: nodes / (ms / 1_000),
      ratio: least / ms,
      workRatio,
      mb: memory(),
      goal: by === 'jsonl' ? GOAL : null,
    };
  });
}

try {
  if ((await loadedWith(driver)) !== JSON.stringify(amount)) {
    await wipe(driver);
    await store.migrate();
    const { nodes } = await loadProduct(store, model, amount);
    await markLoaded(driver, JSON.stringify(amount));
    console.log(`loaded ${nodes} nodes`);
  }
  const { records } = await driver.executeQuery(
    'MATCH (n:Attribution) WHERE n.retractedOn IS NULL WITH n ORDER BY n.id LIMIT toInteger($most) RETURN n.id AS id',
    { most: STATEMENTS },
  );
  const cases = [EVERYTHING, statements(records.map((record) => String(record.get('id'))))];
  const rows: Transfer[] = [];
  for (const one of cases) rows.push(...(await measure(one, watchMemory())));
  const shown = rows.map((r) => [r.what, r.by, fixed(r.perSecond, 0), fixed(r.ratio, 2), fixed(r.workRatio, 2), fixed(r.mb, 0)]);
  console.log(table(['what', 'by', 'nodes/s', 'ratio to the driver', 'ratio by CPU time', 'peak MB'], shown));
  console.log(
    `load ${loadavg()
      .map((n) => n.toFixed(1))
      .join(' ')}`,
  );
  if (amount.attacks >= SAVED_FROM) {
    const about = `${amount.attacks} attacks; nodes per second; the best of ${ROUNDS} rounds`;
    saveTransfers('export', { when: new Date().toISOString(), machine: thisMachine(), about, rows });
  }
} finally {
  await store.close();
  await database.stop();
}
