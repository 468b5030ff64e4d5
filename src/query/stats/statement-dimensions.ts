import type { StatementDimension, StatementStatus } from '../../model/api/types.generated.js';
import { fieldOf } from '../../model/domain.js';
import { endRelationships, typesOfKind } from '../../model/lookup.js';
import { fieldDates } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { ALWAYS, type Dimension, type Hidden } from '../../store/plan.js';
import { isDate } from '../filter/operators.js';
import { unknownProperties } from '../view/attributes.js';
import { VALID_FROM } from '../view/domain.js';
import type { ViewScope } from '../view/view.js';
import { evidenceOf, evidenceStep, hasStatus, sourceStep } from '../view/visible.js';
import { DESIGNATION_LIST } from './domain.js';
import type { KeyOf } from './key-names.js';

/** The dates of their own that statements of the types have, each once. */
function ownDates(model: Model) {
  const fields = typesOfKind(model, 'statement').flatMap((type) => {
    const field = [...type.fields.values()].find((own) => isDate(own) && own.sortable && !own.derived);
    return field ? [{ type: type.name, field }] : [];
  });
  return fields.filter(({ field }, i) => fields.findIndex((other) => other.field.name === field.name) === i);
}

function endDimension({ model }: ViewScope, end: 'subject' | 'object'): Dimension {
  const step = { relationships: endRelationships(model, 'Statement', end), direction: 'out', label: 'Entity' } as const;
  return { kind: 'ids', hops: [{ step, where: ALWAYS }], single: true };
}

const STATUSES = ['RETRACTED', 'SPECIFIED', 'DISPUTED', 'ASSERTED'] as const satisfies readonly StatementStatus[];

const DIMENSIONS = {
  TYPE: () => ({ kind: 'property', property: 'type' }),
  SUBJECT: (scope) => endDimension(scope, 'subject'),
  OBJECT: (scope) => endDimension(scope, 'object'),
  LIST: () => ({ kind: 'property', property: DESIGNATION_LIST }),
  STATUS: ({ model, view }) => ({
    kind: 'cases',
    cases: STATUSES.map((status) => ({ when: hasStatus(model, 'Statement', view, status), value: status })),
  }),
  YEAR: ({ model }) => ({
    kind: 'period',
    dates: [...ownDates(model).map(({ field }) => fieldDates(field)), VALID_FROM],
    unit: 'YEAR',
  }),
  SOURCE: ({ model, view }) => ({
    kind: 'ids',
    hops: [
      { step: evidenceStep(model), where: evidenceOf(model, view, 'SUPPORTS') },
      { step: sourceStep(model), where: ALWAYS },
    ],
    single: false,
  }),
} as const satisfies Readonly<Record<StatementDimension, (scope: ViewScope) => Dimension>>;

/** What the keys of each dimension stand for. */
export const STATEMENT_KEYS = {
  TYPE: null,
  SUBJECT: 'Entity',
  OBJECT: 'Entity',
  LIST: null,
  STATUS: null,
  YEAR: null,
  SOURCE: 'Source',
} as const satisfies Readonly<Record<StatementDimension, KeyOf>>;

/** How statements are grouped by a dimension. */
export function statementDimension(scope: ViewScope, name: StatementDimension): Dimension {
  return DIMENSIONS[name](scope);
}

/** What the view does not show of the properties that the dimensions use. */
export function hiddenOfStatements(scope: ViewScope): Hidden[] {
  return [
    ...ownDates(scope.model).flatMap(({ type, field }) => unknownProperties(scope, type, [field.name])),
    ...unknownProperties(scope, 'Designation', [DESIGNATION_LIST]),
    ...unknownProperties(scope, 'Statement', [fieldOf('Statement', 'valid')]),
  ];
}
