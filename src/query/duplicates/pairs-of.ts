import { compileCandidates } from '../search/candidates.js';
import type { FoundName } from '../search/found-name.js';
import { rank } from '../search/rank.js';
import type { RequestStore } from '../selection/request-store.js';
import type { ViewScope } from '../view/view.js';
import type { FoundPairs } from './all-pairs.js';
import type { Comparable, ComparableReads } from './named.js';
import { comparePair, mayBeOne, type NamePair } from './pair.js';

/** The most names of one entity that are looked for: each is a search of its own. */
const MOST_NAMES = 30;

/** The longest names that a search takes. */
const LONGEST = 500;

/** The names of other entities that match names of one, by the other entity. */
class Matches {
  readonly byEntity = new Map<string, NamePair[]>();

  constructor(
    private readonly entity: Comparable,
    private readonly least: number,
  ) {}

  add(own: FoundName, found: readonly FoundName[]): void {
    const alike = rank(own.value, found).filter(({ score, name }) => score >= this.least && name.subject !== this.entity.id);
    const subjects = new Set(alike.map(({ name }) => name.subject));
    for (const other of found) {
      // A name without a statement is that of a country by reference data.
      if (other.id === null || !subjects.has(other.subject)) continue;
      const pair: NamePair = this.entity.id < other.subject ? [own, other] : [other, own];
      this.byEntity.set(other.subject, [...(this.byEntity.get(other.subject) ?? []), pair]);
    }
  }
}

/**
 * Compiles the search for entities that may be the same as one: a search for each of its names, one for its ids, and one read.
 * @param types names of types; null for whatever may be the same
 */
export function compilePairsOf(
  scope: ViewScope,
  reads: ComparableReads,
  types: readonly string[] | null,
): (store: Pick<RequestStore, 'search' | 'select'>, id: string, least: number) => Promise<FoundPairs> {
  const candidates = compileCandidates(scope.model, scope.view, types);
  const one = mayBeOne(scope.model);
  return async (store, id, least) => {
    const [entity] = await reads.byIds(store.select, [id]);
    if (!entity) return { pairs: [], complete: true };
    const inOrder = entity.names.toSorted((a, b) => (a.kindRank + a.id < b.kindRank + b.id ? -1 : 1));
    const asked = inOrder.filter(({ value }) => value.length <= LONGEST).slice(0, MOST_NAMES);
    const matches = new Matches(entity, least);
    const found = await Promise.all(asked.map(async (own) => ({ own, ...(await candidates(store, own.value)) })));
    for (const { own, names } of found) matches.add(own, names);
    const sharing = await reads.withIds(store.select, entity.ids);
    const others = new Set([...matches.byEntity.keys(), ...sharing.map((other) => other.id)]);
    others.delete(id);
    const compared = (await reads.byIds(store.select, [...others])).filter(
      (other) => one(entity.type, other.type) && (types === null || types.includes(other.type)),
    );
    const pairs = compared.flatMap((other) => {
      const names = matches.byEntity.get(other.id) ?? [];
      const pair = id < other.id ? comparePair(entity, other, names, least) : comparePair(other, entity, names, least);
      return pair === null ? [] : [pair];
    });
    return { pairs, complete: asked.length === entity.names.length && found.every(({ complete }) => complete) };
  };
}
