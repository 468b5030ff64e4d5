import type { Cell, ManySlot, OneSlot, Row, Slot } from '../../store/plan.js';

/** Reads one answer out of a row. */
export type Reader<T = unknown> = (row: Row) => T;

/** Rows of a `many` slot with their sort values (the id last). */
export type Keyed = readonly (readonly [readonly string[], Row])[];

/** Collects the slots of one node while its selection is compiled; equal property slots are read once. */
export class ShapeBuilder {
  readonly slots: Slot[] = [];
  private readonly properties = new Map<string, number>();
  private readonly shared = new Map<string, Reader<never>>();

  add(slot: Slot): number {
    return this.slots.push(slot) - 1;
  }

  cell(slot: Slot): Reader<Cell> {
    const index = this.add(slot);
    return (row) => row[index]!;
  }

  property(name: string): Reader<Cell> {
    const index = this.properties.get(name) ?? this.add({ kind: 'property', property: name });
    this.properties.set(name, index);
    return (row) => row[index] ?? null;
  }

  /** A reader that several readers of one node share: made once per key. */
  once<T>(key: string, make: () => Reader<T>): Reader<T> {
    const read = (this.shared.get(key) as Reader<T> | undefined) ?? make();
    this.shared.set(key, read as Reader<never>);
    return read;
  }

  list(slot: ManySlot): Reader<readonly Row[]> {
    const index = this.add({ ...slot, keyless: true });
    return (row) => row[index] as readonly Row[];
  }

  /** The same with sort values, for cursors and for merging lists. */
  keyed(slot: ManySlot): Reader<Keyed> {
    const index = this.add(slot);
    return (row) => row[index] as unknown as Keyed;
  }

  one(slot: OneSlot): Reader<Row | null> {
    const index = this.add(slot);
    return (row) => row[index] as Row | null;
  }
}
