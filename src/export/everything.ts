import { endRelationships, relationshipsOf } from '../model/lookup.js';
import { byText } from '../query/network-link.js';
import { choosesSources } from '../query/view.js';
import { evidenceVisible, visible } from '../query/visible.js';
import { ALWAYS, all, any, type Condition, compare, exists, not } from '../store/plan.js';
import type { StoreReader } from '../store/port.js';
import { gather } from './gather.js';
import type { Part } from './part.js';
import type { NodeReader, NodeRef } from './reader.js';
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

/** Two ordered lists as one, what stands in both once. */
async function* merged(pages: AsyncIterable<readonly NodeRef[]>, further: readonly NodeRef[]): AsyncIterable<readonly NodeRef[]> {
  let rest = [...further];
  const union = (refs: readonly NodeRef[]) => [...new Map(refs.map((ref) => [ref.id, ref])).values()].sort((a, b) => byText(a.id, b.id));
  for await (const page of pages) {
    const last = page.at(-1)!.id;
    yield union([...page, ...rest.filter(({ id }) => id <= last)]);
    rest = rest.filter(({ id }) => id > last);
  }
  yield rest;
}

/** Whether a view shows at most so many nodes; of a large graph only so many ids are read. */
export async function isSmall(reader: NodeReader, most: number): Promise<boolean> {
  let found = 0;
  for (const type of ['Entity', 'Statement', 'Source']) {
    for await (const page of scan(reader, type, type === 'Statement' ? NO_NAMES : undefined)) {
      found += page.length;
      if (found > most) return false;
    }
  }
  return true;
}

/**
 * One type of a family, by its own label. A view that chooses among sources has conditions that a database plans for
 * seconds: there it is the same text for every type.
 */
function only({ scope }: NodeReader, family: string, type: string | undefined): readonly [label: string, where: Condition] {
  if (type === undefined) return [family, ALWAYS];
  return choosesSources(scope.view) ? [family, compare('type', '=', type)] : [type, ALWAYS];
}

/** The whole graph as a view shows it, read page by page. */
export async function everything(reader: NodeReader, store: StoreReader, { held }: { readonly held: number }): Promise<Part> {
  const further = await upstream(reader, store, held);
  const objects = endRelationships(reader.scope.model, 'Statement', 'object');
  const without = not(exists({ relationships: objects, direction: 'out', label: 'Entity' }));
  return {
    sources: () => reader.sources(merged(scan(reader, 'Source'), further)),
    entities: (type) => reader.entities(scan(reader, ...only(reader, 'Entity', type))),
    statements: (type) => {
      const [label, where] = only(reader, 'Statement', type);
      return reader.statements(scan(reader, label, all(NO_NAMES, where)));
    },
    links: {
      entities: () => reader.links('entities', scan(reader, 'Entity')),
      statements: () => reader.links('statements', scan(reader, 'Statement', NO_NAMES)),
      lone: () => reader.statements(scan(reader, 'Statement', all(NO_NAMES, without))),
    },
  };
}
