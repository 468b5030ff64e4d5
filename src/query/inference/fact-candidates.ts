import { each } from '../../base/computation.js';
import { fieldOf } from '../../model/domain.js';
import { nodeType, possibleTypes } from '../../model/lookup.js';
import { type Condition, type Row, selectPlan } from '../../store/plan.js';
import { compileFilter } from '../filter/filter.js';
import { PartsRequests } from '../parts/requests.js';
import type { RequestStore } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';
import { type Daily, dailyProperty, Spans } from '../view/daily.js';
import { VALID_FROM, VALID_TO } from '../view/domain.js';
import { dailyFounded } from '../view/founded-reader.js';
import { compileMoments } from '../view/moments.js';
import { ShapeBuilder } from '../view/shape.js';
import { ALL_STATUSES, type View } from '../view/view.js';
import { visible } from '../view/visible.js';
import { ENTITY_DATE } from './domain.js';
import type { Candidate, Tested } from './fact-steps.js';
import { type About, MATCH_LIMITS, startsOf } from './inferences.js';
import { type Binding, type End, type Found, matchAlternative, mayHold } from './match.js';
import { LOOKUP, storeLookup } from './read.js';
import type { Alternative, Pattern, Rule, Variable } from './rules.js';

const VALID = fieldOf('Statement', 'valid');

/** What is read of a node for each day. */
type Values = Daily<ReadonlyMap<string, string | null>>;

/** A statement on a day: whether it fits its pattern, and when it may have been true. */
interface ReadStatement {
  readonly fits: Spans<Tested>;
  readonly dates: Spans<Pick<Found, 'values' | 'foundedFrom'>> | null;
}

/** An entity on a day: whether it meets the conditions of its variable, and its date. */
interface ReadEntity {
  readonly fits: Spans<Tested> | null;
  readonly date: Spans<Pick<End, 'values'>> | null;
}

/** The same way to derive a fact without what depends on the view or on what is known: it matches all that may match on one day or another. */
function widened(alternative: Alternative): Alternative {
  return {
    ...alternative,
    patterns: alternative.patterns.map((pattern) => ({ ...pattern, filter: null, holdsOn: null })),
    variables: new Map([...alternative.variables].map(([name, variable]) => [name, { ...variable, filter: null }])),
    explanation: { text: '', parts: [] },
  };
}

function values(properties: readonly (readonly [string, Daily<unknown>])[]): Values {
  return {
    at: (row, day) => new Map(properties.map(([name, { at }]) => [name, at(row, day) as string | null])),
    days: (row) => properties.flatMap(([, { days }]) => days(row)),
  };
}

/** Whether nodes meet a condition on each day, and whether they would in a view that asks for certainty. */
function tested(scope: QueryScope, shape: ShapeBuilder, condition: (scope: QueryScope) => Condition): (row: Row) => Spans<Tested> {
  const { view } = scope;
  const shown = compileMoments(condition(scope), shape);
  const sure =
    view.certain || view.asOf === null ? shown : compileMoments(condition({ ...scope, view: { ...view, certain: true } }), shape);
  return (row) =>
    new Spans([...shown.days(row), ...sure.days(row)], (day) => ({ shown: shown.holds(row, day), sure: sure.holds(row, day) }));
}

type Reading = Pick<RequestStore, 'select' | 'compute'>;

async function byId<T>(store: Reading, label: string, ids: readonly string[], shape: ShapeBuilder, read: (row: Row) => T) {
  const found = new Map<string, T>();
  if (ids.length === 0) return found;
  const { rows } = await store.select(selectPlan(label, { ids, shape: shape.slots }));
  await store.compute(each(rows, ({ keys, row }) => found.set(keys.at(-1)!, read(row))));
  return found;
}

function readStatements(scope: QueryScope, store: Reading, pattern: Pattern, ids: readonly string[]) {
  const shape = new ShapeBuilder();
  const { statement, filter, holdsOn } = pattern;
  const fits = tested(scope, shape, (own) => ({
    op: 'and',
    of: [visible(own.model, statement, own.view), compileFilter(own, statement, filter)],
  }));
  const valid = dailyProperty(scope, possibleTypes(scope.model, statement), VALID, shape);
  const bounds = values([
    [VALID_FROM.lo, valid(VALID_FROM.lo, VALID_FROM.edtf)],
    [VALID_TO.hi, valid(VALID_TO.hi, VALID_TO.edtf)],
  ]);
  const founded = holdsOn === null ? null : dailyFounded(scope, statement, shape);
  return byId(store, 'Statement', ids, shape, (row): ReadStatement => {
    const dates = founded && {
      days: [...bounds.days(row), ...founded.days(row)],
      at: (day: string) => ({ values: bounds.at(row, day), foundedFrom: founded.at(row, day) }),
    };
    return { fits: fits(row), dates: dates && new Spans(dates.days, dates.at) };
  });
}

/** @param dated whether a pattern asks for the date of the entity */
function readEntities(scope: QueryScope, store: Reading, { types, filter }: Variable, dated: boolean, ids: readonly string[]) {
  if (filter === null && !dated) return new Map<string, ReadEntity>();
  const shape = new ShapeBuilder();
  const fits = filter && tested(scope, shape, (own) => compileFilter(own, filter.type, filter.where));
  const members = types.filter((type) => nodeType(scope.model, type).fields.has(ENTITY_DATE.edtf));
  const date = dailyProperty(scope, members, ENTITY_DATE.edtf, shape);
  const happened = values([ENTITY_DATE.lo, ENTITY_DATE.hi].map((property) => [property, date(property, ENTITY_DATE.edtf)] as const));
  return byId(store, 'Entity', ids, shape, (row): ReadEntity => {
    const of = dated ? new Spans(happened.days(row), (day) => ({ values: happened.at(row, day) })) : null;
    return { fits: fits ? fits(row) : null, date: of };
  });
}

/** Whether a state may have been true on the date of an entity, by day of knowledge. */
function held(dates: NonNullable<ReadStatement['dates']>, date: NonNullable<ReadEntity['date']>): Spans<Tested> {
  return new Spans([...dates.days, ...date.days], (day) => {
    const holds = mayHold(dates.at(day), date.at(day));
    return { shown: holds, sure: holds };
  });
}

/** Reads what must hold of each match: one read for each pattern, and one for each variable that has a condition or a date. */
async function candidatesOf(scope: QueryScope, store: Reading, rule: Rule, alternative: Alternative, bindings: readonly Binding[]) {
  const { patterns, variables } = alternative;
  const bound = (of: (binding: Binding) => string) => [...new Set(bindings.map(of))].sort();
  const dated = new Set(patterns.flatMap(({ holdsOn }) => holdsOn ?? []));
  const [statements, entities] = await Promise.all([
    Promise.all(
      patterns.map((pattern) =>
        readStatements(
          scope,
          store,
          pattern,
          bound((binding) => binding.statements.get(pattern.alias)!.id),
        ),
      ),
    ),
    Promise.all(
      [...variables].map(async ([name, variable]) => {
        const ids = bound((binding) => binding.entities.get(name)!.id);
        return [name, await readEntities(scope, store, variable, dated.has(name), ids)] as const;
      }),
    ),
  ]);
  const entityOf = new Map(entities);
  const read = (binding: Binding, name: string) => entityOf.get(name)!.get(binding.entities.get(name)!.id);
  const candidates: Candidate[] = [];
  const take = (binding: Binding) => {
    const premises = patterns.map(({ alias }) => binding.statements.get(alias)!.id);
    const found = premises.map((id, i) => statements[i]!.get(id));
    if (found.includes(undefined)) return;
    const tests = [
      ...found.map((statement) => statement!.fits),
      ...[...variables.keys()].flatMap((name) => read(binding, name)?.fits ?? []),
      ...patterns.flatMap(({ holdsOn }, i) => {
        const [dates, date] = [found[i]!.dates, holdsOn === null ? null : read(binding, holdsOn)?.date];
        return dates && date ? [held(dates, date)] : [];
      }),
    ];
    const [subject, object] = [rule.subject, rule.object!].map((name) => binding.entities.get(name)!.id) as [string, string];
    candidates.push({ subject, object, premises, tests });
  };
  await store.compute(each(bindings, take));
  return candidates;
}

/**
 * All that may match a rule between some entities on one day or another, with what must hold of it on a day.
 * @param scope its view has `SOME_DAY` for one of its times
 * @param ids what subject and object are among
 */
export async function factCandidates(
  scope: QueryScope,
  store: Reading,
  rule: Rule,
  about: About & { readonly kind: 'entities' },
): Promise<{ readonly candidates: readonly Candidate[]; readonly complete: boolean }> {
  const ever: View = { ...scope.view, asOf: null, knownAt: null, statuses: ALL_STATUSES };
  const own = { ...scope, parts: new PartsRequests() };
  const found = await Promise.all(
    rule.alternatives.map(async (alternative) => {
      const wide = widened(alternative);
      const [start] = startsOf(scope.model, rule, wide, about);
      if (!start) return { candidates: [], complete: true };
      const lookup = storeLookup({ ...scope, view: ever }, store, wide, LOOKUP);
      const { bindings, complete } = await matchAlternative(wide, start, lookup, MATCH_LIMITS, store.compute);
      const within = bindings.filter(({ entities }) => about.types.has(entities.get(rule.object!)!.id));
      return { candidates: await candidatesOf(own, store, rule, alternative, within), complete };
    }),
  );
  return { candidates: found.flatMap(({ candidates }) => candidates), complete: found.every(({ complete }) => complete) };
}
