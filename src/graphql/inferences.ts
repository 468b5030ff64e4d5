import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { nearest } from '../config/nearest.js';
import { CadreError } from '../errors/cadre-error.js';
import { typeValue } from '../model/api/filters.js';
import { possibleTypes } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import { decodeCursor, encodeCursor } from '../query/cursor.js';
import { type About, comparePositions, type Inference, infer, inferencePosition } from '../query/inferences.js';
import { type LookupLimits, storeLookup } from '../query/inferences-read.js';
import { type PageInput, pageSize } from '../query/page.js';
import { countRootSources } from '../query/paths-sources.js';
import { readNodes, type Select } from '../query/read-nodes.js';
import { typeOfId } from '../query/roots.js';
import type { Rule } from '../query/rules.js';
import { readRuleFiles } from '../query/rules-files.js';
import { loadRules } from '../query/rules-load.js';
import type { QueryScope } from '../query/scope.js';
import { ShapeBuilder } from '../query/shape.js';
import { visible } from '../query/visible.js';
import type { Context } from './context.js';
import { run, scopeOf } from './derived-roots.js';
import { fieldsAt } from './sub-selections.js';

const ORDERING = 'INFERENCES';
/** The rule behind `candidates`. */
const CANDIDATES = 'candidate-perpetrator';
const LOOKUP: LookupLimits = { statements: 20_000, fanOut: [2_000, 20] };

interface Arguments extends Pick<PageInput, 'first' | 'after'> {
  readonly view?: unknown;
}

/** A rule as the API tells it. */
function ruleAnswer(model: Model, rule: Rule) {
  const types = (names: readonly string[]) => [...new Set(names)].sort().map(typeValue);
  return {
    id: rule.id,
    question: rule.question,
    explanations: rule.alternatives.map((a) => a.explanation.text),
    statementTypes: types(rule.alternatives.flatMap((a) => a.patterns.flatMap((p) => possibleTypes(model, p.statement)))),
    subjectTypes: types(rule.alternatives.flatMap((a) => a.variables.get(rule.subject)!.types)),
    needsSubject: rule.needsSubject,
  };
}

/** What is asked about, as the view shows it. @throws CadreError NOT_FOUND */
async function aboutId(context: Context, scope: QueryScope, id: string): Promise<About> {
  const kind = typeOfId(context.model, id) === 'Entity' ? 'entity' : 'statement';
  const label = kind === 'entity' ? 'Entity' : 'Statement';
  const shape = new ShapeBuilder();
  const type = shape.property('type');
  const where = visible(context.model, label, scope.view);
  const found = await run(context, {
    plan: { kind: 'select', label, ids: [id], where, order: [], page: null, shape: shape.slots, count: false },
    read: ({ rows }) => rows[0] && String(type(rows[0].row)),
  });
  if (found === undefined) throw new CadreError('NOT_FOUND', `There is no entity or statement ${id} in this view.`, { id });
  return { kind, id, type: found };
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

/** Reads the nodes below a field of the facts, wherever it is selected: directly, in edges, in derivations. */
async function readBelow(scope: QueryScope, select: Select, info: GraphQLResolveInfo, field: string, type: string, ids: readonly string[]) {
  const paths = [['nodes'], ['edges', 'node']].flatMap((path) => [
    [...path, field],
    [...path, 'derivations', field],
  ]);
  const keys = paths.flatMap((path) => [...fieldsAt(info, path)]);
  const wanted = [...new Set(ids)];
  return new Map(await Promise.all(keys.map(async ([key, nodes]) => [key, await readNodes(scope, select, type, wanted, nodes)] as const)));
}

/** One page of facts: found by the rules, then what is selected of them is read, a constant number of reads. */
async function pageOfFacts(
  rules: readonly Rule[],
  about: About,
  args: Arguments,
  scope: QueryScope,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const select: Select = (plan) => context.store.select(plan, { timeout: context.limits.timeoutMs });
  const size = pageSize(args, context.limits);
  const mark = args.after == null ? null : decodeCursor(ORDERING, 3, args.after);
  const { facts, complete } = await infer(context.model, rules, about, (alternative) => storeLookup(scope, select, alternative, LOOKUP));
  const rest = mark === null ? facts : facts.filter((fact) => comparePositions(inferencePosition(fact), mark) > 0);
  const page = rest.slice(0, size);
  const read = (field: string, type: string, ids: readonly string[]) => readBelow(scope, select, info, field, type, ids);
  const derivations = page.flatMap((fact) => fact.derivations);
  const [entities, statements, roots] = await Promise.all([
    Promise.all([
      read(
        'subject',
        'Entity',
        page.map((f) => f.subject),
      ),
      read(
        'object',
        'Entity',
        page.flatMap((f) => f.object ?? []),
      ),
    ]),
    read(
      'premises',
      'Statement',
      derivations.flatMap((d) => d.premises),
    ),
    countRootSources(scope, select, [...new Set(derivations.flatMap((d) => d.counted ?? []))]),
  ]);
  const premises = (ids: readonly string[]) => (key: string) => [...new Set(ids)].flatMap((id) => statements.get(key)?.get(id) ?? []);
  const node = (fact: Inference) => {
    const [first] = fact.derivations;
    const value = first?.counted == null ? null : (roots.get(first.counted) ?? 0);
    return {
      rule: ruleAnswer(context.model, fact.rule),
      subject: (key: string) => entities[0].get(key)?.get(fact.subject) ?? null,
      object: (key: string) => (fact.object === null ? null : (entities[1].get(key)?.get(fact.object) ?? null)),
      explanation: first?.explain(value),
      premises: premises(fact.derivations.flatMap((d) => d.premises)),
      derivations: fact.derivations.map((d) => ({ explanation: d.explain(value), premises: premises(d.premises) })),
      value,
      complete: fact.complete,
    };
  };
  const nodes = page.map(node);
  const cursor = (fact: Inference | undefined) => (fact ? encodeCursor(ORDERING, inferencePosition(fact)) : null);
  return {
    nodes,
    edges: page.map((fact, i) => ({ cursor: cursor(fact), node: nodes[i] })),
    pageInfo: {
      hasNextPage: rest.length > page.length,
      hasPreviousPage: mark !== null,
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
    },
    complete,
  };
}

type Root<A> = GraphQLFieldResolver<unknown, Context, A>;

/**
 * The root fields of inference, with the rules of the package and those of a folder of one's own.
 * @param folder of further rule files; null for none
 * @throws CadreError BAD_RULE when a rule does not fit the model; BAD_SETTING when the folder cannot be read
 */
export function inferenceRoots(model: Model, schema: GraphQLSchema, folder: string | null): ReadonlyMap<string, unknown> {
  const rules = loadRules(model, schema, readRuleFiles(folder));
  const inferences: Root<Arguments & { readonly subject?: string | null; readonly rules?: readonly string[] | null }> = async (
    _source,
    args,
    context,
    info,
  ) => {
    const scope = scopeOf(args, context, info);
    const about: About = args.subject == null ? { kind: 'all' } : await aboutId(context, scope, args.subject);
    return pageOfFacts(chosenRules(rules, args.rules ?? null, about), about, args, scope, context, info);
  };
  const candidates: Root<Arguments & { readonly attack: string }> = async (_source, args, context, info) => {
    const scope = scopeOf(args, context, info);
    const about = await aboutId(context, scope, args.attack);
    if (about.kind === 'all' || about.type !== 'Attack')
      throw new CadreError('BAD_INPUT', `${args.attack} is no attack.`, { path: 'attack' });
    return pageOfFacts(
      rules.filter((rule) => rule.id === CANDIDATES),
      about,
      args,
      scope,
      context,
      info,
    );
  };
  const listed = rules.map((rule) => ruleAnswer(model, rule));
  return new Map<string, unknown>([
    ['inferences', inferences],
    ['candidates', candidates],
    ['inferenceRules', () => listed],
  ]);
}
