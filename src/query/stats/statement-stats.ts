import { typeValue } from '../../model/api/filters.js';
import type { DerivedInput, QueryStatementStatsArgs } from '../../model/api/types.generated.js';
import { possibleTypes } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { type AggregatePlan, all, type Group, type ReadAnswer, type ReadPlan } from '../../store/plan.js';
import { compileFilter } from '../filter/filter.js';
import { selectionSets } from '../selection/collect.js';
import { compileObject, type FieldCompiler } from '../selection/object-selection.js';
import { type RootCompiler, readAmong, readTogether } from '../selection/root-plan.js';
import { compileUndecidedPage } from '../selection/roots.js';
import { argumentsOf, type QueryScope } from '../selection/scope.js';
import { visible } from '../view/visible.js';
import { isSingle } from './dimensions.js';
import { inOrder, MAX_BUCKETS, requireDimensions } from './groups.js';
import { below, compileKeys, type KeyNames } from './key-names.js';
import { hiddenOfStatements, STATEMENT_KEYS, statementDimension } from './statement-dimensions.js';

type Input = Omit<QueryStatementStatsArgs, 'view'>;

interface Bucket {
  readonly keys: Group['keys'];
  readonly names: KeyNames;
  readonly statements: number;
}

/** What the fields of the answer are read from. */
interface Source {
  readonly statements: number;
  readonly buckets: readonly Bucket[];
  readonly answers: readonly ReadAnswer[];
}

/** The label whose nodes are read: that of the one type which the filter asks for, if it does. */
function labelOf(model: Model, { filter }: Input): string {
  const wanted = (filter?.['type'] as DerivedInput | undefined)?.['eq'];
  return possibleTypes(model, 'Statement').find((name) => typeValue(name) === wanted) ?? 'Statement';
}

/** @throws CadreError LIMIT for too many dimensions; BAD_INPUT for one twice, or for a filter without a value; BAD_DATE */
function planGroups(scope: QueryScope, input: Input): AggregatePlan {
  requireDimensions(input.by);
  return {
    kind: 'aggregate',
    label: labelOf(scope.model, input),
    anchor: null,
    where: all(visible(scope.model, 'Statement', scope.view), compileFilter(scope, 'Statement', input.filter)),
    by: input.by.map((name) => statementDimension(scope, name)),
    sums: [],
    hidden: hiddenOfStatements(scope),
    limit: MAX_BUCKETS + 1,
  };
}

/**
 * Compiles `statementStats`: one read of the groups, one of the total where a statement may be in several groups, one of the
 * undecided statements, one of the names of each kind of key. Only what is selected is read.
 * @throws CadreError BAD_INPUT, BAD_DATE, BAD_CURSOR, LIMIT; the answer rejects with LIMIT for too many buckets
 */
export const compileStatementStats: RootCompiler<Input> = (scope, input, nodes) => {
  const selected = (name: string) => below(scope, 'StatementStats', nodes, name);
  const groups = planGroups(scope, input);
  const plans: ReadPlan[] = [];
  const add = (plan: ReadPlan) => plans.push(plan) - 1;
  const [buckets, wantsTotal] = [selected('buckets'), selected('statements').length > 0];
  const adds = groups.by.every(isSingle);
  const groupsAt = buckets.length > 0 || (wantsTotal && adds) ? add(groups) : null;
  const totalAt = wantsTotal && !adds ? add({ ...groups, by: [], limit: 1 }) : groupsAt;
  const dimensions = input.by.map((name) => ({ name, of: STATEMENT_KEYS[name] }));
  const keys = compileKeys<Bucket>(scope, 'StatementBucketKey', below(scope, 'StatementBucket', buckets, 'keys'), dimensions);
  const undecided: FieldCompiler<Source> = (own) => {
    const args = { ...argumentsOf(scope, 'StatementStats', own[0]!), filter: input.filter };
    const page = readAmong(plans, compileUndecidedPage(scope, 'Statement', args, own, null));
    return ({ answers }) => page(answers);
  };
  const read = compileObject<Source>(scope, 'StatementStats', selectionSets(nodes), {
    undecided,
    buckets: (own) => {
      const bucket = compileObject<Bucket>(scope, 'StatementBucket', selectionSets(own), { keys: keys.field });
      return (source) => source.buckets.map(bucket);
    },
  });
  const shown = (value: string | null, i: number) => (input.by[i] === 'TYPE' && value !== null ? typeValue(value) : value);
  return {
    reusable: selected('undecided').length === 0,
    answer: async (store) => {
      const answers = await readTogether(store, plans);
      const groupsOf = (at: number | null) => (at === null ? [] : (answers[at] as readonly Group[]));
      const found = groupsOf(groupsAt).map((group) => ({ ...group, keys: group.keys.map(shown) }));
      const ordered = inOrder(found, 'Filter the statements (one type, one actor), or use fewer dimensions.');
      const names = await keys.read(store, found);
      return read({
        statements: groupsOf(totalAt).reduce((sum, { count }) => sum + count, 0),
        buckets: ordered.map((group) => ({ keys: group.keys, names, statements: group.count })),
        answers,
      });
    },
  };
};
