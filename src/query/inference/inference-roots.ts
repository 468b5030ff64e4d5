import type { FieldNode } from 'graphql';
import { nearest } from '../../config/nearest.js';
import { CadreError } from '../../errors/cadre-error.js';
import { requireWithinLimit } from '../../errors/limit.js';
import type {
  AttackCandidatesArgs,
  EntityInferencesArgs,
  QueryCandidatesArgs,
  QueryInferencesArgs,
} from '../../model/api/types.generated.js';
import type { Model } from '../../model/types.js';
import { keyOf } from '../../store/condition-key.js';
import { selectPlan } from '../../store/plan.js';
import { requireConstant } from '../../store/plan-parameter.js';
import { selectionSets } from '../selection/collect.js';
import type { DeferredCompiler, DeferredPlan } from '../selection/deferred.js';
import { type ListPageArguments, listPageRequest } from '../selection/list-connection.js';
import { compileObject } from '../selection/object-selection.js';
import type { RequestStore } from '../selection/request-store.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { typeOfId } from '../selection/roots.js';
import type { QueryScope } from '../selection/scope.js';
import { ATTACK } from '../view/domain.js';
import { ShapeBuilder } from '../view/shape.js';
import { visible } from '../view/visible.js';
import { compileInferences, INFERENCES, type ShownRule, shownRule } from './answers.js';
import { type About, type Inference, type Inferred, infer } from './inferences.js';
import { LOOKUP, storeLookup } from './read.js';
import type { Rule } from './rules.js';
import { inferenceStepsCompiler } from './steps-root.js';

/** The rule behind `candidates`. */
const CANDIDATES = 'candidate-perpetrator';
/** The most entities that one field answers at once: they get equal shares of the limits of a search. */
const MOST_PARENTS = 200;

/** Compiles the read of the node that a query is about, as the view shows it. The read rejects with CadreError NOT_FOUND. */
function compileAbout({ model, view }: QueryScope, path: string, wanted: string): (store: RequestStore) => Promise<About> {
  const shape = new ShapeBuilder();
  const type = shape.property('type');
  const plan = (label: string) => selectPlan(label, { ids: [wanted], where: visible(model, label, view), shape: shape.slots });
  const [ofEntity, ofStatement] = [plan('Entity'), plan('Statement')];
  return async (store) => {
    const id = store.bind(wanted);
    const isEntity = typeOfId(model, id) === 'Entity';
    const [found] = (await store.select(isEntity ? ofEntity : ofStatement)).rows;
    if (!found) throw new CadreError('NOT_FOUND', `There is no entity or statement ${id} in this view.`, { id, path });
    const name = String(type(found.row));
    return isEntity ? { kind: 'entities', types: new Map([[id, name]]) } : { kind: 'statement', id, type: name };
  };
}

/**
 * @param wanted ids of rules; null for all
 * @param all whether the query is about the whole graph
 * @throws CadreError BAD_INPUT for a rule that does not exist, or that cannot be applied to the whole graph
 */
function chosenRules(rules: readonly Rule[], wanted: readonly string[] | null | undefined, all: boolean): readonly Rule[] {
  const ids = wanted?.map(requireConstant) ?? null;
  const names = rules.map((rule) => rule.id);
  for (const id of ids ?? []) {
    if (names.includes(id)) continue;
    const meant = nearest(id, names);
    const hint = meant === null ? ` There are: ${names.join(', ')}.` : ` Did you mean ${meant}?`;
    throw new CadreError('BAD_INPUT', `There is no rule ${id}.${hint}`, { path: 'rules' });
  }
  const chosen = rules.filter((rule) => ids === null || ids.includes(rule.id));
  if (!all) return chosen;
  const needing = chosen.find((rule) => rule.needsSubject);
  if (ids !== null && needing)
    throw new CadreError('BAD_INPUT', `The rule ${needing.id} applies to one subject only. Give subject.`, { path: 'subject' });
  return chosen.filter((rule) => !rule.needsSubject);
}

/** All facts that a question is about, whichever of them it shows: the same for requests with other pages or selections. */
function inferred(scope: QueryScope, store: RequestStore, rules: readonly Rule[], about: About): Promise<Inferred> {
  const question = keyOf([rules.map(({ id }) => id), about.kind === 'entities' ? [...about.types] : about, store.bind(scope.view)]);
  return store.shared(`inferences ${question}`, () =>
    infer(scope.model, rules, about, (alternative) => storeLookup(scope, store, alternative, LOOKUP), store.compute),
  );
}

/** Compiles a page of the facts that some rules derive about one node, or about the whole graph. */
function compileFacts(scope: QueryScope, rules: readonly Rule[], args: ListPageArguments, nodes: readonly FieldNode[]) {
  const pages = compileInferences(scope, nodes, listPageRequest(INFERENCES, 3, args, scope.limits));
  return async (store: RequestStore, about: About) => {
    const facts = await inferred(scope, store, rules, about);
    return (await pages.answer(store, new Map([['', facts]]))).get('');
  };
}

/** Compiles the same for a field of many entities: one search for all of them, and a page for each. */
function compileFactsOfMany(scope: QueryScope, rules: readonly Rule[], args: ListPageArguments, nodes: readonly FieldNode[]): DeferredPlan {
  const pages = compileInferences(scope, nodes, listPageRequest(INFERENCES, 3, args, scope.limits));
  const name = nodes[0]!.name.value;
  return {
    answer: async (store, types) => {
      const hint = 'Ask for smaller pages around it.';
      requireWithinLimit({ limit: 'parents', value: types.size, allowed: MOST_PARENTS, name, unit: 'entities at once', hint });
      const found = await inferred(scope, store, rules, { kind: 'entities', types });
      const of = new Map([...types.keys()].map((id) => [id, { facts: [] as Inference[], complete: !found.cut.has(id) }]));
      for (const fact of found.facts) of.get(fact.subject)?.facts.push(fact);
      return pages.answer(store, of);
    },
  };
}

/** The compilers of inference: of root fields, and of the fields that entities have in addition to those of the model. */
export interface InferenceCompilers {
  readonly roots: Readonly<Record<'inferences' | 'inferenceSteps' | 'candidates' | 'inferenceRules', RootCompiler>>;
  readonly deferred: Readonly<Record<'inferences' | 'candidates', DeferredCompiler>>;
}

/** @param rules all rules of inference */
export function inferenceCompilers(model: Model, rules: readonly Rule[]): InferenceCompilers {
  const ofCandidates = rules.filter((rule) => rule.id === CANDIDATES);
  const shown = rules.map((rule) => shownRule(model, rule));

  const inferences: RootCompiler<QueryInferencesArgs> = (scope, args, nodes) => {
    const about = args.subject == null ? null : compileAbout(scope, 'subject', args.subject);
    const facts = compileFacts(scope, chosenRules(rules, args.rules, about === null), args, nodes);
    return { answer: async (store) => facts(store, about === null ? { kind: 'all' } : await about(store)) };
  };

  const candidates: RootCompiler<QueryCandidatesArgs> = (scope, args, nodes) => {
    const readAbout = compileAbout(scope, 'attack', args.attack);
    const facts = compileFacts(scope, ofCandidates, args, nodes);
    return {
      answer: async (store) => {
        const about = await readAbout(store);
        const id = store.bind(args.attack);
        if (about.kind !== 'entities' || about.types.get(id) !== ATTACK)
          throw new CadreError('BAD_INPUT', `${id} is no attack.`, { path: 'attack' });
        return facts(store, about);
      },
    };
  };

  const inferenceRules: RootCompiler = (scope, _args, nodes) => {
    const read = compileObject<ShownRule>(scope, 'InferenceRule', selectionSets(nodes));
    return { reusable: true, answer: async () => shown.map(read) };
  };

  const ofEntity: DeferredCompiler<EntityInferencesArgs> = (scope, args, nodes) =>
    compileFactsOfMany(scope, chosenRules(rules, args.rules, false), args, nodes);
  const ofAttack: DeferredCompiler<AttackCandidatesArgs> = (scope, args, nodes) => compileFactsOfMany(scope, ofCandidates, args, nodes);

  const inferenceSteps = inferenceStepsCompiler((wanted) => chosenRules(rules, wanted, false));

  return { roots: { inferences, inferenceSteps, candidates, inferenceRules }, deferred: { inferences: ofEntity, candidates: ofAttack } };
}
