import type { FactBetweenFragment, FactStepsQuery } from '../../../api/documents.generated.js';
import type { Family } from '../../../words/families.js';
import type { LinkView } from './view.js';

/** The rules whose facts are lines, the family of the line, and whether it runs from the object of the fact. The others say more about a line that is there. */
const RULES: Readonly<Record<string, { readonly family: Family; readonly type: LinkView['type']; readonly fromObject: boolean }>> = {
  'candidate-perpetrator': { family: 'violence', type: 'ATTRIBUTION', fromObject: false },
  'coalition-sponsor': { family: 'support', type: 'SPONSORSHIP', fromObject: true },
  'state-link-to-designated': { family: 'support', type: 'SPONSORSHIP', fromObject: false },
};

/** The rules to ask for. */
export const LINE_RULES: readonly string[] = Object.keys(RULES);

/** What a fact is about, by ids. */
interface FactEnds {
  readonly rule: string;
  readonly subject: string;
  readonly object: string;
}

type FactOnDays = FactStepsQuery['inferenceSteps']['facts'][number];

/** A fact whose ends are nodes of an answer. */
interface FactNodes {
  readonly rule: { readonly id: string };
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string } | null;
}

function idOf({ rule, subject, object }: FactEnds): string {
  return `fact ${rule} ${subject} ${object}`;
}

function endsOf({ rule, subject, object }: FactNodes): FactEnds | null {
  return object && { rule: rule.id, subject: subject.id, object: object.id };
}

function lineOf(ends: FactEnds, uncertain: boolean, fact: FactBetweenFragment | null): readonly LinkView[] {
  const drawn = RULES[ends.rule];
  if (!drawn) return [];
  const [source, target] = drawn.fromObject ? [ends.object, ends.subject] : [ends.subject, ends.object];
  return [
    {
      id: idOf(ends),
      type: drawn.type,
      family: drawn.family,
      source,
      target,
      standing: 'inferred',
      symmetric: false,
      roots: 1,
      uncertain,
      statement: null,
      fact,
    },
  ];
}

/**
 * Derived facts as lines; the picture has those of which both ends are in it.
 * @param certain those that follow in a view that asks for certainty too; null without a day
 */
export function inferredLines(facts: readonly FactBetweenFragment[], certain: readonly FactNodes[] | null): readonly LinkView[] {
  const ids = (all: readonly FactNodes[]) => all.flatMap((fact) => endsOf(fact) ?? []).map(idOf);
  const sure = certain && new Set(ids(certain));
  return facts.flatMap((fact) => {
    const ends = endsOf(fact);
    return ends === null ? [] : lineOf(ends, sure !== null && !sure.has(idOf(ends)), fact);
  });
}

/** The lines of a day, from the steps of facts: what explains them is asked for when the day rests. */
export function inferredOnDay(facts: readonly FactOnDays[], day: string): readonly LinkView[] {
  return facts.flatMap((fact) => {
    const presence = fact.states.findLast(({ from }) => from === null || from <= day)?.presence ?? 'ABSENT';
    return presence === 'ABSENT' ? [] : lineOf(fact, presence === 'POSSIBLE', null);
  });
}
