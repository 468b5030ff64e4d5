import type { Model } from '../../../model/types.js';
import type { StoreReader } from '../../../store/graph-store.js';
import { actorsByExternalId, type ForeignId, type NamedEntity } from '../../row/entity-index.js';

/** Ids that collections give to the entries of lists, as ids of the lists themselves. */
const REFERENTS: readonly (readonly [pattern: RegExp, scheme: string, value: (found: string) => string])[] = [
  [/^ofac-(\d+)$/, 'OFAC-SDN', (found) => found],
  [/^unsc-(\d+)$/, 'UN-SC-DATAID', (found) => found],
  [/^gb-hmt-(\d+)$/, 'UK-OFSI', (found) => found],
  [/^gb-fcdo-([a-z]+\d+)$/, 'UK-SANCTIONS', (found) => found.toUpperCase()],
  [/^eu-fsf-(eu(?:-\d+)+)$/, 'EU-FSF', (found) => found.toUpperCase().replaceAll('-', '.')],
  [/^(Q\d+)$/, 'WIKIDATA', (found) => found],
];
/** The scheme of ids that other files of the format gave. */
export const FTM_SCHEME = 'FTM';

/** The ids in official lists that the referents of an entry stand for. Other referents stand for none. */
export function listedIds(referents: readonly string[]): ForeignId[] {
  return referents.flatMap((referent) =>
    REFERENTS.flatMap(([pattern, scheme, value]) => {
      const found = pattern.exec(referent)?.[1];
      return found === undefined ? [] : [{ scheme, value: value(found) }];
    }),
  );
}

/** The entities of the graph by their ids in files of the format and in official lists. */
export class StoredEntities {
  private constructor(private readonly byScheme: ReadonlyMap<string, ReadonlyMap<string, NamedEntity>>) {}

  static async of(store: StoreReader, model: Model): Promise<StoredEntities> {
    const schemes = [FTM_SCHEME, ...REFERENTS.map(([, scheme]) => scheme)];
    const maps = schemes.map(async (scheme) => [scheme, await actorsByExternalId(store, model, scheme)] as const);
    return new StoredEntities(new Map(await Promise.all(maps)));
  }

  /** The entity that has an id in a list; null if none has it. */
  owner({ scheme, value }: ForeignId): NamedEntity | null {
    return this.byScheme.get(scheme)?.get(value) ?? null;
  }

  /**
   * The entity that came with the id of an entry, or with one of the ids that were merged into it.
   * @returns null if there is none
   */
  find(id: string, referents: readonly string[]): NamedEntity | null {
    const ids = [id, ...referents].map((value) => ({ scheme: FTM_SCHEME, value }));
    const listed = listedIds([id, ...referents]);
    return [...ids, ...listed].map((each) => this.owner(each)).find((found) => found !== null) ?? null;
  }
}
