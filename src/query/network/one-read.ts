import type { Computation } from '../../base/computation.js';
import { CadreError } from '../../errors/cadre-error.js';
import { labelOf, nodeType } from '../../model/lookup.js';
import type { Condition } from '../../store/plan.js';
import { ALWAYS, all, compare } from '../../store/plan.js';
import { IdsParameter } from '../../store/plan-parameter.js';
import type { Walked, WalkedShape, WalkPlan } from '../../store/walk-plan.js';
import type { LoadedNodes, NodePlaces } from '../selection/node-places.js';
import type { RequestStore } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';
import { evidenceOf, evidenceStep, visible } from '../view/visible.js';
import type { Link } from './link.js';
import { endStep, shownLink } from './links.js';
import { type Network, type NetworkLimits, shownLinks, startsOf, Truncations } from './network.js';

/** Which statements make a network, and how far it reaches. */
export interface WalkQuestion {
  /** The statement types; all have two ends. */
  readonly types: readonly string[];
  /** Only links whose other end is of one of these types. */
  readonly entityTypes: readonly string[] | null;
  readonly minEvidence: number;
  readonly depth: number;
  /** The most entities. */
  readonly most: number;
  readonly linksPerEntity: number;
  readonly linksRead: number;
}

/** A network and what is selected on its nodes, read at once. */
interface Read {
  readonly network: Network;
  readonly loaded: LoadedNodes;
}

/** The share of a walk's time that one read may take: what is too much for it is read by levels in the rest. */
const SHARE_OF_TIME = 0.5;

/** No variable of a query has a space in its name. */
const STARTS = new IdsParameter('walk starts');

function enoughEvidence({ model, view }: QueryScope, least: number): Condition | null {
  // The view shows no statement without supporting evidence.
  if (least <= 1) return null;
  return { op: 'atLeast', count: least, step: evidenceStep(model), where: evidenceOf(model, view, 'SUPPORTS') };
}

/** The plan of a network. Where it starts is a parameter. */
export function walkPlan(
  scope: QueryScope,
  { types, entityTypes, minEvidence, depth, most, linksPerEntity, linksRead }: WalkQuestion,
  read: { readonly nodes: readonly WalkedShape[]; readonly links: WalkPlan['links'] },
): WalkPlan {
  const { model, view } = scope;
  const end = (side: 'subject' | 'object') => ({
    toLinks: endStep(scope, types, side, 'in'),
    toNode: endStep(scope, types, side, 'out'),
  });
  return {
    kind: 'walk',
    label: labelOf(model, 'Entity'),
    starts: [STARTS],
    startWhere: visible(model, 'Entity', view),
    depth,
    most,
    heavy: { perNode: linksPerEntity, all: linksRead },
    subject: end('subject'),
    object: end('object'),
    linkWhere: all(shownLink(scope, types), enoughEvidence(scope, minEvidence)),
    nodeWhere: entityTypes ? compare('type', 'in', entityTypes) : ALWAYS,
    ...read,
  };
}

/**
 * The network that was walked.
 * @param starts the ids that it was to start from, in the order of the answer
 */
export function* walkedNetwork(
  scope: QueryScope,
  walked: Walked,
  starts: readonly string[],
  limits: NetworkLimits,
  leftOut: number,
): Computation<Network> {
  const truncations = new Truncations(limits);
  const [found = [], ...levels] = walked.levels;
  const there = new Set(found);
  const depths = new Map(starts.filter((id) => there.has(id)).map((id) => [id, 0]));
  for (const [i, ids] of levels.entries()) for (const id of ids) depths.set(id, i + 1);
  truncations.leaveOutEntities(walked.leftOut.reduce((sum, count) => sum + count, leftOut));
  const links = walked.links.map(({ id, type, subject, object }): [string, Link] => [
    id,
    { statement: id, type, source: subject, target: object, symmetric: nodeType(scope.model, type).statement!.symmetric },
  ]);
  const shown = yield* shownLinks(depths, new Map(links), truncations, limits.linksShown);
  return { depths, links: shown, truncated: truncations.report() };
}

/**
 * Compiles a network to one read of the store.
 * @param places what is selected on its nodes; complete when this is called
 * @returns reads it around entities, and further ones to start from. It gives null where the walk is too heavy, or took too long
 */
export function compileOneRead(
  scope: QueryScope,
  question: WalkQuestion,
  places: NodePlaces<Network>,
): (store: RequestStore, around: readonly string[], also: readonly string[], limits: NetworkLimits) => Promise<Read | null> {
  const shapes = places.shapes();
  const [entities, statements] = ['Entity', 'Statement'].map((type) =>
    [...shapes.keys()].filter((at) => shapes[at]!.label === labelOf(scope.model, type)),
  ) as [number[], number[]];
  const plan = walkPlan(scope, question, {
    nodes: entities.map((at) => shapes[at]!),
    links: statements.map((at) => shapes[at]!.shape),
  });
  return async (store, around, also, limits) => {
    const { ids, leftOut } = startsOf(around, also, limits.entities);
    const walked = await store
      .withIds(new Map([[STARTS.name, ids]]))
      .walk(plan, limits.timeMs * SHARE_OF_TIME)
      .catch((error: unknown) => {
        if (error instanceof CadreError && error.code === 'TIMEOUT') return null;
        throw error;
      });
    if (walked === null) return null;
    const network = await store.compute(walkedNetwork(scope, walked, ids, limits, leftOut));
    const rows = new Map([
      ...entities.map((at, i) => [at, new Map(walked.nodes[i])] as const),
      ...statements.map((at, i) => [at, new Map(walked.links.map(({ id, rows: own }) => [id, own[i]!]))] as const),
    ]);
    return { network, loaded: places.read((at) => rows.get(at)!) };
  };
}
