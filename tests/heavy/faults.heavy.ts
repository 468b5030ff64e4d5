import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plainDocument } from '../../src/facts/document.js';
import { loadFacts } from '../../src/ingest/load.js';
import type { RunningServer } from '../../src/server/server.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { startOn } from '../server/temp-server.js';
import { BY_TEST } from '../support/authorship.js';
import { model } from '../support/graph.js';
import { type Faults, startLocally } from '../support/neo4j/local-server.mjs';
import { noise, startProxy, type TcpProxy, type Fault as WayFault } from '../support/tcp-proxy.js';
import { ANSWERED, Asker, type Kind, type Outcome, sender } from './asker.js';
import { writeSection } from './reliability.js';
import { FULL, report } from './size.js';

const ROUNDS = FULL ? 3 : 1;
const CALM_MS = 2_000;
const FAULT_MS = 12_000;
/** How soon after the database everything must be answered again. */
const RECOVERY_MS = 5_000;
/** A database is back when it has answered, and written, as many new texts in a row as quickly. */
const PROBES = 3;
const QUICK_MS = 500;
const WATCH_MS = 8_000;
/** For a machine that is busy with the database, the server and the clients. */
const SLACK_MS = 2_000;
const TIMES = { read: 8_000, request: 10_000, write: 5_000, export: 15_000, ready: 2_000, live: 500 };
/** Bytes of a connection: enough to open it, and not enough for a long answer. */
const CUT_AFTER = 6_000;
/** How long the engine goes on with a write: attempts that came to nothing, and the last one. */
const WRITE_MS = 15_000 + TIMES.write + 5_000;

/** What is done to the database, and undone. Both end when it is done. */
interface Fault {
  readonly name: string;
  begin(): Promise<unknown> | undefined;
  end(): Promise<unknown> | undefined;
  readonly lastsMs: number;
  /** Only in a full run. */
  readonly onlyFull?: true;
}

interface Round {
  readonly fault: string;
  readonly began: number;
  readonly over: number;
  readonly outcomes: readonly Outcome[];
}

let login: { readonly uri: string; readonly username: string; readonly password: string };
let stopDatabase: () => Promise<void>;
let proxy: TcpProxy;
let server: RunningServer;
let store: GraphStore;
let process_: Faults;
let kinds: readonly Kind[];
const rounds: Round[] = [];
const acknowledged: number[] = [];
let next = 0;

/** Two entities and a statement between them: a batch that is half there breaks an invariant. */
function batch(n: number) {
  const evidence = [{ source: 'source:fault', locator: `row ${n}`, summary: 'Written for a test.' }];
  return {
    sources: [{ id: 'source:fault', title: 'A source', accessed: '2026-01-01' }],
    armedGroups: [{ id: `fault-a-${n}`, name: `A ${n}`, evidence }],
    coalitions: [{ id: `fault-c-${n}`, name: `C ${n}`, evidence }],
    memberships: [{ subject: `fault-a-${n}`, object: `fault-c-${n}`, evidence }],
  };
}

async function write(): Promise<string> {
  const n = next;
  next += 1;
  try {
    await loadFacts(store, model, [plainDocument(`batch ${n}`, batch(n))], { authorship: BY_TEST });
    acknowledged.push(n);
    return ANSWERED;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

function kindsOf(send: ReturnType<typeof sender>): readonly Kind[] {
  const ask = (query: string) => () => send('/graphql', { query });
  return [
    { name: 'cheap query', every: 250, within: TIMES.request, send: ask('{ state(id: "iran") { name } }') },
    {
      name: 'walk',
      every: 2_000,
      within: TIMES.request,
      send: ask('{ network(around: ["kataib-hezbollah"], depth: 2) { nodes { entity { id } } } }'),
    },
    { name: 'export', every: 3_000, within: TIMES.read + TIMES.export, send: () => send('/export/json?around=kataib-hezbollah&depth=1') },
    { name: '/health/ready', every: 500, within: TIMES.ready, send: () => send('/health/ready') },
    { name: '/health/live', every: 100, within: TIMES.live, send: () => send('/health/live') },
    { name: 'write', every: 1_000, within: WRITE_MS, send: write },
  ];
}

/** Something that happens to the answers of the database on their way. */
function onTheWay(name: string, fault: WayFault, onlyFull?: true): Fault {
  const end = async () => proxy.set({ kind: 'none' });
  return { name, begin: async () => proxy.set(fault), end, lastsMs: FAULT_MS, ...(onlyFull && { onlyFull }) };
}

const ALL_FAULTS: readonly Fault[] = [
  { name: 'stopped (SIGTERM)', begin: () => ended('SIGTERM'), end: startAgain, lastsMs: FAULT_MS, onlyFull: true },
  { name: 'killed (SIGKILL)', begin: () => ended('SIGKILL'), end: startAgain, lastsMs: FAULT_MS },
  {
    name: 'paused (SIGSTOP)',
    begin: async () => process_.signal('SIGSTOP'),
    end: async () => process_.signal('SIGCONT'),
    lastsMs: FAULT_MS,
  },
  { name: 'restarted', begin: () => ended('SIGTERM'), end: startAgain, lastsMs: 0, onlyFull: true },
  onTheWay('slow (400 ms later)', { kind: 'delay', ms: 400 }),
  onTheWay('cut off in mid-answer', { kind: 'cut', after: CUT_AFTER }),
  onTheWay('silent (its answers get lost)', { kind: 'swallow' }, true),
  onTheWay('garbled', { kind: 'garble', after: CUT_AFTER, byte: noise(1) }),
];
/** In short form five rounds. */
const FAULTS = ALL_FAULTS.filter(({ onlyFull }) => FULL || !onlyFull);

/** Starts the database; until it plans and runs what it was not asked before, which takes a new process a while on a busy machine. */
async function startAgain(): Promise<void> {
  await process_.start();
  const direct = await openNeo4j(login).catch(() => openNeo4j(login));
  try {
    for (let quick = 0, i = 0; quick < PROBES; i += 1) {
      const started = performance.now();
      const read = `MATCH (n:Entity {id: 'iran'})<-[:SPONSORSHIP_SUBJECT]-(s) WHERE s.probe${i} IS NULL RETURN count(s)`;
      const written = `MATCH (n:Entity {id: 'iran'}) CREATE (p:Probe {probe${i}: n.id}) DELETE p`;
      const answered = await direct
        .read({ text: read, params: {} }, { timeout: 10_000 })
        .then(() => direct.write((tx) => tx.run({ text: written, params: {} }), { timeout: 10_000 }))
        .then(
          () => true,
          () => false,
        );
      quick = answered && performance.now() - started < QUICK_MS ? quick + 1 : 0;
    }
  } finally {
    await direct.close();
  }
}

async function ended(signal: NodeJS.Signals): Promise<void> {
  process_.signal(signal);
  await process_.ended();
}

async function round(fault: Fault): Promise<Round> {
  const asker = new Asker(kinds);
  try {
    await sleep(CALM_MS);
    const began = performance.now();
    await fault.begin();
    await sleep(fault.lastsMs);
    await fault.end();
    const over = performance.now();
    await sleep(WATCH_MS);
    return { fault: fault.name, began, over, outcomes: asker.outcomes };
  } finally {
    await asker.stop();
  }
}

/** The database answered: an export ends so too when somebody writes while it reads, as here every second. */
const REACHED = [ANSWERED, 'CONFLICT'];

/** How many milliseconds after the end of a fault the last request was sent that failed; 0 when all were answered. */
function recovery({ over, outcomes }: Round, kind: string): number {
  const failed = outcomes.filter((one) => one.kind === kind && one.sent >= over && !REACHED.includes(one.got));
  return Math.round(Math.max(0, ...failed.map(({ sent }) => sent - over)));
}

/** What was asked while the fault lasted, or had no answer when it began. */
function affected({ began, over, outcomes }: Round, kind: string): readonly Outcome[] {
  return outcomes.filter((one) => one.kind === kind && one.ended >= began && one.sent <= over);
}

const longest = (outcomes: readonly Outcome[]) => Math.round(Math.max(0, ...outcomes.map(({ sent, ended: end }) => end - sent)));

function counted(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { got } of outcomes) counts.set(got, (counts.get(got) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([got, n]) => `${n} ${got}`)
    .join(', ');
}

function table(): string[] {
  const rows = FAULTS.flatMap(({ name }) => {
    const own = rounds.filter(({ fault }) => fault === name);
    return kinds.map((kind) => {
      const during = own.flatMap((one) => affected(one, kind.name));
      const recovered = Math.max(...own.map((one) => recovery(one, kind.name)));
      return `| ${name} | ${kind.name} | ${counted(during)} | ${longest(during)} | ${kind.within} | ${recovered} |`;
    });
  });
  return [
    `${rounds.length} rounds, ${ROUNDS} of each fault, of ${FAULT_MS / 1_000} s or until the database has started again and runs new texts within ${QUICK_MS} ms. Time-outs were ${TIMES.read} ms for a read, ${TIMES.request} ms for a request and ${TIMES.write} ms for a transaction. ${acknowledged.length} batches were acknowledged; none was missing, and \`cadre check\` found nothing.`,
    '',
    '| Neo4j is | request | what those got that met the fault | longest, ms | allowed, ms | all answered that were sent later than, ms |',
    '|---|---|---|---|---|---|',
    ...rows,
  ];
}

const java = await startLocally('heavy').catch((error: Error) => error);
const describeFaults = java instanceof Error && process.env['CI'] !== 'true' ? describe.skip : describe;

describeFaults('a server whose Neo4j fails', () => {
  beforeAll(async () => {
    if (java instanceof Error) throw java;
    const { uri, username, password, faults, stop } = java;
    login = { uri, username, password };
    stopDatabase = stop;
    process_ = faults;
    proxy = await startProxy(Number(new URL(uri).port));
    const address = { uri: `bolt://127.0.0.1:${proxy.port}`, username, password };
    server = await startOn('', {
      NEO4J_URI: address.uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      CADRE_QUERY_TIMEOUT_MS: String(TIMES.read),
      CADRE_REQUEST_TIMEOUT_MS: String(TIMES.request),
      CADRE_EXPORT_TIMEOUT_MS: String(TIMES.export),
      CADRE_MAX_EXPORTS_PER_CLIENT: '4',
      CADRE_CACHE_MB: '0',
    });
    store = cypherStore(await openNeo4j({ ...address, writeTimeoutMs: TIMES.write }), model);
    kinds = kindsOf(sender(server));
    // Plans that a first request makes.
    for (const { send } of kinds) expect(await send()).toBe(ANSWERED);
  }, 300_000);
  afterAll(async () => {
    await server?.close();
    await store?.close();
    await proxy?.close();
    await stopDatabase?.();
  });

  test.each(FAULTS.map((fault) => [fault.name, fault] as const))(
    '%s: every request ends in time, with a code, and all are answered soon after',
    async (name, fault) => {
      for (let i = 0; i < ROUNDS; i += 1) {
        const one = await round(fault);
        rounds.push(one);
        for (const kind of kinds) {
          const own = one.outcomes.filter((outcome) => outcome.kind === kind.name);
          report(
            `${name}: ${kind.name}: ${counted(affected(one, kind.name))}; longest ${longest(own)} ms, the last failed ${recovery(one, kind.name)} ms after`,
          );
        }
        const late = kinds.flatMap((kind) => one.outcomes.filter((o) => o.kind === kind.name && o.ended - o.sent > kind.within + SLACK_MS));
        expect(late).toEqual([]);
        const allowed = [ANSWERED, 'STORE_UNAVAILABLE', 'TIMEOUT', 'BUSY'];
        const also: Readonly<Record<string, readonly string[]>> = {
          write: ['OUTCOME_UNKNOWN'],
          '/health/ready': ['status 503'],
          export: ['CUT', 'CONFLICT'],
        };
        const odd = one.outcomes.filter(({ kind, got }) => !allowed.includes(got) && !also[kind]?.includes(got));
        expect(odd).toEqual([]);
        expect(one.outcomes.filter(({ kind, got }) => kind === '/health/live' && got !== ANSWERED)).toEqual([]);
        for (const kind of kinds) expect([kind.name, recovery(one, kind.name) <= RECOVERY_MS]).toEqual([kind.name, true]);
      }
    },
    ROUNDS * 180_000,
  );

  test('no acknowledged write is missing, and the graph is sound', async () => {
    expect(acknowledged.length).toBeGreaterThan(20);
    const ids = acknowledged.flatMap((n) => [`fault-a-${n}`, `fault-c-${n}`]);
    expect([...(await store.typesOf(ids, 'Entity')).keys()].sort()).toEqual([...ids].sort());
    expect(await store.check()).toEqual([]);
    if (FULL) await writeSection('Faults of Neo4j', table());
  }, 120_000);
});
