import type { FieldNode } from 'graphql';
import { typeValue } from '../../model/api/filters.js';
import { selectionSets } from '../selection/collect.js';
import { compileObject } from '../selection/object-selection.js';
import type { QueryScope } from '../selection/scope.js';
import type { Answer } from '../selection/value-fields.js';
import type { Steps } from './steps.js';

/** Compiles what is selected on the steps of a network. */
export function compileStepsAnswer(scope: QueryScope, nodes: readonly FieldNode[]): (steps: Steps) => Answer {
  const read = compileObject<object>(scope, 'NetworkSteps', selectionSets(nodes));
  return ({ links, ...rest }) =>
    read({
      ...rest,
      links: links.map(({ link: { statement, type, source, target }, states }) => ({
        statement,
        type: typeValue(type),
        source,
        target,
        states,
      })),
    });
}
