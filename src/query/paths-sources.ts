import { relationshipsOf } from '../model/lookup.js';
import { ALWAYS, all, compare, type SelectPlan, type Step } from '../store/plan.js';
import { beginnings, rootSources, type Support } from './paths-roots.js';
import type { Select } from './read-nodes.js';
import type { QueryScope } from './scope.js';
import { ShapeBuilder } from './shape.js';
import { stepTo } from './step.js';
import { evidenceStep, evidenceVisible } from './visible.js';

/** How often derivations are followed upstream; what is reached then counts as a root. */
const UPSTREAM = 8;

function toSources(scope: QueryScope, type: string, field: string): Step {
  return stepTo(scope.model, relationshipsOf(scope.model, type, field), 'out', 'Source');
}

function byIds(label: string, ids: readonly string[], shape: ShapeBuilder): SelectPlan {
  return { kind: 'select', label, ids, where: ALWAYS, order: [], page: null, shape: shape.slots, count: false };
}

async function supports(scope: QueryScope, select: Select, statements: readonly string[]): Promise<Map<string, Support[]>> {
  const source = new ShapeBuilder();
  const id = source.property('id');
  const evidence = new ShapeBuilder();
  const from = evidence.one({ kind: 'one', step: toSources(scope, 'Evidence', 'source'), where: ALWAYS, shape: source.slots });
  const upstream = evidence.keyed({
    kind: 'many',
    step: toSources(scope, 'Evidence', 'derivesFrom'),
    where: ALWAYS,
    order: [],
    page: null,
    shape: [],
  });
  const shape = new ShapeBuilder();
  const list = shape.list({
    kind: 'many',
    step: evidenceStep(scope.model),
    where: all(compare('stance', '=', 'SUPPORTS'), evidenceVisible(scope.model, scope.view)),
    order: [],
    page: null,
    shape: evidence.slots,
  });
  const { rows } = await select(byIds('Statement', statements, shape));
  return new Map(
    rows.map(({ keys, row }) => [
      keys.at(-1)!,
      list(row).map((e) => ({ source: String(id(from(e)!)), derivesFrom: upstream(e).map(([k]) => k.at(-1)!) })),
    ]),
  );
}

async function derivations(scope: QueryScope, select: Select, sources: readonly string[]): Promise<Map<string, readonly string[]>> {
  const shape = new ShapeBuilder();
  const upstream = shape.keyed({
    kind: 'many',
    step: toSources(scope, 'Source', 'derivesFrom'),
    where: ALWAYS,
    order: [],
    page: null,
    shape: [],
  });
  const found = new Map<string, readonly string[]>();
  let next = [...new Set(sources)];
  for (let level = 0; level < UPSTREAM && next.length > 0; level += 1) {
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

/** How many root sources support each statement, by the evidence that the view shows; one read, and one per step upstream. */
export async function countRootSources(
  scope: QueryScope,
  select: Select,
  statements: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (statements.length === 0) return new Map();
  const evidence = await supports(scope, select, statements);
  const sources = [...evidence.values()].flat().flatMap(beginnings);
  const upstream = await derivations(scope, select, sources);
  return new Map([...evidence].map(([id, pieces]) => [id, rootSources(pieces, upstream).size]));
}
