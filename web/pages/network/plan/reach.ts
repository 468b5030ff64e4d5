import type { AroundQuery, StatementType } from '../../../api/documents.generated.js';
import { FAMILIES, familyOf, typesOf } from '../../../words/families.js';
import { type Kind, kindOf } from '../../../words/kinds.js';
import { FOLDED } from './folded.js';
import { OFF_AT_FIRST, type Plan } from './plan.js';

type Around = AroundQuery['network'];

/** More than that no reader tells apart; the rest is offered as counts. */
export const MOST_NODES = 300;

/** The types of statement that a picture follows without being asked. */
const MAIN: readonly StatementType[] = FAMILIES.filter((family) => !FOLDED.has(family)).flatMap(typesOf);

/** Kinds around which a picture follows everything: little else is said about them. */
export const THINGS: ReadonlySet<Kind> = new Set<Kind>(['person', 'organisation', 'place', 'weapon']);

/** The types of statement that must be read to draw a plan; null for all, as the kind of a start may need them. */
export function typesToRead({ starts, expansions }: Plan): readonly StatementType[] | null {
  if (starts.length > 0) return null;
  return [...new Set([...MAIN, ...expansions.flatMap(({ types }) => types ?? [])])].sort();
}

/** Whom to read around: the starts, and what was expanded. */
export function readAround(plan: Plan, starts: readonly string[]): readonly string[] {
  return [...new Set([...starts, ...plan.expansions.map(({ id }) => id)])];
}

/** What a plan reaches. */
export interface Reached {
  /** Nearest first. */
  readonly ids: readonly string[];
  /** What an expansion by type brought: it is shown though its kind is left out at first. */
  readonly asked: ReadonlySet<string>;
  /** How many more there are. */
  readonly beyond: number;
}

/**
 * The entities that a plan shows: its starts, what is near them, and what each expansion brings. An entity is there as long as anything of the
 * plan still brings it, so a collapse takes away only what nothing else needs.
 * @param most how many at most
 */
export function reach(around: Around, plan: Plan, starts: readonly string[], most = MOST_NODES): Reached {
  const kinds = new Map(around.nodes.map(({ entity }) => [entity.id, kindOf(entity)]));
  const shown = new Set(starts.filter((id) => kinds.has(id)));
  const asked = new Set<string>();
  const neighbours = (ids: ReadonlySet<string>, follows: (type: StatementType) => boolean) => {
    const found = new Set<string>();
    for (const { type, source, target } of around.links) {
      if (!follows(type)) continue;
      if (ids.has(source)) found.add(target);
      if (ids.has(target)) found.add(source);
    }
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
  const order = around.nodes.map(({ entity }) => entity.id).filter((id) => shown.has(id) && !plan.hidden.has(id));
  return { ids: order.slice(0, most), asked, beyond: Math.max(0, order.length - most) };
}
