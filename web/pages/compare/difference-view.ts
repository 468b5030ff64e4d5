import type { Difference } from '../../words/differences.js';
import { kindOf } from '../../words/kinds.js';
import { type Drawn, type LinkView, labelOf, linkView, type NetworkView, type NodeView } from '../network/plan/view.js';

/**
 * A network as a picture of a difference: what differs is marked, the rest of what is said among these is pale.
 * @param marks what is different about a statement, by its id
 * @param fresh the entities that no source had named before
 */
export function differenceView(drawn: Drawn, marks: ReadonlyMap<string, Difference>, fresh: ReadonlySet<string>): NetworkView {
  const links = drawn.links
    .map((link): LinkView => ({ ...linkView(link), difference: marks.get(link.statement.id) ?? 'same' }))
    // What was withdrawn long before is on neither side.
    .filter(({ standing, difference }) => standing !== 'withdrawn' || difference !== 'same')
    // What differs is drawn above what does not.
    .toSorted((a, b) => Number(b.difference === 'same') - Number(a.difference === 'same'));
  const degree = new Map<string, number>();
  for (const { source, target } of links) for (const id of new Set([source, target])) degree.set(id, (degree.get(id) ?? 0) + 1);
  const nodes = drawn.nodes.map(
    ({ entity }): NodeView => ({
      id: entity.id,
      kind: kindOf(entity),
      entity,
      name: entity.name,
      label: labelOf(entity),
      hidden: new Map(),
      start: false,
      pinned: false,
      degree: degree.get(entity.id) ?? 0,
      fresh: fresh.has(entity.id),
    }),
  );
  return { nodes, links, counts: new Map() };
}
