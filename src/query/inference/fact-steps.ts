import { type Computation, each } from '../../base/computation.js';
import type { LinkPresence } from '../../model/api/types.generated.js';
import { Spans } from '../view/daily.js';
import type { Rule } from './rules.js';

/** How a part of a match stands on a day: whether the view shows it, and whether it would with certainty too. */
export interface Tested {
  readonly shown: boolean;
  readonly sure: boolean;
}

/** Statements that fit the patterns of a rule on one day or another, and what must hold of them. */
export interface Candidate {
  readonly subject: string;
  readonly object: string;
  /** In the order of the rule's patterns. */
  readonly premises: readonly string[];
  readonly tests: readonly Spans<Tested>[];
}

/** How a fact stands from a day on. */
export interface FactState {
  /** Null for the state before all others. */
  readonly from: string | null;
  readonly presence: LinkPresence;
  /** The statements that it then follows from, each once, in the order of the derivations. */
  readonly premises: readonly string[];
}

/** A fact that follows on one day or another, and what becomes of it. */
export interface FactSteps {
  readonly rule: Rule;
  readonly subject: string;
  readonly object: string;
  readonly states: readonly FactState[];
}

const SEPARATOR = ' ';

function presenceOf(holding: readonly Candidate[], day: string): LinkPresence {
  if (holding.length === 0) return 'ABSENT';
  return holding.some(({ tests }) => tests.every((test) => test.at(day).sure)) ? 'CERTAIN' : 'POSSIBLE';
}

/** The premises of derivations, in the order of their ids; the same statements as other patterns are no second derivation. */
function premisesOf(holding: readonly Candidate[]): readonly string[] {
  const derivations = new Map<string, readonly string[]>();
  for (const { premises } of holding) {
    const key = [...premises].sort().join(SEPARATOR);
    const kept = derivations.get(key);
    if (!kept || premises.join(SEPARATOR) < kept.join(SEPARATOR)) derivations.set(key, premises);
  }
  return [...new Set([...derivations].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, premises]) => premises))];
}

function statesOf(candidates: readonly Candidate[]): readonly FactState[] {
  const at = (day: string) => {
    const holding = candidates.filter(({ tests }) => tests.every((test) => test.at(day).shown));
    return { presence: presenceOf(holding, day), premises: premisesOf(holding) };
  };
  const days = new Set(candidates.flatMap(({ tests }) => tests.flatMap((test) => test.days)));
  const states: FactState[] = [];
  for (const [from, state] of new Spans(days, at).entries) {
    const before = states.at(-1);
    if (before?.presence === state.presence && before.premises.join(SEPARATOR) === state.premises.join(SEPARATOR)) continue;
    states.push({ from: before === undefined ? null : from, ...state });
  }
  return states;
}

/** The facts of a rule by subject and object, from all that may match. Facts that no day shows are left out. */
export function* factSteps(rule: Rule, candidates: readonly Candidate[]): Computation<readonly FactSteps[]> {
  const facts = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = [candidate.subject, candidate.object].join(SEPARATOR);
    const same = facts.get(key);
    if (same) same.push(candidate);
    else facts.set(key, [candidate]);
  }
  const steps: FactSteps[] = [];
  const ordered = [...facts].sort(([a], [b]) => (a < b ? -1 : 1));
  yield* each(ordered, ([, found]) => {
    const states = statesOf(found);
    if (states.every(({ presence }) => presence === 'ABSENT')) return;
    steps.push({ rule, subject: found[0]!.subject, object: found[0]!.object, states });
  });
  return steps;
}
