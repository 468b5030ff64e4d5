import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKLOADS } from '../workloads/all.js';
import { queryType } from '../workloads/cypher-field.js';
import type { Answer, Json, Variables, Workload } from '../workloads/workload.js';
import type { Coordinates } from './database.js';

export type ContenderName = 'cadre-neo4j' | 'cadre-cached' | 'cadre-embedded' | 'raw-driver' | 'neo4j-graphql' | 'neo4j-graphql-cypher';

/** How to start a contender, ask it and read its answers. */
interface Kind {
  readonly file: string;
  /** Settings in addition to those that all contenders get. */
  readonly settings?: Readonly<Record<string, string>>;
  body(workload: Workload, variables: Variables): unknown;
  /** Whether it can answer the question at all. */
  can(workload: Workload): boolean;
  read(workload: Workload, response: Json): Answer;
}

function data(response: Json): Json {
  if (response.errors) throw new Error(JSON.stringify(response.errors).slice(0, 600));
  return response.data;
}

/** Only the variables that the query declares, so that Apollo has less to read. */
function declared(text: string, variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => text.includes(`$${name}:`)));
}

const cadre: Kind = {
  file: 'cadre.mjs',
  settings: { CADRE_CACHE_MB: '0' },
  body: (w, variables) => ({ query: w.graphql, variables: declared(w.graphql, variables) }),
  can: () => true,
  read: (w, response) => w.read(data(response)),
};

/** Output types and root fields; small enough for an environment variable. */
function expertTypes(): string {
  const outputs = readFileSync(new URL('../contenders/neo4j-graphql-cypher.graphql', import.meta.url), 'utf8');
  return `${outputs}\n${queryType(WORKLOADS.flatMap((w) => w.neo4jCypher ?? []))}`;
}

const KINDS: Readonly<Record<ContenderName, Kind>> = {
  'cadre-neo4j': cadre,
  'cadre-cached': { ...cadre, settings: {} },
  'cadre-embedded': cadre,
  'raw-driver': {
    file: 'raw-driver.ts',
    body: (w, variables) => ({ name: w.name, variables }),
    can: (w) => w.cypher !== null,
    read: (w, rows) => (w.readRows ? w.readRows(rows) : rows),
  },
  'neo4j-graphql': {
    file: 'neo4j-graphql.mjs',
    body: (w, variables) => ({ query: w.neo4jGraphql!.text, variables: declared(w.neo4jGraphql!.text, variables) }),
    can: (w) => w.neo4jGraphql !== undefined,
    read: (w, response) => w.neo4jGraphql!.read(data(response)),
  },
  'neo4j-graphql-cypher': {
    file: 'neo4j-graphql.mjs',
    settings: { TYPE_DEFINITIONS: expertTypes() },
    body: (w, variables) => ({ query: w.neo4jCypher!.text, variables: declared(w.neo4jCypher!.text, variables) }),
    can: (w) => w.neo4jCypher !== undefined,
    read: (w, response) => w.neo4jCypher!.read(data(response)),
  },
};

export const CONTENDERS = Object.keys(KINDS) as ContenderName[];

const START_MS = 60_000;
const BENCH = fileURLToPath(new URL('..', import.meta.url));

/** A contender in a process of its own. */
export class Contender {
  private constructor(
    readonly name: ContenderName,
    readonly url: string,
    readonly pid: number,
    private readonly process: ChildProcess,
  ) {}

  /**
   * @param place the database's coordinates, or the embedded database's folder
   * @param bench the folder of the benchmark whose contender it is: this one, or that of another checkout
   */
  static async start(name: ContenderName, place: Coordinates | string, bench = BENCH): Promise<Contender> {
    const file = join(bench, 'contenders', KINDS[name].file);
    const where =
      typeof place === 'string'
        ? { CADRE_DATA: place }
        : { NEO4J_URI: place.uri, NEO4J_USERNAME: place.username, NEO4J_PASSWORD: place.password };
    const { PATH, HOME } = process.env;
    const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
    const child = spawn(process.execPath, [...loader, file], {
      cwd: bench,
      env: { PATH, HOME, NODE_ENV: 'production', ...KINDS[name].settings, ...where },
      // The channel closes when this process ends; the contender ends then too.
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const url = await ready(child, name);
    return new Contender(name, url, child.pid!, child);
  }

  /** Whether it answers a repeated question from its cache. */
  get keepsAnswers(): boolean {
    return this.name === 'cadre-cached';
  }

  can(workload: Workload): boolean {
    return KINDS[this.name].can(workload);
  }

  bodies(workload: Workload): Buffer[] {
    return workload.variables.map((variables) => Buffer.from(JSON.stringify(KINDS[this.name].body(workload, variables)), 'utf8'));
  }

  read(workload: Workload, body: Buffer): Answer {
    return KINDS[this.name].read(workload, JSON.parse(body.toString('utf8')));
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    const killer = setTimeout(() => this.process.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(killer);
  }
}

function ready(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${name} was not ready within ${START_MS / 1_000} s`));
    }, START_MS);
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /^READY (\S+)$/m.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${name} ended with code ${code} before it was ready`));
    });
  });
}
