import { endRelationships, typesOfKind } from '../../model/lookup.js';
import type { NodeType, WholeKind } from '../../model/types.js';
import { type Condition, not, type Step } from '../../store/plan.js';
import { unknownAttributesOf } from '../view/attributes.js';
import { stepTo } from '../view/step.js';
import type { ViewScope } from '../view/view.js';
import { statementVisible } from '../view/visible.js';

/** A reference from a part to its whole. */
interface ReferenceToWhole {
  /** The type of the part. */
  readonly type: NodeType;
  readonly step: Step;
  /** Which parts have a reference that the view knows; null: all that have one. */
  readonly shown: Condition | null;
}

/** Statements from a part, their subject, to its whole. */
interface StatementToWhole {
  readonly type: NodeType;
  /** The type or interface of the part. */
  readonly part: string;
  readonly toWhole: Step;
  /** Which of them the view shows. */
  readonly shown: Condition;
}

/** The references by which the schema declares parts of some kinds of whole (`@partOf`). */
export function referencesToWholes({ model, view }: ViewScope, kinds: readonly WholeKind[]): ReferenceToWhole[] {
  return typesOfKind(model, 'entity').flatMap((type) =>
    [...type.fields.values()].flatMap((field): ReferenceToWhole[] => {
      if (field.partOf === null || !kinds.includes(field.partOf)) return [];
      const unknown = unknownAttributesOf(model, type.name, field.name, view)(field.name);
      return [{ type, step: stepTo(model, [field.relationship!], 'out', field.type), shown: unknown && not(unknown) }];
    }),
  );
}

/** The statements by which it does. */
export function statementsToWholes({ model, view }: ViewScope, kinds: readonly WholeKind[]): StatementToWhole[] {
  return typesOfKind(model, 'statement').flatMap((type): StatementToWhole[] => {
    const kind = type.statement!.partOf;
    if (kind === null || !kinds.includes(kind)) return [];
    const [part, whole] = [type.fields.get('subject')!, type.fields.get('object')!];
    const toWhole = stepTo(model, endRelationships(model, type.name, 'object'), 'out', whole.type);
    return [{ type, part: part.type, toWhole, shown: statementVisible(model, type.name, view) }];
  });
}
