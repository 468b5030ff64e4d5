import {
  AttackCharts,
  type AttackChartsQuery,
  AttackList,
  type AttackListQuery,
  AttackNames,
  type AttackNamesQuery,
} from '../../api/documents.generated.js';
import { type Asked, useAnswer } from '../../api/use-answer.js';
import { useRows } from '../../parts/more.js';
import { useTimes, viewOf } from '../../state/times.js';
import { type AttackChoices, canBeUndecided, DIMENSIONS, type Dimension, filterOf, NONE, SORTS } from './choices.js';

/** An attack of the list, with its place and weapons. */
export type AttackListRow = AttackListQuery['attacks']['nodes'][number];
/** A place as the map and the lists need it. */
export type PlaceLine = NonNullable<AttackListRow['location']>;
/** An entity that was asked for by its id; a place has what the map needs of it. */
export type Named = Extract<NonNullable<AttackNamesQuery['nodes'][number]>, { readonly name: string }>;
/** Names by id. */
export type Names = ReadonlyMap<string, { readonly name: string }>;
/** A row of a chart: the attacks with one value; null for the unknown. */
export interface Count {
  readonly value: string | null;
  readonly attacks: number;
}

/** How many places are asked for; the largest come first. */
const PLACES = 700;
const UNDECIDED = 20;

/** The rows of a chart, the most common first and the unknown last. Months stand in their order. */
export function countsOf(charts: AttackChartsQuery, dimension: Dimension): readonly Count[] {
  const counts = charts[dimension].buckets.map(({ attacks, keys }) => ({ value: keys[0]?.value ?? null, attacks }));
  if (dimension === 'month') return counts;
  return counts.toSorted((a, b) => Number(a.value === null) - Number(b.value === null) || b.attacks - a.attacks);
}

/** The names that come with the counts, by id. */
function namesIn(charts: AttackChartsQuery): Names {
  const charted = DIMENSIONS.flatMap((dimension) => charts[dimension].buckets.flatMap(({ keys }) => keys));
  return new Map(charted.flatMap(({ value, name }) => (value !== null && name !== null ? [[value, { name }] as const] : [])));
}

/** What the page of attacks asks: a list, the counts of all charts, and the places of what is counted. Three questions, however many attacks. */
export function useAttacks(choices: AttackChoices): {
  readonly list: Asked<AttackListQuery>;
  readonly charts: Asked<AttackChartsQuery>;
  /** Names by id, of what the charts count and what was chosen. */
  readonly names: Names;
  readonly places: ReadonlyMap<string, Named>;
} {
  const times = viewOf(useTimes());
  // In doubt about a date, an attack is undecided and not in the list: the charts count so too.
  const view = { ...times, certainty: 'CERTAIN' as const };
  const first = useRows();
  const list = useAnswer(AttackList, {
    filter: filterOf(choices),
    order: SORTS[choices.sort],
    first,
    undecided: canBeUndecided(choices) ? UNDECIDED : 0,
    view,
  });
  const { laid } = choices.chosen;
  const charts = useAnswer(AttackCharts, {
    all: filterOf(choices),
    month: filterOf(choices, 'month'),
    laid: filterOf(choices, 'laid'),
    claim: filterOf(choices, 'claim'),
    outcome: filterOf(choices, 'outcome'),
    weapon: filterOf(choices, 'weapon'),
    country: filterOf(choices, 'country'),
    place: filterOf(choices, 'place'),
    actors: laid === undefined || laid === NONE ? null : [laid],
    view,
  });
  const { claimed } = choices.chosen;
  const placeIds = charts.data === undefined ? [] : countsOf(charts.data, 'place').flatMap(({ value }) => value ?? []);
  const ids = [...new Set([...placeIds.slice(0, PLACES), ...(claimed === undefined ? [] : [claimed])])].toSorted();
  const asked = useAnswer(AttackNames, { ids, view: times }, { enabled: ids.length > 0 && !charts.isPlaceholderData });
  const nodes = (asked.data?.nodes ?? []).flatMap((node) => (node !== null && 'name' in node ? [node] : []));
  const places = new Map(nodes.map((node) => [node.id, node]));
  const names = charts.data === undefined ? new Map() : namesIn(charts.data);
  return { list, charts, names: new Map([...places, ...names]), places };
}
