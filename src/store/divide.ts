import { type Cell, type Row, type Selected, type SelectPlan, type Shape, type Slot, selectPlan } from './plan.js';

/** One step from a row to rows within it: a slot, and what it holds. */
interface Place {
  readonly slot: number;
  readonly holds: 'row' | 'rows' | 'keyed rows';
}

/** Slots of some nodes that are read by the nodes' ids, after the nodes. */
interface Late {
  /** From the rows of the plan to those of the nodes. */
  readonly path: readonly Place[];
  readonly label: string;
  /** The slots by their positions. In the place of each, the first read has the id of the node. */
  readonly slots: ReadonlyMap<number, Slot>;
}

/** A plan as several that follow each other. */
export interface Division {
  readonly first: SelectPlan;
  readonly late: readonly Late[];
}

/** The shape of the nodes at one place of a plan, and what is done with its slots. */
interface Part {
  readonly label: string;
  readonly shape: Shape;
  readonly path: readonly Place[];
  readonly late: Map<number, Slot>;
  readonly within: Map<number, Part>;
}

const ID: Slot = { kind: 'property', property: 'id' };

function partOf(label: string, shape: Shape, path: readonly Place[]): Part {
  return { label, shape, path, late: new Map(), within: new Map() };
}

function placeOf(slot: number, { kind, keyless }: Slot & { readonly kind: 'one' | 'many'; readonly keyless?: boolean }): Place {
  return { slot, holds: kind === 'one' ? 'row' : keyless ? 'rows' : 'keyed rows' };
}

function rebuilt({ shape, late, within }: Part): Shape {
  return shape.map((slot, i) => {
    if (late.has(i)) return ID;
    const part = within.get(i);
    return part && (slot.kind === 'one' || slot.kind === 'many') ? { ...slot, shape: rebuilt(part) } : slot;
  });
}

/** How many slots of a shape lead to other nodes, those within others too. */
export function stepsIn(shape: Shape): number {
  return shape.reduce((sum, slot) => {
    if (slot.kind === 'property') return sum;
    return sum + 1 + (slot.kind === 'one' || slot.kind === 'many' ? stepsIn(slot.shape) : 0);
  }, 0);
}

/**
 * Divides a plan whose text would be too long or too deep for a database. The nodes nearest to the rows come first.
 * @param kept how many of the slots that lead to other nodes stay in the first read
 */
export function divide(plan: SelectPlan, kept: number): Division {
  const root = partOf(plan.label, plan.shape, []);
  const parts = [root];
  let left = kept;
  // Parts that are found on the way are added to the list that is gone through.
  for (const part of parts) {
    for (const [i, slot] of part.shape.entries()) {
      if (slot.kind === 'property') continue;
      if (left === 0) {
        part.late.set(i, slot);
        continue;
      }
      left -= 1;
      if (slot.kind !== 'one' && slot.kind !== 'many') continue;
      const within = partOf(slot.step.label, slot.shape, [...part.path, placeOf(i, slot)]);
      part.within.set(i, within);
      parts.push(within);
    }
  }
  const late = parts.filter((part) => part.late.size > 0).map(({ path, label, late: slots }) => ({ path, label, slots }));
  return { first: { ...plan, shape: rebuilt(root) }, late };
}

/** The row with the rows at the end of a path changed. */
function changed(row: Row, path: readonly Place[], change: (row: Row) => Row): Row {
  const [place, ...further] = path;
  if (!place) return change(row);
  const inner = (one: Row) => changed(one, further, change);
  const held = row[place.slot]!;
  const changedCell = (): Cell => {
    switch (place.holds) {
      case 'row':
        return held === null ? null : inner(held as Row);
      case 'rows':
        return (held as readonly Row[]).map(inner);
      case 'keyed rows':
        return (held as readonly (readonly [Cell, Row])[]).map(([keys, one]) => [keys, inner(one)]);
    }
  };
  return row.with(place.slot, changedCell());
}

/** What a slot holds of a node that is gone. */
function nothing({ kind }: Slot): Cell {
  switch (kind) {
    case 'property':
    case 'one':
      return null;
    case 'many':
      return [];
    case 'count':
      return 0;
    case 'exists':
      return false;
  }
}

/** The plan that reads late slots of the nodes in these rows; null where there are none. */
function latePlan(rows: readonly Row[], { path, label, slots }: Late): SelectPlan | null {
  const [first] = slots.keys();
  const ids = new Set<string>();
  for (const row of rows) {
    changed(row, path, (one) => {
      ids.add(one[first!] as string);
      return one;
    });
  }
  return ids.size === 0 ? null : selectPlan(label, { ids: [...ids], shape: [...slots.values()] });
}

/** The rows with late slots in the place of the ids. @param found what `latePlan` gave: rows by the ids of their nodes */
function withLate(rows: readonly Row[], { path, slots }: Late, found: ReadonlyMap<string, Row>): readonly Row[] {
  const fill = (one: Row): Row => {
    const [firstSlot] = slots.keys();
    const late = found.get(one[firstSlot!] as string);
    const filled = [...one];
    for (const [n, [i, slot]] of [...slots].entries()) filled[i] = late ? late[n]! : nothing(slot);
    return filled;
  };
  return rows.map((row) => changed(row, path, fill));
}

/**
 * Reads the parts of a plan one after the other, and answers as the plan itself would.
 * @param select reads one part
 */
export async function readDivided(select: (plan: SelectPlan) => Promise<Selected>, { first, late }: Division): Promise<Selected> {
  const { rows, count } = await select(first);
  let filled: readonly Row[] = rows.map(({ row }) => row);
  for (const part of late) {
    const plan = latePlan(filled, part);
    if (!plan) continue;
    const read = await select(plan);
    filled = withLate(filled, part, new Map(read.rows.map(({ keys, row }) => [keys[0]!, row])));
  }
  return { rows: rows.map(({ keys }, i) => ({ keys, row: filled[i]! })), count };
}
