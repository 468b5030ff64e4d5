import type { ClaimKind } from '../../model/api/types.generated.js';
import type { Model } from '../../model/types.js';
import { all, type Condition, compare, type Hop, not } from '../../store/plan.js';
import { CLAIM, CLAIM_KIND, CLAIM_WITHDRAWN } from './domain.js';
import type { View } from './view.js';
import { statementStep, statementVisible, unknownAttribute, unlessUnknown } from './visible.js';

/** From an entity to the statements of a type that have it at an end, as the view shows them. */
export function hopToStatements(model: Model, view: View, statement: string, end: 'subject' | 'object'): Hop {
  return { step: statementStep(model, statement, end), where: statementVisible(model, statement, view) };
}

/** A condition on the kind of a claim of responsibility. */
export function claimIs(kind: ClaimKind): Condition {
  return compare(CLAIM_KIND, '=', kind);
}

/** Which claims of responsibility say that an actor did it, and are not withdrawn as far as the view knows. */
export function standingClaim(model: Model, view: View): Condition {
  const withdrawn = unlessUnknown(compare(CLAIM_WITHDRAWN, '=', true), unknownAttribute(model, view, CLAIM_WITHDRAWN));
  return all(claimIs('CLAIMED'), not(withdrawn));
}

/** From attacks to the claims that actors made of them and did not withdraw. */
export function claimHop(model: Model, view: View): Hop {
  const { step, where } = hopToStatements(model, view, CLAIM, 'subject');
  return { step, where: all(where, standingClaim(model, view)) };
}
