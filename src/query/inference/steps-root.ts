import { CadreError } from '../../errors/cadre-error.js';
import type { QueryInferenceStepsArgs, TimeAxis } from '../../model/api/types.generated.js';
import { selectPlan } from '../../store/plan.js';
import { takesParts } from '../filter/filter.js';
import { someIds } from '../selection/arguments.js';
import { selectionSets } from '../selection/collect.js';
import { compileShown } from '../selection/existing.js';
import { compileObject } from '../selection/object-selection.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { SOME_DAY } from '../view/moments.js';
import { ShapeBuilder } from '../view/shape.js';
import type { View } from '../view/view.js';
import { factCandidates } from './fact-candidates.js';
import { type FactSteps, factSteps } from './fact-steps.js';
import type { Rule } from './rules.js';

/** Why the steps of a rule are not computed; null where they are. */
function refused({ object, separate, alternatives }: Rule): string | null {
  if (object === null) return 'finds one entity, and no second one';
  if (separate) return 'has a fact for each set of premises';
  if (alternatives.some(({ joins, records }) => joins.length > 0 || records.length > 0)) return 'compares fields';
  const filters = alternatives.flatMap(({ patterns, variables }) => [
    ...patterns.map(({ filter }) => filter),
    ...[...variables.values()].map(({ filter }) => filter?.where ?? null),
  ]);
  return filters.some((filter) => filter !== null && asksForParts(filter)) ? 'asks for the parts of entities' : null;
}

function asksForParts(filter: object): boolean {
  if (Array.isArray(filter)) return filter.some((one) => typeof one === 'object' && one !== null && asksForParts(one));
  return takesParts(filter as never) || Object.values(filter).some((one) => typeof one === 'object' && one !== null && asksForParts(one));
}

function onSomeDay(view: View, axis: TimeAxis): View {
  return axis === 'VALID' ? { ...view, asOf: SOME_DAY } : { ...view, knownAt: SOME_DAY };
}

function daysOf(facts: readonly FactSteps[]): readonly string[] {
  return [...new Set(facts.flatMap(({ states }) => states.flatMap(({ from }) => from ?? [])))].sort();
}

/** Compiles `inferenceSteps`. @param chosen the rules of an argument; it throws CadreError BAD_INPUT */
export function inferenceStepsCompiler(chosen: (wanted: readonly string[]) => readonly Rule[]): RootCompiler<QueryInferenceStepsArgs> {
  return (scope, args, nodes) => {
    const rules = chosen(args.rules);
    for (const rule of rules) {
      const why = refused(rule);
      if (why === null) continue;
      const hint = 'Ask inferences for the days that you need.';
      throw new CadreError('BAD_INPUT', `The rule ${rule.id} ${why}: its steps are not computed.`, { path: 'rules' }, { hint });
    }
    const read = compileObject<object>(scope, 'InferenceSteps', selectionSets(nodes));
    const checkShown = compileShown(scope, { ids: args.ids });
    const shape = new ShapeBuilder();
    const type = shape.property('type');
    return {
      answer: async (store) => {
        const ids = someIds('ids', store.bind(args.ids), 1, scope.limits.maxPage);
        await checkShown(store);
        const { rows } = await store.select(selectPlan('Entity', { ids, shape: shape.slots }));
        const types = new Map(rows.map(({ keys, row }) => [keys.at(-1)!, String(type(row))]));
        const bound = { ...scope, view: onSomeDay(store.bind(scope.view), args.on) };
        const found = await Promise.all(
          rules.map(async (rule) => ({ rule, ...(await factCandidates(bound, store, rule, { kind: 'entities', types })) })),
        );
        const facts: FactSteps[] = [];
        for (const { rule, candidates } of found) facts.push(...(await store.compute(factSteps(rule, candidates))));
        return read({
          days: daysOf(facts),
          facts: facts.map(({ rule, ...fact }) => ({ rule: rule.id, ...fact })),
          complete: found.every(({ complete }) => complete),
        });
      },
    };
  };
}
