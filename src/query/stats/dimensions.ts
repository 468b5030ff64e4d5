import type { ActorLink, AttackDimension } from '../../model/api/types.generated.js';
import type { FieldPath } from '../../model/domain.js';
import { fieldNamed } from '../../model/lookup.js';
import type { WholeKind } from '../../model/types.js';
import { all, type Condition, type Dimension, exists, type Hop, not, type PeriodUnit } from '../../store/plan.js';
import { refStep, targetVisible } from '../filter/filter.js';
import { unknownAttributesOf } from '../view/attributes.js';
import { claimHop, claimIs } from '../view/claims.js';
import { ATTACK_DATE, CLAIM } from '../view/domain.js';
import type { ViewScope } from '../view/view.js';
import { statementStep, statementVisible } from '../view/visible.js';
import { actorHops, targetHops } from './actor-hops.js';
import { OUTCOME } from './domain.js';
import type { KeyOf } from './key-names.js';

/** What the dimensions depend on. */
export interface StatsScope extends ViewScope {
  readonly actorBy: ActorLink;
  /** The dimension whose keys lie on the path from the actors or coalitions that the query names. */
  readonly anchored: AttackDimension | null;
}

/** Where the view shows an attribute; null where it always does. */
function shown({ model, view }: StatsScope, [type, field]: FieldPath): Condition | null {
  const unknown = unknownAttributesOf(model, type, field, view)(field);
  return unknown && not(unknown);
}

/** The ids that references lead to, one after the other, each as far as the view shows it. */
function along(scope: StatsScope, single: boolean, ...fields: readonly [FieldPath, ...FieldPath[]]): Dimension {
  const { model, view } = scope;
  const hops = fields.map(([type, name], i): Hop => {
    const field = fieldNamed(model, type, name);
    const next = fields[i + 1];
    return { step: refStep(model, type, field), where: all(targetVisible(model, type, field, view), next ? shown(scope, next) : null) };
  });
  const of = shown(scope, fields[0]);
  return { kind: 'ids', hops, single, ...(of && { of }) };
}

function claim({ model, view }: StatsScope): Dimension {
  const claimed = claimHop(model, view);
  const none = all(statementVisible(model, CLAIM, view), claimIs('NONE_REPORTED'));
  return {
    kind: 'cases',
    cases: [
      { when: exists(claimed.step, claimed.where), value: 'CLAIMED' },
      { when: exists(statementStep(model, CLAIM, 'subject'), none), value: 'UNCLAIMED' },
    ],
  };
}

type MakeDimension = (scope: StatsScope) => Dimension;

function period(unit: PeriodUnit): MakeDimension {
  return () => ({ kind: 'period', dates: [ATTACK_DATE], unit });
}

const DIMENSIONS = {
  YEAR: period('YEAR'),
  MONTH: period('MONTH'),
  WEEK: period('WEEK'),
  DAY: period('DAY'),
  COUNTRY: (scope) => along(scope, true, ['Attack', 'location'], ['Location', 'country']),
  LOCATION: (scope) => along(scope, true, ['Attack', 'location']),
  WEAPON: (scope) => along(scope, false, ['Attack', 'weapons']),
  TARGET: ({ model, view }) => ({ kind: 'ids', hops: targetHops(model, view), single: false }),
  OUTCOME: () => ({ kind: 'property', property: OUTCOME }),
  CLAIM: claim,
  ACTOR: ({ model, view, actorBy }) => ({ kind: 'ids', hops: actorHops(model, view, actorBy), single: false }),
  ACTOR_OF_COALITION: ({ model, view }) => ({ kind: 'ids', hops: actorHops(model, view, 'CANDIDATE'), single: false }),
} as const satisfies Readonly<Record<AttackDimension, MakeDimension>>;

/** The wholes that the keys of each dimension can be parts of; none where keys have none. */
export const ATTACK_WHOLES = {
  YEAR: [],
  MONTH: [],
  WEEK: [],
  DAY: [],
  COUNTRY: [],
  LOCATION: ['PLACE'],
  WEAPON: [],
  TARGET: ['PLACE', 'ACTOR'],
  OUTCOME: [],
  CLAIM: [],
  ACTOR: ['ACTOR'],
  ACTOR_OF_COALITION: ['ACTOR'],
} as const satisfies Readonly<Record<AttackDimension, readonly WholeKind[]>>;

/** What the keys of each dimension stand for. */
export const ATTACK_KEYS = {
  YEAR: null,
  MONTH: null,
  WEEK: null,
  DAY: null,
  COUNTRY: 'Entity',
  LOCATION: 'Entity',
  WEAPON: 'Entity',
  TARGET: 'Entity',
  OUTCOME: null,
  CLAIM: null,
  ACTOR: 'Entity',
  ACTOR_OF_COALITION: 'Entity',
} as const satisfies Readonly<Record<AttackDimension, KeyOf>>;

/** How attacks are grouped by a dimension. */
export function attackDimension(scope: StatsScope, name: AttackDimension): Dimension {
  return name === scope.anchored ? { kind: 'anchor' } : DIMENSIONS[name](scope);
}

/** Whether a node has at most one key of a dimension, so that the counts of its groups add up to all nodes. */
export function isSingle(dimension: Dimension): boolean {
  return dimension.kind === 'ids' ? dimension.single : dimension.kind !== 'anchor';
}
