import type { Model } from '../model/types.js';
import { all, type Condition, compare, type Dimension, exists, type Leg, not, type PeriodUnit } from '../store/plan.js';
import { unknownIn } from './attributes.js';
import { refStep, targetVisible } from './filter.js';
import { type ActorLink, actorWay, claimLeg, targetWay } from './stats-ways.js';
import type { View } from './view.js';
import { statementStep, statementVisible } from './visible.js';

/** By what attacks can be counted. */
export type AttackDimension =
  | PeriodUnit
  | 'COUNTRY'
  | 'LOCATION'
  | 'WEAPON'
  | 'TARGET'
  | 'OUTCOME'
  | 'CLAIM'
  | 'ACTOR'
  | 'ACTOR_OF_COALITION';

/** What the dimensions depend on. */
export interface StatsScope {
  readonly model: Model;
  readonly view: View;
  readonly actorBy: ActorLink;
  /** The dimension whose keys are found on the way from the actors or coalitions that are asked for. */
  readonly anchored: AttackDimension | null;
}

/** When an attribute is known in the view; null where it always is. */
function known({ model, view }: StatsScope, type: string, field: string): Condition | null {
  const unknown = unknownIn(model, type, field, view)(field);
  return unknown && not(unknown);
}

/** The ids that references lead to, one after the other, each as far as the view knows it. */
function along(scope: StatsScope, single: boolean, fields: readonly (readonly [type: string, field: string])[]): Dimension {
  const { model, view } = scope;
  const way = fields.map(([type, name], i): Leg => {
    const field = model.types.get(type)!.fields.get(name)!;
    const next = fields[i + 1];
    return { step: refStep(model, type, field), where: all(targetVisible(model, type, field, view), next ? known(scope, ...next) : null) };
  });
  const of = known(scope, ...fields[0]!);
  return { kind: 'ids', way, single, ...(of && { of }) };
}

function claim({ model, view }: StatsScope): Dimension {
  const claimed = claimLeg(model, view);
  const none = all(statementVisible(model, 'ClaimOfResponsibility', view), compare('kind', '=', 'NONE_REPORTED'));
  return {
    kind: 'cases',
    cases: [
      { when: exists(claimed.step, claimed.where), value: 'CLAIMED' },
      { when: exists(statementStep(model, 'ClaimOfResponsibility', 'subject'), none), value: 'UNCLAIMED' },
    ],
  };
}

/** How attacks are grouped by a dimension. */
export function attackDimension(scope: StatsScope, name: AttackDimension): Dimension {
  if (name === scope.anchored) return { kind: 'anchor' };
  switch (name) {
    case 'YEAR':
    case 'MONTH':
    case 'WEEK':
    case 'DAY':
      return { kind: 'period', lo: 'dateLo', hi: 'dateHi', unit: name };
    case 'OUTCOME':
      return { kind: 'property', property: 'outcome' };
    case 'CLAIM':
      return claim(scope);
    case 'LOCATION':
      return along(scope, true, [['Attack', 'location']]);
    case 'COUNTRY':
      return along(scope, true, [
        ['Attack', 'location'],
        ['Location', 'country'],
      ]);
    case 'WEAPON':
      return along(scope, false, [['Attack', 'weapons']]);
    case 'TARGET':
      return { kind: 'ids', way: targetWay(scope.model, scope.view), single: false };
    case 'ACTOR':
      return { kind: 'ids', way: actorWay(scope.model, scope.view, scope.actorBy), single: false };
    case 'ACTOR_OF_COALITION':
      return { kind: 'ids', way: actorWay(scope.model, scope.view, 'CANDIDATE'), single: false };
  }
}

/** Whether a node has one key at most of a dimension, so that its groups add up to all nodes. */
export function isSingle(dimension: Dimension): boolean {
  return dimension.kind === 'ids' ? dimension.single : dimension.kind !== 'anchor';
}
