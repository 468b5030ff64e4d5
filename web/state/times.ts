import { isDay } from '../words/dates.js';
import type { Place } from './place.js';
import { usePlace } from './place.js';

/** The two times of a view. Null for "true on" is any day; null for "known on" is today. */
export interface Times {
  readonly trueOn: string | null;
  readonly knownOn: string | null;
}

/** A time of the link that is no day; the rest of the link holds. */
export interface BadDay {
  readonly field: 'trueOn' | 'knownOn';
  readonly text: string;
}

const FIELDS = { trueOn: 'true', knownOn: 'known' } as const;

/** The times of a place, and those of its texts that are no days. */
export function readTimes({ choices }: Pick<Place, 'choices'>): { readonly times: Times; readonly bad: readonly BadDay[] } {
  const bad: BadDay[] = [];
  const day = (field: 'trueOn' | 'knownOn') => {
    const text = choices[FIELDS[field]];
    if (text === undefined) return null;
    if (isDay(text)) return text;
    bad.push({ field, text });
    return null;
  };
  return { times: { trueOn: day('trueOn'), knownOn: day('knownOn') }, bad };
}

/** The same times as choices of a link. */
export function timesToChoices({ trueOn, knownOn }: Times): Record<string, string | null> {
  return { [FIELDS.trueOn]: trueOn, [FIELDS.knownOn]: knownOn };
}

/** The times as the API takes them. */
export function viewOf({ trueOn, knownOn }: Times): { readonly asOf?: string; readonly knownAt?: string } {
  return { ...(trueOn !== null && { asOf: trueOn }), ...(knownOn !== null && { knownAt: knownOn }) };
}

/** Whether the page compares two days of knowledge: it has them in the place of the two times, and is true on any day. */
export function comparesDays({ page, choices }: Pick<Place, 'page' | 'choices'>): boolean {
  return page === 'compare' && choices['of'] !== 'sources' && choices['of'] !== 'groups';
}

/** The times of the reader's place. */
export function useTimes(): Times {
  const place = usePlace();
  const { times } = readTimes(place);
  return comparesDays(place) ? { ...times, trueOn: null } : times;
}
