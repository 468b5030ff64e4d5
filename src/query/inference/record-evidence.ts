import type { FieldNode } from 'graphql';
import { ASSERTS } from '../../model/storage.js';
import { manySlot, type Row, selectPlan } from '../../store/plan.js';
import { selectionSets } from '../selection/collect.js';
import { EVIDENCE_ORDER } from '../selection/derived.js';
import { compileNode } from '../selection/nodes.js';
import { compileObject } from '../selection/object-selection.js';
import type { Select } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';
import type { Answer } from '../selection/value-fields.js';
import { ShapeBuilder } from '../view/shape.js';
import { evidenceOf, evidenceStep } from '../view/visible.js';

/** The supporting evidence of records, by their ids. */
export type LoadedRecords = ReadonlyMap<string, readonly Row[]>;

/** An attribute of a record, with the rows of the evidence that gives it. */
interface GivenField {
  readonly field: string;
  readonly rows: readonly Row[];
}

/** The places of a selection where the attributes of records stand with the evidence that gives them: one read for all of them. */
export class RecordEvidence {
  readonly #inner = new ShapeBuilder();
  readonly #asserts = this.#inner.property(ASSERTS);
  #selected = false;

  constructor(private readonly scope: QueryScope) {}

  /** @returns reads the attributes of one record among those that were loaded */
  add(nodes: readonly FieldNode[]): (loaded: LoadedRecords, record: string, attributes: readonly string[]) => Answer[] {
    this.#selected = true;
    const read = compileObject<GivenField>(this.scope, 'FieldEvidence', selectionSets(nodes), {
      evidence: (at) => {
        const one = compileNode(this.scope, 'Evidence', selectionSets(at), this.#inner);
        return ({ rows }) => rows.map(one);
      },
    });
    return (loaded, record, attributes) =>
      attributes.map((field) => read({ field, rows: (loaded.get(record) ?? []).filter((row) => this.#gives(row, field)) }));
  }

  /** Evidence without a list gives all attributes. */
  #gives(row: Row, attribute: string): boolean {
    const names = this.#asserts(row) as readonly string[] | null;
    return names === null || names.includes(attribute);
  }

  async load(select: Select, records: readonly string[]): Promise<LoadedRecords> {
    if (!this.#selected || records.length === 0) return new Map();
    const { model, view } = this.scope;
    const shape = new ShapeBuilder();
    const where = evidenceOf(model, view, 'SUPPORTS');
    const list = shape.list(manySlot(evidenceStep(model), { where, order: EVIDENCE_ORDER, shape: this.#inner.slots }));
    const { rows } = await select(selectPlan('Entity', { ids: [...new Set(records)], shape: shape.slots }));
    return new Map(rows.map(({ keys, row }) => [keys.at(-1)!, list(row)]));
  }
}
