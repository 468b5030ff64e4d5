import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { MutationUndoArgs } from '../../model/api/types.generated.js';
import type { Model } from '../../model/types.js';
import { revisionText } from '../../model/values/revision.js';
import { Entries, type Entry } from '../../query/log/entries.js';
import { writtenNode } from '../../query/log/written.js';
import { selectionSets } from '../../query/selection/collect.js';
import { compileObject } from '../../query/selection/object-selection.js';
import { queryScope } from '../../query/selection/scope.js';
import type { Answer } from '../../query/selection/value-fields.js';
import { resolveView } from '../../query/view/view.js';
import type { Act, ChangeItem } from '../../store/log/change.js';
import type { WriteOutcome } from '../../store/write-terms.js';
import type { Context } from '../context.js';
import { type CommonArguments, type Performed, perform } from './perform.js';
import type { MutationName } from './table.js';
import { performUndo } from './undo.js';

/** What a mutation answers. */
interface Written {
  readonly change: Entry;
  readonly revision: string;
  readonly outcome: WriteOutcome;
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly retracted: readonly string[];
  readonly merged: readonly string[];
  readonly removed: readonly string[];
  readonly undone: readonly string[];
}

function answerOf(model: Model, { outcome, change, items, ids, undone = [] }: Performed): Written {
  const of = (act: Act) => items.flatMap((item: ChangeItem) => (item.act === act ? [item.id] : []));
  const created = of('CREATED');
  const isNew = new Set(created);
  const revision = revisionText(change.revision);
  return {
    change: { ...change, revision, nodes: items.map((item) => writtenNode(model, item)) },
    revision,
    outcome,
    created,
    changed: of('CHANGED'),
    retracted: of('RETRACTED'),
    merged: [...new Set(ids)].filter((id) => !isNew.has(id)).sort(),
    removed: of('REMOVED'),
    undone: undone.map(revisionText),
  };
}

/** Compiles what is selected of the answer, before anything is written: what is wrong with it must not come after. */
function compileAnswer({ model, limits }: Context, { schema, fragments, variableValues, fieldNodes }: GraphQLResolveInfo) {
  const scope = queryScope({ model, schema, view: resolveView(null), limits, fragments, variables: variableValues });
  const entries = new Entries(scope);
  return compileObject<Written>(scope, 'Written', selectionSets(fieldNodes), {
    change: (at) => {
      const read = entries.compile(at);
      return ({ change }) => read(change);
    },
  });
}

/** The resolver of a mutation. */
export function mutationResolver(name: MutationName | 'undo'): GraphQLFieldResolver<unknown, Context, CommonArguments> {
  return async (_source, args, context, info): Promise<Answer> => {
    const read = compileAnswer(context, info);
    const done = name === 'undo' ? performUndo(context, args as MutationUndoArgs & CommonArguments) : perform(context, name, args);
    return read(answerOf(context.model, await done));
  };
}
