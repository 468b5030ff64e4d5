import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { StatementStatus } from '../../src/model/api/types.generated.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { auditLog } from '../../src/store/log/audit.js';
import { exportText, subgraphOf } from '../support/export.js';
import { data, loadValue, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { written } from './mutate.js';

/** `UPDATE_CORPUS=1` writes what is expected anew; each must then be read against its case. */
const UPDATE = process.env['UPDATE_CORPUS'] === '1';
const FOLDER = fileURLToPath(new URL('corpus/', import.meta.url));

/** Also what was withdrawn. */
const EVERY_STATUS: readonly StatementStatus[] = ['ASSERTED', 'DISPUTED', 'RETRACTED', 'SPECIFIED'];

/** The first case on Neo4j has every text planned, seconds on a quiet machine. */
const PATIENCE = 300_000;

interface Case {
  /** The facts of the graph before. */
  readonly before: unknown;
  readonly mutation: string;
  readonly args: Record<string, unknown>;
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort();

function caseNamed(name: string): Case {
  return parse(readFileSync(`${FOLDER}${name}.yaml`, 'utf8')) as Case;
}

/** The whole graph as a facts document. */
async function factsOf(store: GraphStore): Promise<unknown> {
  const document = JSON.parse(
    await exportText('json', await subgraphOf(store, { kind: 'everything' }, { statuses: EVERY_STATUS })),
  ) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(document).filter(([key]) => !key.startsWith('cadre-export')));
}

const LOG = `{ changeLog { nodes { by via message created changed retracted
  written { id type act fields { name before after } } } } }`;

/** What a mutation answered, the graph and the log after it; of the log what the mutation added. */
async function outcome(store: GraphStore, { mutation, args }: Case): Promise<unknown> {
  const revision = await store.revision();
  const answer = await written(store, mutation, args);
  const [latest] = (await data(store, LOG)).changeLog.nodes;
  const { change, revision: _own, ...ids } = answer;
  const { revision: _same, ...logged } = change;
  expect(logged).toEqual(latest);
  expect(await store.revision()).toBe(revision + 1);
  return { answer: ids, log: latest, after: await factsOf(store) };
}

test('every mutation has cases, and every kept outcome has its case', () => {
  expect(names.length).toBeGreaterThanOrEqual(16);
  expect([...new Set(names.map((name) => caseNamed(name).mutation))].sort()).toEqual([
    'addEvidence',
    'addFacts',
    'correct',
    'redateSource',
    'retract',
  ]);
  const kept = readdirSync(`${FOLDER}expected`).map((file) => file.replace('.json', ''));
  expect(kept.sort()).toEqual(names);
});

onEachEngine((engine) => {
  test.each(names)(
    '%s',
    async (name) => {
      const given = caseNamed(name);
      const store = await openTestStore(engine);
      try {
        await loadValue(store, given.before);
        // A dry run before it leaves no trace.
        await written(store, given.mutation, { ...given.args, dryRun: true });
        const found = await outcome(store, given);
        const file = `${FOLDER}expected/${name}.json`;
        if (UPDATE && engine === 'grafeo') {
          mkdirSync(`${FOLDER}expected`, { recursive: true });
          writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
        }
        expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
        expect(await store.check()).toEqual([]);
        expect(await auditLog(store.changes)).toMatchObject({ broken: null });
      } finally {
        await store.close();
      }
    },
    PATIENCE,
  );
});
