import type { FactBetweenFragment } from '../../../api/documents.generated.js';
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

function lineOf(fact: FactBetweenFragment): readonly LinkView[] {
  const { rule, subject, object } = fact;
  const drawn = RULES[rule.id];
  if (!drawn || object === null) return [];
  const [source, target] = drawn.fromObject ? [object.id, subject.id] : [subject.id, object.id];
  const id = `fact ${rule.id} ${subject.id} ${object.id}`;
  return [
    {
      id,
      type: drawn.type,
      family: drawn.family,
      source,
      target,
      standing: 'inferred',
      symmetric: false,
      roots: 1,
      uncertain: false,
      statement: null,
      fact,
    },
  ];
}

/** Derived facts as lines; the picture has those of which both ends are in it. */
export function inferredLines(facts: readonly FactBetweenFragment[]): readonly LinkView[] {
  return facts.flatMap(lineOf);
}
