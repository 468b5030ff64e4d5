import type { FieldNode } from 'graphql';
import { CadreError } from '../../errors/cadre-error.js';
import type { SubscriptionChangedArgs } from '../../model/api/types.generated.js';
import { typesOfKind } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { revisionNumber } from '../../model/values/revision.js';
import type { Change } from '../../store/log/change.js';
import { chosenTypes, someIds } from '../selection/arguments.js';
import { compileExisting } from '../selection/existing.js';
import type { NamedId } from '../selection/named-ids.js';
import type { RequestStore } from '../selection/request-store.js';
import { typeOfId } from '../selection/roots.js';
import { argumentsOf, type QueryScope } from '../selection/scope.js';
import type { Answer } from '../selection/value-fields.js';
import { type Concern, concerns } from './concerns.js';
import { Entries } from './entries.js';
import { logBounds } from './pages.js';

const MOST_IDS = 100;
const EVERYTHING = { since: null, until: null, by: null, via: null, among: null };

/** `changed`, compiled: which changes are sent, and what of them. It holds nothing of a connection. */
export interface LiveQuestion {
  /** @returns the revision after which it begins. @throws CadreError NOT_FOUND for ids, and for a revision that the log has not reached */
  begin(store: RequestStore): Promise<number>;
  /** @returns what is sent of a change; null where it is not asked for */
  answer(store: RequestStore, change: Change): Promise<Answer | null>;
}

function namesOf(model: Model, kind: 'entity' | 'statement'): string[] {
  return typesOfKind(model, kind).map(({ name }) => name);
}

function namedIn(model: Model, about: readonly string[]): NamedId[] {
  return about.map((id) => {
    const type = typeOfId(model, id);
    if (type !== null) return { id, type, path: 'about' };
    throw new CadreError('NOT_FOUND', `There is no entity, statement or source ${JSON.stringify(id)}.`, { id, path: 'about' });
  });
}

/** @throws CadreError NOT_FOUND, LIMIT, BAD_INPUT for the arguments */
export function compileChanged(scope: QueryScope, args: SubscriptionChangedArgs, nodes: readonly FieldNode[]): LiveQuestion {
  const { model } = scope;
  // Notes the ids in the view.
  argumentsOf(scope, 'Subscription', nodes[0]!);
  const about = args.about == null ? null : someIds('about', args.about, 1, MOST_IDS);
  const entityTypes = chosenTypes(namesOf(model, 'entity'), args.entityTypes);
  const statementTypes = chosenTypes(namesOf(model, 'statement'), args.statementTypes);
  const concern: Concern = {
    about: about && new Set(about),
    types: entityTypes || statementTypes ? new Set([...(entityTypes ?? []), ...(statementTypes ?? [])]) : null,
    view: args.view == null ? null : scope.view,
  };
  const since = args.since == null ? null : revisionNumber(args.since);
  const entries = new Entries(scope);
  const read = entries.compile(nodes);
  const exist = compileExisting(model, [...namedIn(model, about ?? []), ...scope.noted.ids]);
  return {
    begin: async (store) => {
      await exist(store);
      const { revision: head } = await store.changes.head();
      if (since === null) return head;
      // The log of a graph that was there before it begins later than with 1.
      if (since <= head) return Math.max(since, (await logBounds(store.changes, EVERYTHING)).first - 1);
      const hint = 'Leave since out, and read the graph anew: the log of this graph has not come so far.';
      throw new CadreError('NOT_FOUND', 'There is no change with this revision.', { path: 'since' }, { hint });
    },
    answer: async (store, change) => {
      if (!(await concerns(model, store, change, concern))) return null;
      const [entry] = await entries.load(store.changes, [change]);
      return read(entry!);
    },
  };
}
