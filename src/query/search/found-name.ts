import type { TypeName } from '../../model/domain.js';
import { possibleTypes } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import type { CandidateName, Tier } from './rank.js';

/** A name, with the type of the entity that bears it. */
export interface FoundName extends CandidateName {
  readonly subjectType: string;
}

const ACTOR = 'Actor' satisfies TypeName;
const PLACE = 'Location' satisfies TypeName;

/** The place of each type of entity among equal matches. */
export function tierOf(model: Model): (type: string) => Tier {
  const actors = new Set(possibleTypes(model, ACTOR));
  return (type) => (actors.has(type) ? 0 : type === PLACE ? 2 : 1);
}
