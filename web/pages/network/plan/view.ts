import type { AroundQuery, DrawnQuery, FactBetweenFragment, NetworkStepsQuery, StatementType } from '../../../api/documents.generated.js';
import { rootsOf } from '../../../state/roots.js';
import { edtfWords } from '../../../words/dates.js';
import type { Difference } from '../../../words/differences.js';
import { type Family, familyOf, SYMMETRIC } from '../../../words/families.js';
import { type EntityRef, type Kind, kindOf, shortNameOf } from '../../../words/kinds.js';
import { CONFIDENCES, type Layer, OFF_AT_FIRST, type Plan, type Standing } from './plan.js';
import { type Reached, THINGS } from './reach.js';
import type { Large } from './smaller.js';

export type Drawn = DrawnQuery['subgraph'];
type DrawnEntity = Drawn['nodes'][number]['entity'];
export type DrawnStatement = Drawn['links'][number]['statement'];

/** How a statement stands from a day on. */
export type LinkState = NetworkStepsQuery['subgraph']['steps']['links'][number]['states'][number];

/** What is known of an entity but not drawn, of one type of statement. */
export interface Hidden {
  readonly count: number;
  /** The kinds of those at the other end. */
  readonly kinds: ReadonlySet<Kind>;
}

/** An entity of the picture. */
export interface NodeView {
  readonly id: string;
  readonly kind: Kind;
  readonly entity: EntityRef;
  readonly name: string;
  /** What stands at its mark: its short name, else its name; an acronym where that is long; place and day of an attack. */
  readonly label: string;
  /** The statements about it that are not in the picture, by type. */
  readonly hidden: ReadonlyMap<StatementType, Hidden>;
  readonly start: boolean;
  readonly pinned: boolean;
  readonly degree: number;
  /** In a picture of a difference: whether no source had named it before. */
  readonly fresh?: boolean;
}

/** A statement of the picture, from its subject to its object. */
export interface LinkView {
  readonly id: string;
  readonly type: StatementType;
  readonly family: Family;
  readonly source: string;
  readonly target: string;
  readonly standing: Standing;
  readonly symmetric: boolean;
  readonly roots: number;
  /** Whether it may have been so on the day of the view, but not surely. */
  readonly uncertain: boolean;
  /** Null for what follows by a rule: no source says it. */
  readonly statement: DrawnStatement | null;
  /** The derived fact, if it is one. */
  readonly fact: FactBetweenFragment | null;
  /** In a picture of a difference: what is different about it. */
  readonly difference?: Difference;
}

/**
 * A statement as a line.
 * @param state how it stands on the day that is shown; without it, as the answer says
 */
export function linkView({ type, source, target, statement }: Drawn['links'][number], state?: LinkState): LinkView {
  return {
    id: statement.id,
    type,
    family: familyOf(type),
    source,
    target,
    standing: standingOf(state?.status ?? statement.status),
    symmetric: SYMMETRIC.has(type),
    roots: state?.rootSources ?? rootsOf(statement.evidence).for.size,
    uncertain: false,
    statement,
    fact: null,
  };
}

/** How many statements about an entity are not in the picture. */
export function hiddenCount({ hidden }: Pick<NodeView, 'hidden'>): number {
  let sum = 0;
  for (const { count } of hidden.values()) sum += count;
  return sum;
}

/** What is drawn, and what the filters could show. */
export interface NetworkView {
  readonly nodes: readonly NodeView[];
  readonly links: readonly LinkView[];
  /** How many of each layer the answer has, whatever the filters leave out. */
  readonly counts: ReadonlyMap<Layer, number>;
  /** What is offered in its place, where it is too large to be drawn. */
  readonly large?: Large;
}

/** The view of a network that is too large to be drawn. */
export function largeView(large: Large): NetworkView {
  return { nodes: [], links: [], counts: new Map<Layer, number>([...large.kinds, ...large.families]), large };
}

const LONG_NAME = 34;

/** What stands at the mark of an entity. */
export function labelOf(entity: DrawnEntity): string {
  if (entity.__typename === 'Attack') {
    const { place, happened } = entity;
    if (place && happened) return `${place.name}\n${edtfWords(happened.edtf)}`;
  }
  const short = shortNameOf(entity);
  const acronym = entity.names.nodes[0]?.acronym;
  return acronym !== undefined && short.length > LONG_NAME ? acronym : short;
}

/** How a status is drawn. */
export function standingOf(status: string): Standing {
  return status === 'DISPUTED' ? 'disputed' : status === 'RETRACTED' ? 'withdrawn' : 'asserted';
}

function tally<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The links that the filters leave. What was expanded by type is there although its family is left out at first. */
function keeps(plan: Plan, things: ReadonlySet<string>): (link: LinkView) => boolean {
  const off = plan.off ?? OFF_AT_FIRST;
  const expanded = new Set(plan.expansions.flatMap(({ id, types }) => (types ?? []).map((type) => `${id} ${type}`)));
  const asked = (id: string, type: StatementType) => things.has(id) || expanded.has(`${id} ${type}`);
  const atLeast = plan.minConfidence === null ? 0 : CONFIDENCES.indexOf(plan.minConfidence);
  return ({ type, family, source, target, standing, roots, statement }) => {
    const wanted = plan.off === null && (asked(source, type) || asked(target, type));
    if (off.has(family) && !wanted) return false;
    if (off.has(standing) || roots < plan.minRoots) return false;
    return (
      plan.minConfidence === null || ((statement?.confidence ?? null) !== null && CONFIDENCES.indexOf(statement!.confidence!) >= atLeast)
    );
  };
}

/** The statements about each entity that are known but not drawn, by type. */
function hiddenOf(around: AroundQuery['network'] | undefined, drawn: ReadonlySet<string>) {
  const kinds = new Map(around?.nodes.map(({ entity }) => [entity.id, kindOf(entity)]));
  const hidden = new Map<string, Map<StatementType, { count: number; kinds: Set<Kind> }>>();
  const add = (id: string, type: StatementType, other: string) => {
    const types = hidden.get(id) ?? new Map<StatementType, { count: number; kinds: Set<Kind> }>();
    hidden.set(id, types);
    const entry = types.get(type) ?? { count: 0, kinds: new Set<Kind>() };
    types.set(type, entry);
    entry.count += 1;
    entry.kinds.add(kinds.get(other) ?? 'place');
  };
  for (const { type, source, target, statement } of around?.links ?? []) {
    if (drawn.has(statement.id)) continue;
    add(source, type, target);
    if (target !== source) add(target, type, source);
  }
  return hidden;
}

/** What is left out of a picture, as its filters show it: what was expanded is not. */
export function offOf(plan: Plan, { nodes, links }: NetworkView): ReadonlySet<Layer> {
  if (plan.off !== null) return plan.off;
  const drawn = new Set<Layer>([...nodes.filter(({ start }) => !start).map(({ kind }) => kind), ...links.map(({ family }) => family)]);
  return new Set([...OFF_AT_FIRST].filter((layer) => !drawn.has(layer)));
}

/**
 * What of an answer is drawn.
 * @param around what is known around the entities of the picture; without it nothing is said about what is hidden
 * @param states how each statement stands on the day, where that is looked up; else the statements themselves say it
 * @param certain the ids of the statements that were surely so on the day of the view; null without a day
 */
export function viewNetwork(props: {
  readonly drawn: Drawn;
  readonly plan: Plan;
  readonly starts: readonly string[];
  readonly reached: Reached;
  readonly around?: AroundQuery['network'] | undefined;
  readonly certain: ReadonlySet<string> | null;
  readonly states?: ReadonlyMap<string, LinkState>;
  /** What follows by rules, as lines. */
  readonly inferred: readonly LinkView[];
}): NetworkView {
  const { drawn, plan, starts, reached, around, certain, states, inferred } = props;
  const off = plan.off ?? OFF_AT_FIRST;
  const counts = new Map<Layer, number>();
  const said = drawn.links.map((link): LinkView => {
    const state = states?.get(link.statement.id);
    const uncertain = state ? state.presence === 'POSSIBLE' : certain !== null && !certain.has(link.statement.id);
    return { ...linkView(link, state), uncertain };
  });
  const all = [...said, ...inferred];
  for (const { entity } of drawn.nodes) tally(counts, kindOf(entity));
  for (const { family, standing } of all) {
    tally(counts, family);
    tally(counts, standing);
  }
  for (const [layer, n] of reached.leftOut) if (off.has(layer)) counts.set(layer, n);
  const start = new Set(starts);
  const shows = ({ entity }: { readonly entity: DrawnEntity }) =>
    start.has(entity.id) || !off.has(kindOf(entity)) || (plan.off === null && reached.asked.has(entity.id));
  const present = new Set(drawn.nodes.filter(shows).map(({ entity }) => entity.id));
  const things = new Set(
    drawn.nodes
      .map(({ entity }) => entity)
      .filter((entity) => start.has(entity.id) && THINGS.has(kindOf(entity)))
      .map(({ id }) => id),
  );
  const links = all.filter(keeps(plan, things)).filter(({ source, target }) => present.has(source) && present.has(target));
  const degree = new Map<string, number>();
  for (const { source, target } of links) for (const id of new Set([source, target])) tally(degree, id);
  const hidden = hiddenOf(around, new Set(links.map(({ id }) => id)));
  const nodes = drawn.nodes
    .filter(({ entity }) => present.has(entity.id) && (start.has(entity.id) || (degree.get(entity.id) ?? 0) > 0))
    .map(
      ({ entity }): NodeView => ({
        id: entity.id,
        kind: kindOf(entity),
        entity,
        name: entity.name,
        label: labelOf(entity),
        hidden: hidden.get(entity.id) ?? new Map(),
        start: start.has(entity.id),
        pinned: plan.pinned.has(entity.id),
        degree: degree.get(entity.id) ?? 0,
      }),
    );
  return { nodes, links, counts };
}
