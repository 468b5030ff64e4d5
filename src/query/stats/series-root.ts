import type { QueryStatementCountsArgs } from '../../model/api/types.generated.js';
import { collectFields, selectionSets } from '../selection/collect.js';
import { compileObject } from '../selection/object-selection.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { compileSeries, type StatementCount } from './series.js';

/** `statementCounts`: one read for the statements of all periods, and one for the attacks where they are selected. */
export const compileStatementCounts: RootCompiler<QueryStatementCountsArgs> = (scope, args, nodes) => {
  const series = compileSeries(scope, args);
  const selected = [...collectFields(scope, 'StatementCount', selectionSets(nodes)).values()];
  const wantsAttacks = selected.some(([node]) => node!.name.value === 'attacks');
  const read = compileObject<StatementCount>(scope, 'StatementCount', selectionSets(nodes));
  return {
    reusable: true,
    answer: async (store) => {
      const [statements, attacks] = await Promise.all([
        store.aggregate(series.statements),
        wantsAttacks ? store.aggregate(series.attacks) : [],
      ]);
      return series.read(statements, attacks).map(read);
    },
  };
};
