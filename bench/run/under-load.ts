import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from '../../src/model/read.js';
import { SEED } from '../workloads/parameters.js';
import { Contender } from './contender.js';
import { openDatabase } from './database.js';
import { fillEmbedded, fillNeo4j } from './fill.js';

/** The databases by their names in tables. */
export const DATABASES = ['embedded', 'Neo4j'] as const;
export type Database = (typeof DATABASES)[number];

/** What a measurement under load is run with. */
export interface LoadOptions {
  readonly attacks: number;
  /** How long each measurement lasts, in the unit of the command. */
  readonly lasts: number;
  readonly databases: readonly Database[];
  /** Names of the questions to ask; null for all. */
  readonly only: readonly string[] | null;
  /** How many clients ask at once; null for as many as usual. */
  readonly clients: number | null;
}

/** Reads `[attacks] [lasts] [--database embedded|neo4j] [--only a,b] [--clients n]`. @throws Error for anything else */
export function loadOptions(defaults: Pick<LoadOptions, 'attacks' | 'lasts'>): LoadOptions {
  const options = { database: { type: 'string' }, only: { type: 'string' }, clients: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const databases = DATABASES.filter((name) => values.database === undefined || name.toLowerCase() === values.database.toLowerCase());
  if (databases.length === 0) throw new Error(`--database takes ${DATABASES.join(' or ')}, not ${values.database}`);
  const [attacks, lasts] = positionals.map(Number);
  return {
    attacks: attacks ?? defaults.attacks,
    lasts: lasts ?? defaults.lasts,
    databases,
    only: values.only?.split(',') ?? null,
    clients: values.clients === undefined ? null : Number(values.clients),
  };
}

/** Starts a server over a database that is filled for it, and stops both after the work. */
export async function withServer<T>(name: Database, attacks: number, work: (contender: Contender) => Promise<T>): Promise<T> {
  const model = readModel();
  const amount = { attacks, seed: SEED };
  const served = async (contender: Contender) => {
    try {
      return await work(contender);
    } finally {
      await contender.stop();
    }
  };
  if (name === 'Neo4j') {
    const database = await openDatabase();
    try {
      await fillNeo4j(model, database, amount);
      return await served(await Contender.start('cadre-neo4j', database));
    } finally {
      await database.stop();
    }
  }
  const folder = await mkdtemp(join(tmpdir(), 'cadre-load-'));
  try {
    await fillEmbedded(model, join(folder, 'data'), amount);
    return await served(await Contender.start('cadre-embedded', join(folder, 'data')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
