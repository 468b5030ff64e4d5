/**
 * Whether both engines hold a number as it is given. Above 2^53 one engine takes a number without a fraction as an integer, the
 * other as a float, and neither compares it with its neighbours.
 */
export function isStorable(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** Why a number is refused. */
export function tooGreat(value: number): string {
  return `${value} is greater than any number that is held exactly: ${Number.MAX_SAFE_INTEGER}.`;
}

export const GREATEST_HINT = 'Write it in a larger unit, or in words.';
