import { CadreError } from '../../errors/cadre-error.js';
import { rootFields } from '../../model/api/outputs.js';
import { labelOf, possibleTypes } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { type Selected, type SelectPlan, selectPlan } from '../../store/plan.js';
import { visible } from '../view/visible.js';
import type { NamedId } from './named-ids.js';
import { familyLabel } from './node-types.js';
import type { RequestStore, Select } from './request-store.js';
import type { QueryScope } from './scope.js';

/** What the check of ids uses of a request's store. */
export type ExistingStore = Pick<RequestStore, 'bind' | 'typesOf'>;

function inWords(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** The root field that lists the nodes of a type; undefined for those that are only listed within others. */
function listOf(model: Model, type: string): string | undefined {
  return rootFields(model).find((root) => root.many && root.type === type)?.name;
}

function unknownId(model: Model, { type, path }: NamedId, id: string): CadreError {
  const label = familyLabel(model, type);
  const list = listOf(model, type);
  const find = label === 'Entity' ? ', or find it by name with search' : list === undefined ? '' : `, or find it by the root field ${list}`;
  const hint = `Check the id${find}.`;
  return new CadreError('NOT_FOUND', `There is no ${inWords(label)} ${id}.`, { id, path }, { hint });
}

function otherType({ type, path }: NamedId, id: string, found: string): CadreError {
  const hint = `Give the id of a node of the type ${type}.`;
  return new CadreError('BAD_INPUT', `${id} is not of the type ${type} but of the type ${found}.`, { id, path }, { hint });
}

/**
 * Refuses ids of nodes that the graph does not have, as the answer to a mistyped id would be believed. A node that the view does
 * not show yet is no mistake; nothing is reported of it.
 * @param named ids as they stand in arguments: parameters, too
 * @returns rejects with CadreError NOT_FOUND, or BAD_INPUT for a node of another type
 */
export function compileExisting(model: Model, named: readonly NamedId[]): (store: ExistingStore) => Promise<void> {
  const labels = new Map<string, NamedId[]>();
  for (const one of named) {
    const label = familyLabel(model, one.type);
    labels.set(label, [...(labels.get(label) ?? []), one]);
  }
  return async (store) => {
    const checks = [...labels].map(async ([label, own]) => {
      const ids = own.map(({ id }) => String(store.bind(id)));
      const types = await store.typesOf(label, ids);
      for (const [i, id] of ids.entries()) {
        const found = types.get(id);
        if (found === undefined) throw unknownId(model, own[i]!, id);
        if (!possibleTypes(model, own[i]!.type).includes(found)) throw otherType(own[i]!, id, found);
      }
    });
    await Promise.all(checks);
  };
}

/**
 * The plan that reads which of some nodes the view shows.
 * @param ids as they stand in arguments: parameters, too
 */
function shownPlan({ model, view }: QueryScope, type: string, ids: readonly string[]): SelectPlan {
  return selectPlan(labelOf(model, type), { ids, where: visible(model, type, view), shape: [] });
}

/** Ids by the argument in which they stand. They may be parameters. */
type IdsByArgument = Readonly<Record<string, readonly string[]>>;

function requireRows({ rows }: Selected, type: string, named: IdsByArgument): void {
  const found = new Set(rows.map(({ keys }) => keys.at(-1)));
  for (const [path, ids] of Object.entries(named)) {
    const missing = ids.find((id) => !found.has(id));
    if (missing === undefined) continue;
    const hint = 'Check the id, find it by name with search, or use a wider view.';
    throw new CadreError('NOT_FOUND', `There is no ${type.toLowerCase()} ${missing} in this view.`, { id: missing, path }, { hint });
  }
}

/**
 * Refuses entities that the view does not show: without them there is nothing to begin with.
 * @returns rejects with CadreError NOT_FOUND
 */
export function compileShown(scope: QueryScope, named: IdsByArgument): (store: RequestStore) => Promise<void> {
  const plan = shownPlan(scope, 'Entity', Object.values(named).flat());
  return async (store) => {
    const bound = Object.entries(named).map(([path, ids]) => [path, store.bind(ids)] as const);
    requireRows(await store.select(plan), 'Entity', Object.fromEntries(bound));
  };
}

/** The same for nodes of a type whose ids are known. @throws CadreError NOT_FOUND */
export async function requireShown(scope: QueryScope, select: Select, named: IdsByArgument, type = 'Entity'): Promise<void> {
  requireRows(await select(shownPlan(scope, type, [...new Set(Object.values(named).flat())])), type, named);
}
