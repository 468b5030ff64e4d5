import { nodeType } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import { ALWAYS, compare, exists, type Row, type Slot, type Step } from '../store/plan.js';
import type { StoreReader } from '../store/port.js';

/** The title of every list that was imported; their sources are known by it, and by having a day. */
export const LIST_TITLE = 'Specially Designated Nationals and Blocked Persons List';

/** One designation of the graph that a list of this kind may speak of. */
export interface Listing {
  readonly subject: string;
  readonly list: string;
  readonly entry: string | null;
  readonly episode: string | null;
  /** The last day on which it may have ended; null while it stands. */
  closed: string | null;
  /** The days of the lists on which it was seen. */
  readonly seen: Set<string>;
}

function step(model: Model, type: string, field: string): Step {
  const spec = nodeType(model, type).fields.get(field)!;
  return { relationships: [spec.relationship!], direction: 'out', label: spec.targets.length === 1 ? spec.targets[0]! : 'Entity' };
}

function one(through: Step, shape: readonly Slot[]): Slot {
  return { kind: 'one', step: through, where: ALWAYS, shape };
}

const property = (name: string): Slot => ({ kind: 'property', property: name });

/** The day of the list that a piece of evidence is of, if it saw the entry there; null for others. */
function seenOn([observed, source]: Row): string | null {
  const [title, published] = (source ?? []) as Row;
  return observed !== null && title === LIST_TITLE && published !== null ? String(published) : null;
}

/** The designations by a state that name a list. */
export async function readListings(store: StoreReader, model: Model, state: string): Promise<Listing[]> {
  const subject = step(model, 'Designation', 'subject');
  const evidence = step(model, 'Designation', 'evidence');
  const source = one(step(model, 'Evidence', 'source'), [property('title'), property('published')]);
  const shape: Slot[] = [
    one(subject, [property('id')]),
    property('list'),
    property('entry'),
    property('episode'),
    property('delistedOnHi'),
    { kind: 'many', step: evidence, where: ALWAYS, order: [], page: null, shape: [property('observedOn'), source] },
  ];
  const where = exists(step(model, 'Designation', 'object'), compare('id', '=', state));
  const { rows } = await store.select({
    kind: 'select',
    label: 'Designation',
    ids: null,
    where,
    order: [],
    page: null,
    shape,
    count: false,
  });
  return rows.flatMap(({ row }): Listing[] => {
    const [about, list, entry, episode, closed, cited] = row;
    if (list === null || about === null) return [];
    const days = (cited as unknown as [unknown, Row][]).flatMap(([, found]) => seenOn(found) ?? []);
    const text = (value: unknown) => (value === null ? null : String(value));
    return [
      {
        subject: String((about as Row)[0]),
        list: String(list),
        entry: text(entry),
        episode: text(episode),
        closed: text(closed),
        seen: new Set(days),
      },
    ];
  });
}

/** The lists that were imported, as sources by their day. */
export async function readLists(store: StoreReader): Promise<Map<string, string>> {
  const where = compare('title', '=', LIST_TITLE);
  const { rows } = await store.select({
    kind: 'select',
    label: 'Source',
    ids: null,
    where,
    order: [],
    page: null,
    shape: [property('published')],
    count: false,
  });
  return new Map(rows.flatMap(({ keys, row }) => (row[0] === null ? [] : [[String(row[0]), keys.at(-1)!] as const])));
}

/** The designations of the graph as lists of several days see them. */
export class Listings {
  readonly #all: Listing[];
  readonly #byKey = new Map<string, Listing[]>();

  constructor(stored: readonly Listing[]) {
    this.#all = [];
    for (const listing of stored) this.#add(listing);
  }

  #add(listing: Listing): void {
    const key = `${listing.subject} ${listing.list}`;
    this.#all.push(listing);
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), listing]);
  }

  /**
   * The designation that an entry on the list of a day speaks of: one that had not ended by then, or a new one, in an
   * episode of its own where an earlier one has ended.
   */
  on(day: string, subject: string, list: string, entry: string): Listing {
    const known = this.#byKey.get(`${subject} ${list}`) ?? [];
    const ended = known.filter((one) => one.closed !== null).sort((a, b) => (a.closed! < b.closed! ? -1 : 1));
    const found = ended.find((one) => day < one.closed!) ?? known.find((one) => one.closed === null);
    const listing = found ?? {
      subject,
      list,
      entry,
      episode: ended.length > 0 ? `listed-again-${day}` : null,
      closed: null,
      seen: new Set(),
    };
    if (!found) this.#add(listing);
    listing.seen.add(day);
    return listing;
  }

  /**
   * Those that were last seen on one list and are not on the next one, whatever the order in which the two were imported.
   * @param days the days of all lists, in order
   */
  vanished(days: readonly string[]): { readonly listing: Listing; readonly last: string; readonly next: string }[] {
    return this.#all.flatMap((listing) => {
      if (listing.closed !== null || listing.seen.size === 0) return [];
      const last = [...listing.seen].sort().at(-1)!;
      const next = days.find((day) => day > last);
      return next === undefined ? [] : [{ listing, last, next }];
    });
  }

  /** How many designations a list of a day had. */
  count(day: string): number {
    return this.#all.filter((listing) => listing.seen.has(day)).length;
  }
}
