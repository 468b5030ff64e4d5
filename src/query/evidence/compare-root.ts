import type { QueryCompareSourcesArgs, Stance } from '../../model/api/types.generated.js';
import { all, any, type Condition, compare, exists, not, type ReadAnswer, type ReadPlan } from '../../store/plan.js';
import { selectionSets } from '../selection/collect.js';
import { compileObject, type FieldCompiler } from '../selection/object-selection.js';
import { type RootCompiler, readAmong, readTogether } from '../selection/root-plan.js';
import { compilePage } from '../selection/roots.js';
import { argumentsOf, type QueryScope } from '../selection/scope.js';
import { evidenceOf, evidenceStep, sourceStep } from '../view/visible.js';

type Input = Pick<QueryCompareSourcesArgs, 'a' | 'b'>;

interface Answers {
  readonly answers: readonly ReadAnswer[];
}

type List = (
  sources: Input,
  says: (source: string, stance: Stance) => Condition,
  /** Evidence of either stance. */
  speaks: (source: string) => Condition,
) => Condition;

/**
 * What each list asks of the evidence of two sources. `says(source, stance)`: the source has evidence of that stance. Each names a source that has evidence,
 * so that a read starts there and not at all statements.
 */
const LISTS = {
  onlyA: ({ a, b }, says) => all(says(a, 'SUPPORTS'), not(says(b, 'SUPPORTS')), not(says(b, 'DISPUTES'))),
  onlyB: ({ a, b }, says) => all(says(b, 'SUPPORTS'), not(says(a, 'SUPPORTS')), not(says(a, 'DISPUTES'))),
  both: ({ a, b }, says) => all(says(a, 'SUPPORTS'), says(b, 'SUPPORTS')),
  disputed: ({ a, b }, says, speaks) =>
    all(speaks(a), any(all(says(a, 'SUPPORTS'), says(b, 'DISPUTES')), all(says(b, 'SUPPORTS'), says(a, 'DISPUTES')))),
} as const satisfies Readonly<Record<string, List>>;

/** Compiles one list of statements. */
function list(scope: QueryScope, within: Condition, plans: ReadPlan[]): FieldCompiler<Answers> {
  return (own) => {
    const page = compilePage(scope, 'Statement', argumentsOf(scope, 'SourceComparison', own[0]!), own, within);
    const read = readAmong(plans, page);
    return ({ answers }) => read(answers);
  };
}

/**
 * Compiles `compareSources`: one read for each list that is selected.
 * @throws CadreError BAD_INPUT, BAD_DATE, BAD_CURSOR, LIMIT
 */
export const compileCompareSources: RootCompiler<Input> = (scope, sources, nodes) => {
  const { model, view } = scope;
  const from = (source: string) => exists(sourceStep(model), compare('id', '=', source));
  const says = (source: string, stance: Stance) => exists(evidenceStep(model), all(evidenceOf(model, view, stance), from(source)));
  const speaks = (source: string) => exists(evidenceStep(model), from(source));
  const plans: ReadPlan[] = [];
  const fields = Object.entries(LISTS).map(([name, within]) => [name, list(scope, within(sources, says, speaks), plans)] as const);
  const read = compileObject<Answers>(scope, 'SourceComparison', selectionSets(nodes), Object.fromEntries(fields));
  return { answer: async (store) => read({ answers: await readTogether(store, plans) }) };
};
