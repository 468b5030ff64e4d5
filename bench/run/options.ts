import { parseArgs } from 'node:util';
import { CONTENDERS, type ContenderName } from './contender.js';
import type { Bounds } from './http-client.js';

export interface Options {
  readonly attacks: number;
  readonly rounds: number;
  readonly contenders: readonly ContenderName[];
  /** Names of the questions to ask; null for all. */
  readonly only: readonly string[] | null;
  /** Whether to compare the loader with a hand-written one. */
  readonly reference: boolean;
  /** How long to warm up. */
  readonly warming: Bounds;
  readonly alone: Bounds;
  readonly together: Bounds;
  /** Whether to save the results and write the report. */
  readonly keep: boolean;
  /** How many sets of variables of each question are compared between contenders. */
  readonly compared: number;
}

/** Above this size the embedded database takes part only if it is named; docs/operations.md has its limit. */
const EMBEDDED_ATTACKS = 50_000;

const HELP = `npm run bench -- [options]
  --attacks N          how many attacks (20000)
  --only Q1,Q3-asOf    only these questions
  --contenders a,b     of ${CONTENDERS.join(', ')}
  --rounds N           how often to measure each question (3)
  --no-reference       skip the comparison with a hand-written loader
  --smoke              500 attacks, one round, few requests: checks that everything works; saves nothing`;

function fail(message: string): never {
  console.error(`${message}\n${HELP}`);
  process.exit(2);
}

function whole(name: string, text: string): number {
  return /^[1-9]\d*$/.test(text) ? Number(text) : fail(`--${name} takes a whole number above 0, not ${text}`);
}

function contenderNames(text: string | undefined, attacks: number, smoke: boolean): ContenderName[] {
  if (text === undefined) return CONTENDERS.filter((name) => name !== 'cadre-embedded' || (attacks <= EMBEDDED_ATTACKS && !smoke));
  const names = text.split(',');
  const wrong = names.filter((name) => !CONTENDERS.includes(name as ContenderName));
  return wrong.length > 0 ? fail(`--contenders: there is no ${wrong.join(', ')}`) : (names as ContenderName[]);
}

export function readOptions(args: readonly string[]): Options {
  const options = { attacks: 'string', rounds: 'string', contenders: 'string', only: 'string' } as const;
  const flags = { smoke: 'boolean', 'no-reference': 'boolean', help: 'boolean' } as const;
  const typed = Object.fromEntries(Object.entries({ ...options, ...flags }).map(([name, type]) => [name, { type }]));
  let values: Record<string, string | boolean | undefined>;
  try {
    ({ values } = parseArgs({ args: [...args], options: typed }) as { values: typeof values });
  } catch (error) {
    return fail((error as Error).message);
  }
  if (values['help']) {
    console.log(HELP);
    process.exit(0);
  }
  const smoke = values['smoke'] === true;
  const attacks = whole('attacks', String(values['attacks'] ?? (smoke ? 500 : 20_000)));
  return {
    attacks,
    rounds: whole('rounds', String(values['rounds'] ?? (smoke ? 1 : 3))),
    contenders: contenderNames(values['contenders'] as string | undefined, attacks, smoke),
    only: typeof values['only'] === 'string' ? values['only'].split(',') : null,
    reference: !smoke && values['no-reference'] !== true,
    warming: smoke ? { requests: 5, ms: 100 } : { requests: 3_000, ms: 3_000 },
    alone: smoke ? { requests: 5, ms: 500 } : { requests: 100, ms: 1_500 },
    together: smoke ? { requests: 16, ms: 500 } : { requests: 30_000, ms: 2_000 },
    keep: !smoke,
    compared: smoke ? 2 : 10,
  };
}
