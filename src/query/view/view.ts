import type { Certainty, Confidence, Reliability, StatementStatus, View as ViewArgument } from '../../model/api/types.generated.js';
import type { Model } from '../../model/types.js';
import { reliabilitiesAtLeast } from '../../model/values/admiralty.js';
import { confidencesAtLeast } from '../../model/values/confidence.js';
import { parseDay } from '../../model/values/edtf.js';
import { requireConstant } from '../../store/plan-parameter.js';

/** The view argument as GraphQL coerces it; what is left out has its default. */
export type ViewInput = Partial<ViewArgument>;

/** The part of the graph that a query looks at. */
export interface View {
  readonly asOf: string | null;
  readonly certain: boolean;
  readonly knownAt: string | null;
  readonly statuses: readonly StatementStatus[];
  /** The confidences that are shown; null shows all, and statements without one. */
  readonly confidences: readonly Confidence[] | null;
  readonly sources: readonly string[] | null;
  readonly excludeSources: readonly string[] | null;
  /** The reliabilities of sources that are shown; null shows all. */
  readonly reliabilities: readonly Reliability[] | null;
}

/** A model, and the view of its graph. */
export interface ViewScope {
  readonly model: Model;
  readonly view: View;
}

/** Whether the dates of a state must force the day of `asOf`, and not just allow it. */
const FORCES = { POSSIBLE: false, CERTAIN: true } as const satisfies Readonly<Record<Certainty, boolean>>;

/** Every status: of a view that leaves out nothing. */
export const ALL_STATUSES: readonly StatementStatus[] = Object.keys({
  ASSERTED: true,
  DISPUTED: true,
  RETRACTED: true,
  SPECIFIED: true,
} satisfies Readonly<Record<StatementStatus, true>>) as StatementStatus[];

/** The statuses of a view that names none: nothing retracted, nor general statements that others say in particular. */
const DEFAULT_STATUSES: readonly StatementStatus[] = ['ASSERTED', 'DISPUTED'];

/**
 * Fills in the defaults of a view.
 * @throws CadreError BAD_DATE for a day that does not exist
 */
export function resolveView(input: ViewInput | null | undefined): View {
  return Object.freeze({
    asOf: input?.asOf ? parseDay(requireConstant(input.asOf)) : null,
    certain: FORCES[input?.certainty ?? 'POSSIBLE'],
    knownAt: input?.knownAt ? parseDay(requireConstant(input.knownAt)) : null,
    statuses: input?.statuses ?? DEFAULT_STATUSES,
    confidences: input?.minConfidence ? confidencesAtLeast(input.minConfidence) : null,
    sources: input?.sources ?? null,
    excludeSources: input?.excludeSources?.length ? input.excludeSources : null,
    reliabilities: input?.minReliability ? reliabilitiesAtLeast(input.minReliability) : null,
  });
}

/** The parts of a view that differ from the defaults. */
export function givenView(input: ViewInput | null | undefined): ViewInput {
  const defaults: Readonly<Record<string, string>> = { certainty: '"POSSIBLE"', statuses: JSON.stringify(DEFAULT_STATUSES) };
  const given = Object.entries(input ?? {}).filter(([name, value]) => value != null && JSON.stringify(value) !== defaults[name]);
  return Object.fromEntries(given);
}

/** Whether the view chooses among sources, so that the evidence itself must be read. */
export function choosesSources(view: View): boolean {
  return view.sources !== null || view.excludeSources !== null || view.reliabilities !== null;
}
