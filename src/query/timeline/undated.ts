import type { FieldNode } from 'graphql';
import type { TimelineKind } from '../../model/api/types.generated.js';
import type { TypeName } from '../../model/domain.js';
import { eventStatements } from '../../model/events.js';
import { endRelationships } from '../../model/lookup.js';
import { ALWAYS, all, any, type Condition, compare, exists, not, type ReadAnswer, type ReadPlan } from '../../store/plan.js';
import { selectionSets } from '../selection/collect.js';
import { compileObject, type FieldCompiler } from '../selection/object-selection.js';
import { readAmong } from '../selection/root-plan.js';
import { compilePage } from '../selection/roots.js';
import { argumentsOf, type QueryScope } from '../selection/scope.js';
import type { Answer } from '../selection/value-fields.js';
import { stepTo } from '../view/step.js';
import { linkedTo } from './count.js';
import { OWN_NAME } from './domain.js';
import { type CountedEvents, timelineSources } from './sources.js';
import type { TimelineQuestion } from './timeline.js';

/** The kinds whose date says that something has ended. Without it, it has not, or nobody says so: that is no missing date. */
const ENDS: readonly TimelineKind[] = ['STATEMENT_ENDS', 'DELISTED'];

/** The events of some actors that a timeline would list if they were dated; null if the kinds have no such events. */
function undatedEvents(scope: QueryScope, { ids, kinds }: TimelineQuestion, type: TypeName): Condition | null {
  const events = timelineSources(scope.model, scope.view, kinds).flatMap(({ counted }) =>
    counted.of === 'events' && counted.type === type ? [counted] : [],
  );
  const [first] = events as readonly CountedEvents[];
  return first ? all(not(first.dated), any(...events.map((event) => linkedTo(scope.model, ids, event)))) : null;
}

/**
 * The statements about some actors that a timeline would list if one of their dates were known; null if the kinds list no
 * statements. A statement about an event stands under the event, and an entity's own name came with the entity.
 */
function undatedStatements(scope: QueryScope, { ids, kinds }: TimelineQuestion): Condition | null {
  const { model, view } = scope;
  const sources = timelineSources(model, view, kinds).flatMap(({ kind, counted }) =>
    counted.of === 'statements' ? [{ kind, counted }] : [],
  );
  const types = new Set(sources.filter(({ kind }) => !ENDS.includes(kind)).flatMap(({ counted }) => counted.types));
  if (types.size === 0) return null;
  const aboutEvents = eventStatements(model).map(({ type }) => type.name);
  const ends = stepTo(model, endRelationships(model, 'Statement', 'both'), 'out', 'Entity');
  return all(
    types.has('Statement') ? ALWAYS : compare('type', 'in', [...types]),
    not(compare('type', 'in', aboutEvents)),
    not(OWN_NAME),
    ...sources.map(({ counted }) => not(counted.dated)),
    exists(ends, compare('id', 'in', ids)),
  );
}

interface Answers {
  readonly answers: readonly ReadAnswer[];
}

/** The answer of `undated`, compiled: what it reads, and how it is made of that. */
export interface CompiledUndated {
  readonly plans: readonly ReadPlan[];
  read(answers: readonly ReadAnswer[]): Answer;
}

/**
 * Compiles the selection on `undated` of a timeline: a list for each kind of node. Only those that are selected are read.
 * @throws CadreError BAD_INPUT, LIMIT, BAD_CURSOR for the arguments of a list
 */
export function compileUndated(scope: QueryScope, question: TimelineQuestion, nodes: readonly FieldNode[]): CompiledUndated {
  const plans: ReadPlan[] = [];
  const listOf =
    (type: TypeName, within: Condition | null): FieldCompiler<Answers> =>
    (own) => {
      const args = argumentsOf(scope, 'TimelineUndated', own[0]!);
      const page = readAmong(plans, compilePage(scope, type, args, own, within ?? compare('id', 'in', [])));
      return ({ answers }) => page(answers);
    };
  const read = compileObject<Answers>(scope, 'TimelineUndated', selectionSets(nodes), {
    attacks: listOf('Attack', undatedEvents(scope, question, 'Attack')),
    operations: listOf('MilitaryOperation', undatedEvents(scope, question, 'MilitaryOperation')),
    statements: listOf('Statement', undatedStatements(scope, question)),
  });
  return { plans, read: (answers) => read({ answers }) };
}
