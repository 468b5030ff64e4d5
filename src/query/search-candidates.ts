import type { Model } from '../model/types.js';
import { askedTokens, type TokenGroups } from '../model/values/name-keys.js';
import { all, compare } from '../store/plan.js';
import { refStep } from './filter.js';
import type { Select } from './read-nodes.js';
import type { CandidateName } from './search.js';
import { type Reader, ShapeBuilder } from './shape.js';
import type { View } from './view.js';
import { visible } from './visible.js';

/** The part of the store that a search asks for names; the caller brings time limits. */
export type FindNames = (groups: TokenGroups, limit: number) => Promise<readonly string[]>;

/** A name with the type of the entity that bears it. */
export interface FoundName extends CandidateName {
  readonly subjectType: string;
}

/** The names that may answer a text; `complete` is false when a part of the question may have brought more. */
export interface Candidates {
  readonly names: readonly FoundName[];
  readonly complete: boolean;
}

/** How many names each part of a question brings at most. */
const MOST = { every: 300, some: 300, suggested: 60 } as const;
/** How many, where names that the view does not show, or of other types, may have taken the place of those that it shows. */
const MOST_AGAIN = 3_000;

async function readNames(
  model: Model,
  view: View,
  select: Select,
  ids: readonly string[],
  types: readonly string[] | null,
): Promise<FoundName[]> {
  if (ids.length === 0) return [];
  const shape = new ShapeBuilder();
  const [value, kind, kindRank] = ['value', 'kind', 'kindRank'].map((name) => shape.property(name)) as [Reader, Reader, Reader];
  const inner = new ShapeBuilder();
  const [id, type] = ['id', 'type'].map((name) => inner.property(name)) as [Reader, Reader];
  const step = refStep(model, 'Name', model.types.get('Name')!.fields.get('subject')!);
  const shown = visible(model, 'Entity', view);
  const subject = shape.one({
    kind: 'one',
    step,
    where: types === null ? shown : all(shown, compare('type', 'in', types)),
    shape: inner.slots,
  });
  const { rows } = await select({
    kind: 'select',
    label: 'Name',
    ids,
    where: visible(model, 'Name', view),
    order: [],
    page: null,
    shape: shape.slots,
    count: false,
  });
  return rows.flatMap(({ keys, row }): FoundName[] => {
    const owner = subject(row);
    if (owner === null) return [];
    const [text, sort, rank] = [value(row), kind(row), kindRank(row)].map(String) as [string, string, string];
    return [{ id: keys.at(-1)!, value: text, kind: sort, kindRank: rank, subject: String(id(owner)), subjectType: String(type(owner)) }];
  });
}

/**
 * The names that may answer a text, of entities of these types: three questions to the full text at most, and one read;
 * as much once more, of up to MOST_AGAIN names each, where a question brought all it may and not all of them are shown.
 * What is asked depends on sets of tokens alone, and what is left out on our own order, so that all engines give the same.
 * @param typing only names that answer every word, as while a text is being typed
 */
export async function candidateNames(
  at: { readonly model: Model; readonly view: View; readonly find: FindNames; readonly select: Select },
  text: string,
  types: readonly string[] | null,
  typing = false,
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
  const found = await Promise.all(asked.map(([groups, most]) => at.find(groups, most)));
  const read = (lists: readonly (readonly string[])[]) => readNames(at.model, at.view, at.select, [...new Set(lists.flat())], types);
  const names = await read(found);
  const shown = new Set(names.map((name) => name.id));
  const full = asked.map(([, most], i) => found[i]!.length >= most);
  const short = full.map((is, i) => is && !found[i]!.every((id) => shown.has(id)));
  if (!short.includes(true)) return { names, complete: !full.includes(true) };
  const again = await Promise.all(asked.map(([groups], i) => (short[i] ? at.find(groups, MOST_AGAIN) : found[i]!)));
  return { names: await read(again), complete: again.every((ids, i) => (short[i] ? ids.length < MOST_AGAIN : !full[i])) };
}
