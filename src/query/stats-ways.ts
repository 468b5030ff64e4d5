import { endRelationships } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import { ALWAYS, type Anchor, all, type Condition, compare, type Leg, not } from '../store/plan.js';
import { unknownIn } from './attributes.js';
import type { View } from './view.js';
import { ifGiven, notGiven, statementStep, statementVisible } from './visible.js';

/** How an attack and an actor are joined. */
export type ActorLink = 'ATTRIBUTED' | 'CLAIMED' | 'CANDIDATE';

/** From an entity to the statements of a type that have it at an end, as the view shows them. */
function toStatements(model: Model, view: View, statement: string, end: 'subject' | 'object'): Leg {
  return { step: statementStep(model, statement, end), where: statementVisible(model, statement, view) };
}

/** From statements of a type to one of their ends; what a visible statement is about is visible too. */
function toEnd(model: Model, statement: string, end: 'subject' | 'object', label: string): Leg {
  return { step: { relationships: endRelationships(model, statement, end), direction: 'out', label }, where: ALWAYS };
}

/** A membership counts for an attack when it may have been true on the day of it. */
function onTheDay(model: Model, view: View, leg: Leg): Leg {
  const hidden = {
    begin: notGiven(model, view, 'validFrom'),
    end: notGiven(model, view, 'validTo'),
    date: unknownIn(model, 'Attack', 'date', view)('date'),
  };
  return { ...leg, during: { begin: 'validFromLo', end: 'validToHi', first: 'dateLo', last: 'dateHi', hidden } };
}

/** The type of what an actor says of having done an attack, or not. */
export const CLAIM = 'ClaimOfResponsibility';

/** Which claims of responsibility say that an actor did it, and are not taken back as far as the view knows. */
export function standingClaim(model: Model, view: View): Condition {
  const withdrawn = ifGiven(compare('withdrawn', '=', true), notGiven(model, view, 'withdrawn'));
  return all(compare('kind', '=', 'CLAIMED'), not(withdrawn));
}

/** From attacks to what an actor says of having done them, and has not taken back. */
export function claimLeg(model: Model, view: View): Leg {
  const { step, where } = toStatements(model, view, CLAIM, 'subject');
  return { step, where: all(where, standingClaim(model, view)) };
}

/** From attacks to their actors. */
export function actorWay(model: Model, view: View, link: ActorLink): readonly Leg[] {
  if (link === 'CLAIMED') return [claimLeg(model, view), toEnd(model, CLAIM, 'object', 'Actor')];
  const attribution = toStatements(model, view, 'Attribution', 'subject');
  if (link === 'ATTRIBUTED') return [attribution, toEnd(model, 'Attribution', 'object', 'Actor')];
  return [
    attribution,
    toEnd(model, 'Attribution', 'object', 'Coalition'),
    onTheDay(model, view, toStatements(model, view, 'Membership', 'object')),
    toEnd(model, 'Membership', 'subject', 'Actor'),
  ];
}

/** From actors to the coalitions that they are members of. */
export function coalitionWay(model: Model, view: View): readonly Leg[] {
  return [toStatements(model, view, 'Membership', 'subject'), toEnd(model, 'Membership', 'object', 'Coalition')];
}

/** From attacks to whom or what they were aimed at. */
export function targetWay(model: Model, view: View): readonly Leg[] {
  return [toStatements(model, view, 'Targeting', 'subject'), toEnd(model, 'Targeting', 'object', 'Entity')];
}

/** Attacks that have one of these actors; the key is the actor. */
export function anchorAtActors(model: Model, view: View, link: ActorLink, ids: readonly string[]): Anchor {
  const way = actorWay(model, view, link);
  return { ids, way, at: way.length, key: way.length };
}

/** Attacks that have a member of one of these coalitions for an actor; the key is the member. */
export function anchorAtCoalitions(model: Model, view: View, link: ActorLink, ids: readonly string[]): Anchor {
  const actors = actorWay(model, view, link);
  if (link === 'CANDIDATE') return { ids, way: actors, at: 2, key: 4 };
  const [membership, ...coalition] = coalitionWay(model, view) as [Leg, ...Leg[]];
  const way = [...actors, onTheDay(model, view, membership), ...coalition];
  return { ids, way, at: way.length, key: actors.length };
}
