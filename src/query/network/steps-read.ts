import { byText } from '../../base/by-text.js';
import type { StatementStatus, TimeAxis } from '../../model/api/types.generated.js';
import { labelOf } from '../../model/lookup.js';
import { all, type Row, selectPlan } from '../../store/plan.js';
import { type KnownSupport, readDerivations, readSupports } from '../evidence/count-root-sources.js';
import { rootSources } from '../evidence/root-sources.js';
import type { RequestStore, Select } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';
import { compileMoments, SOME_DAY } from '../view/moments.js';
import { ShapeBuilder } from '../view/shape.js';
import { ALL_STATUSES, type View } from '../view/view.js';
import { hasStatus, statementVisible, visible } from '../view/visible.js';
import type { Link } from './link.js';
import { linking } from './links.js';
import { readSubgraph, type Truncation } from './network.js';
import { ABSENT, firstDay, type NodeSteps, type Standing, type Steps, statesOf, stepsOf } from './steps.js';
import { compileWalk, type LinkFilters, walkLimits } from './walk.js';

/** The statuses besides ASSERTED; the first that a statement has counts. */
const MARKED: readonly StatementStatus[] = ['RETRACTED', 'SPECIFIED', 'DISPUTED'];

/** The view on a day that is chosen later. */
function onSomeDay(view: View, axis: TimeAxis): View {
  return axis === 'VALID' ? { ...view, asOf: SOME_DAY } : { ...view, knownAt: SOME_DAY };
}

async function readNodes(scope: QueryScope, select: Select, ids: readonly string[]): Promise<readonly NodeSteps[]> {
  const shape = new ShapeBuilder();
  const moments = compileMoments(visible(scope.model, 'Entity', scope.view), shape);
  const { rows } = await select(selectPlan(labelOf(scope.model, 'Entity'), { ids, shape: shape.slots }));
  const days = new Map(rows.map(({ keys, row }) => [keys.at(-1)!, firstDay(moments.days(row), (day) => moments.holds(row, day))]));
  return ids.map((id) => ({ id, shownFrom: days.get(id) ?? null }));
}

/** What is tested of a statement on each day. */
function compileStanding({ model, view }: QueryScope, shape: ShapeBuilder) {
  const moments = (shown: View) => compileMoments(all(statementVisible(model, 'Statement', shown), linking(model, view)), shape);
  const shown = moments(view);
  const sure = view.certain || view.asOf === null ? shown : moments({ ...view, certain: true });
  const statuses = MARKED.map((status) => ({ status, moments: compileMoments(hasStatus(model, 'Statement', view, status), shape) }));
  return {
    days: (row: Row) => [shown, sure, ...statuses.map((one) => one.moments)].flatMap((one) => one.days(row)),
    at: (row: Row, day: string): Omit<Standing, 'rootSources'> => {
      if (!shown.holds(row, day)) return ABSENT;
      const status = statuses.find((one) => one.moments.holds(row, day))?.status ?? 'ASSERTED';
      return { presence: sure.holds(row, day) ? 'CERTAIN' : 'POSSIBLE', status };
    },
  };
}

/** Reads what becomes of some statements: what the view tests of them, their evidence, and what its sources derive from. */
async function readLinks(scope: QueryScope, select: Select, links: readonly Link[], minEvidence: number, axis: TimeAxis) {
  if (links.length === 0) return [];
  const byKnowledge = axis === 'KNOWN';
  const shape = new ShapeBuilder();
  const standing = compileStanding(scope, shape);
  const ids = links.map(({ statement }) => statement);
  const everKnown = { ...scope, view: { ...scope.view, knownAt: byKnowledge ? null : scope.view.knownAt } };
  const [{ rows }, supports] = await Promise.all([
    select(selectPlan('Statement', { ids, shape: shape.slots })),
    readSupports(everKnown, select, ids),
  ]);
  const upstream = await readDerivations(scope, select, supports);
  const rowOf = new Map(rows.map(({ keys, row }) => [keys.at(-1)!, row]));
  return links.flatMap((link) => {
    const row = rowOf.get(link.statement);
    if (!row) return [];
    const pieces: readonly KnownSupport[] = supports.get(link.statement) ?? [];
    const roots = new Map<number, number>();
    const at = (day: string): Standing => {
      const shown = standing.at(row, day);
      if (shown.presence === 'ABSENT') return ABSENT;
      const by = byKnowledge ? pieces.filter((piece) => piece.known <= day) : pieces;
      if (by.length < minEvidence) return ABSENT;
      // Evidence only adds up, so as many pieces are the same pieces.
      const counted = roots.get(by.length) ?? rootSources(by, upstream).size;
      roots.set(by.length, counted);
      return { ...shown, rootSources: counted };
    };
    const days = [...standing.days(row), ...(byKnowledge ? pieces.map((piece) => piece.known) : [])];
    return [{ link, states: statesOf(days, at) }];
  });
}

/** The statements among entities that a view shows on one day or another. */
async function readCandidates(
  walk: ReturnType<typeof compileWalk>,
  store: RequestStore,
  ids: readonly string[],
): Promise<{ readonly links: readonly Link[]; readonly truncated: readonly Truncation[] }> {
  const { links, truncated } = await readSubgraph(ids, walk(store), walkLimits(store, 0, ids.length), [], store.compute);
  return { links: [...links].sort((a, b) => byText(a.statement, b.statement)), truncated };
}

/**
 * Compiles how a network changes along one of the two times. It is computed, not asked for day by day: what the view tests of a statement is read
 * once, and tested for each day on which it can change.
 * @returns reads it for the entities of a network: in two reads of links, one of their statements, one of their evidence, and one for each derivation upstream
 */
export function compileSteps(
  scope: QueryScope,
  filters: LinkFilters,
  axis: TimeAxis,
): (store: RequestStore, ids: readonly string[]) => Promise<Steps> {
  const ever = { ...scope, view: { ...scope.view, asOf: null, knownAt: null, statuses: ALL_STATUSES } };
  const walk = compileWalk(ever, filters, true);
  return async (store, ids) => {
    const view = store.bind(onSomeDay(scope.view, axis));
    const bound = { ...scope, view };
    const { links, truncated } = await readCandidates(walk, store, ids);
    const [nodes, stepping] = await Promise.all([
      axis === 'KNOWN' ? readNodes(bound, store.select, ids) : ids.map((id) => ({ id, shownFrom: null })),
      readLinks(bound, store.select, links, filters.minEvidence, axis),
    ]);
    return stepsOf(nodes, stepping, truncated);
  };
}
