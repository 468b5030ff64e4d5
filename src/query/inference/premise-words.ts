import type { StatementStatus } from '../../model/api/types.generated.js';
import type { Model } from '../../model/types.js';
import type { Binding } from './match.js';
import type { Pattern } from './rules.js';

/** What an explanation says of a premise by its status, before the premise in words. Nothing where no source disputes it. */
const SAYS = {
  ASSERTED: null,
  DISPUTED: 'A source disputes this',
  RETRACTED: 'This was withdrawn from the graph',
  SPECIFIED: 'Other statements say this in particular',
} as const satisfies Readonly<Record<StatementStatus, string | null>>;

/** A premise in words: `Kataib Hezbollah, member of Islamic Resistance in Iraq`; its id where the rule does not name both ends. */
export function premiseWords(model: Model, { alias, statement }: Pattern, { statements }: Binding): string {
  const { id, subject, object } = statements.get(alias)!;
  const edge = model.types.get(statement)?.statement?.edge;
  const [from, to] = [subject, object].map((end) => end?.values.get('name') ?? null);
  return edge && from && to ? `${from}, ${edge.toLowerCase().replaceAll('_', ' ')} ${to}` : id;
}

/** A premise of a derivation, as its explanation speaks of it. */
export interface SpokenPremise {
  readonly id: string;
  readonly words: string;
}

/** What an explanation adds about the status of its premises. */
export function statusSentences(premises: readonly SpokenPremise[], status: (id: string) => StatementStatus): string[] {
  return premises.flatMap(({ id, words }) => {
    const says = SAYS[status(id)];
    return says === null ? [] : [`${says}: ${words}.`];
  });
}
