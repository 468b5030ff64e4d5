import { nodeType } from '../../../model/lookup.js';
import type { Model } from '../../../model/types.js';
import type { StoreReader } from '../../../store/graph-store.js';
import { absent, not, oneSlot, type Row, type Slot, selectPlan } from '../../../store/plan.js';
import type { Fact } from '../../row/row-facts.js';

/** The fields that must agree where both give them, for two records to be of one act. */
const AGREEING = ['entry', 'listedOn', 'effectiveFrom'] as const;

/** A designation of the graph. */
interface StoredAct {
  readonly id: string;
  readonly list: string;
  readonly episode: string | null;
  readonly given: Readonly<Record<(typeof AGREEING)[number], string | null>>;
}

function key(subject: unknown, authority: unknown, list: unknown): string {
  return JSON.stringify([subject, authority, String(list).trim().toLowerCase()]);
}

/**
 * The designations of the graph with a list, so that a sanction that repeats the act of an official list is further evidence of it and no
 * second act.
 */
export class StoredActs {
  readonly #taken = new Set<string>();

  private constructor(private readonly byKey: ReadonlyMap<string, readonly StoredAct[]>) {}

  static async of(store: StoreReader, model: Model): Promise<StoredActs> {
    const end = (name: string): Slot => {
      const { relationship } = nodeType(model, 'Designation').fields.get(name)!;
      const step = { relationships: [relationship!], direction: 'out', label: 'Actor' } as const;
      return oneSlot(step, { shape: [{ kind: 'property', property: 'id' }] });
    };
    const properties = ['list', 'episode', ...AGREEING].map((property): Slot => ({ kind: 'property', property }));
    const shape = [end('subject'), end('object'), ...properties];
    const { rows } = await store.select(selectPlan('Designation', { where: not(absent('list')), shape }));
    const found = new Map<string, StoredAct[]>();
    for (const { keys, row } of rows) {
      const [subject, authority, list, episode, ...values] = row;
      if (!subject || !authority) continue;
      const own = key((subject as Row)[0], (authority as Row)[0], list);
      const given = Object.fromEntries(AGREEING.map((name, i) => [name, values[i] ?? null])) as StoredAct['given'];
      const act = { id: keys.at(-1)!, list: String(list), episode: episode === null ? null : String(episode), given };
      found.set(own, [...(found.get(own) ?? []), act]);
    }
    return new StoredActs(found);
  }

  /**
   * A designation as the act that the graph has of it, if it has one: its own from an earlier import, else one that came otherwise and that
   * it does not contradict. Each act of the graph is taken once.
   */
  identified(fact: Fact): Fact {
    const acts = fact['list'] == null ? [] : (this.byKey.get(key(fact['subject'], fact['object'], fact['list'])) ?? []);
    if (acts.some(({ episode }) => episode !== null && episode === fact['episode'])) return fact;
    const same = acts.find(({ id, episode, given }) => {
      const shared = AGREEING.filter((name) => given[name] !== null && fact[name] != null);
      // Sanctions of such files are distinguished by their ids alone, unless a day says that two files mean one.
      const enough = !episode?.startsWith('ftm-') || shared.some((name) => name !== 'entry');
      return enough && !this.#taken.has(id) && shared.every((name) => given[name] === fact[name]);
    });
    if (!same) return fact;
    this.#taken.add(same.id);
    const { episode: _own, ...rest } = fact;
    return { ...rest, list: same.list, ...(same.episode !== null && { episode: same.episode }) };
  }
}
