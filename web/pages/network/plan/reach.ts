import type { AroundQuery, EntityType, StatementType } from '../../../api/documents.generated.js';
import { FAMILIES, familyOf, typesOf } from '../../../words/families.js';
import { ENTITY_TYPES, KIND_ORDER, type Kind, kindOf } from '../../../words/kinds.js';
import { FOLDED } from './folded.js';
import { type Layer, OFF_AT_FIRST, type Plan } from './plan.js';

export type Around = AroundQuery['network'];

/** More than that no reader tells apart: a larger network is offered as counts and as smaller ones. */
export const MOST_NODES = 300;
/** What can be drawn where the reader asks for it, with fewer names: what is said among more costs more than the server gives at once. */
export const MOST_CROWDED = 750;

/** The types of statement that a picture follows without being asked. */
const MAIN: readonly StatementType[] = FAMILIES.filter((family) => !FOLDED.has(family)).flatMap(typesOf);

/** Kinds around which a picture follows everything: little else is said about them. */
export const THINGS: ReadonlySet<Kind> = new Set<Kind>(['person', 'organisation', 'place', 'weapon']);

/** The types of statement that must be read to draw a plan; null for all, as the kind of a start may need them. */
export function typesToRead({ starts, expansions }: Plan): readonly StatementType[] | null {
  if (starts.length > 0) return null;
  return [...new Set([...MAIN, ...expansions.flatMap(({ types }) => types ?? [])])].sort();
}

/**
 * What is read of a network that is too large to be read whole: only what the filters leave.
 * @returns null where they leave out nothing that could be left out of the reading
 */
export function narrowedRead(plan: Plan): { readonly types: readonly StatementType[]; readonly kinds: readonly EntityType[] | null } {
  const { off, expansions } = plan;
  const asked = expansions.flatMap(({ types }) => types ?? []);
  if (off === null) return { types: [...new Set([...MAIN, ...asked])].sort(), kinds: null };
  const families = FAMILIES.filter((family) => !off.has(family));
  const kinds = KIND_ORDER.filter((kind) => !off.has(kind)).map((kind) => ENTITY_TYPES[kind]);
  return { types: families.flatMap(typesOf).sort(), kinds: [...new Set(kinds)].sort() };
}

/** Whom to read around: the starts, and what was expanded. */
export function readAround(plan: Plan, starts: readonly string[]): readonly string[] {
  return [...new Set([...starts, ...plan.expansions.map(({ id }) => id)])];
}

/** What a plan reaches. */
export interface Reached {
  /** Nearest first; all of them, also where they are too many for a picture. */
  readonly ids: readonly string[];
  /** What an expansion by type brought: it is shown though its kind is left out at first. */
  readonly asked: ReadonlySet<string>;
  /** Whether they are too many for a picture. */
  readonly large: boolean;
  /** How many entities and statements there are by what the filters leave out, where all together would be too many. */
  readonly leftOut: ReadonlyMap<Layer, number>;
}

interface Walked {
  readonly ids: readonly string[];
  readonly asked: ReadonlySet<string>;
}

/**
 * The entities that a plan shows: its starts, what is near them, and what each expansion brings. An entity is there as long as anything of the
 * plan still brings it, so a collapse takes away only what nothing else needs. Filters do not change it, so that a picture can show again what
 * they leave out; only where all together would be too many, what they leave out is not followed.
 * @param most how many a picture can have
 */
export function reach(around: Around, plan: Plan, starts: readonly string[], most = plan.crowded ? MOST_CROWDED : MOST_NODES): Reached {
  const all = walk(around, plan, starts, new Set());
  const nothing: Reached['leftOut'] = new Map();
  if (all.ids.length <= most || plan.off === null) return { ...all, large: all.ids.length > most, leftOut: nothing };
  const within = walk(around, plan, starts, plan.off);
  return { ...within, large: within.ids.length > most, leftOut: countsOf(around, new Set(all.ids), plan.off) };
}

/** How many entities and statements among some are of layers. */
function countsOf(around: Around, ids: ReadonlySet<string>, layers: ReadonlySet<Layer>): ReadonlyMap<Layer, number> {
  const counts = new Map<Layer, number>();
  const add = (layer: Layer) => layers.has(layer) && counts.set(layer, (counts.get(layer) ?? 0) + 1);
  for (const { entity } of around.nodes) if (ids.has(entity.id)) add(kindOf(entity));
  for (const { type, source, target } of around.links) if (ids.has(source) && ids.has(target)) add(familyOf(type));
  return counts;
}

/** @param off the layers that are not followed */
function walk(around: Around, plan: Plan, starts: readonly string[], off: ReadonlySet<Layer>): Walked {
  const kinds = new Map(around.nodes.map(({ entity }) => [entity.id, kindOf(entity)]));
  const shown = new Set(starts.filter((id) => kinds.has(id)));
  const asked = new Set<string>();
  const neighbours = (ids: ReadonlySet<string>, follows: (type: StatementType) => boolean) => {
    const found = new Set<string>();
    for (const { type, source, target } of around.links) {
      if (!follows(type) || off.has(familyOf(type))) continue;
      if (ids.has(source)) found.add(target);
      if (ids.has(target)) found.add(source);
    }
    for (const id of found) if (off.has(kinds.get(id) ?? 'place')) found.delete(id);
    return found;
  };
  const quiet = (id: string) => !OFF_AT_FIRST.has(kinds.get(id) ?? 'place');
  const main = (type: StatementType) => !FOLDED.has(familyOf(type));
  let outermost: ReadonlySet<string> = new Set([...shown].filter((id) => !plan.hidden.has(id)));
  for (let step = 0; step < plan.steps; step += 1) {
    const next = [...neighbours(outermost, main)].filter(
      (id) => !shown.has(id) && !plan.hidden.has(id) && (quiet(id) || plan.off !== null),
    );
    for (const id of next) shown.add(id);
    outermost = new Set(next);
  }
  for (const id of starts) {
    if (!THINGS.has(kinds.get(id) ?? 'armedGroup') || plan.hidden.has(id)) continue;
    for (const other of neighbours(new Set([id]), () => true)) {
      shown.add(other);
      asked.add(other);
    }
  }
  for (const { id, types } of plan.expansions) {
    if (!shown.has(id) || plan.hidden.has(id)) continue;
    for (const other of neighbours(new Set([id]), types === null ? main : (type) => types.includes(type))) {
      if (types === null && !quiet(other) && plan.off === null) continue;
      shown.add(other);
      if (types !== null) asked.add(other);
    }
  }
  return { ids: around.nodes.map(({ entity }) => entity.id).filter((id) => shown.has(id) && !plan.hidden.has(id)), asked };
}
