import { type Computation, compute, each, sorted } from '../../base/computation.js';
import type { StatementStatus } from '../../model/api/types.generated.js';
import { possibleTypes } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { comparePositions, type Position } from '../selection/cursor.js';
import type { Compute } from '../selection/request-store.js';
import { figureProperties } from './figure.js';
import { type Binding, type Lookup, type MatchLimits, matchAlternative, type Start } from './match.js';
import { premiseWords, statusSentences } from './premise-words.js';
import type { Alternative, Rule } from './rules.js';
import { fillTemplate } from './rules-template.js';

/** The status of a statement, by its id. */
export type StatusOf = (id: string) => StatementStatus;

/** One derivation of a fact. */
export interface Derivation {
  /** The ids of the statements that it rests on, in the order of the rule's patterns. */
  readonly premises: readonly string[];
  /** The attributes of the subject's own record that it rests on. */
  readonly attributes: readonly string[];
  /** The statement whose root sources are counted, where the rule counts them. */
  readonly counted: string | null;
  /**
   * Why the fact follows, and how what it rests on stands.
   * @param value the value of the fact, for rules that compute one
   * @param status the status of each premise, by its id
   */
  explain(value: number | null, status: StatusOf): string;
}

/** A derived fact, which is never stored: one for each rule, subject and object (and set of premises, where a rule is `separate`). */
export interface Inference {
  readonly rule: Rule;
  readonly subject: string;
  readonly object: string | null;
  /** In the order of their premises' ids. */
  readonly derivations: readonly Derivation[];
  /** False when a limit cut off the search, so that there may be more derivations. */
  readonly complete: boolean;
}

/** Which facts a query asks for: all, those about some entities (their types by id), or those that rest on a statement. */
export type About =
  | { readonly kind: 'all' }
  | { readonly kind: 'entities'; readonly types: ReadonlyMap<string, string> }
  | { readonly kind: 'statement'; readonly id: string; readonly type: string };

/** The most derivations of one fact that are answered. */
const MOST_DERIVATIONS = 100;
export const MATCH_LIMITS: MatchLimits = { ids: 1_000, bindings: 20_000 };

const SEPARATOR = ' ';

function premiseKey({ premises }: Derivation): string {
  return [...premises].sort().join(SEPARATOR);
}

/** Where the search for the facts of a question starts, by an alternative of a rule. */
export function startsOf(model: Model, rule: Rule, alternative: Alternative, about: About): Start[] {
  if (about.kind === 'all') return [{ kind: 'all' }];
  if (about.kind === 'entities') {
    const { types } = alternative.variables.get(rule.subject)!;
    const ids = [...about.types].flatMap(([id, type]) => (types.includes(type) ? [id] : [])).sort();
    return ids.length > 0 ? [{ kind: 'entities', variable: rule.subject, ids }] : [];
  }
  const fitting = alternative.patterns.filter((p) => p.statement === 'Statement' || possibleTypes(model, p.statement).includes(about.type));
  return fitting.map(({ alias }) => ({ kind: 'statement', alias, id: about.id }));
}

/** The parts of figures that the view shows in the record of the subject. */
function recordAttributes({ records }: Alternative, { entities }: Binding): string[] {
  const found = records.flatMap(({ entity, figure }) => {
    const { values } = entities.get(entity)!;
    return Object.values(figureProperties(figure)).filter((property) => (values.get(property) ?? null) !== null);
  });
  return [...new Set(found)];
}

/** The explanation of a match by its alternative. */
export function explained(model: Model, alternative: Alternative, binding: Binding): Derivation['explain'] {
  const { explanation, patterns } = alternative;
  const lookUp = (of: string, property: string) => {
    const bound = binding.statements.get(of) ?? binding.entities.get(of)!;
    return property === 'id' ? bound.id : (bound.values.get(property) ?? null);
  };
  // A rule that asks for a status says so itself.
  const spoken = patterns.filter(({ filter }) => filter?.['status'] === undefined);
  const premises = spoken.map((pattern) => ({
    id: binding.statements.get(pattern.alias)!.id,
    words: premiseWords(model, pattern, binding),
  }));
  return (value, status) => {
    const text = fillTemplate(explanation, { lookUp, value, status: (of) => status(binding.statements.get(of)!.id) });
    return [text, ...statusSentences(premises, status)].join(' ');
  };
}

function derivation(model: Model, rule: Rule, alternative: Alternative, binding: Binding): Derivation {
  return {
    premises: alternative.patterns.map(({ alias }) => binding.statements.get(alias)!.id),
    attributes: recordAttributes(alternative, binding),
    counted: rule.rootSourcesOf && binding.statements.get(rule.rootSourcesOf)!.id,
    explain: explained(model, alternative, binding),
  };
}

/** The position of a fact in lists: by rule, subject, object, and premises where the rule is `separate`. */
export function inferencePosition({ rule, subject, object, derivations }: Inference): Position {
  return { keys: [rule.id, subject, object ?? ''], id: rule.separate ? premiseKey(derivations[0]!) : '' };
}

interface FactParts {
  readonly subject: string;
  readonly object: string | null;
  readonly derivations: Map<string, Derivation>;
}

function* factsOf(
  model: Model,
  rule: Rule,
  about: About,
  matched: readonly { alternative: Alternative; bindings: readonly Binding[] }[],
): Computation<FactParts[]> {
  const facts = new Map<string, FactParts>();
  for (const { alternative, bindings } of matched) {
    yield* each(bindings, (binding) => {
      const subject = binding.entities.get(rule.subject)!.id;
      const object = rule.object && binding.entities.get(rule.object)!.id;
      const found = derivation(model, rule, alternative, binding);
      const premises = premiseKey(found);
      const key = [subject, object ?? '', rule.separate ? premises : ''].join(SEPARATOR);
      const fact = facts.get(key) ?? { subject, object, derivations: new Map() };
      // The same statements as other patterns are not a second derivation; the first arrangement is kept.
      const kept = fact.derivations.get(premises);
      if (!kept || found.premises.join(SEPARATOR) < kept.premises.join(SEPARATOR)) fact.derivations.set(premises, found);
      facts.set(key, fact);
    });
  }
  if (!rule.symmetric || about.kind === 'entities') return [...facts.values()];
  return [...facts].flatMap(([key, fact]) => {
    const [subject, object, ...rest] = key.split(SEPARATOR);
    // Of a fact and its mirror image only that with the smaller subject is answered.
    const mirrored = subject! > object! && facts.has([object, subject, ...rest].join(SEPARATOR));
    return mirrored ? [] : [fact];
  });
}

export interface Inferred {
  readonly facts: readonly Inference[];
  /** Whether no limit cut off a search, including those that found nothing. */
  readonly complete: boolean;
  /** The entities of the question whose facts may be incomplete. */
  readonly cut: ReadonlySet<string>;
}

/** The facts of one rule in their order; not yet which of them may be incomplete for want of others. */
function* orderedFacts(
  model: Model,
  rule: Rule,
  about: About,
  matched: readonly { alternative: Alternative; bindings: readonly Binding[]; cut: ReadonlySet<string> }[],
): Computation<Inferred> {
  const cut = new Set(matched.flatMap((m) => [...m.cut]));
  const isComplete = (subject: string) => (about.kind === 'entities' ? !cut.has(subject) : cut.size === 0);
  const facts: Inference[] = [];
  yield* each(yield* factsOf(model, rule, about, matched), ({ subject, object, derivations }) => {
    const ordered = [...derivations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, d]) => d);
    const complete = isComplete(subject) && ordered.length <= MOST_DERIVATIONS;
    facts.push({ rule, subject, object, derivations: ordered.slice(0, MOST_DERIVATIONS), complete });
  });
  for (const { complete, subject } of facts) if (!complete) cut.add(subject);
  return { facts, complete: cut.size === 0, cut };
}

async function inferByRule(
  model: Model,
  rule: Rule,
  about: About,
  lookup: (alternative: Alternative) => Lookup,
  computing: Compute,
): Promise<Inferred> {
  const runs = rule.alternatives.flatMap((alternative) =>
    startsOf(model, rule, alternative, about).map((start) => ({ alternative, start })),
  );
  const matched = await Promise.all(
    runs.map(async ({ alternative, start }) => ({
      alternative,
      ...(await matchAlternative(alternative, start, lookup(alternative), MATCH_LIMITS, computing)),
    })),
  );
  return computing(orderedFacts(model, rule, about, matched));
}

/** The facts of several rules as one list. */
function* together(found: readonly Inferred[]): Computation<Inferred> {
  const positioned: (readonly [Position, Inference])[] = [];
  for (const { facts } of found) yield* each(facts, (fact) => positioned.push([inferencePosition(fact), fact]));
  const facts = yield* sorted(positioned, ([a], [b]) => comparePositions(a, b));
  const cut = new Set(found.flatMap((f) => [...f.cut]));
  return { facts: facts.map(([, fact]) => fact), complete: found.every((f) => f.complete), cut };
}

/**
 * The facts that some rules derive, in the order of `inferencePosition`. There is one lookup for each pattern of the rules (for
 * a statement: for each pattern that it may match), whatever the size of the graph and the number of entities.
 * @param computing runs what takes long
 */
export async function infer(
  model: Model,
  rules: readonly Rule[],
  about: About,
  lookup: (alternative: Alternative) => Lookup,
  computing: Compute = compute,
): Promise<Inferred> {
  return computing(together(await Promise.all(rules.map((rule) => inferByRule(model, rule, about, lookup, computing)))));
}
