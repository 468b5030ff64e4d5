import type { FieldNode, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { nearest } from '../config/nearest.js';
import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { decodeCursor } from '../query/cursor.js';
import { answerInferences, type Facts, type FactsPage, INFERENCES, ruleAnswer } from '../query/inference-answers.js';
import { type About, type Inference, type Inferred, infer } from '../query/inferences.js';
import { type LookupLimits, storeLookup } from '../query/inferences-read.js';
import { type PageInput, pageSize } from '../query/page.js';
import type { Select } from '../query/read-nodes.js';
import { typeOfId } from '../query/roots.js';
import type { Rule } from '../query/rules.js';
import { readRuleFiles } from '../query/rules-files.js';
import { loadRules } from '../query/rules-load.js';
import type { QueryScope } from '../query/scope.js';
import { ShapeBuilder } from '../query/shape.js';
import { visible } from '../query/visible.js';
import type { Context } from './context.js';
import { run, scopeOf } from './derived-roots.js';
import { type LoadDeferred, oneOfMany } from './inference-fields.js';

/** The rule behind `candidates`. */
const CANDIDATES = 'candidate-perpetrator';
const LOOKUP: LookupLimits = { statements: 20_000, fanOut: [2_000, 20] };
/** Of how many entities one field may be asked: each has its share of what one pass reads. */
const MOST_PARENTS = 200;

interface Arguments extends Pick<PageInput, 'first' | 'after'> {
  readonly view?: unknown;
}

type RuleArguments = Arguments & { readonly rules?: readonly string[] | null };

/** What is asked about, as the view shows it. @throws CadreError NOT_FOUND */
async function aboutId(context: Context, scope: QueryScope, id: string): Promise<About> {
  const kind = typeOfId(context.model, id) === 'Entity' ? 'entities' : 'statement';
  const label = kind === 'entities' ? 'Entity' : 'Statement';
  const shape = new ShapeBuilder();
  const type = shape.property('type');
  const where = visible(context.model, label, scope.view);
  const found = await run(context, {
    plan: { kind: 'select', label, ids: [id], where, order: [], page: null, shape: shape.slots, count: false },
    read: ({ rows }) => rows[0] && String(type(rows[0].row)),
  });
  if (found === undefined) throw new CadreError('NOT_FOUND', `There is no entity or statement ${id} in this view.`, { id });
  return kind === 'entities' ? { kind, types: new Map([[id, found]]) } : { kind, id, type: found };
}

function chosenRules(rules: readonly Rule[], ids: readonly string[] | null, about: About): readonly Rule[] {
  const known = rules.map((rule) => rule.id);
  for (const id of ids ?? []) {
    if (known.includes(id)) continue;
    const meant = nearest(id, known);
    const hint = meant === null ? ` There are: ${known.join(', ')}.` : ` Did you mean ${meant}?`;
    throw new CadreError('BAD_INPUT', `There is no rule ${id}.${hint}`, { path: 'rules' });
  }
  const chosen = rules.filter((rule) => ids === null || ids.includes(rule.id));
  if (about.kind !== 'all') return chosen;
  const bound = chosen.find((rule) => rule.needsSubject);
  if (ids !== null && bound)
    throw new CadreError('BAD_INPUT', `The rule ${bound.id} is asked of one subject only. Give subject.`, { path: 'subject' });
  return chosen.filter((rule) => !rule.needsSubject);
}

function selectOf(context: Context): Select {
  return (plan) => context.store.select(plan, { timeout: context.limits.timeoutMs });
}

function factsPage(args: Arguments, context: Context): FactsPage {
  return { size: pageSize(args, context.limits), after: args.after == null ? null : decodeCursor(INFERENCES, 3, args.after) };
}

function inferred(rules: readonly Rule[], about: About, scope: QueryScope, context: Context): Promise<Inferred> {
  const select = selectOf(context);
  return infer(context.model, rules, about, (alternative) => storeLookup(scope, select, alternative, LOOKUP));
}

/** One page of facts for a root field: found by the rules, then what is selected of them is read, a constant number of reads. */
async function pageOfFacts(
  rules: readonly Rule[],
  about: About,
  args: Arguments,
  scope: QueryScope,
  context: Context,
  nodes: readonly FieldNode[],
) {
  const page = factsPage(args, context);
  const facts: Facts = await inferred(rules, about, scope, context);
  const answers = await answerInferences(scope, selectOf(context), nodes, new Map([['', facts]]), page);
  return answers.get('');
}

/** The same for a field of many entities: one pass over all of them, and each its own page. */
function fieldOfFacts(rules: readonly Rule[]): LoadDeferred {
  return async (field, types, context) => {
    const args = field.args as RuleArguments;
    if (types.size > MOST_PARENTS) {
      throw new CadreError(
        'LIMIT',
        `${field.name} is asked of ${types.size} entities at once; ${MOST_PARENTS} are allowed. Ask for smaller pages around it.`,
        { limit: 'parents', value: types.size, allowed: MOST_PARENTS },
      );
    }
    const about: About = { kind: 'entities', types };
    const page = factsPage(args, context);
    const found = await inferred(chosenRules(rules, args.rules ?? null, about), about, field.scope, context);
    const of = new Map([...types.keys()].map((id) => [id, { facts: [] as Inference[], complete: !found.cut.has(id) }]));
    for (const fact of found.facts) of.get(fact.subject)?.facts.push(fact);
    return answerInferences(field.scope, selectOf(context), field.nodes, of, page);
  };
}

type Root<A> = GraphQLFieldResolver<unknown, Context, A>;

/** The resolvers of inference: of root fields, and of the fields that any entity has, both by name. */
export interface InferenceResolvers {
  readonly roots: ReadonlyMap<string, unknown>;
  readonly fields: ReadonlyMap<string, GraphQLFieldResolver<unknown, Context>>;
}

/**
 * Inference with the rules of the package and those of a folder of one's own.
 * @param folder of further rule files; null for none
 * @throws CadreError BAD_RULE when a rule does not fit the model; BAD_SETTING when the folder cannot be read
 */
export function inferenceResolvers(model: Model, schema: GraphQLSchema, folder: string | null): InferenceResolvers {
  const rules = loadRules(model, schema, readRuleFiles(folder));
  const ofCandidates = rules.filter((rule) => rule.id === CANDIDATES);
  const inferences: Root<RuleArguments & { readonly subject?: string | null }> = async (_source, args, context, info) => {
    const scope = scopeOf(args, context, info);
    const about: About = args.subject == null ? { kind: 'all' } : await aboutId(context, scope, args.subject);
    return pageOfFacts(chosenRules(rules, args.rules ?? null, about), about, args, scope, context, info.fieldNodes);
  };
  const candidates: Root<Arguments & { readonly attack: string }> = async (_source, args, context, info) => {
    const scope = scopeOf(args, context, info);
    const about = await aboutId(context, scope, args.attack);
    if (about.kind !== 'entities' || about.types.get(args.attack) !== 'Attack')
      throw new CadreError('BAD_INPUT', `${args.attack} is no attack.`, { path: 'attack' });
    return pageOfFacts(ofCandidates, about, args, scope, context, info.fieldNodes);
  };
  const listed = rules.map((rule) => ruleAnswer(model, rule));
  return {
    roots: new Map<string, unknown>([
      ['inferences', inferences],
      ['candidates', candidates],
      ['inferenceRules', () => listed],
    ]),
    fields: new Map([
      ['inferences', oneOfMany(fieldOfFacts(rules))],
      ['candidates', oneOfMany(fieldOfFacts(ofCandidates))],
    ]),
  };
}
