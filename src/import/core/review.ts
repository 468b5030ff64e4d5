import { nodeType, possibleTypes } from '../../model/lookup.js';
import { PART_SEPARATOR } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { compileCandidates, compileNames } from '../../query/search/candidates.js';
import type { FoundName } from '../../query/search/found-name.js';
import { MOST_INDEXED, NameIndex } from '../../query/search/name-index.js';
import { rank } from '../../query/search/rank.js';
import { resolveView } from '../../query/view/view.js';
import type { StoreReader } from '../../store/graph-store.js';
import { absent, not, selectPlan } from '../../store/plan.js';
import type { Fact, NameMatch, Origin, RowFacts } from '../row/row-facts.js';
import type { RecordChange } from './batch.js';

/** Matches with a lower score are not worth a person's time. */
const MIN_SCORE = 0.6;
const MAX_CANDIDATES = 3;

type Candidates = (name: string) => Promise<readonly FoundName[]> | readonly FoundName[];

/** Reads the names of the graph into an index, or asks the store for each name where the graph has too many. */
async function candidatesOf(store: StoreReader, model: Model, types: readonly string[]): Promise<Candidates> {
  const reads = { search: store.search.bind(store), select: store.select.bind(store) };
  const view = resolveView(null);
  const count = (await store.counts()).get('Name') ?? 0;
  // A graph without names has no similar names, and no search index.
  if (count === 0) return () => [];
  if (count <= MOST_INDEXED) {
    const index = new NameIndex(await compileNames(model, view, types)(reads.select, null));
    return (name) => index.candidates(name);
  }
  const find = compileCandidates(model, view, types);
  return async (name) => (await find(reads, name)).names;
}

interface Owner {
  readonly id: string;
  readonly name: string;
}

/** The actors of the graph by their ids in other lists, in one text each. */
async function ownersOfIds(store: StoreReader, model: Model): Promise<Map<string, Owner>> {
  const parts = [...model.values.get('ExternalId')!.fields.keys()];
  const [scheme, value] = [parts.indexOf('scheme'), parts.indexOf('value')];
  const shape = ['externalIds', 'name'].map((property) => ({ kind: 'property', property }) as const);
  const { rows } = await store.select(selectPlan('Actor', { where: not(absent('externalIds')), shape }));
  const found = new Map<string, Owner>();
  for (const { keys, row } of rows)
    for (const item of row[0] as readonly string[]) {
      const texts = item.split(PART_SEPARATOR);
      const key = `${texts[scheme]} ${texts[value]}`;
      if (!found.has(key)) found.set(key, { id: keys.at(-1)!, name: String(row[1]) });
    }
  return found;
}

/** An actor as a row gives it. */
interface GivenActor {
  readonly origin: Origin;
  readonly name: string;
  readonly names: readonly string[];
  /** Scheme and value in one text. */
  readonly ids: readonly string[];
}

function textOf(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? [value] : [];
}

/** The actors that rows describe, by id: the first row of each counts. */
function actorsOf(rows: readonly RowFacts[], lists: ReadonlySet<string>): Map<string, GivenActor> {
  const found = new Map<string, GivenActor>();
  for (const { file, row, facts } of rows)
    for (const [list, items] of Object.entries(facts)) {
      if (!lists.has(list)) continue;
      for (const fact of items) {
        const [id, name] = [textOf(fact['id'])[0], textOf(fact['name'])[0]];
        if (id === undefined || name === undefined || found.has(id)) continue;
        const further = (facts['names'] ?? []).filter(({ subject }) => subject === id).flatMap(({ value }) => textOf(value));
        const given = Array.isArray(fact['externalIds']) ? (fact['externalIds'] as readonly Fact[]) : [];
        const ids = given.map(({ scheme, value }) => `${scheme} ${value}`);
        found.set(id, { origin: { file, row }, name, names: [...new Set([name, ...further])], ids });
      }
    }
  return found;
}

/**
 * Looks for actors of the graph that actors of the files may be: those with the same id in another list first, then those with similar
 * names. Nothing is merged: matches go into the review file, and a person decides. What the graph had before the import is compared,
 * not what the import adds.
 */
export class NameReview {
  readonly #lists: ReadonlySet<string>;
  readonly #types: readonly string[];
  readonly #created = new Set<string>();
  #candidates: Candidates = () => [];
  #owners: ReadonlyMap<string, Owner> = new Map();

  /** @param onMatch called for each match */
  constructor(
    private readonly store: StoreReader,
    private readonly model: Model,
    private readonly onMatch: (match: NameMatch) => void,
  ) {
    this.#types = possibleTypes(model, 'Actor');
    this.#lists = new Set(this.#types.map((type) => nodeType(model, type).plural));
  }

  /** Reads what is compared. To be called before anything is written. */
  async prepare(): Promise<void> {
    this.#candidates = await candidatesOf(this.store, this.model, this.#types);
    this.#owners = await ownersOfIds(this.store, this.model);
  }

  /** Compares the actors that rows created. @param changes what became of the records of the rows */
  async add(rows: readonly RowFacts[], changes: readonly RecordChange[]): Promise<void> {
    const created = changes.filter(({ id, type, change }) => change === 'created' && this.#types.includes(type) && !this.#created.has(id));
    if (created.length === 0) return;
    for (const { id } of created) this.#created.add(id);
    const actors = actorsOf(rows, this.#lists);
    for (const { id } of created) {
      const actor = actors.get(id);
      if (actor) await this.#compare(id, actor);
    }
  }

  async #compare(id: string, { origin, name, names, ids }: GivenActor): Promise<void> {
    const same = new Map(
      ids.flatMap((key) => [this.#owners.get(key)].flatMap((owner) => (owner && owner.id !== id ? [[owner.id, owner]] : []))),
    );
    for (const { id: candidate, name: candidateName } of same.values())
      this.onMatch({ ...origin, name, id, candidate, candidateName, reason: 'SHARED_ID', score: 1 });
    const similar: NameMatch[] = [];
    for (const value of names) {
      const found = rank(value, await this.#candidates(value)).filter((match) => match.score >= MIN_SCORE);
      for (const { name: candidate, reason, score } of found) {
        if (candidate.subject === id || same.has(candidate.subject) || this.#created.has(candidate.subject)) continue;
        similar.push({ ...origin, name: value, id, candidate: candidate.subject, candidateName: candidate.value, reason, score });
      }
    }
    const best = new Map<string, NameMatch>();
    for (const match of similar.sort((a, b) => b.score - a.score)) if (!best.has(match.candidate)) best.set(match.candidate, match);
    for (const match of [...best.values()].slice(0, MAX_CANDIDATES)) this.onMatch(match);
  }
}
