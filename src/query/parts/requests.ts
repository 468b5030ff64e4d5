import type { WholeKind } from '../../model/types.js';
import { keyOf } from '../../store/condition-key.js';
import type { Condition } from '../../store/plan.js';
import { IdsParameter } from '../../store/plan-parameter.js';
import type { View, ViewScope } from '../view/view.js';

/** Nodes whose parts count with them: those of a type that meet a condition, or those with given ids. */
export type Wholes = { readonly type: string; readonly where: Condition } | { readonly ids: readonly string[] };

/** A question for some nodes and all their parts, whose ids take the place of a parameter. */
export interface PartsRequest {
  /** Which parts there are, in this view. */
  readonly view: View;
  readonly ids: IdsParameter;
  readonly wholes: Wholes;
  readonly kinds: readonly WholeKind[];
}

/**
 * What is asked of wholes and parts by the arguments of one root field. It is collected while they are compiled, and read before
 * the plans that use it. A request may use earlier ones.
 */
export class PartsRequests {
  readonly #requests: PartsRequest[] = [];

  get all(): readonly PartsRequest[] {
    return this.#requests;
  }

  /** @returns stands for the ids of the nodes and their parts; the same for equal requests */
  add(view: View, wholes: Wholes, kinds: readonly WholeKind[]): IdsParameter {
    const same = this.#requests.find((other) => keyOf([other.view, other.wholes, other.kinds]) === keyOf([view, wholes, kinds]));
    if (same) return same.ids;
    // No variable of a query has a space in its name.
    const ids = new IdsParameter(`parts ${this.#requests.length}`);
    this.#requests.push({ ids, view, wholes, kinds });
    return ids;
  }
}

/** A view, and what filters ask of parts. */
export interface PartsScope extends ViewScope {
  readonly parts: PartsRequests;
}
