import type { FieldNode } from 'graphql';
import { revisionText } from '../../model/values/revision.js';
import type { Change } from '../../store/log/change.js';
import type { LogReader } from '../../store/log/log.js';
import { bounded } from '../selection/arguments.js';
import { selectionSets } from '../selection/collect.js';
import { compileObject } from '../selection/object-selection.js';
import { argumentsOf, type QueryScope } from '../selection/scope.js';
import type { Answer } from '../selection/value-fields.js';
import { readWritten, type WrittenNode } from './written.js';

const MOST_WRITTEN = 1_000;

/** A change as it is answered. */
export interface Entry extends Omit<Change, 'revision'> {
  readonly revision: string;
  /** As many nodes as any of the selections asks for. */
  readonly nodes: readonly WrittenNode[];
}

/** What is selected on changes; what they wrote is read where it is selected. */
export class Entries {
  #limit = 0;

  constructor(private readonly scope: QueryScope) {}

  compile(nodes: readonly FieldNode[]): (entry: Entry) => Answer {
    const { scope } = this;
    return compileObject<Entry>(scope, 'LogEntry', selectionSets(nodes), {
      written: (at) => {
        const limit = bounded('limit', argumentsOf(scope, 'LogEntry', at[0]!)['limit'] as number, 1, MOST_WRITTEN);
        this.#limit = Math.max(this.#limit, limit);
        const read = compileObject<WrittenNode>(scope, 'WrittenNode', selectionSets(at));
        return (entry) => entry.nodes.slice(0, limit).map(read);
      },
    });
  }

  /** One change after the other, as each may have thousands of items. */
  async load(log: LogReader, changes: readonly Change[]): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (const change of changes) {
      const nodes = this.#limit === 0 ? [] : await readWritten(this.scope.model, log, change, this.#limit);
      entries.push({ ...change, revision: revisionText(change.revision), nodes });
    }
    return entries;
  }
}
