import { nodeType } from '../../model/lookup.js';
import { ASSERTS, GIVES_NAME } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { type ForeignId, idText, type NamedEntity } from '../row/entity-index.js';
import type { Fact, FactLists } from '../row/row-facts.js';

/** Ids with those that an entity of the graph has already first, each once. */
export function withStoredIds(stored: NamedEntity | null, ids: readonly ForeignId[]): readonly ForeignId[] {
  return [...new Map([...(stored?.ids ?? []), ...ids].map((id) => [idText(id), id])).values()];
}

/**
 * Gives entities of the graph the ids of lists that name them by another id: the next list, which has that id alone, finds them too. An
 * entity gets them once in an import, as rows do not overwrite each other.
 */
export class FurtherIds {
  readonly #given = new Set<string>();

  /** @param ownerOf the id of the entity of the graph that has an id in a list; null if none has it */
  constructor(
    private readonly model: Model,
    private readonly ownerOf: (id: ForeignId) => string | null,
  ) {}

  /** The fact that gives an entity those ids that nothing in the graph has; no fact if there are none. */
  of(stored: NamedEntity, ids: readonly ForeignId[], evidence: Fact): FactLists {
    const further = ids.filter((id) => this.ownerOf(id) === null && !stored.ids.some((own) => idText(own) === idText(id)));
    if (further.length === 0 || this.#given.has(stored.id)) return {};
    this.#given.add(stored.id);
    // The list says nothing of the heading, nor of other fields of the record.
    const cited = { ...evidence, [ASSERTS]: ['externalIds'], [GIVES_NAME]: false };
    const fact = { id: stored.id, name: stored.name, externalIds: withStoredIds(stored, further), evidence: [cited] };
    return { [nodeType(this.model, stored.type).plural]: [fact] };
  }
}
