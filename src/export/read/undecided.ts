import { rootFields } from '../../model/api/outputs.js';
import { labelOf } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { undecidedCondition } from '../../query/filter/filter.js';
import { withParts } from '../../query/parts/read.js';
import { PartsRequests } from '../../query/parts/requests.js';
import type { Select } from '../../query/selection/request-store.js';
import type { ViewInput, ViewScope } from '../../query/view/view.js';
import { selectPlan } from '../../store/plan.js';
import type { Selection, TypeSelection } from './selection.js';
import type { ExportUndecided, Fields } from './subgraph.js';

/** A query for the undecided nodes of a type. */
function queryFor(
  model: Model,
  { type, filter }: Pick<TypeSelection, 'type' | 'filter'>,
  view: ViewInput,
): Pick<ExportUndecided, 'query' | 'variables'> {
  const { name } = rootFields(model).find((root) => root.many && root.type === type)!;
  const query = `query ($filter: ${type}Filter, $view: View) { ${name}(filter: $filter, view: $view) { undecided { totalCount nodes { id } } } }`;
  return { query, variables: { filter, view } as Fields };
}

/**
 * How many nodes of a type the filter of an export can neither include nor exclude; of an export of everything, how many
 * statements are not certainly in the view.
 * @returns null where nothing can be undecided, and for selections without a filter
 */
export async function countUndecided(
  { model, view }: ViewScope,
  select: Select,
  selection: Selection,
  given: ViewInput,
): Promise<ExportUndecided | null> {
  if (selection.kind === 'answer') return selection.undecided;
  if (selection.kind !== 'type' && selection.kind !== 'everything') return null;
  const asked = selection.kind === 'type' ? selection : { type: 'Statement', filter: null };
  const scope = { model, view, parts: new PartsRequests() };
  const where = undecidedCondition(scope, asked.type, asked.filter);
  if (where === null) return null;
  const plan = selectPlan(labelOf(model, asked.type), {
    where: await withParts(scope, select, where),
    page: { limit: 0, after: null },
    shape: [],
    count: true,
  });
  const { count } = await select(plan);
  return { totalCount: count ?? 0, ...queryFor(model, asked, given) };
}
