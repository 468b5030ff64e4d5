import { relationshipsOf } from '../../model/lookup.js';
import { DERIVED } from '../../model/storage.js';
import { manySlot, oneSlot, type SelectPlan, type Step, selectPlan } from '../../store/plan.js';
import type { Select } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';
import { ShapeBuilder } from '../view/shape.js';
import { stepTo } from '../view/step.js';
import { evidenceOf, evidenceStep } from '../view/visible.js';
import { type Derivations, origins, rootSources, type Support } from './root-sources.js';

/** How many derivations are followed upstream; sources reached by the last count as roots. */
const MAX_DEPTH = 8;

function toSources(scope: QueryScope, type: string, field: string): Step {
  return stepTo(scope.model, relationshipsOf(scope.model, type, field), 'out', 'Source');
}

function byIds(label: string, ids: readonly string[], shape: ShapeBuilder): SelectPlan {
  return selectPlan(label, { ids, shape: shape.slots });
}

/** A piece of supporting evidence, and the day from which it is known. */
export interface KnownSupport extends Support {
  readonly known: string;
}

/** The supporting evidence of statements that the view shows, by the statement's id: one read. */
export async function readSupports(
  scope: QueryScope,
  select: Select,
  statements: readonly string[],
): Promise<ReadonlyMap<string, readonly KnownSupport[]>> {
  const source = new ShapeBuilder();
  const id = source.property('id');
  const evidence = new ShapeBuilder();
  const from = evidence.one(oneSlot(toSources(scope, 'Evidence', 'source'), { shape: source.slots }));
  const upstream = evidence.keyed(manySlot(toSources(scope, 'Evidence', 'derivesFrom'), { shape: [] }));
  const knownFrom = evidence.property(DERIVED.known);
  const shape = new ShapeBuilder();
  const list = shape.list(
    manySlot(evidenceStep(scope.model), {
      where: evidenceOf(scope.model, scope.view, 'SUPPORTS'),
      shape: evidence.slots,
    }),
  );
  const { rows } = await select(byIds('Statement', statements, shape));
  return new Map(
    rows.map(({ keys, row }) => [
      keys.at(-1)!,
      list(row).map((e) => ({
        source: String(id(from(e)!)),
        derivesFrom: upstream(e).map(([k]) => k.at(-1)!),
        known: String(knownFrom(e)),
      })),
    ]),
  );
}

/** What the sources of some evidence derive from, upstream: one read for each derivation. */
export async function readDerivations(
  scope: QueryScope,
  select: Select,
  evidence: ReadonlyMap<string, readonly Support[]>,
): Promise<Derivations> {
  const sources = [...evidence.values()].flat().flatMap(origins);
  const shape = new ShapeBuilder();
  const upstream = shape.keyed(manySlot(toSources(scope, 'Source', 'derivesFrom'), { shape: [] }));
  const found = new Map<string, readonly string[]>();
  let next = [...new Set(sources)];
  for (let level = 0; level < MAX_DEPTH && next.length > 0; level += 1) {
    const { rows } = await select(byIds('Source', next, shape));
    for (const { keys, row } of rows)
      found.set(
        keys.at(-1)!,
        upstream(row).map(([k]) => k.at(-1)!),
      );
    next = [...new Set(rows.flatMap(({ keys }) => found.get(keys.at(-1)!)!))].filter((id) => !found.has(id));
  }
  return found;
}

/** How many root sources support each statement, by the evidence that the view shows: one read, and one per derivation upstream. */
export async function countRootSources(
  scope: QueryScope,
  select: Select,
  statements: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (statements.length === 0) return new Map();
  const evidence = await readSupports(scope, select, statements);
  const upstream = await readDerivations(scope, select, evidence);
  return new Map([...evidence].map(([id, pieces]) => [id, rootSources(pieces, upstream).size]));
}
