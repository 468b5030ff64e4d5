import type { PathDirection, PathOrder, StatementType } from '../../api/documents.generated.js';
import type { Place } from '../../state/place.js';
import { STATEMENT_TYPES } from '../lists/statement-types.js';

/** What the reader asks of paths, as it stands in the address. */
export interface PathChoices {
  readonly from: string | null;
  readonly to: string | null;
  readonly hops: number;
  readonly order: PathOrder;
  readonly direction: PathDirection;
  /** Entities that no path passes through. */
  readonly without: readonly string[];
  /** Types of statement that no path passes over, by their names in answers. */
  readonly withoutTypes: readonly string[];
  /** Actors beside the two ends in the list of what they share. */
  readonly others: readonly string[];
  /** The keys of shapes that the reader unfolded. */
  readonly unfolded: ReadonlySet<string>;
}

/** The largest numbers of steps that can be asked for. */
export const HOPS = [1, 2, 3, 4, 5, 6] as const;
const DEFAULT_HOPS = 4;

/** The orders and directions, as the address names them. */
export const ORDERS = { strength: 'STRENGTH', length: 'LENGTH' } as const satisfies Readonly<Record<string, PathOrder>>;
export const DIRECTIONS = { any: 'ANY', along: 'FORWARD', against: 'BACKWARD' } as const satisfies Readonly<Record<string, PathDirection>>;

const list = (text: string | undefined) => (text ?? '').split(',').filter((part) => part !== '');

/** Reads the choices; what this version does not know is left at its default. */
export function readPathChoices({ choices }: Pick<Place, 'choices'>): PathChoices {
  const hops = Number(choices['hops'] ?? DEFAULT_HOPS);
  return {
    from: choices['from'] ?? null,
    to: choices['to'] ?? null,
    hops: HOPS.find((n) => n === hops) ?? DEFAULT_HOPS,
    order: ORDERS[choices['order'] as keyof typeof ORDERS] ?? 'STRENGTH',
    direction: DIRECTIONS[choices['direction'] as keyof typeof DIRECTIONS] ?? 'ANY',
    without: list(choices['without']),
    withoutTypes: list(choices['types']).filter((name) => STATEMENT_TYPES.some(([type]) => type === name)),
    others: list(choices['others']),
    unfolded: new Set(list(choices['shapes'])),
  };
}

/** What paths must not contain, as the API takes it. */
export function avoided({ without, withoutTypes }: PathChoices): {
  readonly entities: readonly string[];
  readonly statementTypes: readonly StatementType[];
} {
  return { entities: without, statementTypes: STATEMENT_TYPES.flatMap(([name, type]) => (withoutTypes.includes(name) ? [type] : [])) };
}
