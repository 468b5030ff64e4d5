import { labelOf, leadOnlyTo } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import type { Step } from '../../store/plan.js';

/** The step over relationships to nodes of a type or interface. */
export function stepTo(model: Model, relationships: readonly string[], direction: Step['direction'], type: string): Step {
  return { relationships, direction, label: labelOf(model, type), labelImplied: leadOnlyTo(model, relationships, direction, type) };
}
