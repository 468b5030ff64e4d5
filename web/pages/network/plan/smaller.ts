import { FAMILIES, type Family, familyOf } from '../../../words/families.js';
import { type EntityRef, KIND_ORDER, type Kind, kindOf } from '../../../words/kinds.js';
import { FOLDED } from './folded.js';
import { type Layer, OFF_AT_FIRST, type Plan } from './plan.js';
import { type Around, MOST_NODES, reach } from './reach.js';

/** A part of a network that fits into a picture, by the choices that lead to it. */
export interface Part {
  readonly what:
    | { readonly of: 'kind'; readonly kind: Kind }
    | { readonly of: 'family'; readonly family: Family }
    | { readonly of: 'steps'; readonly steps: number }
    | { readonly of: 'around'; readonly entity: EntityRef }
    | { readonly of: 'start' };
  readonly choices: Readonly<Record<string, string | null>>;
  /** How many entities it has. */
  readonly size: number;
}

/** A network that is too large for a picture. */
export interface Large {
  readonly size: number;
  /** Whether there are more than were counted. */
  readonly more: boolean;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly families: ReadonlyMap<Family, number>;
  readonly parts: readonly Part[];
}

const MOST_NEIGHBOURS = 8;

function tally<Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** All layers of a kind of layer but one, with what is asked for only on demand. */
function allBut<L extends Layer>(layers: readonly L[], kept: L): string {
  return [...layers.filter((layer) => layer !== kept), 'inferred', 'withdrawn'].sort().join(',');
}

/** The entities that most is said about, after the starts. */
function central({ nodes, links }: Around, shown: ReadonlySet<string>, starts: ReadonlySet<string>): readonly EntityRef[] {
  const degree = tally(
    links.filter(({ source, target }) => shown.has(source) && shown.has(target)).flatMap((link) => [link.source, link.target]),
  );
  return nodes
    .map(({ entity }) => entity)
    .filter(({ id }) => shown.has(id) && !starts.has(id) && (degree.get(id) ?? 0) > 1)
    .toSorted((a, b) => degree.get(b.id)! - degree.get(a.id)! || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NEIGHBOURS);
}

/**
 * What is offered in place of a picture of a network that is too large: what it has by kind and by family of statement, and the smaller
 * neighbourhoods that can be drawn. Each is counted from what was read already.
 * @param ids all that the plan reaches
 */
export function largeOf(around: Around, plan: Plan, starts: readonly string[], ids: readonly string[]): Large {
  const shown = new Set(ids);
  const off = plan.off ?? OFF_AT_FIRST;
  const within = around.links.filter(({ source, target }) => shown.has(source) && shown.has(target));
  const kinds = tally(around.nodes.flatMap(({ entity }) => (shown.has(entity.id) ? [kindOf(entity)] : [])));
  const families = tally(within.map(({ type }) => familyOf(type)));
  const sizeOf = (changed: Partial<Plan>, from = starts) => reach(around, { ...plan, ...changed }, from).ids.length;
  const offFor = (text: string) => new Set(text.split(',') as Layer[]);
  const parts: Part[] = [];
  const offer = (what: Part['what'], choices: Part['choices'], size: number) => {
    if (size > 1 && size <= MOST_NODES) parts.push({ what, choices, size });
  };
  if (plan.expansions.length > 0) offer({ of: 'start' }, { expand: null }, sizeOf({ expansions: [] }));
  for (let steps = plan.steps - 1; steps >= 1; steps -= 1) offer({ of: 'steps', steps }, { steps: String(steps) }, sizeOf({ steps }));
  for (const kind of KIND_ORDER) {
    if ((kinds.get(kind) ?? 0) === 0 || kinds.size === 1) continue;
    const left = allBut<Layer>(KIND_ORDER, kind);
    offer({ of: 'kind', kind }, { off: left }, sizeOf({ off: offFor(left) }));
  }
  for (const family of FAMILIES) {
    if ((families.get(family) ?? 0) === 0 || families.size === 1 || FOLDED.has(family)) continue;
    const left = allBut<Layer>([...FAMILIES, ...[...off].filter((layer) => KIND_ORDER.includes(layer as Kind))], family);
    offer({ of: 'family', family }, { off: left }, sizeOf({ off: offFor(left) }));
  }
  const entities = new Map(around.nodes.map(({ entity }) => [entity.id, entity]));
  if (starts.length > 1)
    for (const id of starts.slice(0, MOST_NEIGHBOURS)) {
      const entity = entities.get(id);
      if (entity) offer({ of: 'around', entity }, { around: id, expand: null }, sizeOf({ expansions: [] }, [id]));
    }
  for (const entity of central(around, shown, new Set(starts)))
    parts.push({ what: { of: 'around', entity }, choices: { around: entity.id, steps: null, expand: null, off: null }, size: 0 });
  return { size: ids.length, more: around.truncated.length > 0, kinds, families, parts };
}
