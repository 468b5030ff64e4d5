import { requireWithinLimit } from '../../errors/limit.js';
import { typeValue } from '../../model/api/filters.js';
import type { QueryStatementCountsArgs, Stance } from '../../model/api/types.generated.js';
import { fieldOf } from '../../model/domain.js';
import { endRelationships, nodeType, typesOfKind } from '../../model/lookup.js';
import { DERIVED } from '../../model/storage.js';
import type { Model, NodeType } from '../../model/types.js';
import { parseDay } from '../../model/values/edtf.js';
import { type AggregatePlan, ALWAYS, all, compare, type Dimension, type Group, type Hidden } from '../../store/plan.js';
import { requireConstant } from '../../store/plan-parameter.js';
import type { PartsScope } from '../parts/requests.js';
import { chosenTypes } from '../selection/arguments.js';
import { idsWithParts } from '../selection/part-arguments.js';
import { unknownProperties } from '../view/attributes.js';
import { ATTACK, ATTACK_DATE, DELISTED_ON, OBSERVED_ON, VALID_FROM, VALID_TO } from '../view/domain.js';
import { foundedProperties, foundingWays } from '../view/founded.js';
import { choosesSources, type View } from '../view/view.js';
import { evidenceOf, evidenceStep, shownFoundings, statementVisible, visible } from '../view/visible.js';
import { anchorAtActors } from './actor-hops.js';
import { type PeriodAxis, periodAxis } from './series-axis.js';
import { certainSpan, type Dates, endedByDelisting, eventSpan, notBeforeFounded, possibleSpan, type Span } from './series-spans.js';

/** The arguments of statementCounts as GraphQL coerces them. */
type SeriesInput = Omit<QueryStatementCountsArgs, 'view'>;

interface CertaintyCount {
  possible: number;
  certain: number;
}

/** What was true in one period. */
export interface StatementCount extends CertaintyCount {
  readonly period: string;
  readonly byType: readonly (CertaintyCount & { readonly type: string })[];
  readonly attacks: CertaintyCount;
}

/** A compiled series: two plans, and how to read their groups. */
export interface CompiledSeries {
  readonly statements: AggregatePlan;
  readonly attacks: AggregatePlan;
  read(statements: readonly Group[], attacks: readonly Group[]): StatementCount[];
}

const MAX_IDS = 1_000;
/** Statements that share all their dates are one group. */
const MAX_GROUPS = 200_000;

function countedTypes(model: Model, wanted: QueryStatementCountsArgs['statementTypes']): string[] {
  const types = typesOfKind(model, 'statement');
  const names = (of: readonly NodeType[]) => of.map((type) => type.name);
  return chosenTypes(names(types), wanted) ?? names(types.filter((type) => type.statement!.time === 'STATE'));
}

/** Further dates of states, and what they say of the dates before them. */
interface FurtherDates {
  readonly dimensions: readonly Dimension[];
  /** Where the view does not know them. */
  readonly hidden: readonly Hidden[];
  applied(dates: Dates, further: Dates): Dates;
}

const plain = (property: string): Dimension => ({ kind: 'property', property });

/** The day of a delisting, which ends a state where nothing else says when it ended. */
function delistings(model: Model, view: View, types: readonly string[]): FurtherDates {
  const [type] = types.filter((name) => nodeType(model, name).fields.has(DELISTED_ON.edtf));
  return {
    dimensions: type === undefined ? [] : [DELISTED_ON.lo, DELISTED_ON.hi].map(plain),
    hidden: type === undefined ? [] : unknownProperties({ model, view }, type, [DELISTED_ON.edtf]),
    applied: endedByDelisting,
  };
}

/** The first days on which the ends may have existed, as the view knows them. */
function foundedDays(model: Model, view: View, types: readonly string[]): FurtherDates {
  const stored = foundedProperties(model, view);
  if (stored === null) {
    const ways = foundingWays(model, types, view, shownFoundings(model));
    return { dimensions: ways.map((way): Dimension => ({ kind: 'extreme', ...way, of: 'least' })), hidden: [], applied: notBeforeFounded };
  }
  const properties = stored.flatMap(({ from, known }) => (known ? [from, known.property] : [from]));
  return {
    dimensions: properties.map(plain),
    hidden: [],
    applied: (dates, further) => {
      let at = 0;
      const days = stored.map(({ known }) => {
        const from = further[at++] ?? null;
        return known && (further[at++] ?? '') > known.by ? null : from;
      });
      return notBeforeFounded(dates, days);
    },
  };
}

/** The first and the last day on which supporting evidence observed a state, and the first for which a source contradicts it; see `certain` in visible.ts. */
function observed(model: Model, view: View): readonly Dimension[] {
  if (view.knownAt === null && !choosesSources(view)) {
    return [DERIVED.observedFirst, DERIVED.observedLast, DERIVED.contradicted].map((property) => ({ kind: 'property', property }));
  }
  const hop = (stance: Stance) => ({ step: evidenceStep(model), where: evidenceOf(model, view, stance) });
  return [
    { kind: 'extreme', hops: [hop('SUPPORTS')], property: OBSERVED_ON.hi, of: 'least' },
    { kind: 'extreme', hops: [hop('SUPPORTS')], property: OBSERVED_ON.lo, of: 'greatest' },
    { kind: 'extreme', hops: [hop('DISPUTES')], property: DERIVED.contradicted, of: 'least' },
  ];
}

function statementsPlan(
  model: Model,
  view: View,
  types: readonly string[],
  around: readonly string[] | null,
  further: readonly FurtherDates[],
): AggregatePlan {
  const relationships = types.flatMap((type) => endRelationships(model, type, 'both'));
  const bounds = [VALID_FROM.lo, VALID_FROM.hi, VALID_TO.lo, VALID_TO.hi].map((property): Dimension => ({ kind: 'property', property }));
  return {
    kind: 'aggregate',
    label: types.length === 1 ? types[0]! : 'Statement',
    anchor: around && {
      ids: around,
      hops: [{ step: { relationships, direction: 'out', label: 'Entity' }, where: ALWAYS }],
      at: 1,
      key: 1,
    },
    where: all(compare('type', 'in', types), statementVisible(model, 'Statement', view)),
    by: [{ kind: 'property', property: 'type' }, ...bounds, ...observed(model, view), ...further.flatMap(({ dimensions }) => dimensions)],
    sums: [],
    hidden: [
      ...unknownProperties({ model, view }, 'Statement', [fieldOf('Statement', 'valid')]),
      ...further.flatMap((dates) => dates.hidden),
    ],
    limit: MAX_GROUPS + 1,
  };
}

function attacksPlan(model: Model, view: View, axis: PeriodAxis, around: readonly string[] | null): AggregatePlan {
  return {
    kind: 'aggregate',
    label: ATTACK,
    anchor: around && anchorAtActors(model, view, 'ATTRIBUTED', around),
    where: visible(model, ATTACK, view),
    by: [ATTACK_DATE.lo, ATTACK_DATE.hi].map((property) => ({ kind: 'property', property, length: axis.length })),
    sums: [],
    hidden: unknownProperties({ model, view }, ATTACK, [ATTACK_DATE.edtf]),
    limit: MAX_GROUPS + 1,
  };
}

function count(axis: PeriodAxis, into: CertaintyCount[], group: Group, part: keyof CertaintyCount, span: Span | null): void {
  if (!span) return;
  const [first, last] = axis.indexes(span);
  for (let i = first; i <= last; i += 1) into[i]![part] += group.count;
}

function zeros(axis: PeriodAxis): CertaintyCount[] {
  return axis.periods.map(() => ({ possible: 0, certain: 0 }));
}

/** How many dates every state has. */
const OWN_DATES = 7;

/** The dates of a state with all that further dates say of them. */
function withFurther(keys: Dates, further: readonly FurtherDates[]): Dates {
  let at = OWN_DATES;
  return further.reduce<Dates>(
    (dates, { dimensions, applied }) => {
      const own = keys.slice(at, at + dimensions.length);
      at += dimensions.length;
      return applied(dates, own);
    },
    keys.slice(0, OWN_DATES),
  );
}

function countStatements(
  model: Model,
  axis: PeriodAxis,
  groups: readonly Group[],
  further: readonly FurtherDates[],
): ReadonlyMap<string, CertaintyCount[]> {
  const byType = new Map<string, CertaintyCount[]>();
  for (const group of groups) {
    const [type, ...dates] = group.keys as [string, ...(string | null)[]];
    const into = byType.get(type) ?? zeros(axis);
    byType.set(type, into);
    const { time, persists } = nodeType(model, type).statement!;
    if (time === 'EVENT') {
      const span = eventSpan(dates);
      count(axis, into, group, 'possible', span);
      count(axis, into, group, 'certain', span && axis.within(span));
    } else {
      const possible = withFurther(dates, further);
      count(axis, into, group, 'possible', possibleSpan(possible));
      count(axis, into, group, 'certain', certainSpan(possible, persists));
    }
  }
  return byType;
}

function countAttacks(axis: PeriodAxis, groups: readonly Group[]): CertaintyCount[] {
  const into = zeros(axis);
  for (const group of groups) {
    const span = eventSpan(group.keys);
    count(axis, into, group, 'possible', span);
    count(axis, into, group, 'certain', span && axis.within(span));
  }
  return into;
}

/** @throws CadreError LIMIT where the store has more groups than are read */
function requireAllGroups(groups: readonly Group[], hint: string): void {
  const shown = `more than ${MAX_GROUPS}`;
  requireWithinLimit({ limit: 'groups', value: groups.length, allowed: MAX_GROUPS, unit: 'groups', shown, hint });
}

/**
 * Compiles statementCounts. The periods replace the asOf and the certainty of the view.
 * @throws CadreError BAD_DATE, BAD_INPUT, LIMIT
 */
export function compileSeries(scope: PartsScope, input: SeriesInput): CompiledSeries {
  const { model } = scope;
  const view: View = { ...scope.view, asOf: null, certain: false };
  const around = input.around ? idsWithParts(scope, input.around, input) : null;
  requireWithinLimit({ limit: 'around', value: input.around?.length ?? 0, allowed: MAX_IDS, unit: 'ids', hint: 'Ask in several queries.' });
  const types = countedTypes(model, input.statementTypes);
  const further = [delistings(model, view, types), foundedDays(model, view, types)];
  const axis = periodAxis(parseDay(requireConstant(input.from)), parseDay(requireConstant(input.to)), input.by);
  return {
    statements: statementsPlan(model, view, types, around, further),
    attacks: attacksPlan(model, view, axis, around),
    read: (statements, attacks) => {
      requireAllGroups(statements, 'Ask for fewer statementTypes, or around some entities.');
      requireAllGroups(attacks, 'Ask by YEAR.');
      const byType = countStatements(model, axis, statements, further);
      const attacked = countAttacks(axis, attacks);
      return axis.periods.map((period, i) => {
        const parts = [...byType]
          .map(([type, counts]) => ({ type: typeValue(type), ...counts[i]! }))
          .filter((part) => part.possible > 0)
          .sort((a, b) => (a.type < b.type ? -1 : 1));
        const sum = (part: keyof CertaintyCount) => parts.reduce((n, p) => n + p[part], 0);
        return { period, possible: sum('possible'), certain: sum('certain'), byType: parts, attacks: attacked[i]! };
      });
    },
  };
}
