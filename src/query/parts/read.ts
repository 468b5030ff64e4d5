import { labelOf } from '../../model/lookup.js';
import type { Model, WholeKind } from '../../model/types.js';
import { all, type Condition, compare, exists, type Selected, type SelectPlan, selectPlan } from '../../store/plan.js';
import { bindIds } from '../../store/plan-parameter.js';
import type { ViewScope } from '../view/view.js';
import { statementStep, visible } from '../view/visible.js';
import { PARTS_LIMITS, requireParts } from './limits.js';
import type { PartsRequest, PartsScope } from './requests.js';
import { referencesToWholes, statementsToWholes } from './ways.js';

/** Runs a plan with the ids that take the place of parameters. */
export type SelectWith = (plan: SelectPlan, ids: ReadonlyMap<string, readonly string[]>) => Promise<Selected>;

/** The parts of some nodes, one step down: a plan for each way from a part to its whole that the schema declares (`@partOf`). */
type NextParts = (wholes: readonly string[]) => SelectPlan[];

/** From parts whose reference leads to one of the wholes, as far as the view knows the reference. */
function byReferences(scope: ViewScope, kinds: readonly WholeKind[]): ((of: Condition) => SelectPlan)[] {
  const { model, view } = scope;
  return referencesToWholes(scope, kinds).map(
    ({ type, step, shown }) =>
      (of) =>
        plan(model, type.name, all(visible(model, type.name, view), shown, exists(step, of))),
  );
}

/** From parts by statements that the view shows. */
function byStatements(scope: ViewScope, kinds: readonly WholeKind[]): ((of: Condition) => SelectPlan)[] {
  const { model } = scope;
  return statementsToWholes(scope, kinds).map(
    ({ type, part, toWhole, shown }) =>
      (of) =>
        plan(model, part, exists(statementStep(model, type.name, 'subject'), all(shown, exists(toWhole, of)))),
  );
}

function plan(model: Model, type: string, where: Condition): SelectPlan {
  return selectPlan(labelOf(model, type), { where, page: { limit: PARTS_LIMITS.parts + 1, after: null }, shape: [] });
}

function nextParts(scope: ViewScope, kinds: readonly WholeKind[]): NextParts {
  const ways = [...byReferences(scope, kinds), ...byStatements(scope, kinds)];
  return (wholes) => ways.map((way) => way(compare('id', 'in', wholes)));
}

function idsOf({ rows }: Selected): string[] {
  return rows.map(({ keys }) => keys.at(-1)!);
}

function wholesPlan({ model, view }: ViewScope, { wholes }: PartsRequest): SelectPlan {
  if ('ids' in wholes) return selectPlan('Entity', { ids: wholes.ids, shape: [] });
  return selectPlan(labelOf(model, wholes.type), {
    where: all(visible(model, wholes.type, view), wholes.where),
    page: { limit: PARTS_LIMITS.wholes + 1, after: null },
    shape: [],
  });
}

const HINT = 'Name fewer or smaller wholes, or ask without orWithin and orParts.';

type Lists = ReadonlyMap<string, readonly string[]>;
type CompiledRequest = (select: SelectWith, given: Lists) => Promise<readonly string[]>;

/** Which nodes are the wholes, then level by level their parts, those of all nodes of a level at once. */
function compileRequest(model: Model, request: PartsRequest): CompiledRequest {
  const scope = { model, view: request.view };
  const wholes = wholesPlan(scope, request);
  const next = nextParts(scope, request.kinds);
  return async (select, given) => {
    let level = [...new Set(idsOf(await select(wholes, given)))];
    requireParts('wholes', level.length, 'wholes', HINT);
    const found = new Set(level);
    for (let step = 0; level.length > 0; step += 1) {
      requireParts('steps', step, 'steps from a whole to its parts', HINT);
      const below = await Promise.all(next(level).map(async (plan) => idsOf(await select(plan, NONE))));
      level = [...new Set(below.flat())].filter((id) => !found.has(id));
      for (const id of level) found.add(id);
      requireParts('parts', found.size, 'wholes and parts', HINT);
    }
    return [...found];
  };
}

const NONE: Lists = new Map();

/**
 * Compiles requests, each of which may use the earlier ones.
 * @returns reads the ids of the wholes and of all their parts as the view shows them, by the names of the parameters that stand
 *   for them; rejects with CadreError LIMIT where there are too many
 */
export function compileParts(model: Model, requests: readonly PartsRequest[]): (select: SelectWith) => Promise<Lists> {
  const compiled = requests.map((request) => [request.ids.name, compileRequest(model, request)] as const);
  return async (select) => {
    const found = new Map<string, readonly string[]>();
    for (const [name, read] of compiled) found.set(name, await read(select, found));
    return found;
  };
}

/**
 * Reads what a part of a plan asks of wholes and parts, outside the plan of a root field.
 * @param part compiled in the scope
 * @returns the same with the ids in it; rejects with CadreError LIMIT
 */
export async function withParts<T>(scope: PartsScope, select: (plan: SelectPlan) => Promise<Selected>, part: T): Promise<T> {
  if (scope.parts.all.length === 0) return part;
  return bindIds(part, await compileParts(scope.model, scope.parts.all)((plan, ids) => select(bindIds(plan, ids))));
}
