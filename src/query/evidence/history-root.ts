import type { QueryHistoryArgs } from '../../model/api/types.generated.js';
import { DERIVED } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { manySlot, type Row, selectPlan } from '../../store/plan.js';
import { selectionSets } from '../selection/collect.js';
import { NodePlaces, type WithNodes } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import type { Select } from '../selection/request-store.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { typeOfId } from '../selection/roots.js';
import { RETRACTED_ON, STANCE } from '../view/domain.js';
import { ShapeBuilder } from '../view/shape.js';
import { ALL_STATUSES, resolveView } from '../view/view.js';
import { evidenceStep } from '../view/visible.js';
import { earliestStatementEvidence } from './earliest-statement.js';
import { type HistoryStep, historyOf, type KnownEvidence } from './history.js';

/** The most pieces of evidence of one node that are reported. */
const EVIDENCE_LIMIT = 1_000;

/** What the history of a node is made from. */
interface NodeEvidence {
  readonly evidence: readonly KnownEvidence[];
  readonly retractedOn: string | null;
  /** The day from which the node is known. */
  readonly known: unknown;
}

/** The slots of a node that its history is read from, and how to read them. */
function compileNodeEvidence(model: Model): { readonly slots: ShapeBuilder['slots']; read(row: Row): NodeEvidence } {
  const inner = new ShapeBuilder();
  const [stance, on] = [inner.property(STANCE), inner.property(DERIVED.known)];
  const shape = new ShapeBuilder();
  const [retractedOn, known] = [shape.property(RETRACTED_ON), shape.property(DERIVED.known)];
  const evidence = shape.keyed(
    manySlot(evidenceStep(model), {
      order: [{ step: null, property: DERIVED.known, descending: false }],
      page: { limit: EVIDENCE_LIMIT, after: null },
      shape: inner.slots,
    }),
  );
  return {
    slots: shape.slots,
    read: (row) => ({
      evidence: evidence(row).map(([keys, own]) => ({
        id: keys.at(-1)!,
        stance: stance(own) as KnownEvidence['stance'],
        on: String(on(own)),
      })),
      retractedOn: retractedOn(row) as string | null,
      known: known(row),
    }),
  };
}

/** The evidence of the statement through which an entity became known, where its own evidence came later. */
async function statedBefore(model: Model, select: Select, id: string, { evidence, known }: NodeEvidence): Promise<KnownEvidence[]> {
  if (typeof known !== 'string' || evidence.some((e) => e.stance === 'SUPPORTS' && e.on <= known)) return [];
  const ids = (await earliestStatementEvidence(model, select, new Map([[id, known]]))).get(id) ?? [];
  return ids.map((own) => ({ id: own, stance: 'SUPPORTS', on: known }));
}

/**
 * `history(id)`: all evidence of one node in the order in which it became known. For an entity that became known through a
 * statement, the evidence of that statement comes first.
 */
export const compileHistory: RootCompiler<QueryHistoryArgs> = (query, args, nodes) => {
  const { model } = query;
  const scope = { ...query, view: resolveView({ statuses: ALL_STATUSES }) };
  const nodeEvidence = compileNodeEvidence(model);
  const [ofEntity, ofStatement] = ['Entity', 'Statement'].map((label) => selectPlan(label, { ids: [args.id], shape: nodeEvidence.slots }));
  const places = new NodePlaces<readonly KnownEvidence[]>(scope);
  const read = compileObject<HistoryStep & WithNodes>(scope, 'HistoryEntry', selectionSets(nodes), {
    evidence: (at) => {
      const evidence = places.add('Evidence', at, (all) => all.map((e) => e.id));
      return (step) => (step.evidence === null ? null : evidence(step.loaded, step.evidence));
    },
  });
  return {
    answer: async (store) => {
      const id = store.bind(args.id);
      const type = typeOfId(model, id);
      if (type === null || type === 'Source' || type === 'Evidence') return null;
      const isStatement = type !== 'Entity';
      const [found] = (await store.select(isStatement ? ofStatement! : ofEntity!)).rows;
      if (!found) return null;
      const own = nodeEvidence.read(found.row);
      const evidence = [...(isStatement ? [] : await statedBefore(model, store.select, id, own)), ...own.evidence];
      const loaded = await places.load(store.select, evidence);
      return historyOf(evidence, own.retractedOn, isStatement).map((step) => read({ ...step, loaded }));
    },
  };
};
