import { endRelationships, labelOf, nodeType, possibleTypes } from '../model/lookup.js';
import { ALWAYS, all, any, type Condition, compare, exists, not, type Selected, type SelectPlan, type Step } from '../store/plan.js';
import { propertyReader } from './attributes.js';
import { compileStatus } from './derived.js';
import { byText, type Link, type Standing } from './network-link.js';
import type { QueryScope } from './scope.js';
import { type Reader, ShapeBuilder } from './shape.js';
import { CLAIM, standingClaim } from './stats-ways.js';
import { stepTo } from './step.js';
import { evidenceStep, evidenceVisible, statementVisible } from './visible.js';

/** Which links of an entity are wanted. */
export interface LinkQuestion {
  /** The statement types, all with two ends, of links that begin at the entity (it is their subject). */
  readonly asSubject: readonly string[];
  /** Those of links that end at it. */
  readonly asObject: readonly string[];
  /** Only links whose other end is of one of these types. */
  readonly entityTypes: readonly string[] | null;
  /** Only statements with at least so many pieces of supporting evidence that the view shows. */
  readonly minEvidence: number;
  /** Whether status and confidence are read. */
  readonly standing: boolean;
}

/** One plan for the links of any number of entities, and how to read its answer. */
export interface CompiledLinks {
  /** @param most how many links of each entity are read; one more is asked for, to see whether there are more */
  plan(ids: readonly string[], most: number): SelectPlan;
  /** Links by entity, by the statements' ids, and the entities that have more than `most`. */
  read(selected: Selected, most: number): { readonly links: ReadonlyMap<string, readonly Link[]>; readonly more: readonly string[] };
}

type End = 'subject' | 'object';

function endStep(scope: QueryScope, types: readonly string[], end: End, direction: Step['direction']): Step {
  const relationships = types.flatMap((type) => endRelationships(scope.model, type, end));
  return stepTo(scope.model, relationships, direction, direction === 'in' ? 'Statement' : 'Entity');
}

/** A claim of responsibility that was denied or taken back is no link between the attack and the actor. */
function linking({ model, view }: QueryScope): Condition {
  return any(not(compare('type', '=', CLAIM)), standingClaim(model, view));
}

function enoughEvidence(scope: QueryScope, least: number, shape: ShapeBuilder): Reader<boolean> {
  // The view shows no statement without supporting evidence.
  if (least <= 1) return () => true;
  const where = all(compare('stance', '=', 'SUPPORTS'), evidenceVisible(scope.model, scope.view));
  const count = shape.cell({ kind: 'count', step: evidenceStep(scope.model), where });
  return (row) => Number(count(row)) >= least;
}

function standingOf(scope: QueryScope, shape: ShapeBuilder): Reader<Standing> {
  const status = compileStatus(scope, shape);
  const confidence = propertyReader(scope, possibleTypes(scope.model, 'Statement'), 'confidence', shape)('confidence');
  return (row) => ({ status: status(row) as Standing['status'], confidence: (confidence(row) ?? null) as Standing['confidence'] });
}

/** Statements in which the entities stand at one end, by id; without a link where they have no other end or too little evidence. */
function compileEnd(scope: QueryScope, question: LinkQuestion, end: End, most: number, shape: ShapeBuilder) {
  const types = end === 'subject' ? question.asSubject : question.asObject;
  const toOther = endStep(scope, types, end === 'subject' ? 'object' : 'subject', 'out');
  // Never a condition on the other end's id: the embedded engine would try it from that end, with all links of a hub.
  const ofType = question.entityTypes && exists(toOther, compare('type', 'in', question.entityTypes));
  const inner = new ShapeBuilder();
  const type = inner.property('type');
  const enough = enoughEvidence(scope, question.minEvidence, inner);
  const standing = question.standing ? standingOf(scope, inner) : null;
  const entity = new ShapeBuilder();
  const id = entity.property('id');
  const other = inner.one({ kind: 'one', step: toOther, where: ALWAYS, shape: entity.slots });
  const list = shape.keyed({
    kind: 'many',
    step: endStep(scope, types, end, 'in'),
    where: all(statementVisible(scope.model, 'Statement', scope.view), types.includes(CLAIM) ? linking(scope) : null, ofType),
    order: [],
    page: { limit: most + 1, after: null },
    shape: inner.slots,
  });
  return (own: string, row: Parameters<typeof list>[0]) =>
    list(row).map(([keys, statement]): readonly [string, Link | null] => {
      const [statementId, found] = [keys.at(-1)!, other(statement)];
      // Some statements may lack their object, as a claim of responsibility that nobody made.
      if (found === null || !enough(statement)) return [statementId, null];
      const [statementType, otherId] = [String(type(statement)), String(id(found))];
      const link: Link = {
        statement: statementId,
        type: statementType,
        source: end === 'subject' ? own : otherId,
        target: end === 'subject' ? otherId : own,
        symmetric: nodeType(scope.model, statementType).statement!.symmetric,
        ...(standing && { standing: standing(statement) }),
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

/** Compiles what is asked about links into a plan that reads those of many entities at once, none of them whole. */
export function compileLinks(scope: QueryScope, question: LinkQuestion): CompiledLinks {
  return {
    plan: (ids, most) => ({
      kind: 'select',
      label: labelOf(scope.model, 'Entity'),
      ids,
      where: ALWAYS,
      order: [],
      page: null,
      shape: compileShape(scope, question, most).slots,
      count: false,
    }),
    read: ({ rows }, most) => {
      const { readers } = compileShape(scope, question, most);
      const more: string[] = [];
      const links = rows.map(({ keys, row }): [string, Link[]] => {
        const id = keys.at(-1)!;
        // A link to itself is found at both ends.
        const found = new Map(readers.flatMap((read) => read(id, row)));
        const sorted = [...found].sort(([a], [b]) => byText(a, b));
        if (sorted.length > most) more.push(id);
        return [id, sorted.slice(0, most).flatMap(([, link]) => link ?? [])];
      });
      return { links: new Map(links), more };
    },
  };
}
