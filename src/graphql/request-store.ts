import { compute } from '../base/computation.js';
import { readTypes } from '../query/selection/node-types.js';
import type { RequestStore } from '../query/selection/request-store.js';
import type { ReadOptions } from '../store/graph-store.js';
import { bindPlan, type ParameterValues } from '../store/plan-parameter.js';
import type { Context } from './context.js';

/**
 * The store as one request uses it.
 * @param values of the parameters in the request's plans; left out where they hold none
 */
export function requestStore(context: Context, values?: ParameterValues): RequestStore {
  const { store, limits, budget } = context;
  const read = <T>(ask: (options: ReadOptions) => Promise<T>, timeoutMs = limits.timeoutMs): Promise<T> => {
    const within = (timeout: number) => ask({ timeout, ...(budget && { until: budget }), ...(values && { values }) });
    return budget ? budget.read(timeoutMs, within) : within(timeoutMs);
  };
  const select: RequestStore['select'] = (plan) => read((options) => store.select(plan, options));
  return {
    select,
    selectWithin: (plan, timeoutMs) => read((options) => store.select(plan, options), timeoutMs),
    walk: (plan, timeoutMs) => read((options) => store.walk(plan, options), timeoutMs),
    aggregate: (plan) => read((options) => store.aggregate(plan, options)),
    search: (question) => read((options) => store.search(question, options)),
    changes: {
      head: () => read(() => store.changes.head()),
      changes: (revisions) => read(() => store.changes.changes(revisions)),
      count: (asked) => read(() => store.changes.count(asked)),
      part: (revision, part) => read(() => store.changes.part(revision, part)),
      writtenIn: (family, ids) => read(() => store.changes.writtenIn(family, ids)),
    },
    typesOf: readTypes(store, select),
    compute: (work) => (budget ? budget.compute(work) : compute(work)),
    shared: (question, work) => (budget && context.shared ? context.shared.answer(question, budget, work) : work()),
    withIds: (ids) => requestStore(context, { ...values, ...Object.fromEntries(ids) }),
    timeoutMs: limits.timeoutMs,
    publicUrl: context.publicUrl?.() ?? null,
    bind: (value) => (values ? bindPlan(value, values) : value),
    dependsOnTime: () => {
      if (context.notes) context.notes.dependsOnTime = true;
    },
  };
}
