import { byText } from '../../base/by-text.js';
import { type Computation, sorted } from '../../base/computation.js';
import { endRelationships, labelOf, nodeType, possibleTypes } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import {
  all,
  any,
  type Condition,
  compare,
  exists,
  manySlot,
  not,
  oneSlot,
  type Selected,
  type SelectPlan,
  type Step,
  selectPlan,
} from '../../store/plan.js';
import { compileStatus } from '../selection/derived.js';
import type { QueryScope } from '../selection/scope.js';
import { propertyReader } from '../view/attributes.js';
import { standingClaim } from '../view/claims.js';
import { CLAIM, CONFIDENCE } from '../view/domain.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import { stepTo } from '../view/step.js';
import type { View } from '../view/view.js';
import { evidenceOf, evidenceStep, statementVisible } from '../view/visible.js';
import { compileInfluence } from './influence.js';
import type { Link, Standing } from './link.js';

/** Which links of an entity are read. */
export interface LinkQuestion {
  /** The statement types of links whose subject is the entity; all have two ends. */
  readonly asSubject: readonly string[];
  /** The statement types of links whose object is the entity. */
  readonly asObject: readonly string[];
  /** Only links whose other end is of one of these types. */
  readonly entityTypes: readonly string[] | null;
  /** Only statements with at least this many pieces of supporting evidence that the view shows. */
  readonly minEvidence: number;
  /** Whether status and confidence are read. */
  readonly standing: boolean;
  /** Whether it is read how influence runs along them. */
  readonly influence: boolean;
  /** Also claims of responsibility that were denied or withdrawn. */
  readonly anyClaim?: boolean;
}

/** Links by entity, in the order of the statements' ids. */
export interface FoundLinks {
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** The entities that have more than were asked for. */
  readonly more: readonly string[];
}

/** One plan for the links of any number of entities, and its reader. */
export interface CompiledLinks {
  /** @param most the most links of each entity; the plan reads one more, to see whether there are more */
  plan(ids: readonly string[], most: number): SelectPlan;
  /** At most `most` links of each entity. */
  read(selected: Selected, most: number): Computation<FoundLinks>;
}

type End = 'subject' | 'object';

/** From entities to statements of some types that they are an end of, or back. */
export function endStep(scope: QueryScope, types: readonly string[], end: End, direction: Step['direction']): Step {
  const relationships = types.flatMap((type) => endRelationships(scope.model, type, end));
  return stepTo(scope.model, relationships, direction, direction === 'in' ? 'Statement' : 'Entity');
}

/** A claim of responsibility that was denied or withdrawn does not link the attack and the actor. */
export function linking(model: Model, view: View): Condition {
  return any(not(compare('type', '=', CLAIM)), standingClaim(model, view));
}

/** Which statements of some types are links in the view. @param anyClaim also claims that were denied or withdrawn */
export function shownLink({ model, view }: QueryScope, types: readonly string[], anyClaim = false): Condition {
  return all(statementVisible(model, 'Statement', view), types.includes(CLAIM) && !anyClaim ? linking(model, view) : null);
}

function enoughEvidence(scope: QueryScope, least: number, shape: ShapeBuilder): Reader<boolean> {
  // The view shows no statement without supporting evidence.
  if (least <= 1) return () => true;
  const where = evidenceOf(scope.model, scope.view, 'SUPPORTS');
  const count = shape.cell({ kind: 'count', step: evidenceStep(scope.model), where });
  return (row) => Number(count(row)) >= least;
}

function standingOf(scope: QueryScope, shape: ShapeBuilder): Reader<Standing> {
  const status = compileStatus(scope, shape);
  const confidence = propertyReader(scope, possibleTypes(scope.model, 'Statement'), CONFIDENCE, shape)(CONFIDENCE);
  return (row) => ({ status: status(row), confidence: (confidence(row) ?? null) as Standing['confidence'] });
}

/** Statements with the entities at one end, by id; with null in place of a link where they have no other end or too little evidence. */
function compileEnd(scope: QueryScope, question: LinkQuestion, end: End, most: number, shape: ShapeBuilder) {
  const types = end === 'subject' ? question.asSubject : question.asObject;
  const toOther = endStep(scope, types, end === 'subject' ? 'object' : 'subject', 'out');
  // Never a condition on the id of the other end: the embedded engine would start there, and read all links of a hub.
  const ofType = question.entityTypes && exists(toOther, compare('type', 'in', question.entityTypes));
  const inner = new ShapeBuilder();
  const type = inner.property('type');
  const enough = enoughEvidence(scope, question.minEvidence, inner);
  const standing = question.standing ? standingOf(scope, inner) : null;
  const influence = question.influence ? compileInfluence(scope, types, inner) : null;
  const entity = new ShapeBuilder();
  const id = entity.property('id');
  const other = inner.one(oneSlot(toOther, { shape: entity.slots }));
  const list = shape.keyed(
    manySlot(endStep(scope, types, end, 'in'), {
      where: all(shownLink(scope, types, question.anyClaim), ofType),
      page: { limit: most + 1, after: null },
      shape: inner.slots,
    }),
  );
  return (own: string, row: Parameters<typeof list>[0]) =>
    list(row).map(([keys, statement]): readonly [string, Link | null] => {
      const [statementId, found] = [keys.at(-1)!, other(statement)];
      // A statement may lack its object, such as a report that nobody claimed an attack.
      if (found === null || !enough(statement)) return [statementId, null];
      const [statementType, otherId] = [String(type(statement)), String(id(found))];
      const link: Link = {
        statement: statementId,
        type: statementType,
        source: end === 'subject' ? own : otherId,
        target: end === 'subject' ? otherId : own,
        symmetric: nodeType(scope.model, statementType).statement!.symmetric,
        ...(standing && { standing: standing(statement) }),
        ...(influence && { influence: influence(statementType)(statement) }),
      };
      return [statementId, link];
    });
}

function compileShape(scope: QueryScope, question: LinkQuestion, most: number) {
  const shape = new ShapeBuilder();
  const ends = (['subject', 'object'] as const).filter((end) => (end === 'subject' ? question.asSubject : question.asObject).length > 0);
  const readers = ends.map((end) => compileEnd(scope, question, end, most, shape));
  return { slots: shape.slots, readers };
}

/** Compiles a question about links into a plan that reads the links of many entities at once. */
export function compileLinks(scope: QueryScope, question: LinkQuestion): CompiledLinks {
  return {
    plan: (ids, most) => selectPlan(labelOf(scope.model, 'Entity'), { ids, shape: compileShape(scope, question, most).slots }),
    read: function* ({ rows }, most) {
      const { readers } = compileShape(scope, question, most);
      const more: string[] = [];
      const links = new Map<string, readonly Link[]>();
      for (const { keys, row } of rows) {
        const id = keys.at(-1)!;
        // A link of an entity to itself is found at both ends.
        const found = new Map(readers.flatMap((read) => read(id, row)));
        const ordered = yield* sorted([...found], ([a], [b]) => byText(a, b));
        if (ordered.length > most) more.push(id);
        links.set(
          id,
          ordered.slice(0, most).flatMap(([, link]) => link ?? []),
        );
        yield;
      }
      return { links, more };
    },
  };
}
