import type { Model } from '../../model/types.js';
import type { Compute } from '../selection/request-store.js';
import { explained, type Inference, MATCH_LIMITS, type StatusOf } from './inferences.js';
import { type Lookup, matchAlternative } from './match.js';
import type { Alternative, Rule } from './rules.js';

/** A statement that says by itself what a fact is about, and the sentence about it. */
export interface Direct {
  readonly statement: string;
  explain(status: StatusOf): string;
}

/** The direct statements beside facts. */
export type DirectOf = (fact: Inference) => readonly Direct[];

const SEPARATOR = ' ';

function key(rule: Rule, subject: string, object: string | null): string {
  return [rule.id, subject, object ?? ''].join(SEPARATOR);
}

/**
 * Finds the statements that say by themselves what facts are about (`direct` of their rules), such as an attribution of the attack to a
 * candidate itself: one lookup for each of these patterns, however many facts.
 * @param computing runs what takes long
 */
export async function findDirect(
  model: Model,
  facts: readonly Inference[],
  lookup: (alternative: Alternative) => Lookup,
  computing: Compute,
): Promise<DirectOf> {
  const rules = [...new Set(facts.map(({ rule }) => rule))];
  const found = new Map<string, Direct[]>();
  for (const rule of rules) {
    const ids = [...new Set(facts.flatMap((fact) => (fact.rule === rule ? [fact.subject] : [])))].sort();
    const matched = await Promise.all(
      rule.direct.map(async (alternative) => ({
        alternative,
        ...(await matchAlternative(
          alternative,
          { kind: 'entities', variable: rule.subject, ids },
          lookup(alternative),
          MATCH_LIMITS,
          computing,
        )),
      })),
    );
    for (const { alternative, bindings } of matched) {
      for (const binding of bindings) {
        const at = key(rule, binding.entities.get(rule.subject)!.id, binding.entities.get(rule.object!)!.id);
        const statement = binding.statements.get(alternative.patterns[0]!.alias)!.id;
        const explain = explained(model, alternative, binding);
        found.set(at, [...(found.get(at) ?? []), { statement, explain: (status) => explain(null, status) }]);
      }
    }
  }
  return ({ rule, subject, object }) => found.get(key(rule, subject, object)) ?? [];
}
