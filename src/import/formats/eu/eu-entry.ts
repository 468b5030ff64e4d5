import type { ListEntry, ListedAct, ListedCountry, ListedName } from '../../lists/entry.js';
import { languageNamed, listedDate } from '../../lists/list-words.js';

/** A regulation to which an entry refers, in the words of the list; null where it gives none. */
export interface EuRegulation {
  /** `regulation` where it lists the entry first; `amendment` where it may list it or amend it. */
  readonly type: string | null;
  readonly published: string | null;
  readonly inForce: string | null;
  readonly title: string | null;
  readonly programme: string | null;
}

/** The act under each programme. An amending regulation may have added the entry or changed it, so it dates no listing. */
export function euActs(regulations: readonly EuRegulation[], designated: string | null): ListedAct[] {
  const acts = new Map<string, ListedAct>();
  for (const { type, published, inForce, title, programme } of regulations) {
    if (programme === null) continue;
    const before = acts.get(programme) ?? {
      list: programme,
      listedOn: listedDate(designated),
      effectiveFrom: null,
      instrument: null,
      amended: [],
      reasons: null,
    };
    const first = type?.toLowerCase() === 'regulation';
    const amendment = [listedDate(published), title === null ? null : `by ${title}`].filter(Boolean).join(' ');
    acts.set(programme, {
      ...before,
      ...(first && {
        listedOn: before.listedOn ?? listedDate(published),
        effectiveFrom: before.effectiveFrom ?? listedDate(inForce),
        instrument: before.instrument ?? title,
      }),
      amended: first || amendment === '' ? before.amended : [...before.amended, amendment],
    });
  }
  return [...acts.values()];
}

/** A name of the list; `strong` is null where the layout does not have it. */
export function euName(
  whole: string | null,
  parts: readonly (string | null)[],
  language: string | null,
  strong: boolean | null,
): ListedName | null {
  const value = whole ?? parts.filter((part) => part !== null).join(' ');
  if (value === '') return null;
  const about = strong === null ? 'name or alias' : strong ? 'name or alias, strong' : 'alias, weak';
  return { value, former: false, script: null, language: languageNamed(language), about };
}

/** The country of an address by its code, or by its name where the code is `00`, which stands for none. */
export function euCountry(code: string | null, name: string | null, town: string | null): ListedCountry[] {
  const found = code === null || code === '00' ? name : code;
  return found === null || /^unknown$/i.test(found) ? [] : [{ name: found, town }];
}

/** `P` and `person`, `E` and `enterprise`, in either of two columns. */
export function euKind(words: readonly (string | null)[]): string {
  const folded = words.map((word) => (word ?? '').toLowerCase());
  return folded.some((word) => word === 'p' || word === 'person') ? 'person' : 'body';
}

/** The ids of an entry: its number in the list's own words first. */
export function euIds(reference: string | null, logicalId: string | null, unReference: string | null): ListEntry['ids'] {
  const ids = [
    ['EU-FSF', reference],
    ['EU-FSF-ID', logicalId],
    ['UN-SC', unReference],
  ] as const;
  return ids.flatMap(([scheme, value]) => (value === null ? [] : [{ scheme, value }]));
}
