import { DERIVED } from '../model/storage.js';
import { firstStated } from '../query/first-stated.js';
import { historyOf, type KnownEvidence } from '../query/history.js';
import { readNodes } from '../query/read-nodes.js';
import { typeOfId } from '../query/roots.js';
import { ShapeBuilder } from '../query/shape.js';
import { evidenceStep } from '../query/visible.js';
import { ALWAYS, type SelectPlan } from '../store/plan.js';
import { scopeOf } from './derived-roots.js';
import type { QueryResolvers } from './generated/api.js';
import { fieldsAt } from './sub-selections.js';

/** How many pieces of evidence are told of one node. */
const EVIDENCE_LIMIT = 1_000;

/**
 * `history(id)`: all evidence of one node in the order in which it became known; of an entity that was first seen in a
 * statement about it, that statement's evidence as well.
 */
export const history: NonNullable<QueryResolvers['history']> = async (_source, args, context, info) => {
  const type = typeOfId(context.model, args.id);
  if (type === null || type === 'Source' || type === 'Evidence') return null;
  const isStatement = type !== 'Entity';
  const inner = new ShapeBuilder();
  const [stance, on] = [inner.property('stance'), inner.property(DERIVED.known)];
  const shape = new ShapeBuilder();
  const [retractedOn, seen] = [shape.property('retractedOn'), shape.property(DERIVED.known)];
  const evidence = shape.keyed({
    kind: 'many',
    step: evidenceStep(context.model),
    where: ALWAYS,
    order: [{ step: null, property: DERIVED.known, descending: false }],
    page: { limit: EVIDENCE_LIMIT, after: null },
    shape: inner.slots,
  });
  const plan: SelectPlan = {
    kind: 'select',
    label: isStatement ? 'Statement' : 'Entity',
    ids: [args.id],
    where: ALWAYS,
    order: [],
    page: null,
    shape: shape.slots,
    count: false,
  };
  const select = (wanted: SelectPlan) => context.store.select(wanted, { timeout: context.limits.timeoutMs });
  const [found] = (await select(plan)).rows;
  if (!found) return null;
  const own = evidence(found.row).map(
    ([keys, row]): KnownEvidence => ({ id: keys.at(-1)!, stance: stance(row) as KnownEvidence['stance'], on: String(on(row)) }),
  );
  const day = seen(found.row);
  const stated = async (first: string): Promise<KnownEvidence[]> => {
    const ids = (await firstStated(context.model, select, new Map([[args.id, first]]))).get(args.id) ?? [];
    return ids.map((id) => ({ id, stance: 'SUPPORTS', on: first }));
  };
  const early = isStatement || typeof day !== 'string' || own.some((e) => e.stance === 'SUPPORTS' && e.on <= day) ? [] : await stated(day);
  const known = [...early, ...own];
  const steps = historyOf(known, retractedOn(found.row) as string | null, isStatement);
  const scope = scopeOf({ view: { statuses: ['ASSERTED', 'DISPUTED', 'RETRACTED'] } }, context, info);
  const keys = fieldsAt(info, ['evidence']);
  const read = new Map(
    await Promise.all(
      [...keys].map(
        async ([key, nodes]) =>
          [
            key,
            await readNodes(
              scope,
              select,
              'Evidence',
              known.map((e) => e.id),
              nodes,
            ),
          ] as const,
      ),
    ),
  );
  return steps.map((step) => ({
    ...step,
    evidence: (key: string) => (step.evidence === null ? null : (read.get(key)?.get(step.evidence) ?? null)),
  }));
};
