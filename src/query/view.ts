import { type Reliability, reliabilitiesAtLeast } from '../model/values/admiralty.js';
import { parseDay } from '../model/values/edtf.js';
import { known } from '../store/placeholder.js';

export type Status = 'ASSERTED' | 'DISPUTED' | 'RETRACTED';

/** The view argument as GraphQL coerces it. */
export interface ViewInput {
  readonly asOf?: string | null;
  readonly certainty?: 'POSSIBLE' | 'CERTAIN';
  readonly knownAt?: string | null;
  readonly statuses?: readonly Status[];
  readonly minConfidence?: string | null;
  readonly sources?: readonly string[] | null;
  readonly excludeSources?: readonly string[] | null;
  readonly minReliability?: Reliability | null;
}

/** What part of the graph a query looks at. */
export interface View {
  readonly asOf: string | null;
  readonly certain: boolean;
  readonly knownAt: string | null;
  readonly statuses: readonly Status[];
  /** The confidences that are let through; null lets all through, those without one too. */
  readonly confidences: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly excludeSources: readonly string[] | null;
  /** The reliabilities that are let through; null lets all through. */
  readonly reliabilities: readonly string[] | null;
}

const CONFIDENCES = ['LOW', 'MODERATE', 'HIGH'];

/** What is shown unless a view says otherwise: nothing retracted. */
const DEFAULT_STATUSES: readonly Status[] = ['ASSERTED', 'DISPUTED'];

/**
 * Fills in the defaults of a view.
 * @throws CadreError BAD_DATE for a day that does not exist
 */
export function resolveView(input: ViewInput | null | undefined): View {
  return Object.freeze({
    asOf: input?.asOf ? parseDay(known(input.asOf)) : null,
    certain: input?.certainty === 'CERTAIN',
    knownAt: input?.knownAt ? parseDay(known(input.knownAt)) : null,
    statuses: input?.statuses ?? DEFAULT_STATUSES,
    confidences: input?.minConfidence ? CONFIDENCES.slice(CONFIDENCES.indexOf(input.minConfidence)) : null,
    sources: input?.sources ?? null,
    excludeSources: input?.excludeSources?.length ? input.excludeSources : null,
    reliabilities: input?.minReliability ? reliabilitiesAtLeast(input.minReliability) : null,
  });
}

/** What was given of a view, without what it would be anyway. */
export function givenView(input: ViewInput | null | undefined): ViewInput {
  const defaults: Readonly<Record<string, string>> = { certainty: '"POSSIBLE"', statuses: JSON.stringify(DEFAULT_STATUSES) };
  const given = Object.entries(input ?? {}).filter(([name, value]) => value != null && JSON.stringify(value) !== defaults[name]);
  return Object.fromEntries(given);
}

/** Whether the view chooses among sources, so that what is known must be read from the evidence itself. */
export function choosesSources(view: View): boolean {
  return view.sources !== null || view.excludeSources !== null || view.reliabilities !== null;
}
