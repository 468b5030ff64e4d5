import type { NameKind } from '../../model/api/types.generated.js';
import { fieldOf, type TypeName } from '../../model/domain.js';
import { fieldNamed } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { askedTokens, type TokenGroups } from '../../model/values/name-keys.js';
import { all, compare, oneSlot, type Selected, selectPlan } from '../../store/plan.js';
import { refStep } from '../filter/filter.js';
import type { RequestStore, Select } from '../selection/request-store.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import type { View } from '../view/view.js';
import { visible } from '../view/visible.js';
import { compileCountryNames } from './country-names.js';
import { type FoundName, tierOf } from './found-name.js';

/** The full text of the store; see StoreReader.search. */
type Find = RequestStore['search'];

/** The names that may match a text; `complete` is false where a part of the query may have found more. */
export interface Candidates {
  readonly names: readonly FoundName[];
  readonly complete: boolean;
}

const NAME = 'Name' satisfies TypeName;
/** The most names that each part of a query finds. */
const MOST = { every: 300, some: 300, suggested: 60 } as const;
/** The most of a second search, where hidden names, or names of other types, may have displaced names that match. */
const MOST_AGAIN = 3_000;

/**
 * Compiles the read of names by id, or of all with null: those that the view shows, of entities of these types.
 */
export function compileNames(
  model: Model,
  view: View,
  types: readonly string[] | null,
): (select: Select, ids: readonly string[] | null) => Promise<FoundName[]> {
  const shape = new ShapeBuilder();
  const [value, kind, kindRank] = [fieldOf(NAME, 'value'), fieldOf(NAME, 'kind'), 'kindRank'].map((name) => shape.property(name)) as [
    Reader,
    Reader,
    Reader,
  ];
  const inner = new ShapeBuilder();
  const [id, type] = ['id', 'type'].map((name) => inner.property(name)) as [Reader, Reader];
  const step = refStep(model, NAME, fieldNamed(model, NAME, fieldOf(NAME, 'subject')));
  const shown = visible(model, 'Entity', view);
  const subject = shape.one(
    oneSlot(step, { where: types === null ? shown : all(shown, compare('type', 'in', types)), shape: inner.slots }),
  );
  const plan = selectPlan(NAME, { where: visible(model, NAME, view), shape: shape.slots });
  const tier = tierOf(model);
  const found = ({ keys, row }: Selected['rows'][number]): FoundName[] => {
    const owner = subject(row);
    if (owner === null) return [];
    const rank = String(kindRank(row));
    const subjectType = String(type(owner));
    return [
      {
        id: keys.at(-1)!,
        value: String(value(row)),
        kind: kind(row) as NameKind,
        kindRank: rank,
        subject: String(id(owner)),
        subjectType,
        tier: tier(subjectType),
      },
    ];
  };
  return async (select, ids) => (ids?.length === 0 ? [] : (await select(ids === null ? plan : { ...plan, ids })).rows.flatMap(found));
}

/** Finds the names that may match a text. `typing`: only names that match every word, for a text that is being typed. */
export type FindCandidates = (
  store: { readonly search: Find; readonly select: Select },
  text: string,
  typing?: boolean,
) => Promise<Candidates>;

/**
 * Compiles the search for names that may match a text, of entities of these types: at most three full-text searches and one
 * read, and one more where the text is the name of a country. The first two are repeated with up to MOST_AGAIN names where a search reached its limit and not all of its names are shown.
 * The searches depend on sets of tokens alone, and the limits apply in our own order, so that all engines find the same.
 */
export function compileCandidates(model: Model, view: View, types: readonly string[] | null): FindCandidates {
  const readNames = compileNames(model, view, types);
  const countries = compileCountryNames(model, view, types);
  return async (store, text, typing = false) => {
    const [found, named] = await Promise.all([candidateNames(store, readNames, text, typing), countries(store.select, text)]);
    return { ...found, names: [...found.names, ...named] };
  };
}

async function candidateNames(
  { search, select }: Parameters<FindCandidates>[0],
  readNames: ReturnType<typeof compileNames>,
  text: string,
  typing: boolean,
): Promise<Candidates> {
  const { every, proper, common } = askedTokens(text);
  const parts: readonly (readonly [TokenGroups, number])[] = typing
    ? [[every, MOST.suggested]]
    : [
        [every, MOST.every],
        [proper, MOST.some],
        [common, MOST.some],
      ];
  const asked = parts.filter(([groups]) => groups.length > 0);
  const found = await Promise.all(asked.map(([groups, most]) => search({ of: 'names', groups, limit: most })));
  const read = (lists: readonly (readonly string[])[]) => readNames(select, [...new Set(lists.flat())]);
  const names = await read(found);
  const shown = new Set(names.map((name) => name.id));
  const full = asked.map(([, most], i) => found[i]!.length >= most);
  const short = full.map((is, i) => is && !found[i]!.every((id) => shown.has(id)));
  if (!short.includes(true)) return { names, complete: !full.includes(true) };
  const again = await Promise.all(asked.map(([groups], i) => (short[i] ? search({ of: 'names', groups, limit: MOST_AGAIN }) : found[i]!)));
  return { names: await read(again), complete: again.every((ids, i) => (short[i] ? ids.length < MOST_AGAIN : !full[i])) };
}
