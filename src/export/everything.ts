import { endRelationships, possibleTypes, relationshipsOf } from '../model/lookup.js';
import { byText } from '../query/network-link.js';
import { choosesSources } from '../query/view.js';
import { evidenceVisible, visible } from '../query/visible.js';
import { ALWAYS, all, any, compare, exists, not } from '../store/plan.js';
import type { StoreReader } from '../store/port.js';
import { gather } from './gather.js';
import { mergedPages } from './merged-pages.js';
import { idOf } from './pages.js';
import { onePage, type PartPages } from './part.js';
import type { AllOf, NodeReader, NodeRef } from './reader.js';
import { NO_NAMES, scan } from './scan.js';

/**
 * Sources that the view does not show and that evidence or sources in it derive from: an upstream source may have been
 * published, or read, later than the day of knowledge.
 */
async function upstream(reader: NodeReader, store: StoreReader, held: number): Promise<readonly NodeRef[]> {
  const { model, view } = reader.scope;
  if (view.knownAt === null && !choosesSources(view)) return [];
  const derived = (owner: string) => ({
    relationships: relationshipsOf(model, owner, 'derivesFrom'),
    direction: 'in' as const,
    label: owner,
  });
  const shown = visible(model, 'Source', view);
  const named = any(exists(derived('Evidence'), evidenceVisible(model, view)), exists(derived('Source'), shown));
  const found: string[] = [];
  for await (const page of scan(reader, 'Source', all(not(shown), named), false)) found.push(...page.map((ref) => ref.id));
  const { sources } = await gather(reader, store, { entities: [], statements: [], sources: found }, { held, kept: 0 });
  return sources;
}

/**
 * The types of a family by the way that they are read. A view that chooses among sources has conditions that a database plans
 * for seconds: there it is the same text for every type.
 * @param counts how many nodes there are per type
 * @param only this type of it
 */
async function waysOf(
  reader: NodeReader,
  family: 'Entity' | 'Statement',
  counts: ReadonlyMap<string, number>,
  only: string | undefined,
): Promise<AllOf> {
  if (choosesSources(reader.scope.view)) {
    const ofType = only === undefined ? ALWAYS : compare('type', '=', only);
    return { many: [], few: scan(reader, family, all(family === 'Statement' ? NO_NAMES : ALWAYS, ofType)) };
  }
  const types = possibleTypes(reader.scope.model, family).filter((type) => type !== 'Name' && (only === undefined || type === only));
  const many: AllOf['many'][number][] = [];
  const few: NodeRef[] = [];
  for (const type of types) {
    const count = counts.get(type) ?? 0;
    if (count >= reader.many) many.push({ type, ids: scan(reader, type, ALWAYS, false) });
    else if (count > 0) for await (const page of scan(reader, type)) few.push(...page);
  }
  return { many, few: few.sort((a, b) => byText(a.id, b.id)) };
}

/**
 * The whole graph as a view shows it, read page by page.
 * @param counts how many nodes there are per type
 * @param held how many ids may be held
 */
export async function everything(
  reader: NodeReader,
  store: StoreReader,
  counts: ReadonlyMap<string, number>,
  { held }: { readonly held: number },
): Promise<PartPages> {
  const further = await upstream(reader, store, held);
  const objects = endRelationships(reader.scope.model, 'Statement', 'object');
  const without = not(exists({ relationships: objects, direction: 'out', label: 'Entity' }));
  return {
    sources: () => reader.sources(mergedPages([scan(reader, 'Source'), onePage(further)], idOf)),
    async *entities(type) {
      yield* reader.allEntities(await waysOf(reader, 'Entity', counts, type));
    },
    async *statements(type) {
      yield* reader.allStatements(await waysOf(reader, 'Statement', counts, type));
    },
    links: {
      entities: () => reader.links('entities', scan(reader, 'Entity')),
      statements: () => reader.links('statements', scan(reader, 'Statement', NO_NAMES)),
      lone: () => reader.statements(scan(reader, 'Statement', all(NO_NAMES, without))),
    },
  };
}
