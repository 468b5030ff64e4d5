import { requireWithinLimit } from '../../errors/limit.js';
import { typeValue } from '../../model/api/filters.js';
import type { QueryStatementCountsArgs, Stance } from '../../model/api/types.generated.js';
import { fieldOf } from '../../model/domain.js';
import { endRelationships, nodeType, typesOfKind } from '../../model/lookup.js';
import { DERIVED } from '../../model/storage.js';
import type { Model, NodeType } from '../../model/types.js';
import { parseDay } from '../../model/values/edtf.js';
import { type AggregatePlan, ALWAYS, all, compare, type Dimension, type Group } from '../../store/plan.js';
import { requireConstant } from '../../store/plan-parameter.js';
import type { PartsScope } from '../parts/requests.js';
import { chosenTypes } from '../selection/arguments.js';
import { idsWithParts } from '../selection/part-arguments.js';
import { unknownProperties } from '../view/attributes.js';
import { ATTACK, ATTACK_DATE, OBSERVED_ON, VALID_FROM, VALID_TO } from '../view/domain.js';
import { foundedIsStored } from '../view/founded.js';
import { choosesSources, type View } from '../view/view.js';
import { evidenceOf, evidenceStep, statementVisible, visible } from '../view/visible.js';
import { anchorAtActors } from './actor-hops.js';
import { type PeriodAxis, periodAxis } from './series-axis.js';
import { certainSpan, eventSpan, notBeforeFounded, possibleSpan, type Span } from './series-spans.js';

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

/** The first day on which both ends may have existed. It comes after the other dates, in views for which it is stored. */
const FOUNDED: Dimension = { kind: 'property', property: DERIVED.founded };

/** The first and the last day on which supporting evidence observed a state, and the first for which a source contradicts it; see `certain` in visible.ts. */
function observed(model: Model, view: View): readonly Dimension[] {
  if (view.knownAt === null && !choosesSources(view)) {
    return [DERIVED.observedFirst, DERIVED.observedLast, DERIVED.contradicted].map((property) => ({ kind: 'property', property }));
  }
  const hop = (stance: Stance) => ({ step: evidenceStep(model), where: evidenceOf(model, view, stance) });
  return [
    { kind: 'extreme', hop: hop('SUPPORTS'), property: OBSERVED_ON.hi, of: 'least' },
    { kind: 'extreme', hop: hop('SUPPORTS'), property: OBSERVED_ON.lo, of: 'greatest' },
    { kind: 'extreme', hop: hop('DISPUTES'), property: DERIVED.contradicted, of: 'least' },
  ];
}

function statementsPlan(model: Model, view: View, types: readonly string[], around: readonly string[] | null): AggregatePlan {
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
    by: [{ kind: 'property', property: 'type' }, ...bounds, ...observed(model, view), ...(foundedIsStored(view) ? [FOUNDED] : [])],
    sums: [],
    hidden: unknownProperties({ model, view }, 'Statement', [fieldOf('Statement', 'valid')]),
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

function countStatements(model: Model, axis: PeriodAxis, groups: readonly Group[]): ReadonlyMap<string, CertaintyCount[]> {
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
      const possible = notBeforeFounded(dates);
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
  const axis = periodAxis(parseDay(requireConstant(input.from)), parseDay(requireConstant(input.to)), input.by);
  return {
    statements: statementsPlan(model, view, countedTypes(model, input.statementTypes), around),
    attacks: attacksPlan(model, view, axis, around),
    read: (statements, attacks) => {
      requireAllGroups(statements, 'Ask for fewer statementTypes, or around some entities.');
      requireAllGroups(attacks, 'Ask by YEAR.');
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
