import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { argumentAttacks } from './argument-kinds.js';
import type { Hostile } from './hostile.js';
import { HTTP_ATTACKS } from './http-kinds.js';
import { QUERY_KINDS } from './query-kinds.js';

/** All hostile requests against an API: whatever field or argument the schema gets is attacked by itself. */
export function attacks(schema: GraphQLSchema): Hostile[] {
  return [...QUERY_KINDS.flatMap((kind) => kind(schema)), ...argumentAttacks(schema), ...HTTP_ATTACKS];
}

/** The attacks of each kind. */
export function byKind(all: readonly Hostile[]): ReadonlyMap<string, readonly Hostile[]> {
  const kinds = new Map<string, Hostile[]>();
  for (const hostile of all) kinds.set(hostile.kind, [...(kinds.get(hostile.kind) ?? []), hostile]);
  return kinds;
}

/** At most `most` of one kind, drawn by a seed. */
export function sample(of: readonly Hostile[], most: number, seed: number): readonly Hostile[] {
  const length = Math.min(most, of.length);
  return fc.sample(fc.shuffledSubarray([...of], { minLength: length, maxLength: length }), { seed, numRuns: 1 })[0]!;
}
