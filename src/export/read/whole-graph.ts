import { byText } from '../../base/by-text.js';
import { endRelationships, possibleTypes, relationshipsOf } from '../../model/lookup.js';
import { choosesSources } from '../../query/view/view.js';
import { evidenceVisible, visible } from '../../query/view/visible.js';
import type { StoreReader } from '../../store/graph-store.js';
import { ALWAYS, all, any, compare, exists, not } from '../../store/plan.js';
import { closeOverReferences } from './closure.js';
import { mergePages } from './merge-pages.js';
import { idOf, type NodeRef } from './node-rows.js';
import { asPage, type PartPages } from './part.js';
import type { FamilyScan, NodeReader } from './reader.js';
import { NO_NAMES, scan } from './scan.js';

/**
 * Sources that the view hides, but from which visible evidence or sources derive. An upstream source may have been published,
 * or read, after the view's `knownAt`.
 */
async function upstreamSources(reader: NodeReader, store: StoreReader, maxIds: number): Promise<readonly NodeRef[]> {
  const { model, view } = reader.scope;
  if (view.knownAt === null && !choosesSources(view)) return [];
  const derived = (owner: string) => ({
    relationships: relationshipsOf(model, owner, 'derivesFrom'),
    direction: 'in' as const,
    label: owner,
  });
  const shown = visible(model, 'Source', view);
  const derivedFrom = any(exists(derived('Evidence'), evidenceVisible(model, view)), exists(derived('Source'), shown));
  const found: string[] = [];
  for await (const page of scan(reader, 'Source', all(not(shown), derivedFrom), false)) found.push(...page.map((ref) => ref.id));
  const start = { entities: new Map(), statements: new Map(), sources: found };
  const { sources } = await closeOverReferences(reader, store, start, { maxIds, maxRows: 0 });
  return sources;
}

/**
 * The types of a family, by how they are read. A view that selects by source has conditions that a database plans for seconds,
 * so there all types share one text.
 * @param counts the number of nodes per type
 * @param only if given, only this type
 */
async function scansOf(
  reader: NodeReader,
  family: 'Entity' | 'Statement',
  counts: ReadonlyMap<string, number>,
  only: string | undefined,
): Promise<FamilyScan> {
  if (choosesSources(reader.scope.view)) {
    const ofType = only === undefined ? ALWAYS : compare('type', '=', only);
    return { large: [], small: scan(reader, family, all(family === 'Statement' ? NO_NAMES : ALWAYS, ofType)) };
  }
  const types = possibleTypes(reader.scope.model, family).filter((type) => type !== 'Name' && (only === undefined || type === only));
  const large: FamilyScan['large'][number][] = [];
  const small: NodeRef[] = [];
  for (const type of types) {
    const count = counts.get(type) ?? 0;
    if (count >= reader.ownPlanFrom) large.push({ type, ids: scan(reader, type, ALWAYS, false) });
    else if (count > 0) for await (const page of scan(reader, type)) small.push(...page);
  }
  return { large, small: small.sort((a, b) => byText(a.id, b.id)) };
}

/**
 * The whole graph as a view shows it, read page by page.
 * @param counts the number of nodes per type
 * @param maxIds how many ids may be held in memory
 */
export async function wholeGraph(
  reader: NodeReader,
  store: StoreReader,
  counts: ReadonlyMap<string, number>,
  { maxIds }: { readonly maxIds: number },
): Promise<PartPages> {
  const upstream = await upstreamSources(reader, store, maxIds);
  const objects = endRelationships(reader.scope.model, 'Statement', 'object');
  const withoutObject = not(exists({ relationships: objects, direction: 'out', label: 'Entity' }));
  return {
    sources: () => reader.sources(mergePages([scan(reader, 'Source'), asPage(upstream)], idOf)),
    async *entities(type) {
      yield* reader.allEntities(await scansOf(reader, 'Entity', counts, type));
    },
    async *statements(type) {
      yield* reader.allStatements(await scansOf(reader, 'Statement', counts, type));
    },
    links: {
      entities: () => reader.links('entities', scan(reader, 'Entity')),
      statements: () => reader.links('statements', scan(reader, 'Statement', NO_NAMES)),
      unary: () => reader.statements(scan(reader, 'Statement', all(NO_NAMES, withoutObject))),
    },
  };
}
