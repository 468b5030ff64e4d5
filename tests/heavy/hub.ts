import type { GraphStore, LinkWrite, NodeWrite } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import type { EngineName } from '../support/graph.js';
import { openFilled } from '../support/seeds.js';
import { FULL } from './size.js';

/** How many attacks are attributed to the hub. */
export const ATTACKS = FULL ? 100_000 : 20_000;
/** How many of them, the last by id, are attributed to another group as well. */
export const SHARED = 5;
/** All is known from one day, as when one release was imported. */
export const KNOWN = '2024-06-01';
/** Before it no attack happened; one for each day, again and again through a year. */
export const FIRST_YEAR = 2023;
const BATCH = 2_000;

/** The id of the last attack. */
export const LAST = `attack-${ATTACKS - 1}`.replace(/\d+/, (n) => n.padStart(6, '0'));

const number = (n: number) => String(n).padStart(6, '0');

/** The day of the n-th attack. */
export function dayOf(n: number): string {
  return new Date(Date.UTC(FIRST_YEAR, 0, 1 + (n % 365))).toISOString().slice(0, 10);
}

function entity(id: string, type: string, properties: NodeWrite['properties'] = {}): NodeWrite {
  const labels = type === 'Attack' ? [type, 'Entity'] : [type, 'Actor', 'Entity'];
  return { id, labels, properties: { type, knownFrom: KNOWN, knownFromHi: KNOWN, ...properties } };
}

function attack(n: number): NodeWrite {
  const [date, dateFirst] = [dayOf(n), dayOf(n)];
  return entity(`attack-${number(n)}`, 'Attack', { date, dateLo: date, dateHi: date, dateFirst, killedBest: 1 });
}

const SOURCE = 'source:release';
const RELEASE: NodeWrite = {
  id: SOURCE,
  labels: ['Source'],
  properties: { type: 'Source', title: 'A release', knownFrom: KNOWN, knownFromHi: KNOWN },
};

interface Written {
  readonly statement: NodeWrite;
  readonly evidence: NodeWrite;
  readonly links: readonly LinkWrite[];
}

/** A relationship that is written beside others of its type. */
export function link(from: string, fromLabel: string, relationship: string, to: string, toLabel: string): LinkWrite {
  return { from, fromLabel, relationship, to: [to], toLabel, add: true };
}

function attribution(of: string, actor: string): Written {
  const id = `attribution:${of}:${actor}:assessed`;
  const proof = `evidence:${id}:release:1`;
  return {
    statement: {
      id,
      labels: ['Attribution', 'Statement'],
      properties: { type: 'Attribution', confidence: 'LOW', strength: 'ASSESSED' },
    },
    evidence: { id: proof, labels: ['Evidence'], properties: { type: 'Evidence', stance: 'SUPPORTS', locator: '1' } },
    links: [
      link(id, 'Statement', 'ATTRIBUTION_SUBJECT', of, 'Entity'),
      link(id, 'Statement', 'ATTRIBUTION_OBJECT', actor, 'Entity'),
      link(id, 'Statement', 'EVIDENCED_BY', proof, 'Evidence'),
      link(proof, 'Evidence', 'FROM', SOURCE, 'Source'),
    ],
  };
}

/** Writes a hub in the middle of its attributions; a few attacks are attributed to another group as well. */
async function writeHub(store: GraphStore): Promise<void> {
  for (let from = 0; from < ATTACKS; from += BATCH) {
    const attacks = Array.from({ length: BATCH }, (_, i) => attack(from + i));
    const stated = attacks.map(({ id }) => attribution(id, 'hub'));
    // The last by id, so that the links that are read first do not lead to them.
    const shared = from + BATCH === ATTACKS ? attacks.slice(-SHARED).map(({ id }) => attribution(id, 'other')) : [];
    await store.write(
      {
        sources: [RELEASE],
        entities: [entity('hub', 'ArmedGroup'), entity('other', 'ArmedGroup'), ...attacks],
        statements: [...stated, ...shared].map((s) => s.statement),
        evidence: [...stated, ...shared].map((s) => s.evidence),
        links: [...stated, ...shared].flatMap((s) => s.links),
      },
      BY_TEST,
    );
  }
}

/** A store with the hub, written once in a run for each engine. */
export function openHub(engine: EngineName): Promise<GraphStore> {
  return openFilled(engine, 'hub', writeHub);
}

/** The quickest of a few runs, in milliseconds: planning and what else the machine does are left aside. */
export async function quickest(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return Math.round(Math.min(...times));
}
