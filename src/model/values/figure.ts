import { CadreError } from '../../errors/cadre-error.js';

/** A number of people or things as a source gives it: lowest, best and highest figure. null = not given, which is never 0. */
export interface Figure {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

const PARTS = ['low', 'best', 'high'] as const;

/** The largest `Int` of GraphQL (32 bits, signed): a larger figure could be stored but not returned. */
const GREATEST = 2_147_483_647;

/**
 * Reads a figure `{ low, best, high }`; parts left out become null.
 * @throws CadreError BAD_VALUE unless at least one part is given, each is a whole number from 0, and low <= best <= high where given
 */
export function parseFigure(input: unknown): Figure {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse(input, 'it is not an object with low, best or high');
  const record = input as Readonly<Record<string, unknown>>;
  const stranger = Object.keys(record).find((key) => !PARTS.some((part) => part === key));
  if (stranger !== undefined) return refuse(input, `it has a part '${stranger}'; the parts are low, best and high`);

  const figure: Figure = { low: parsePart(record, 'low'), best: parsePart(record, 'best'), high: parsePart(record, 'high') };
  const given = PARTS.map((part) => figure[part]).filter((value) => value !== null);
  if (given.length === 0) return refuse(input, 'none of low, best and high is given');
  if (given.some((value, i) => i > 0 && value < given[i - 1]!)) return refuse(input, 'low <= best <= high must hold');
  return figure;
}

function parsePart(record: Readonly<Record<string, unknown>>, part: (typeof PARTS)[number]): number | null {
  const value = record[part] ?? null;
  if (value === null) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > GREATEST) {
    return refuse(record, `${part} is not a whole number from 0 to ${GREATEST}`);
  }
  // -0 is an integer that is not below 0, but would not print and compare as 0.
  return value === 0 ? 0 : value;
}

function refuse(given: unknown, reason: string): never {
  const hint = 'Write for example { low: 3, best: 5, high: 8 } or { best: 5 }.';
  throw new CadreError('BAD_VALUE', `Not a figure: ${reason}.`, { given, reason }, { hint });
}
