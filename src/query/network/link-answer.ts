import type { FieldNode } from 'graphql';
import { typeValue } from '../../model/api/filters.js';
import type { Model } from '../../model/types.js';
import { selectionSets } from '../selection/collect.js';
import type { LoadedNodes, NodePlaces } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import type { QueryScope } from '../selection/scope.js';
import type { Answer } from '../selection/value-fields.js';
import type { Link } from './link.js';

interface Item {
  readonly link: Link;
  readonly loaded: LoadedNodes;
  readonly source: string;
  readonly target: string;
  readonly type: string;
}

/** `MEMBER_OF` -> `member of`. */
function label(model: Model, link: Link): string {
  return model.types.get(link.type)!.statement!.edge.toLowerCase().replaceAll('_', ' ');
}

/**
 * Compiles what is selected on links.
 * @param linksOf all links of an answer
 */
export function compileLinkAnswer<C>(
  scope: QueryScope,
  places: NodePlaces<C>,
  nodes: readonly FieldNode[],
  linksOf: (computed: C) => readonly Link[],
): (link: Link, loaded: LoadedNodes) => Answer {
  const read = compileObject<Item>(scope, 'NetworkLink', selectionSets(nodes), {
    statement: (at) => {
      const statement = places.add('Statement', at, (computed) => linksOf(computed).map((link) => link.statement));
      return ({ loaded, link }) => statement(loaded, link.statement);
    },
    label:
      () =>
      ({ link }) =>
        label(scope.model, link),
  });
  return (link, loaded) => read({ link, loaded, source: link.source, target: link.target, type: typeValue(link.type) });
}
