import { CadreError } from '../errors/cadre-error.js';
import { typeValue } from '../model/api/filters.js';
import { endRelationships, nodeType, typesOfKind } from '../model/lookup.js';
import { DERIVED } from '../model/storage.js';
import type { Model } from '../model/types.js';
import { parseDay } from '../model/values/edtf.js';
import { type AggregatePlan, ALWAYS, all, compare, type Dimension, type Group } from '../store/plan.js';
import { hiddenOf } from './attributes.js';
import { type PeriodAxis, periodAxis, type SeriesPeriod } from './series-axis.js';
import { certainSpan, eventSpan, possibleSpan, type Span } from './series-spans.js';
import { anchorAtActors } from './stats-ways.js';
import { choosesSources, type View } from './view.js';
import { evidenceStep, evidenceVisible, statementVisible, visible } from './visible.js';

/** The arguments of statementCounts as GraphQL coerces them. */
export interface SeriesInput {
  readonly around?: readonly string[] | null;
  readonly statementTypes?: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly by: SeriesPeriod;
}

interface CertaintyCount {
  possible: number;
  certain: number;
}

/** What was true in one period. */
interface StatementCount extends CertaintyCount {
  readonly period: string;
  readonly byType: readonly (CertaintyCount & { readonly type: string })[];
  readonly attacks: CertaintyCount;
}

/** A series compiled: two plans, and how to read their groups. */
export interface CompiledSeries {
  readonly statements: AggregatePlan;
  readonly attacks: AggregatePlan;
  read(statements: readonly Group[], attacks: readonly Group[]): StatementCount[];
}

const MAX_IDS = 1_000;
/** Statements that share all their dates are one group. */
const MAX_GROUPS = 200_000;

function chosenTypes(model: Model, wanted: readonly string[] | null | undefined): string[] {
  const types = typesOfKind(model, 'statement');
  const chosen = wanted ? types.filter((t) => wanted.includes(typeValue(t.name))) : types.filter((t) => t.statement!.time === 'STATE');
  return chosen.map((t) => t.name);
}

/** Between which days supporting evidence saw a state; see `certain` in visible.ts. */
function observed(model: Model, view: View): readonly Dimension[] {
  if (view.knownAt === null && !choosesSources(view)) {
    return [DERIVED.observedFirst, DERIVED.observedLast].map((property) => ({ kind: 'property', property }));
  }
  const leg = { step: evidenceStep(model), where: all(compare('stance', '=', 'SUPPORTS'), evidenceVisible(model, view)) };
  return [
    { kind: 'extreme', leg, property: 'observedOnHi', of: 'least' },
    { kind: 'extreme', leg, property: 'observedOnLo', of: 'greatest' },
  ];
}

function statementsPlan(model: Model, view: View, types: readonly string[], around: readonly string[] | null): AggregatePlan {
  const relationships = types.flatMap((type) => endRelationships(model, type, 'both'));
  const bounds = ['validFromLo', 'validFromHi', 'validToLo', 'validToHi'].map((property): Dimension => ({ kind: 'property', property }));
  return {
    kind: 'aggregate',
    label: types.length === 1 ? types[0]! : 'Statement',
    anchor: around && {
      ids: around,
      way: [{ step: { relationships, direction: 'out', label: 'Entity' }, where: ALWAYS }],
      at: 1,
      key: 1,
    },
    where: all(compare('type', 'in', types), statementVisible(model, 'Statement', view)),
    by: [{ kind: 'property', property: 'type' }, ...bounds, ...observed(model, view)],
    sums: [],
    hidden: hiddenOf({ model, view }, 'Statement', ['valid']),
    limit: MAX_GROUPS + 1,
  };
}

function attacksPlan(model: Model, view: View, axis: PeriodAxis, around: readonly string[] | null): AggregatePlan {
  return {
    kind: 'aggregate',
    label: 'Attack',
    anchor: around && anchorAtActors(model, view, 'ATTRIBUTED', around),
    where: visible(model, 'Attack', view),
    by: ['dateLo', 'dateHi'].map((property) => ({ kind: 'property', property, length: axis.length })),
    sums: [],
    hidden: hiddenOf({ model, view }, 'Attack', ['date']),
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

function countStatements(model: Model, axis: PeriodAxis, groups: readonly Group[]): ReadonlyMap<string, CertaintyCount[]> {
  const byType = new Map<string, CertaintyCount[]>();
  for (const group of groups) {
    const [type, ...dates] = group.keys as [string, ...(string | null)[]];
    const into = byType.get(type) ?? zeros(axis);
    byType.set(type, into);
    if (nodeType(model, type).statement!.time === 'EVENT') {
      const span = eventSpan(dates);
      count(axis, into, group, 'possible', span);
      count(axis, into, group, 'certain', span && axis.within(span));
    } else {
      count(axis, into, group, 'possible', possibleSpan(dates));
      count(axis, into, group, 'certain', certainSpan(dates));
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

function requireWithin(limit: string, value: number, allowed: number, less: string): void {
  if (value <= allowed) return;
  throw new CadreError(
    'LIMIT',
    `${limit}: ${value > MAX_GROUPS ? 'more than ' : ''}${Math.min(value, MAX_GROUPS)} are above the limit of ${allowed}. ${less}`,
    {
      limit,
      value,
      allowed,
    },
  );
}

/**
 * Compiles statementCounts. The view's asOf and certainty give way to the periods.
 * @throws CadreError BAD_DATE, BAD_INPUT, LIMIT
 */
export function compileSeries(model: Model, given: View, input: SeriesInput): CompiledSeries {
  const view: View = { ...given, asOf: null, certain: false };
  const around = input.around ?? null;
  requireWithin('around', around?.length ?? 0, MAX_IDS, 'Ask in several queries.');
  const axis = periodAxis(parseDay(input.from), parseDay(input.to), input.by);
  return {
    statements: statementsPlan(model, view, chosenTypes(model, input.statementTypes), around),
    attacks: attacksPlan(model, view, axis, around),
    read: (statements, attacks) => {
      requireWithin('groups', statements.length, MAX_GROUPS, 'Ask for fewer statementTypes, or around some entities.');
      requireWithin('groups', attacks.length, MAX_GROUPS, 'Ask by YEAR.');
      const byType = countStatements(model, axis, statements);
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
