import { entryOf } from '../../base/entry-of.js';
import { CadreError } from '../../errors/cadre-error.js';
import type { ListOperator, StatementListOperator } from '../../model/api/filters.js';
import type { CountFilter, DerivedInput } from '../../model/api/types.generated.js';
import { ALWAYS, all, any, type Condition, exists, type Step } from '../../store/plan.js';
import { pair } from './operators.js';
import { negation, type TruthScope } from './truth.js';

/** That there are at least this number, made for a scope. */
type AtLeast = (scope: TruthScope, count: number) => Condition;

/** That there are at most this number: not one more. */
function atMost(scope: TruthScope, atLeast: AtLeast, count: number): Condition {
  return negation(scope, (own) => atLeast(own, count + 1));
}

function within(scope: TruthScope, atLeast: AtLeast, first: number, last: number): Condition {
  return all(atLeast(scope, first), atMost(scope, atLeast, last));
}

/**
 * Some numbers as runs without a gap. A number that is known within bounds only is surely one of them where one run holds both bounds.
 */
function runsOf(numbers: readonly number[]): (readonly [first: number, last: number])[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const firsts = sorted.filter((number, i) => number - 1 !== sorted[i - 1]);
  const lasts = sorted.filter((number, i) => number + 1 !== sorted[i + 1]);
  return firsts.map((first, i) => [first, lasts[i]!]);
}

/**
 * The operators on a number of statements. Of some it may be unknown whether they count. So there are at least as many as surely
 * count, and at most as many as may count: each operator is made of what is tested in only one of these directions.
 */
const ON_COUNTS = {
  eq: (scope, atLeast, value) => within(scope, atLeast, value as number, value as number),
  in: (scope, atLeast, value) => any(...runsOf(value as readonly number[]).map(([first, last]) => within(scope, atLeast, first, last))),
  gt: (scope, atLeast, value) => atLeast(scope, (value as number) + 1),
  gte: (scope, atLeast, value) => atLeast(scope, value as number),
  lt: (scope, atLeast, value) => atMost(scope, atLeast, (value as number) - 1),
  lte: (scope, atLeast, value) => atMost(scope, atLeast, value as number),
  between: (scope, atLeast, value) => within(scope, atLeast, ...pair<number>({ name: 'count' }, value)),
} as const satisfies Readonly<Record<keyof CountFilter, (scope: TruthScope, atLeast: AtLeast, value: unknown) => Condition>>;

function countCondition(scope: TruthScope, atLeast: AtLeast, filter: DerivedInput): Condition {
  return all(...Object.entries(filter).map(([operator, value]) => entryOf(ON_COUNTS, operator, 'filter operator')(scope, atLeast, value)));
}

/** What is asked of the statements of a list. */
export interface StatementList {
  /** Whether the view shows a statement. */
  shown(scope: TruthScope): Condition;
  /** Whether a statement meets a filter. */
  meets(scope: TruthScope, filter: DerivedInput): Condition;
}

/**
 * Conditions on the statements that a step leads to.
 * @throws CadreError BAD_INPUT for `where` alone, which asks nothing
 */
export function statementListConditions(given: TruthScope, step: Step, filter: DerivedInput, list: StatementList): Condition {
  const { where, ...operators } = filter as Readonly<Record<string, DerivedInput>>;
  if (where !== undefined && Object.keys(operators).length === 0) {
    throw new CadreError(
      'BAD_INPUT',
      'The filter has where without some, none or count.',
      { path: 'where' },
      { hint: 'where says which statements the others look at. To ask that there is one, use some.' },
    );
  }
  const counted = (scope: TruthScope) => all(list.shown(scope), where ? list.meets(scope, where) : ALWAYS);
  const one = (scope: TruthScope, wanted: DerivedInput) => exists(step, all(counted(scope), list.meets(scope, wanted)));
  const atLeast: AtLeast = (scope, count) => {
    if (count <= 0) return ALWAYS;
    return count === 1 ? exists(step, counted(scope)) : { op: 'atLeast', count, step, where: counted(scope) };
  };
  const byOperator = {
    some: (wanted) => one(given, wanted),
    none: (wanted) => negation(given, (own) => one(own, wanted)),
    count: (wanted) => countCondition(given, atLeast, wanted),
  } satisfies Readonly<Record<ListOperator | Exclude<StatementListOperator, 'where'>, (wanted: DerivedInput) => Condition>>;
  return all(...Object.entries(operators).map(([operator, wanted]) => entryOf(byOperator, operator, 'filter operator')(wanted)));
}
