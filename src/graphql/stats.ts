import { CadreError } from '../errors/cadre-error.js';
import { compileFilter, type FilterInput, refStep } from '../query/filter.js';
import type { QueryScope } from '../query/scope.js';
import { type Reader, ShapeBuilder } from '../query/shape.js';
import { bucketsOf, type CountedAttack, period } from '../query/stats.js';
import { statementStep, statementVisible, visible } from '../query/visible.js';
import { ALWAYS, all, type Condition, type Row, type SelectPlan, type Step } from '../store/plan.js';
import type { Context } from './context.js';
import { scopeOf } from './derived-roots.js';
import type { QueryResolvers } from './generated/api.js';

const MAX_DIMENSIONS = 3;

type Values = Reader<readonly (string | null)[]>;

function field(scope: QueryScope, type: string, name: string): Step {
  return refStep(scope.model, type, scope.model.types.get(type)!.fields.get(name)!);
}

function orUnknown(ids: readonly string[]): readonly (string | null)[] {
  return ids.length === 0 ? [null] : ids;
}

interface Further {
  readonly step: Step;
  readonly where: Condition;
}

/** The ids at the end of a step, in order; a further step leads on from each. */
function ids(shape: ShapeBuilder, step: Step, where: Condition, further: Further | null = null): Values {
  const inner = new ShapeBuilder();
  const next = further && inner.list({ kind: 'many', step: further.step, where: further.where, order: [], page: null, shape: [] });
  const list = shape.list({ kind: 'many', step, where, order: [], page: null, shape: inner.slots });
  const own = (row: Row) => list(row).map(([keys]) => keys.at(-1)!);
  return (row) => orUnknown([...new Set(next ? list(row).flatMap(([, r]) => next(r).map(([keys]) => keys.at(-1)!)) : own(row))].sort());
}

function dated(shape: ShapeBuilder, length: number): Values {
  const [lo, hi] = [shape.property('dateLo'), shape.property('dateHi')];
  return (row) => [period(lo(row) as string | null, hi(row) as string | null, length)];
}

function dimension(scope: QueryScope, shape: ShapeBuilder, name: string): Values {
  switch (name) {
    case 'YEAR':
      return dated(shape, 4);
    case 'MONTH':
      return dated(shape, 7);
    case 'DAY':
      return dated(shape, 10);
    case 'LOCATION':
      return ids(shape, field(scope, 'Attack', 'location'), visible(scope.model, 'Location', scope.view));
    case 'COUNTRY':
      return ids(shape, field(scope, 'Attack', 'location'), visible(scope.model, 'Location', scope.view), {
        step: field(scope, 'Location', 'country'),
        where: visible(scope.model, 'State', scope.view),
      });
    case 'WEAPON':
      return ids(shape, field(scope, 'Attack', 'weapons'), visible(scope.model, 'Weapon', scope.view));
    case 'ACTOR':
      return ids(shape, statementStep(scope.model, 'Attribution', 'subject'), statementVisible(scope.model, 'Attribution', scope.view), {
        step: field(scope, 'Attribution', 'object'),
        where: ALWAYS,
      });
    default: {
      const outcome = shape.property('outcome');
      return (row) => [outcome(row) as string | null];
    }
  }
}

function count(shape: ShapeBuilder, prefix: string): Reader<CountedAttack['killed']> {
  const [low, best, high] = ['Low', 'Best', 'High'].map((part) => shape.property(prefix + part)) as [Reader, Reader, Reader];
  return (row) => ({ low: low(row) as number | null, best: best(row) as number | null, high: high(row) as number | null });
}

async function countedAttacks(context: Context, plan: SelectPlan, read: (row: Row) => CountedAttack): Promise<CountedAttack[]> {
  const attacks: CountedAttack[] = [];
  for await (const row of context.store.stream(plan, { timeout: context.limits.timeoutMs })) attacks.push(read(row));
  return attacks;
}

/** `attackStats`: the rows hold only what is counted and are grouped as they are read. */
export const attackStats: NonNullable<QueryResolvers['attackStats']> = async (_source, args, context, info) => {
  const { by } = args;
  if (by.length > MAX_DIMENSIONS) {
    throw new CadreError('LIMIT', `by: ${by.length} dimensions are above the limit of ${MAX_DIMENSIONS}. Ask for fewer at once.`, {
      limit: 'by',
      value: by.length,
      allowed: MAX_DIMENSIONS,
    });
  }
  const scope = scopeOf(args, context, info);
  const shape = new ShapeBuilder();
  const values = by.map((name) => dimension(scope, shape, name));
  const [killed, injured] = [count(shape, 'killed'), count(shape, 'injured')];
  const where = all(
    visible(scope.model, 'Attack', scope.view),
    compileFilter(scope.model, 'Attack', args.filter as FilterInput | null, scope.view),
  );
  const plan: SelectPlan = { kind: 'select', label: 'Attack', ids: null, where, order: [], page: null, shape: shape.slots, count: false };
  const attacks = await countedAttacks(context, plan, (row) => ({
    values: values.map((read) => read(row)),
    killed: killed(row),
    injured: injured(row),
  }));
  return {
    attacks: attacks.length,
    buckets: bucketsOf(attacks).map((bucket) => ({ ...bucket, keys: bucket.keys.map((value, i) => ({ dimension: by[i], value })) })),
  };
};
