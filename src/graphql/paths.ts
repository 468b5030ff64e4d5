import { CadreError } from '../errors/cadre-error.js';
import { typeValue } from '../model/api/filters.js';
import { endRelationships, typesOfKind } from '../model/lookup.js';
import { type Expand, findPaths, type Link } from '../query/paths.js';
import { readNodes } from '../query/read-nodes.js';
import type { QueryScope } from '../query/scope.js';
import { ShapeBuilder } from '../query/shape.js';
import { statementVisible, visible } from '../query/visible.js';
import type { SelectPlan, Step } from '../store/plan.js';
import type { Context } from './context.js';
import { scopeOf } from './derived-roots.js';
import type { QueryResolvers } from './generated/api.js';
import { fieldsAt } from './sub-selections.js';

const HOPS = 6;
/** Bounds on one search for paths, whatever the data. */
const BOUNDS = { maxExpanded: 5_000, maxCounted: 10_000, maxSteps: 1_000_000 };
/** How many links of one entity are followed. */
const FAN_OUT = 2_000;

/** Statements with two ends, of the types asked for. */
function twoEnded(context: Context, via: readonly string[] | null): string[] {
  return typesOfKind(context.model, 'statement')
    .filter((type) => type.fields.has('object') && (via === null || via.includes(typeValue(type.name))))
    .map((type) => type.name);
}

function expander(context: Context, scope: QueryScope, types: readonly string[]): Expand {
  const relationships = types.flatMap((type) => endRelationships(context.model, type, 'both'));
  const step: Step = { relationships, direction: 'in', label: 'Statement' };
  const ends: Step = { relationships, direction: 'out', label: 'Entity' };
  const statement = new ShapeBuilder();
  const others = statement.list({ kind: 'many', step: ends, where: { op: 'and', of: [] }, order: [], page: null, shape: [] });
  const shape = new ShapeBuilder();
  const statements = shape.list({
    kind: 'many',
    step,
    where: statementVisible(context.model, 'Statement', scope.view),
    order: [],
    page: { limit: FAN_OUT + 1, after: null },
    shape: statement.slots,
  });
  return async (ids) => {
    const plan: SelectPlan = {
      kind: 'select',
      label: 'Entity',
      ids,
      where: { op: 'and', of: [] },
      order: [],
      page: null,
      shape: shape.slots,
      count: false,
    };
    const { rows } = await context.store.select(plan, { timeout: context.limits.timeoutMs });
    let complete = true;
    const links = rows.map(({ keys, row }): [string, Link[]] => {
      const id = keys.at(-1)!;
      const all = statements(row);
      if (all.length > FAN_OUT) complete = false;
      const found = all.slice(0, FAN_OUT).flatMap(([key, inner]) => {
        const other = others(inner)
          .map(([k]) => k.at(-1)!)
          .find((end) => end !== id);
        return other === undefined ? [] : [{ statement: key.at(-1)!, other }];
      });
      return [id, found];
    });
    return { links: new Map(links), complete };
  };
}

async function requireEnds(context: Context, scope: QueryScope, ids: readonly string[]): Promise<void> {
  const plan: SelectPlan = {
    kind: 'select',
    label: 'Entity',
    ids: [...new Set(ids)],
    where: visible(context.model, 'Entity', scope.view),
    order: [],
    page: null,
    shape: [],
    count: false,
  };
  const { rows } = await context.store.select(plan, { timeout: context.limits.timeoutMs });
  const found = new Set(rows.map(({ keys }) => keys.at(-1)));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new CadreError('NOT_FOUND', `There is no entity ${missing} in this view.`, { id: missing });
}

function bounded(name: string, value: number, min: number, max: number): number {
  if (value > max)
    throw new CadreError('LIMIT', `${name}: ${value} is above the limit of ${max}. Ask for at most ${max}.`, {
      limit: name,
      value,
      allowed: max,
    });
  if (value < min) throw new CadreError('BAD_INPUT', `${name} must be at least ${min}; ${value} given.`, { path: name });
  return value;
}

/** `paths(from, to)`: links are read level by level, then the entities and statements on the paths as selected. */
export const paths: NonNullable<QueryResolvers['paths']> = async (_source, args, context, info) => {
  const scope = scopeOf(args, context, info);
  const { from, to } = args;
  const maxHops = bounded('maxHops', args.maxHops, 1, HOPS);
  const first = bounded('first', args.first, 0, context.limits.maxPage);
  await requireEnds(context, scope, [from, to]);
  const types = twoEnded(context, args.via ?? null);
  const found =
    types.length === 0
      ? { paths: [], total: 0, complete: true }
      : await findPaths(from, to, expander(context, scope, types), { ...BOUNDS, maxHops, first });
  const select = (plan: SelectPlan) => context.store.select(plan, { timeout: context.limits.timeoutMs });
  const read = async (type: string, field: string, ids: readonly string[]) => {
    const keys = fieldsAt(info, ['nodes', field]);
    return new Map(
      await Promise.all(
        [...keys].map(async ([key, nodes]) => [key, await readNodes(scope, select, type, [...new Set(ids)], nodes)] as const),
      ),
    );
  };
  const [entities, statements] = await Promise.all([
    read(
      'Entity',
      'entities',
      found.paths.flatMap((p) => p.entities),
    ),
    read(
      'Statement',
      'statements',
      found.paths.flatMap((p) => p.statements),
    ),
  ]);
  return {
    totalCount: found.total,
    complete: found.complete,
    nodes: found.paths.map((path) => ({
      length: path.statements.length,
      entities: (key: string) => path.entities.map((id) => entities.get(key)?.get(id)),
      statements: (key: string) => path.statements.map((id) => statements.get(key)?.get(id)),
    })),
  };
};
