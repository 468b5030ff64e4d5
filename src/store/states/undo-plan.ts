import { CadreError } from '../../errors/cadre-error.js';
import { nodeType } from '../../model/lookup.js';
import { SPECIFIED_BY } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { chunks } from '../chunks.js';
import { readReferences } from '../cypher/states.js';
import type { Transaction } from '../engine.js';
import { type Change, type ChangeItem, familyOf } from '../log/change.js';
import { factRelationships } from '../log/fact-relationships.js';
import type { LogReader } from '../log/log.js';
import { itemsOfChange } from '../log/log-reader.js';
import { ownersOfEvidence } from '../materialized/known-from-texts.js';
import { inverseOf, touches, WHOLE } from './inverse.js';
import { type NodeState, type NodeStates, readStates } from './node-state.js';
import { writtenAgainIn } from './written-again.js';

const FAMILIES = ['Entity', 'Statement', 'Evidence'] as const;
/** How many of the reasons for which something cannot be taken back are said. */
const SAID = 5;

/** What is taken back: the changes, the newest first, and the nodes that they wrote, as they are and as they will be. */
export interface UndoPlan {
  readonly revisions: readonly number[];
  readonly before: NodeStates;
  readonly after: NodeStates;
}

/** A later change that rests on one that is taken back. */
interface Dependent {
  readonly revision: number;
  /** The node on which it does. */
  readonly id: string;
}

class Planner {
  readonly #items = new Map<number, ReadonlyMap<string, ChangeItem>>();
  readonly #states = new Map<string, NodeState | null>();
  readonly #undone = new Set<number>();

  constructor(
    private readonly tx: Transaction,
    private readonly model: Model,
    private readonly log: LogReader,
  ) {}

  async plan(revision: number, cascade: boolean): Promise<UndoPlan> {
    this.#undone.add(revision);
    for (;;) {
      const { after, dependents } = await this.#attempt();
      if (dependents.length === 0) return { revisions: this.#descending(), before: this.#states, after };
      const found = new Set(dependents.map((one) => one.revision));
      if (!cascade) throw refused(revision, dependents);
      for (const one of found) this.#undone.add(one);
    }
  }

  #descending(): number[] {
    return [...this.#undone].sort((a, b) => b - a);
  }

  async #itemsOf(revision: number): Promise<ReadonlyMap<string, ChangeItem>> {
    const read = this.#items.get(revision);
    if (read) return read;
    const items = new Map<string, ChangeItem>();
    const [change] = await this.log.changes([revision]);
    for await (const part of change ? itemsOfChange(this.log, change) : []) for (const item of part) items.set(item.id, item);
    this.#items.set(revision, items);
    return items;
  }

  async #read(): Promise<void> {
    const missing = new Map<string, readonly string[]>();
    for (const revision of this.#undone)
      for (const [id, { labels }] of await this.#itemsOf(revision)) if (!this.#states.has(id)) missing.set(id, labels);
    for (const [id, state] of await readStates(this.tx, this.model, missing)) this.#states.set(id, state);
  }

  /** Takes the changes back one after the other, as far as nothing later is in the way. */
  async #attempt(): Promise<{ readonly after: NodeStates; readonly dependents: readonly Dependent[] }> {
    await this.#read();
    const after = new Map(this.#states);
    const dependents: Dependent[] = [];
    // What stands in the way of one change hides whether earlier ones of the same node could be taken back.
    const blocked = new Set<string>();
    for (const revision of this.#descending()) {
      for (const [id, item] of await this.#itemsOf(revision)) {
        if (blocked.has(id)) continue;
        const { state, differs } = inverseOf(this.model, item, after.get(id) ?? null) as {
          state: NodeState | null;
          differs?: ReadonlySet<string>;
        };
        if (differs) {
          blocked.add(id);
          dependents.push(...(await this.#writers(item, differs, revision)));
        } else {
          const again = await this.#writtenAgain(item, revision);
          if (again === null) after.set(id, state);
          else {
            blocked.add(id);
            dependents.push({ revision: again, id });
          }
        }
      }
    }
    return { after, dependents: dependents.length > 0 ? dependents : await this.#references(after, await this.#ends(after)) };
  }

  /** Evidence needs no look: what leads to it was written with it. */
  async #writtenAgain(item: ChangeItem, revision: number): Promise<number | null> {
    const state = this.#states.get(item.id);
    if (!state || familyOf(item.labels) === 'Evidence') return null;
    const later = state.writtenIn.filter((one) => one > revision && !this.#undone.has(one));
    return writtenAgainIn(this.log, async (one, id) => (await this.#itemsOf(one)).get(id), item, state, revision, later);
  }

  /** The later changes that wrote any of these properties and relationships of a node. */
  async #writers({ id, labels }: ChangeItem, names: ReadonlySet<string>, revision: number): Promise<readonly Dependent[]> {
    const found: Dependent[] = [];
    for (const later of await this.#laterOf(id, familyOf(labels), revision)) {
      const item = (await this.#itemsOf(later)).get(id);
      if (item && touches(item, names)) found.push({ revision: later, id });
    }
    if (found.length > 0) return found;
    const hint = 'Run cadre audit verify and cadre check.';
    throw new CadreError(
      'CONFLICT',
      `${id} is not as any change of the log left it (${[...names].join(', ')}).`,
      { id, revision },
      { hint },
    );
  }

  /** Later changes in which a node was written that are not taken back. A node that is gone says nothing, so all later ones come into question. */
  async #laterOf(id: string, family: string, revision: number): Promise<readonly number[]> {
    const owners = family === 'Evidence' ? await this.#ownersOf(id) : [[family, id] as const];
    const noted = await Promise.all(owners.map(async ([label, owner]) => (await this.log.writtenIn(label, [owner])).get(owner)));
    const own = noted.flatMap((revisions) => revisions ?? []);
    const last = (await this.log.head()).revision;
    const all = own.length > 0 ? own : Array.from({ length: last - revision }, (_, i) => revision + 1 + i);
    return [...new Set(all)].filter((one) => one > revision && !this.#undone.has(one));
  }

  async #ownersOf(id: string): Promise<(readonly ['Entity' | 'Statement', string])[]> {
    const found = await Promise.all(
      (['Entity', 'Statement'] as const).map(async (family) =>
        (await this.tx.run(ownersOfEvidence(family, [id]))).map(([owner]) => [family, owner as string] as const),
      ),
    );
    return found.flat();
  }

  /** The ends of relationships that would be there again, of nodes that no change to take back wrote: null for one that is gone. */
  async #ends(after: NodeStates): Promise<NodeStates> {
    const labels = new Map<string, readonly string[]>();
    for (const [id, state] of after) {
      const types = state && factRelationships(this.model, nodeType(this.model, state.labels[0]!));
      for (const [relationship, ends] of state?.links ?? []) {
        const before = this.#states.get(id)?.links.get(relationship);
        for (const end of ends) if (!before?.has(end) && !after.has(end)) labels.set(end, [types!.get(relationship)!.toLabel]);
      }
    }
    return readStates(this.tx, this.model, labels);
  }

  /** The later changes that refer to nodes that would be gone, and those that removed what would be referred to again. */
  async #references(after: NodeStates, ends: NodeStates): Promise<readonly Dependent[]> {
    const found: Dependent[] = [];
    const write = async (id: string, labels: readonly string[], name: string) => {
      found.push(...(await this.#writers({ id, labels, act: 'CHANGED' }, new Set([name]), this.#first())));
    };
    for (const [id, state] of after) {
      const types = state && factRelationships(this.model, nodeType(this.model, state.labels[0]!));
      for (const [relationship, own] of state?.links ?? []) {
        for (const end of own) {
          if (after.get(end) === null) await write(id, state!.labels, relationship);
          else if (ends.get(end) === null) await write(end, [types!.get(relationship)!.toLabel], WHOLE);
        }
      }
    }
    const gone = [...after].flatMap(([id, state]) => (state === null && this.#states.get(id) ? [id] : []));
    for (const family of ['Source', 'Entity', 'Statement', 'Evidence']) {
      const own = gone.filter((id) => familyOf(this.#states.get(id)!.labels) === family);
      for (const from of FAMILIES) {
        for (const ids of chunks(own)) {
          for (const [a, relationship, n] of await this.tx.run(readReferences(from, family, ids))) {
            if (relationship === SPECIFIED_BY || this.#isGone(after, a as string, relationship as string, n as string)) continue;
            await write(a as string, [from], relationship as string);
          }
        }
      }
    }
    return found;
  }

  #first(): number {
    return Math.min(...this.#undone);
  }

  #isGone(after: NodeStates, from: string, relationship: string, to: string): boolean {
    const state = after.get(from);
    return state !== undefined && !state?.links.get(relationship)?.has(to);
  }
}

function refused(revision: number, dependents: readonly Dependent[]): CadreError {
  const revisions = [...new Set(dependents.map((one) => one.revision))].sort((a, b) => a - b);
  const said = dependents.slice(0, SAID).map((one) => `revision ${one.revision} on ${one.id}`);
  const message = `Later changes rest on revision ${revision}: ${said.join(', ')}. Nothing was written.`;
  const hint = 'Take these back first, or all of them at once with cascade.';
  return new CadreError('CONFLICT', message, { revision, revisions, ids: [...new Set(dependents.map(({ id }) => id))] }, { hint });
}

async function requireChange(log: LogReader, revision: number): Promise<Change> {
  const [change] = await log.changes([revision]);
  if (change && change.via !== 'OPENING') return change;
  const message = change
    ? `Revision ${revision} is the opening of the log: what was there before it cannot be taken back.`
    : `There is no change ${revision}.`;
  throw new CadreError(change ? 'CONFLICT' : 'NOT_FOUND', message, { revision }, { hint: 'Choose a revision that cadre log shows.' });
}

/**
 * Works out what taking a change back means for the graph as it is now. Nothing is written.
 * @param cascade whether later changes that rest on it are taken back too
 * @throws CadreError NOT_FOUND; CONFLICT where later changes rest on it
 */
export async function planUndo(tx: Transaction, model: Model, log: LogReader, revision: number, cascade: boolean): Promise<UndoPlan> {
  await requireChange(log, revision);
  return new Planner(tx, model, log).plan(revision, cascade);
}
