import type { ActorLink } from '../../model/api/types.generated.js';
import type { TypeName } from '../../model/domain.js';
import { endRelationships } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { ALWAYS, type Anchor, type Condition, type Hop } from '../../store/plan.js';
import { unknownAttributesOf } from '../view/attributes.js';
import { claimHop, hopToStatements } from '../view/claims.js';
import { ATTACK, ATTACK_DATE, CLAIM, VALID_FROM, VALID_TO } from '../view/domain.js';
import { foundedProperties, shownDates } from '../view/founded.js';
import type { View } from '../view/view.js';
import { shownFoundings, unknownAttribute } from '../view/visible.js';
import { ATTRIBUTION, COALITION, MEMBERSHIP, TARGETING } from './domain.js';

/** From statements of a type to one of their ends, which is visible where the statement is. */
function hopToEnd(model: Model, statement: TypeName, end: 'subject' | 'object', label: TypeName): Hop {
  return { step: { relationships: endRelationships(model, statement, end), direction: 'out', label }, where: ALWAYS };
}

/** When the view does not show the date of an attack. */
function undated(model: Model, view: View): Condition | null {
  return unknownAttributesOf(model, ATTACK, ATTACK_DATE.edtf, view)(ATTACK_DATE.edtf);
}

/** A membership counts for an attack when it may have been true on the day of the attack. */
function duringAttack(model: Model, view: View, hop: Hop): Hop {
  const hidden = {
    begin: unknownAttribute(model, view, VALID_FROM.edtf),
    end: unknownAttribute(model, view, VALID_TO.edtf),
    date: undated(model, view),
  };
  const notBefore = foundedProperties(model, view) ?? [];
  return { ...hop, overlap: { begin: VALID_FROM.lo, end: VALID_TO.hi, first: ATTACK_DATE.lo, last: ATTACK_DATE.hi, notBefore, hidden } };
}

/** An end of such a membership may have existed on that day. Most views have this stored with the membership; others read the foundings. */
function existingThen(model: Model, view: View, hop: Hop): Hop {
  if (foundedProperties(model, view) !== null) return hop;
  const { founding, dated, lo } = shownDates(model, view, shownFoundings(model));
  return { ...hop, existing: { founding: { step: founding, where: dated }, from: lo, last: ATTACK_DATE.hi, hidden: undated(model, view) } };
}

const ACTOR_HOPS = {
  ATTRIBUTED: (model, view) => [hopToStatements(model, view, ATTRIBUTION, 'subject'), hopToEnd(model, ATTRIBUTION, 'object', 'Actor')],
  CLAIMED: (model, view) => [claimHop(model, view), hopToEnd(model, CLAIM, 'object', 'Actor')],
  CANDIDATE: (model, view) => [
    hopToStatements(model, view, ATTRIBUTION, 'subject'),
    existingThen(model, view, hopToEnd(model, ATTRIBUTION, 'object', COALITION)),
    duringAttack(model, view, hopToStatements(model, view, MEMBERSHIP, 'object')),
    existingThen(model, view, hopToEnd(model, MEMBERSHIP, 'subject', 'Actor')),
  ],
} as const satisfies Readonly<Record<ActorLink, (model: Model, view: View) => readonly Hop[]>>;

/** From attacks to their actors, by how they are linked. */
export function actorHops(model: Model, view: View, link: ActorLink): readonly Hop[] {
  return ACTOR_HOPS[link](model, view);
}

/** From actors to the coalitions that they are members of. */
export function coalitionHops(model: Model, view: View): readonly [membership: Hop, coalition: Hop] {
  return [hopToStatements(model, view, MEMBERSHIP, 'subject'), hopToEnd(model, MEMBERSHIP, 'object', COALITION)];
}

/** From attacks to their targets. */
export function targetHops(model: Model, view: View): readonly Hop[] {
  return [hopToStatements(model, view, TARGETING, 'subject'), hopToEnd(model, TARGETING, 'object', 'Entity')];
}

/** Attacks that have one of these actors; the key is the actor. */
export function anchorAtActors(model: Model, view: View, link: ActorLink, ids: readonly string[]): Anchor {
  const hops = actorHops(model, view, link);
  return { ids, hops, at: hops.length, key: hops.length };
}

/** Attacks that have a member of one of these coalitions as an actor; the key is the member. */
export function anchorAtCoalitions(model: Model, view: View, link: ActorLink, ids: readonly string[]): Anchor {
  const actors = actorHops(model, view, link);
  // Candidates are found by way of the coalition, which is the end of the second hop.
  if (link === 'CANDIDATE') return { ids, hops: actors, at: 2, key: 4 };
  const [membership, coalition] = coalitionHops(model, view);
  const toActor = existingThen(model, view, actors.at(-1)!);
  const hops = [...actors.slice(0, -1), toActor, duringAttack(model, view, membership), existingThen(model, view, coalition)];
  return { ids, hops, at: hops.length, key: actors.length };
}
