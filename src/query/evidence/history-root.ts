import { byText } from '../../base/by-text.js';
import type { QueryHistoryArgs } from '../../model/api/types.generated.js';
import { DERIVED, SPECIFIED_BY } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { absent, compare, manySlot, oneSlot, type Row, type Step, selectPlan } from '../../store/plan.js';
import { selectionSets } from '../selection/collect.js';
import { NodePlaces, type WithNodes } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import type { Select } from '../selection/request-store.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { typeOfId } from '../selection/roots.js';
import { PUBLISHED, RETRACTED_ON, STANCE } from '../view/domain.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import { ALL_STATUSES, resolveView } from '../view/view.js';
import { evidenceStep, sourceStep } from '../view/visible.js';
import { earliestStatementEvidence } from './earliest-statement.js';
import { type HistoryStep, historyOf, type KnownEvidence, type Turns } from './history.js';

/** The most pieces of evidence of one node that are reported. */
const EVIDENCE_LIMIT = 1_000;

/** The most statements by which a general one is said in particular that are looked at, and the most support of each. */
const SPECIFYING = { acts: 50, evidence: 50 } as const;

/** What the history of a node is made from. */
interface NodeEvidence {
  readonly evidence: readonly KnownEvidence[];
  readonly turns: Turns;
  /** The day from which the node is known. */
  readonly known: unknown;
}

/** The first day on which the source of evidence may have been published; null where it is undated. */
function publication(model: Model, evidence: ShapeBuilder): Reader<string | null> {
  const source = new ShapeBuilder();
  const published = source.property(PUBLISHED.lo);
  const from = evidence.one(oneSlot(sourceStep(model), { shape: source.slots, always: true }));
  return (row) => published(from(row)!) as string | null;
}

/**
 * The first day on which a statement that says a general one in particular may have been known, by all support of all that stand: null
 * where an undated source is among it, as that may always have been there.
 */
function firstSpecified(model: Model, shape: ShapeBuilder): Reader<string | null> {
  const byDay = [{ step: null, property: DERIVED.known, descending: false }];
  const evidence = new ShapeBuilder();
  const published = publication(model, evidence);
  const act = new ShapeBuilder();
  const support = act.list(
    manySlot(evidenceStep(model), {
      where: compare(STANCE, '=', 'SUPPORTS'),
      order: byDay,
      page: { limit: SPECIFYING.evidence, after: null },
      shape: evidence.slots,
    }),
  );
  const step: Step = { relationships: [SPECIFIED_BY], direction: 'out', label: 'Statement' };
  const where = absent(RETRACTED_ON);
  const acts = shape.list(manySlot(step, { where, order: byDay, page: { limit: SPECIFYING.acts, after: null }, shape: act.slots }));
  return (row) => {
    const days = acts(row).flatMap((one) => support(one).map(published));
    return days.includes(null) ? null : (days.toSorted((a, b) => byText(a!, b!))[0] ?? null);
  };
}

/** The slots of a node that its history is read from, and how to read them. */
function compileNodeEvidence(model: Model): { readonly slots: ShapeBuilder['slots']; read(row: Row): NodeEvidence } {
  const inner = new ShapeBuilder();
  const [stance, on] = [inner.property(STANCE), inner.property(DERIVED.known)];
  const published = publication(model, inner);
  const shape = new ShapeBuilder();
  const specifiedFrom = firstSpecified(model, shape);
  const [retractedOn, specifiedOn, known] = [RETRACTED_ON, DERIVED.specified, DERIVED.known].map((name) => shape.property(name)) as [
    Reader,
    Reader,
    Reader,
  ];
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
        possibleFrom: published(own),
      })),
      turns: {
        retractedOn: retractedOn(row) as string | null,
        specifiedOn: specifiedOn(row) as string | null,
        specifiedFrom: specifiedFrom(row),
      },
      known: known(row),
    }),
  };
}

/** The evidence of the statement through which an entity became known, where its own evidence came later. */
async function statedBefore(model: Model, select: Select, id: string, { evidence, known }: NodeEvidence): Promise<KnownEvidence[]> {
  if (typeof known !== 'string' || evidence.some((e) => e.stance === 'SUPPORTS' && e.on <= known)) return [];
  const ids = (await earliestStatementEvidence(model, select, new Map([[id, known]]))).get(id) ?? [];
  if (ids.length === 0) return [];
  const shape = new ShapeBuilder();
  const published = publication(model, shape);
  const { rows } = await select(selectPlan('Evidence', { ids, shape: shape.slots }));
  return rows.map(({ keys, row }) => ({ id: keys.at(-1)!, stance: 'SUPPORTS', on: known, possibleFrom: published(row) }));
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
      return historyOf(evidence, own.turns, isStatement).map((step) => read({ ...step, loaded }));
    },
  };
};
