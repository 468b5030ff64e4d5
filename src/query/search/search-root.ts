import type { FieldNode } from 'graphql';
import { typeValue } from '../../model/api/filters.js';
import type { MatchReason, NameKind, QuerySearchArgs, QuerySuggestArgs } from '../../model/api/types.generated.js';
import { possibleTypes } from '../../model/lookup.js';
import { chosenTypes } from '../selection/arguments.js';
import { selectionSets } from '../selection/collect.js';
import { encodeCursor, type Position } from '../selection/cursor.js';
import { compileListConnection, type ListPage, listPageRequest, pageOf } from '../selection/list-connection.js';
import { NodePlaces, type WithNodes } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import type { RootCompiler } from '../selection/root-plan.js';
import type { QueryScope } from '../selection/scope.js';
import { compileCandidates } from './candidates.js';
import { requireSearchable } from './longest-text.js';
import { type Match, rank } from './rank.js';

/** The name by which cursors of searches are known. Their positions have one key. */
const SEARCH = 'SEARCH';
/** The same of suggestions. */
const SUGGESTIONS = 'SUGGESTIONS';
/** How many suggestions there are where the query does not say it. */
const SUGGESTED = 10;

/** A match with what its fields are read from. */
interface Item extends WithNodes {
  readonly match: Match;
  readonly matchedName: string;
  readonly reason: MatchReason;
  readonly score: number;
}

interface SearchPage extends ListPage<Item> {
  readonly totalCount: number;
  readonly complete: boolean;
}

type Matches = NodePlaces<readonly Match[]>;

/** Its key is the score, then the tier of all but actors, so that keys are in the order of matches. */
function position({ score, name }: Match): Position {
  return { keys: [(1 - score).toFixed(4) + (name.tier === 0 ? '' : `-${name.tier}`)], id: name.subject };
}

function cursorOf(match: Match): string {
  return encodeCursor(SEARCH, position(match));
}

function item(match: Match, loaded: Item['loaded']): Item {
  return { match, matchedName: match.name.value, reason: match.reason, score: match.score, loaded };
}

/** The entity that a match is about. */
function compileEntity(places: Matches, nodes: readonly FieldNode[]) {
  const entity = places.add('Entity', nodes, (matches) => matches.map((match) => match.name.subject));
  return ({ loaded, match }: Item) => entity(loaded, match.name.subject);
}

function compileTypes({ model, view }: QueryScope, { types }: Pick<QuerySearchArgs, 'types'>) {
  return compileCandidates(model, view, chosenTypes(possibleTypes(model, 'Entity'), types));
}

/** `search(text)`: candidates by the store's full text, ranked by ourselves, then the entities and names as selected. */
export const compileSearch: RootCompiler<QuerySearchArgs> = (scope, args, nodes) => {
  const request = listPageRequest(SEARCH, 1, args, scope.limits);
  requireSearchable(args.text);
  const candidates = compileTypes(scope, args);
  const places: Matches = new NodePlaces(scope);
  const read = compileListConnection<Item, SearchPage>(scope, 'Search', nodes, {
    node: (own) => compileEntity(places, own),
    cursorOf: ({ match }) => cursorOf(match),
    edge: {
      matchedKind:
        () =>
        ({ match }): NameKind | null =>
          match.name.kind,
      matched: (own) => {
        const name = places.add('Name', own, (matches) => matches.flatMap((match) => match.name.id ?? []));
        return ({ loaded, match }) => (match.name.id === null ? null : name(loaded, match.name.id));
      },
    },
  });
  return {
    answer: async (store) => {
      const { names, complete } = await candidates(store, args.text);
      const { items, ...page } = pageOf(rank(args.text, names), request, position, cursorOf);
      const loaded = await places.load(store.select, items);
      return read({ ...page, items: items.map((match) => item(match, loaded)), complete });
    },
  };
};

/** A match as it is suggested. */
interface Suggested extends Item {
  readonly id: string;
  readonly type: string;
}

interface SuggestionPage extends ListPage<Suggested> {
  readonly totalCount: number;
  readonly complete: boolean;
}

/** `suggest(text)`: only names that answer every word; two reads, and one more where the entities themselves are selected. */
export const compileSuggest: RootCompiler<QuerySuggestArgs> = (scope, args, nodes) => {
  const first = args.first ?? (args.last == null ? SUGGESTED : null);
  const request = listPageRequest(SUGGESTIONS, 1, { ...args, first }, scope.limits);
  requireSearchable(args.text);
  const candidates = compileTypes(scope, args);
  const places: Matches = new NodePlaces(scope);
  const read = compileListConnection<Suggested, SuggestionPage>(scope, 'Suggestion', nodes, {
    node: (own) => compileObject<Suggested>(scope, 'Suggestion', selectionSets(own), { node: (at) => compileEntity(places, at) }),
    cursorOf: ({ match }) => encodeCursor(SUGGESTIONS, position(match)),
  });
  return {
    answer: async (store) => {
      const { names, complete } = await candidates(store, args.text, true);
      const types = new Map(names.map((name) => [name.subject, name.subjectType]));
      const matches = rank(args.text, names);
      const { items, ...page } = pageOf(matches, request, position, (match) => encodeCursor(SUGGESTIONS, position(match)));
      const loaded = await places.load(store.select, items);
      const suggested = items.map((match): Suggested => {
        const { subject } = match.name;
        return { ...item(match, loaded), id: subject, type: typeValue(types.get(subject)!) };
      });
      return read({ ...page, items: suggested, complete });
    },
  };
};
